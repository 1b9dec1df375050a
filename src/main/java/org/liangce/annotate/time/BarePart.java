package org.liangce.annotate.time;

import org.liangce.numeral.Reading;

/** To which year a bare part of a year belongs, a month or a quarter, going by how it is told: what would lie ahead, but is told as past, has been. */
final class BarePart {

    /** No attribute that begins with a time is longer. */
    private static final int ATTRIBUTE = 24;

    private final Frame frame;
    private final Reading reading;
    private final Tense tense;
    private final PartContext context;

    BarePart(Frame frame, Reading reading, Tense tense, PartContext context) {
        this.frame = frame;
        this.reading = reading;
        this.tense = tense;
        this.context = context;
    }

    /** The part that begins at {@code from}, read as one of the year at hand, in the year that it belongs to. */
    Point told(int from, Point point) {
        if (frame.isLeant()) {
            return isNext(point) || isCounted(from, point) ? point.shift(1) : point;
        }
        if (!frame.published().isAhead(point.period()) || follows(point) || isBeforeStart(point)) {
            return point;
        }
        if (isDeadline(from, point.to())) {
            return isDue(point) ? point.shift(frame.spoken().year() - point.period().year()) : point;
        }
        if (isReview(point.to())) {
            return point.shift(frame.last().year() - point.period().year());
        }
        boolean past = isBase(from) || isSince(point.to()) || tense.isPast(point.to(), !point.period().isMonthOrDay()) && !isDealtWith(from);
        return past ? point.shift(-1) : point;
    }

    /** {@code 12月5日，会议要求12月15日前报送}: the deadline follows the day told before it in the paragraph. */
    private boolean isDue(Point point) {
        Period spoken = frame.spoken();
        boolean days = frame.isSpokenNear() && spoken.isMonthOrDay() && point.period().isMonthOrDay() && spoken.year() < point.period().year();
        return days && point.period().shift(spoken.year() - point.period().year()).first().compareTo(spoken.first()) >= 0;
    }

    /**
     * {@code 去年10月签约，将于6月投产}, {@code 去年开行19班，下半年将加密}: what is still to come after a year before publication, or after a
     * month of it, lies in the year after it.
     */
    private boolean isNext(Point point) {
        Period last = frame.last();
        boolean before = last.month() == 0 || point.period().isMonthOrDay() && point.period().first().compareTo(last.first()) < 0;
        boolean next = before && isYearBefore(last) && (context.again().has(reading.at(point.to())) || (last.month() > 0 ? frame.isFuture(point.to()) : frame.isFutureHere(point.to())));
        return next && (last.month() > 0 || last.year() + 1 == frame.published().year() && !frame.published().isBehind(point.period().shift(1)));
    }

    /** {@code 4月已取消收费，7月再推出新规}: months are told in their order, so that what follows one of this year is of this year too. */
    private boolean follows(Point point) {
        Period spoken = frame.isSpokenHere() ? frame.spoken() : null;
        return spoken != null && spoken.isMonthOrDay() && point.period().isMonthOrDay() && spoken.year() == point.period().year()
                && spoken.first().compareTo(point.period().first()) < 0;
    }

    private boolean isYearBefore(Period period) {
        return frame.published().isKnown() && period.year() < frame.published().year();
    }

    /** {@code 较1—10月}: what one compares with has been. */
    private boolean isBase(int from) {
        return context.bases().has(reading.at(from - 1));
    }

    /** {@code 给下半年划了线}: what was done about a time did not happen in it. */
    private boolean isDealtWith(int from) {
        return context.dealtWith().has(reading.at(from - 1));
    }

    /** {@code 四季度以来，尤其12月}: a sentence about what has been since then. */
    private boolean isSince(int to) {
        return frame.since() != null && !tense.isAnnounced(to);
    }

    /** {@code 今年以来已收储2块，二季度再推出1块}: what a sentence tells since then was not before. */
    private boolean isBeforeStart(Point point) {
        return frame.since() != null && frame.since().first().compareTo(point.period().shift(-1).first()) > 0;
    }

    /** {@code 去年设立的基金，截至|3月20日|投出9亿元}: what is counted up to a day of this year, though a year before was told in an attribute. */
    private boolean isCounted(int from, Point point) {
        boolean counted = reading.at(from - 1) == '至' && reading.at(from - 2) == '截' && frame.last().month() == 0 && isYearBefore(frame.last());
        return counted && !frame.published().isAhead(point.shift(1).period()) && isAttribute(frame.lastAt(), Math.min(from, frame.lastAt() + ATTRIBUTE));
    }

    /** Whether an attribute ends in the clause that begins at {@code from}. */
    private boolean isAttribute(int from, int to) {
        for (int i = from; i < to && reading.at(i) != '，'; i++) {
            if (context.attributes().has(reading.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Deadlines lie ahead. */
    private boolean isDeadline(int from, int to) {
        return context.dueBefore().has(reading.at(to)) || context.dueBefore().has(reading.at(to + 1)) || context.dueAfter().has(reading.at(from - 1));
    }

    /** Whether the paragraph spoke of an earlier year before, and this sentence does not look ahead. */
    private boolean isReview(int place) {
        return frame.last() != null && isYearBefore(frame.last()) && !frame.isFuture(place);
    }
}
