package org.liangce.annotate.time;

/** What the text has told of time so far with its year, in the paragraph and in the headings above it: bare months and {@code 全年} lean on it. */
final class StatedTimes {

    private Period last;
    /** What the headings above the paragraph tell, or null. */
    private Period headed;
    private boolean here;
    private boolean ends;
    private int at;

    /** A paragraph begins, below headings that tell a time or null. */
    void enterParagraph(Period heading) {
        last = heading;
        headed = heading;
    }

    /** A sentence begins. */
    void enterSentence() {
        here = false;
    }

    /**
     * Takes note of the time that was told last.
     *
     * @param end whether it is told as the year's end: {@code 2024年末}
     */
    void note(Period period, int place, boolean end) {
        note(period);
        at = place;
        ends = end;
    }

    /** Takes note of a time within which another is read. */
    void note(Period period) {
        last = period;
        here = true;
    }

    /** The time told last in this paragraph or the headings above it, or null. */
    Period last() {
        return last;
    }

    /** Where it stands. */
    int at() {
        return at;
    }

    /** Whether the sentence told it. */
    boolean isHere() {
        return last != null && here;
    }

    /** Whether a heading told it, and the paragraph has told none. */
    boolean isHeaded() {
        return last == headed;
    }

    /** Whether the sentence told it, with its month. */
    boolean isMonthHere() {
        return isHere() && last.month() > 0;
    }

    /** Whether the sentence told it, with its day. */
    boolean isDayHere() {
        return isHere() && last.first().day() > 0;
    }

    /** Whether a bare month lies in the year that the sentence states: none does behind the end of it ({@code 由2024年末的3家增至|6月|的5家}). */
    boolean isLeant() {
        return isHere() && !(ends && last.first().isYear());
    }
}
