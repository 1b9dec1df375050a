package org.liangce.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.liangce.numeral.Reading;

/** Reads parts of a known year that are written with numbers: quarters, months, ten-day periods, days, and runs of them. */
final class YearPart {

    private static final String THIRDS = "上中下";

    private YearPart() {}

    /** @return the part that begins at {@code from}, or null */
    static Point read(Reading reading, int from, int year, boolean stated) {
        if (reading.at(from) == '前') {
            return firstOnes(reading, from + 1, year, stated);
        }
        int at = reading.at(from) == '第' ? from + 1 : from;
        if (stated && reading.at(at) == ' ') {
            at++;
        }
        Count count = Count.read(reading, at);
        if (count.isNone() || count.digits() > 2) {
            return null;
        }
        Point run = run(reading, count, year, stated);
        return run != null ? run : one(reading, at, count, year, stated);
    }

    private static Point one(Reading reading, int from, Count count, int year, boolean stated) {
        int quarter = quarterEnd(reading, count.to());
        if (quarter > 0 && isQuarter(count)) {
            return new Point(Period.quarter(year, count.value()), quarter, stated);
        }
        boolean nth = reading.at(from - 1) == '第' && reading.starts(count.to(), "个月");
        if (!isMonth(count) || reading.at(from) == '两' || reading.at(count.to()) != '月' && !nth || !nth && "球亮牙饼".indexOf(reading.at(count.to() + 1)) >= 0) {
            return null;
        }
        int to = count.to() + (nth ? 2 : reading.at(count.to() + 1) == '份' ? 2 : 1);
        if (reading.at(from) == '一' && reading.at(to) == '一' && "日号".indexOf(reading.at(to + 1)) < 0) {
            return null;
        }
        return inMonth(reading, to, year, count.value(), stated);
    }

    private static boolean isQuarter(Count count) {
        return count.value() >= 1 && count.value() <= 4;
    }

    private static boolean isMonth(Count count) {
        return count.value() >= 1 && count.value() <= 12;
    }

    /** Behind 季度 or 季, or -1. */
    private static int quarterEnd(Reading reading, int at) {
        int from = reading.at(at) == '个' ? at + 1 : at;
        if (reading.at(from) != '季') {
            return -1;
        }
        return reading.at(from + 1) == '度' ? from + 2 : Reading.isHan(reading.at(from + 1)) ? -1 : from + 1;
    }

    /** {@code 前三季度}, {@code 前10个月}. */
    private static Point firstOnes(Reading reading, int from, int year, boolean stated) {
        Count count = Count.read(reading, from);
        int quarter = count.isNone() ? -1 : quarterEnd(reading, count.to());
        if (quarter > 0 && isQuarter(count)) {
            return new Point(Period.months(year, 1, 3 * count.value()), quarter, stated);
        }
        boolean months = !count.isNone() && isMonth(count) && (reading.starts(count.to(), "个月") || reading.at(count.to()) == '月');
        return months ? new Point(Period.months(year, 1, count.value()), count.to() + (reading.at(count.to()) == '月' ? 1 : 2), stated) : null;
    }

    /** {@code 1—11月}, {@code 一至三季度}. */
    private static Point run(Reading reading, Count first, int year, boolean stated) {
        int link = Link.at(reading, first.to());
        if (link == 0) {
            return null;
        }
        Count second = Count.read(reading, first.to() + link);
        if (second.isNone() || second.value() <= first.value()) {
            return null;
        }
        int quarter = quarterEnd(reading, second.to());
        if (quarter > 0 && isQuarter(first) && isQuarter(second)) {
            return new Point(Period.months(year, 3 * first.value() - 2, 3 * second.value()), quarter, stated);
        }
        boolean months = reading.at(second.to()) == '月' && isMonth(first) && isMonth(second) && !Reading.isDigit(reading.at(second.to() + 1));
        int to = second.to() + (reading.at(second.to() + 1) == '份' ? 2 : 1);
        return months ? new Point(Period.months(year, first.value(), second.value()), to, stated) : null;
    }

    /** A month that ends before {@code at}, with its third, end or day. */
    static Point inMonth(Reading reading, int at, int year, int month, boolean stated) {
        char c = reading.at(at);
        int third = THIRDS.indexOf(c);
        if (third >= 0 && reading.at(at + 1) == '旬') {
            return new Point(Period.tenDays(year, month, third + 1), at + 2, stated);
        }
        if (c == '底' || c == '末') {
            return new Point(Period.month(year, month), at + 1, stated, "end");
        }
        Count count = Count.read(reading, at);
        if (isDayOfMonth(reading, count) && month == 2 && count.value() == 29 && !stated) {
            return day(reading, count, leapYear(year), month, false);
        }
        return isDayOfMonth(reading, count) ? day(reading, count, year, month, stated)
                : new Point(Period.month(year, month), c == '初' || c == '中' && !Reading.isHan(reading.at(at + 1)) ? at + 1 : at, stated);
    }

    /** The last year up to this one that has a 29th of February. */
    private static int leapYear(int year) {
        int leap = year;
        while (!java.time.Year.isLeap(leap)) {
            leap--;
        }
        return leap;
    }

    private static boolean isDayOfMonth(Reading reading, Count count) {
        char mark = reading.at(count.to());
        return !count.isNone() && count.digits() <= 2 && (mark == '日' || mark == '号' || mark == '號' || Link.at(reading, count.to()) > 0);
    }

    private static Point day(Reading reading, Count count, int year, int month, boolean stated) {
        Point month_ = new Point(Period.month(year, month), count.to() - count.digits(), stated);
        Period first = date(year, month, count.value());
        char mark = reading.at(count.to());
        if (mark == '日' || mark == '号') {
            return first == null ? null : new Point(first, count.to() + 1, stated);
        }
        Count second = Count.read(reading, count.to() + Link.at(reading, count.to()));
        boolean run = !second.isNone() && (reading.at(second.to()) == '日' || reading.at(second.to()) == '号') && second.value() > count.value();
        Period last = run ? date(year, month, second.value()) : null;
        return first == null || last == null ? month_ : new Point(Period.interval(first, last), second.to() + 1, stated);
    }

    private static Period date(int year, int month, int day) {
        try {
            return Period.day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a lone number is a day: {@code 17日}, not {@code 15日内}; of 号 only where no name goes on. */
    static boolean isDay(Reading reading, int from, Count count) {
        if (count.isNone() || count.digits() > 2 || count.value() < 1 || count.value() > 31) {
            return false;
        }
        char mark = reading.at(count.to());
        char next = reading.at(count.to() + 1);
        char before = reading.at(from - 1);
        if (mark == '日') {
            return "内游均元本龄历报子夜常前后".indexOf(next) < 0 && "期每第单近满周月".indexOf(before) < 0 && !isWithin(reading, count.to() + 1);
        }
        return mark == '号' && (!Reading.isHan(next) || "起前开至到上下晚将正举你我".indexOf(next) >= 0) && (!Reading.isHan(before) && "〕])第-".indexOf(before) < 0
                && !Reading.isLatin(before) || "在于到至从自".indexOf(before) >= 0);
    }

    private static boolean isWithin(Reading reading, int at) {
        return reading.starts(at, "以内") || reading.starts(at, "之内");
    }
}
