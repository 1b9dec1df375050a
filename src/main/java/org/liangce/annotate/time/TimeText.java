package org.liangce.annotate.time;

import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** A text as the readers of times see it: each row of digits is looked at once and remembered until the reading has gone on. */
final class TimeText {

    /** More than a date has rows. */
    private static final int KEPT = 8;

    private final Reading reading;
    private final Count[] kept = new Count[KEPT];

    TimeText(Reading reading) {
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }

    char at(int i) {
        return reading.at(i);
    }

    boolean starts(int i, String word) {
        return reading.starts(i, word);
    }

    /** The whole number at a place; none where it is the fraction of another. */
    Count count(int from) {
        Count count = row(from);
        boolean fraction = count.before() == '.' && Reading.isDigit(reading.at(from - 2));
        return fraction || Reading.isDigit(count.before()) ? Count.none(from, count.first()) : count;
    }

    /** The digits at a place, also behind a point, as in {@code 2025.2.6}. */
    Count row(int from) {
        Count row = kept[from % KEPT];
        if (row == null || row.from() != from) {
            row = Count.read(reading, from);
            kept[from % KEPT] = row;
        }
        return row;
    }

    <V> Match<V> longest(PrefixTree<V> words, int place) {
        return words.longest(reading, place);
    }
}
