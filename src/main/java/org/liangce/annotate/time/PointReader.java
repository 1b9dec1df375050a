package org.liangce.annotate.time;

import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Reading;

/** Reads a point that begins with a number: {@code 2025年3月上旬}, {@code 2025-02-06}, {@code 三季度}, {@code 前10个月}, {@code 17日}. */
final class PointReader {

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2199;
    private static final String NO_YEAR = "代级";

    private final YearReader years;

    PointReader(YearReader years) {
        this.years = years;
    }

    /** @return the point that begins with {@code start}, a number, 第 or 前; or null */
    Point read(TimeText text, Count start, Frame frame) {
        Point numeric = NumericDate.read(text, start);
        if (numeric != null) {
            return numeric;
        }
        if (start.mark() == '年' && isYear(text, start)) {
            return years.read(text, start.to() + 1, fullYear(start), frame);
        }
        Integer year = frame.bareYear();
        Point part = years.part(text, start, year == null ? Frame.ANY_YEAR : year);
        if (part != null) {
            return year == null ? new Point(null, part.to(), false, part.atEnd()) : frame.told(start.from(), part);
        }
        return isDay(text, start) ? day(start, frame) : null;
    }

    /** {@code 27年} behind {@code 2025—}: a year of the same hundred. */
    Point shortYear(TimeText text, Count count, Frame frame) {
        return years.read(text, count.to() + 1, frame.last().year() / 100 * 100 + count.value(), frame);
    }

    private boolean isYear(TimeText text, Count count) {
        char next = text.at(count.to() + 1);
        if (count.isNone() || NO_YEAR.indexOf(next) >= 0) {
            return false;
        }
        if (count.digits() == 4 && !count.isLedByZero()) {
            return (count.value() >= EARLIEST && count.value() <= LATEST || Reading.isDigit(next)) && !text.starts(count.to() + 1, "历史");
        }
        return count.digits() == 2 && (count.isLedByZero() || hasPart(text, count));
    }

    /** Two figures are a year where a part of one follows: {@code 98年4月}. */
    private boolean hasPart(TimeText text, Count count) {
        return years.isPartAt(text, count.to() + 1);
    }

    private static int fullYear(Count count) {
        return count.digits() == 4 ? count.value() : count.value() < 50 ? 2000 + count.value() : 1900 + count.value();
    }

    /** Whether a lone number is a day: {@code 17日}, not {@code 15日内}; of 号 only where no name goes on. */
    private static boolean isDay(TimeText text, Count count) {
        if (count.digits() > 2 || count.value() < 1 || count.value() > 31 || count.mark() != '日' && count.mark() != '号') {
            return false;
        }
        char next = text.at(count.to() + 1);
        char before = count.before();
        if (count.mark() == '日') {
            return "内游均元本龄历报子夜常前后".indexOf(next) < 0 && "期每第单近满周月".indexOf(before) < 0 && !isWithin(text, count.to() + 1);
        }
        return (!Reading.isHan(next) || "起前开至到上下晚将正举你我".indexOf(next) >= 0) && (!Reading.isHan(before) && "〕])第-".indexOf(before) < 0
                && !Reading.isLatin(before) || "在于到至从自".indexOf(before) >= 0);
    }

    private static boolean isWithin(TimeText text, int at) {
        return text.starts(at, "以内") || text.starts(at, "之内");
    }

    /** {@code 17日}: in the month of which the sentence speaks, else in that of publication or, told as past, the one before. */
    private static Point day(Count count, Frame frame) {
        int to = count.to() + 1;
        Period month = frame.month();
        if (month == null || frame.isMonthStated()) {
            return month == null ? new Point(null, to, false) : point(month, count, to);
        }
        boolean before = count.value() > frame.published().day().getDayOfMonth() && frame.isPast(to, false);
        Point point = before ? null : point(month, count, to);
        return point != null ? point : point(frame.published().month(-1), count, to);
    }

    private static Point point(Period month, Count day, int to) {
        Period date = Period.day(month.year(), month.month(), day.value());
        return date == null ? null : new Point(date, to, false);
    }
}
