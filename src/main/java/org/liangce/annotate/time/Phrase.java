package org.liangce.annotate.time;

/**
 * A time as it stands in the text.
 *
 * @param period the stretch that it names, or null where only the publication date could tell
 * @param form its notation, or null likewise
 * @param point as it was read; null of what the words around cannot change
 */
record Phrase(int from, int to, Period period, String form, Point point) {

    boolean isClosed() {
        return point == null;
    }

    Phrase until(int end) {
        return new Phrase(from, end, period, period == null ? null : "../" + (isSingle() ? period.form() : period.last()), point);
    }

    Phrase since(int end) {
        return new Phrase(from, end, period, period == null ? null : (isSingle() ? period.form() : period.first()) + "/..", point);
    }

    private boolean isSingle() {
        return period.form().indexOf('/') < 0;
    }

    Phrase startingAt(int start) {
        return new Phrase(start, to, period, form, point);
    }
}
