package org.liangce.annotate.time;

/**
 * A time as it stands in the text.
 *
 * @param period the stretch that it names, or null where only the publication date could tell
 * @param bound whether the stretch itself is meant, or what lies before or behind its bound, or one such stretch each year
 * @param point as it was read; null of what the words around cannot change
 */
record Phrase(int from, int to, Period period, Bound bound, Point point) {

    /** What of a period is meant. */
    enum Bound { NONE, UNTIL, SINCE, SO_FAR, EVERY }

    static Phrase of(int from, Point point) {
        return new Phrase(from, point.to(), point.period(), Bound.NONE, point);
    }

    boolean isClosed() {
        return point == null;
    }

    Phrase until(int start, int end) {
        return new Phrase(start, end, period, Bound.UNTIL, point);
    }

    Phrase since(int end) {
        return new Phrase(from, end, period, Bound.SINCE, point);
    }

    /** {@code 今年以来}: what there has been of the year of publication, which has the form of the year itself. */
    Phrase soFar(int end) {
        return new Phrase(from, end, period, Bound.SO_FAR, point);
    }

    boolean isSince() {
        return bound == Bound.SINCE || bound == Bound.SO_FAR;
    }

    /** The same with another period. */
    Phrase of(Period other) {
        return new Phrase(from, to, other, bound, point);
    }

    /** Whether its year is said. */
    boolean isStated() {
        return point == null || point.stated();
    }

    /** {@code 每年12月底前} comes again and again: no time, though it was read as one. */
    Phrase everyYear() {
        return new Phrase(from, to, period, Bound.EVERY, point);
    }

    /** The notation, {@code ../2025-06} of {@code 6月底前}; null where there is no period. */
    String form() {
        if (period == null) {
            return null;
        }
        if (bound == Bound.NONE || bound == Bound.SO_FAR) {
            return period.form();
        }
        return bound == Bound.UNTIL ? "../" + end(period.last()) : end(period.first()) + "/..";
    }

    private String end(PartialDate date) {
        return period.isSingle() ? period.form() : date.form();
    }
}
