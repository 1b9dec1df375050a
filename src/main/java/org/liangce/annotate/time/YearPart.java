package org.liangce.annotate.time;

import org.liangce.numeral.Reading;

/** Reads parts of a known year that are written with numbers: quarters, months, ten-day periods, days, and runs of them. */
final class YearPart {

    private static final String THIRDS = "上中下";
    private static final String NO_MONTH = "球亮牙饼";

    private YearPart() {}

    /** @return the part that begins with {@code start}, or null */
    static Point read(TimeText text, Count start, int year, boolean stated) {
        if (start.first() == '前') {
            return firstOnes(text.count(start.from() + 1), text, year, stated);
        }
        boolean nth = start.first() == '第';
        Count count = nth ? text.count(start.from() + 1) : start;
        if (stated && count.first() == ' ') {
            count = text.count(count.from() + 1);
        }
        if (count.isNone() || count.digits() > 2) {
            return null;
        }
        Point run = run(text, count, year, stated);
        return run != null ? run : one(text, count, nth, year, stated);
    }

    private static Point one(TimeText text, Count count, boolean nth, int year, boolean stated) {
        int quarter = isQuarter(count) ? quarterEnd(text, count, nth) : 0;
        if (quarter > 0) {
            return new Point(Period.quarter(year, count.value()), quarter, stated);
        }
        if (!isMonth(count) || count.first() == '两') {
            return null;
        }
        if (nth && text.starts(count.to(), "个月")) {
            return inMonth(text, text.count(count.to() + 2), year, count.value(), stated);
        }
        return count.mark() == '月' ? month(text, count, nth, year, stated) : null;
    }

    private static Point month(TimeText text, Count count, boolean nth, int year, boolean stated) {
        Count behind = text.count(count.to() + 1);
        if (!nth && NO_MONTH.indexOf(behind.first()) >= 0) {
            return null;
        }
        boolean everyMonth = count.first() == '一' && behind.first() == '一' && behind.mark() != '日' && behind.mark() != '号';
        if (everyMonth) {
            return null;
        }
        return inMonth(text, behind.first() == '份' ? text.count(behind.from() + 1) : behind, year, count.value(), stated);
    }

    private static boolean isQuarter(Count count) {
        return count.value() >= 1 && count.value() <= 4;
    }

    private static boolean isMonth(Count count) {
        return count.value() >= 1 && count.value() <= 12;
    }

    /** Behind 季度 or 季, or 0; 个 in front of it only where the number is an ordinal. */
    private static int quarterEnd(TimeText text, Count count, boolean ordinal) {
        int from = ordinal && count.mark() == '个' ? count.to() + 1 : count.to();
        if (from == count.to() ? count.mark() != '季' : text.at(from) != '季') {
            return 0;
        }
        char behind = text.at(from + 1);
        return behind == '度' ? from + 2 : Reading.isHan(behind) ? 0 : from + 1;
    }

    /** {@code 前三季度}, {@code 前10个月}. */
    private static Point firstOnes(Count count, TimeText text, int year, boolean stated) {
        int quarter = isQuarter(count) ? quarterEnd(text, count, true) : 0;
        if (quarter > 0) {
            return new Point(Period.months(year, 1, 3 * count.value()), quarter, stated);
        }
        int months = !isMonth(count) ? 0 : count.mark() == '月' ? 1 : text.starts(count.to(), "个月") ? 2 : 0;
        return months == 0 ? null : new Point(Period.months(year, 1, count.value()), count.to() + months, stated);
    }

    /** {@code 1—11月}, {@code 一至三季度}. */
    private static Point run(TimeText text, Count first, int year, boolean stated) {
        int link = Link.behind(text, first);
        Count second = link == 0 ? first : text.count(first.to() + link);
        if (second.value() <= first.value()) {
            return null;
        }
        int quarter = isQuarter(first) && isQuarter(second) ? quarterEnd(text, second, false) : 0;
        if (quarter > 0) {
            return new Point(Period.months(year, 3 * first.value() - 2, 3 * second.value()), quarter, stated);
        }
        if (!isMonth(first) || !isMonth(second) || second.mark() != '月') {
            return null;
        }
        char behind = text.at(second.to() + 1);
        int to = second.to() + (behind == '份' ? 2 : 1);
        return Reading.isDigit(behind) ? null : new Point(Period.months(year, first.value(), second.value()), to, stated);
    }

    /** A month with its third, end or day, which would begin with {@code behind}. */
    static Point inMonth(TimeText text, Count behind, int year, int month, boolean stated) {
        Point day = isDayOfMonth(text, behind) ? day(text, behind, year, month, stated) : null;
        if (day != null || isNamedDay(behind)) {
            return day;
        }
        int at = behind.from();
        char c = behind.first();
        if (c == '底' || c == '末') {
            return new Point(Period.month(year, month), at + 1, stated, true);
        }
        char next = THIRDS.indexOf(c) >= 0 ? text.at(at + 1) : '\0';
        if (next == '旬') {
            return new Point(Period.tenDays(year, month, THIRDS.indexOf(c) + 1), at + 2, stated);
        }
        boolean edge = c == '初' || c == '中' && !Reading.isHan(next);
        return new Point(Period.month(year, month), edge ? at + 1 : at, stated);
    }

    private static boolean isNamedDay(Count count) {
        return !count.isNone() && count.digits() <= 2 && (count.mark() == '日' || count.mark() == '号');
    }

    private static boolean isDayOfMonth(TimeText text, Count count) {
        return isNamedDay(count) || !count.isNone() && count.digits() <= 2 && Link.behind(text, count) > 0;
    }

    /** A day or a run of days of a month, or null. */
    private static Point day(TimeText text, Count count, int year, int month, boolean stated) {
        Period first = Period.day(month == 2 && count.value() == 29 && !stated ? leapYear(year) : year, month, count.value());
        if (first == null || isNamedDay(count)) {
            return first == null ? null : new Point(first, count.to() + 1, stated);
        }
        Count second = text.count(count.to() + Link.behind(text, count));
        boolean run = isNamedDay(second) && second.value() > count.value();
        Period last = run ? Period.day(year, month, second.value()) : null;
        return last == null ? null : new Point(Period.interval(first, last), second.to() + 1, stated);
    }

    /** The last year up to this one that has a 29th of February. */
    private static int leapYear(int year) {
        int leap = year;
        while (!PartialDate.isLeap(leap)) {
            leap--;
        }
        return leap;
    }
}
