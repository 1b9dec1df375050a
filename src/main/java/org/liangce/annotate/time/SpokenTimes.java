package org.liangce.annotate.time;

/** What the text has told of time so far, with or without its year: {@code 同期}, {@code 当天} and a later bare day lean on it. */
final class SpokenTimes {

    private Period last;
    /** The day told last: 当天 means it. */
    private PartialDate day;
    private Period report;
    private boolean here;
    private boolean near;

    /** A paragraph begins. */
    void enterParagraph() {
        near = false;
    }

    /** A sentence begins. */
    void enterSentence() {
        here = false;
    }

    /** Takes note of the time that was told last. */
    void note(Period period) {
        boolean goesOn = report != null && (period.month() == 0 ? period.holds(report) : report.month() > 0 && report.holds(period));
        report = goesOn ? report : period;
        last = period;
        day = period.last().day() > 0 ? period.last() : day;
        here = true;
        near = true;
    }

    /** The time told last in this paragraph or before it, or null. */
    Period last() {
        return last;
    }

    /** The day told last, or null. */
    PartialDate day() {
        return day;
    }

    /**
     * What 同期 is the same months of: the time that the sentence told last; else the period that is reported, of which parts may have been told,
     * or since the beginning of whose year something is so ({@code 为今年以来最高}). Or null.
     */
    Period reported() {
        return here || report == null || report.month() == 0 ? last : report;
    }

    /** Whether the sentence told a time before. */
    boolean isHere() {
        return here;
    }

    /** Whether the paragraph told a time before. */
    boolean isNear() {
        return near;
    }

    /** Whether the sentence told a month or a day before, if without its year. */
    boolean isMonthHere() {
        return here && (last.isMonthOrDay() || last.last().day() > 0);
    }

    /** The month of the time told last in the paragraph, else the last month that is reported; null where neither is known. */
    PartialDate month() {
        Period told = near && last.last().month() > 0 ? last : report;
        return told != null && (near || !told.isMonthOrDay()) && told.last().month() > 0 ? told.last() : null;
    }

    /** Whether the paragraph told a day before, earlier in its month than this one. */
    boolean isDayBefore(int later) {
        return near && last.last().day() > 0 && later > last.last().day();
    }

    /** Whether the sentence told a year or its months from January on, so that a forecast is one for the rest of it. */
    boolean isSoFarHere() {
        return here && (last.first().isYear() || last.month() == 1 && last.last().isMonth() && last.last().month() > 1);
    }
}
