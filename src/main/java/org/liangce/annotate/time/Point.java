package org.liangce.annotate.time;

/**
 * A point or period as it was read.
 *
 * @param period what it is, or null where only the publication date could tell
 * @param to behind its last character
 * @param stated whether it names its year, be it a number or a word as 去年
 * @param atEnd whether it is said as an end: 年底, 月底
 */
record Point(Period period, int to, boolean stated, boolean atEnd) {

    Point(Period period, int to, boolean stated) {
        this(period, to, stated, false);
    }

    /** The same some years later or, negative, before. */
    Point shift(int years) {
        return new Point(period.shift(years), to, stated, atEnd);
    }
}
