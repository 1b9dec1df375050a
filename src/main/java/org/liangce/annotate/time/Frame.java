package org.liangce.annotate.time;

import java.time.LocalDate;
import org.liangce.numeral.Reading;

/**
 * What a bare or relative time refers to at the place of the text that is being read: the day of publication, and the year and month of which
 * the sentence or paragraph speaks.
 */
final class Frame {

    /** A leap year, to find what belongs to a year that is not known. */
    static final int ANY_YEAR = 2000;

    private final Reading reading;
    private final Anchor published;
    private final Tense tense;
    private final BarePart bare;
    private final HeadingTimes headings;
    private final PartContext parts;
    private final StatedTimes stated = new StatedTimes();
    private final SpokenTimes spoken = new SpokenTimes();
    private int sentenceTo;
    /** Since when the sentence tells something, or null. */
    private Period since;

    Frame(Reading reading, Anchor published, Tense tense, HeadingTimes headings, PartContext parts) {
        this.reading = reading;
        this.published = published;
        this.tense = tense;
        this.bare = new BarePart(this, reading, tense, parts);
        this.headings = headings;
        this.parts = parts;
    }

    /** The day of publication. */
    Anchor published() {
        return published;
    }

    /** Moves on to the sentence that holds a place, if it is not the present one. */
    void enter(int place) {
        if (place < sentenceTo) {
            return;
        }
        int from = reading.sentenceStart(place);
        if (isNewParagraph(from)) {
            stated.enterParagraph(headings.at(offset(place)));
            spoken.enterParagraph();
        }
        stated.enterSentence();
        spoken.enterSentence();
        since = null;
        sentenceTo = reading.sentenceEnd(place);
        tense.enter(from, sentenceTo);
    }

    /** Whether a line ends between the last sentence that was entered and one that begins at {@code from}. */
    private boolean isNewParagraph(int from) {
        for (int end = sentenceTo; end < from; end = reading.sentenceEnd(end + 1)) {
            if (reading.at(end) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** A frame in which the words behind {@code period} are read, as the second end of a stretch. */
    Frame within(Period period) {
        Frame inner = new Frame(reading, published, tense.soFar(), headings, parts);
        inner.sentenceTo = sentenceTo;
        inner.stated.note(period);
        return inner;
    }

    /** Takes note of the time that was told last, with or without its year: 同期 means its months. */
    void speakOf(Period period) {
        spoken.note(period);
    }

    /** The time told last in this paragraph or before it, or null. */
    Period spoken() {
        return spoken.last();
    }

    /** What 同期 is the same months of, or null. */
    Period reported() {
        return spoken.reported();
    }

    /**
     * Takes note of a time that later ones in the text may lean on; one in a heading holds for the paragraphs below it.
     *
     * @param ends whether it is told as the year's end: {@code 2024年末}
     */
    void note(Period period, int place, boolean ends) {
        stated.note(period, place, ends);
        headings.note(period, offset(place));
    }

    private int offset(int place) {
        return reading.span(place, place + 1).start();
    }

    /** The year that a bare month, quarter or half belongs to, before tense is looked at; null where nothing tells. */
    Integer bareYear() {
        return isLeant() ? Integer.valueOf(last().year()) : published.year();
    }

    /**
     * The year that 全年 or 年末 speaks of: that of the sentence, else that of the sentences before unless this one looks ahead, else that of the
     * headings above unless the clause looks ahead, else the year before publication where the text spoke of that last ({@code 2024年，…。\n全年增长2%}).
     */
    Integer contextYear(int place) {
        boolean reviewed = published.isKnown() && spoken.last() != null && spoken.last().year() == published.year() - 1 && !isFuture(place);
        Integer year = statedYear(place);
        Integer untold = reviewed ? Integer.valueOf(spoken.last().year()) : published.year();
        return year != null ? year : untold;
    }

    /** The year that 年内 speaks of: as {@link #contextYear}, but what is still ahead of publication, or was told paragraphs ago, is not meant. */
    Integer yearWithin(int place) {
        boolean ahead = last() != null && !stated.isHere() && published.isKnown() && last().year() > published.year();
        Integer year = ahead ? null : statedYear(place);
        return year != null ? year : published.year();
    }

    /** The year that the sentence, those before it in the paragraph or the headings state for a whole year; null where none does. */
    private Integer statedYear(int place) {
        if (last() != null && (stated.isHere() || !isFuture(place) || stated.isHeaded() && !tense.isFutureClause(place))) {
            return last().year();
        }
        return spoken.isSoFarHere() || spoken.isHere() && !isFuture(place) ? Integer.valueOf(spoken.last().year()) : null;
    }

    /** The month of which the sentence speaks, or null. */
    Period monthHere() {
        return stated.isMonthHere() || spoken.isMonthHere() ? month(0) : null;
    }

    /** The month of which the sentence speaks, else that of publication, or one so many months from it; or null. */
    Period month(int offset) {
        PartialDate month = stated.isMonthHere() ? last().first() : spoken.isMonthHere() ? spoken.last().last() : null;
        return month != null ? new Anchor(LocalDate.of(month.year(), month.month(), 1)).month(offset) : published.month(offset);
    }

    /** {@code 前7个月，…。|当月|增长9%}: the month told last in the paragraph or that the reported months end with, or one so many months from it; else as {@link #month}. */
    Period monthTold(int offset) {
        PartialDate month = stated.isMonthHere() ? last().last() : spoken.month();
        return month == null ? month(offset) : new Anchor(LocalDate.of(month.year(), month.month(), 1)).month(offset);
    }

    /** The day told last, whatever months and years were told since, else that of publication, or one so many days from it; or null. */
    Period day(int offset) {
        PartialDate day = spoken.day();
        return day == null ? published.day(offset) : new Anchor(LocalDate.of(day.year(), day.month(), day.day())).day(offset);
    }

    /**
     * {@code 17日}: in the month of the earlier day that the paragraph told last, or of which the sentence speaks, else in that of publication
     * or, told as past, the one before.
     */
    Point dayOfMonth(Count count) {
        int to = count.to() + 1;
        if (spoken.isDayBefore(count.value())) {
            return day(Period.month(spoken.last().last().year(), spoken.last().last().month()), count, to);
        }
        Period month = month(0);
        if (month == null || stated.isMonthHere() || spoken.isMonthHere()) {
            return month == null ? new Point(null, to, false) : day(month, count, to);
        }
        boolean before = count.value() > published.day().getDayOfMonth() && tense.isPast(to, false);
        Point point = before ? null : day(month, count, to);
        return point != null ? point : day(published.month(-1), count, to);
    }

    private static Point day(Period month, Count day, int to) {
        Period date = Period.day(month.year(), month.month(), day.value());
        return date == null ? null : new Point(date, to, false);
    }

    /** Whether the day told last says its year. */
    boolean isDayStated() {
        return stated.isDayHere();
    }

    /** Whether the sentence told a time before. */
    boolean isSpokenHere() {
        return spoken.isHere() || stated.isHere();
    }

    /** A bare part of a year that begins at {@code from}, in the year that it belongs to. */
    Point told(int from, Point point) {
        return bare.told(from, point);
    }

    /** Whether a period is the whole year of publication. */
    boolean isThisYear(Period period) {
        return period != null && period.isSingle() && period.first().isYear() && published.isKnown() && period.year() == published.year();
    }

    /** Takes note of a start: of this year it is what 同期 means. */
    void begin(Period period) {
        if (!published.isKnown() || published.isAhead(period)) {
            return;
        }
        since = period;
        if (period.year() == published.year()) {
            speakOf(period);
        }
    }

    /** Since when the sentence tells something, {@code 四季度以来}, or null. */
    Period since() {
        return since;
    }

    /** Whether the paragraph told a time before. */
    boolean isSpokenNear() {
        return spoken.isNear();
    }

    /** The time told last in this paragraph, or null. */
    Period last() {
        return stated.last();
    }

    /** Where the time stands that was told last with its year. */
    int lastAt() {
        return stated.at();
    }

    /** Whether a bare month lies in the year that the sentence states. */
    boolean isLeant() {
        return stated.isLeant();
    }

    /** Whether what is said at a place is told as future. */
    boolean isFuture(int place) {
        return tense.isFuture(place);
    }

    /** Whether its own clause tells it as future. */
    boolean isFutureHere(int place) {
        return tense.isFutureHere(place);
    }
}
