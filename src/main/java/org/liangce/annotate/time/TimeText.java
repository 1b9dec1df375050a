package org.liangce.annotate.time;

import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** A text as the readers of times see it: each row of digits is looked at once and remembered until the reading has gone on. */
final class TimeText {

    /** Kept are the rows of the last eight places, more than a date has; a power of two less one. */
    private static final int LAST = 7;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private final Reading reading;
    private final Count[] kept = new Count[LAST + 1];

    TimeText(Reading reading) {
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }

    /** The character at a place; NUL outside. */
    char at(int i) {
        Count row = kept[i & LAST];
        return row != null && row.from() == i ? row.first() : reading.at(i);
    }

    boolean starts(int i, String word) {
        return reading.starts(i, word);
    }

    /** The whole number at a place; none where it is the fraction of another. */
    Count count(int from) {
        return whole(row(from));
    }

    /** As above, where the first character is known already. */
    Count count(int from, char first) {
        return whole(row(from, first));
    }

    private Count whole(Count count) {
        boolean fraction = count.before() == '.' && !isYear(count) && Reading.isDigit(reading.at(count.from() - 2));
        return fraction || Reading.isDigit(count.before()) ? Count.none(count.from(), count.first()) : count;
    }

    /** {@code 2．|2025年}底前建成…: behind the number of an item and its point a year is one all the same. */
    private static boolean isYear(Count count) {
        return count.digits() == 4 && count.mark() == '年' && count.value() >= EARLIEST && count.value() <= LATEST;
    }

    /** The digits at a place, also behind a point, as in {@code 2025.2.6}. */
    Count row(int from) {
        Count row = kept[from & LAST];
        return row != null && row.from() == from ? row : row(from, reading.at(from));
    }

    private Count row(int from, char first) {
        Count row = kept[from & LAST];
        if (row == null || row.from() != from) {
            row = Count.read(reading, from, first);
            kept[from & LAST] = row;
        }
        return row;
    }

    /** The longest of some words at a place, or null. */
    <V> Match<V> longest(PrefixTree<V> words, int place) {
        return words.longest(reading, place, at(place));
    }
}
