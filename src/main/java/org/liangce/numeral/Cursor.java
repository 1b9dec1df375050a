package org.liangce.numeral;

import org.liangce.lexicon.Glyph;

/** A place in a reading that moves on; the characters at it and before it are looked at once and held. */
final class Cursor {

    private final Reading reading;
    private int place = -1;
    private char here;
    private char last;

    Cursor(Reading reading) {
        this.reading = reading;
    }

    /** Goes to a place; where it stands there already nothing is looked at. */
    void moveTo(int to) {
        if (to != place) {
            place = to;
            last = reading.at(to - 1);
            here = reading.at(to);
        }
    }

    void next() {
        place++;
        last = here;
        here = reading.at(place);
    }

    int place() {
        return place;
    }

    /** The character at the place. */
    char here() {
        return here;
    }

    /** The character before the place. */
    char last() {
        return last;
    }

    char ahead(int distance) {
        return reading.at(place + distance);
    }

    char behind(int distance) {
        return reading.at(place - distance);
    }

    boolean isDigit() {
        return Reading.isDigit(here);
    }

    Glyph glyph() {
        return reading.glyph(here);
    }

    Glyph glyphAhead(int distance) {
        return reading.glyph(reading.at(place + distance));
    }
}
