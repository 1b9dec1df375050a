package org.liangce.annotate.time;

/**
 * A point or period as it was read.
 *
 * @param period what it is, or null where only the publication date could tell
 * @param to behind its last character
 * @param stated whether it names its year, be it a number or a word as 去年
 * @param edge {@code end} of 年底 and 月底, else empty
 */
record Point(Period period, int to, boolean stated, String edge) {

    Point(Period period, int to, boolean stated) {
        this(period, to, stated, "");
    }

    Point to(int end) {
        return new Point(period, end, stated, edge);
    }
}
