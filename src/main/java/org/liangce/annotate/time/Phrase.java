package org.liangce.annotate.time;

/**
 * A time as it stands in the text.
 *
 * @param period the stretch that it names, or null where only the publication date could tell
 * @param bound whether the stretch itself is meant, or what lies before or behind its bound
 * @param point as it was read; null of what the words around cannot change
 */
record Phrase(int from, int to, Period period, Bound bound, Point point) {

    /** What of a period is meant. */
    enum Bound { NONE, UNTIL, SINCE }

    static Phrase of(int from, Point point) {
        return new Phrase(from, point.to(), point.period(), Bound.NONE, point);
    }

    boolean isClosed() {
        return point == null;
    }

    Phrase until(int end) {
        return new Phrase(from, end, period, Bound.UNTIL, point);
    }

    Phrase since(int end) {
        return new Phrase(from, end, period, Bound.SINCE, point);
    }

    Phrase startingAt(int start) {
        return new Phrase(start, to, period, bound, point);
    }

    /** The notation, {@code ../2025-06} of {@code 6月底前}; null where there is no period. */
    String form() {
        if (period == null || bound == Bound.NONE) {
            return period == null ? null : period.form();
        }
        return bound == Bound.UNTIL ? "../" + end(period.last()) : end(period.first()) + "/..";
    }

    private String end(PartialDate date) {
        return period.isSingle() ? period.form() : date.appendTo(new StringBuilder()).toString();
    }
}
