package org.liangce.annotate.time;

import java.time.LocalDate;

/**
 * A resolved stretch of time in whole years, months or days, both ends in it.
 *
 * @param first its first year, month or day
 * @param last its last; the same as {@code first} of a single one
 */
record Period(PartialDate first, PartialDate last) {

    private static final String[] QUARTERS = {"", "-Q1", "-Q2", "-Q3", "-Q4"};
    private static final String[] HALVES = {"", "-H1", "-H2"};

    static Period of(PartialDate date) {
        return new Period(date, date);
    }

    static Period year(int year) {
        return of(new PartialDate(year, 0, 0));
    }

    static Period years(int from, int to) {
        return from == to ? year(from) : new Period(new PartialDate(from, 0, 0), new PartialDate(to, 0, 0));
    }

    static Period month(int year, int month) {
        return of(new PartialDate(year, month, 0));
    }

    /** Months of one year; all twelve are the year. */
    static Period months(int year, int from, int to) {
        if (from == to) {
            return month(year, from);
        }
        return from == 1 && to == 12 ? year(year) : new Period(new PartialDate(year, from, 0), new PartialDate(year, to, 0));
    }

    static Period quarter(int year, int quarter) {
        return months(year, 3 * quarter - 2, 3 * quarter);
    }

    static Period half(int year, int half) {
        return months(year, 6 * half - 5, 6 * half);
    }

    static Period day(LocalDate date) {
        return of(PartialDate.of(date));
    }

    /** A day, or null where the calendar has none such. */
    static Period day(int year, int month, int day) {
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= PartialDate.length(year, month);
        return exists ? of(new PartialDate(year, month, day)) : null;
    }

    /** From the beginning of one to the end of the other; told as exactly as the end where that lies in the first: {@code 4月至4月5日}. */
    static Period interval(Period from, Period to) {
        if (from.first.holds(to.last)) {
            return interval(of(from.first.beginning()), to);
        }
        if (from.first.equals(to.last)) {
            return from;
        }
        if (from.year() == to.year() && from.first.isMonth() && to.last.isMonth()) {
            return months(from.year(), from.month(), to.last.month());
        }
        return new Period(from.first, to.last);
    }

    /** The year in which it begins. */
    int year() {
        return first.year();
    }

    /** The month in which it begins, 0 of years. */
    int month() {
        return first.month();
    }

    /** The shortest notation: {@code 2025-H1} of January to June. */
    String form() {
        if (isOne()) {
            return first.form();
        }
        if (isPartOfYear()) {
            int months = last.month() - first.month() + 1;
            return first.yearForm().concat(months == 3 ? QUARTERS[last.month() / months] : HALVES[last.month() / months]);
        }
        return first.form() + "/" + last.form();
    }

    /** Whether one word names it: a year, half, quarter, month or day. */
    boolean isSingle() {
        return isOne() || isPartOfYear();
    }

    /** One year, month or day; mostly one object is both ends of it. */
    private boolean isOne() {
        return first == last || first.equals(last);
    }

    /** A quarter or a half. */
    private boolean isPartOfYear() {
        int months = last.month() - first.month() + 1;
        return first.isMonth() && last.isMonth() && first.year() == last.year() && (months == 3 || months == 6) && last.month() % months == 0;
    }

    /** Whether it is longer than another, within one year, and holds it: {@code 前三季度} holds {@code 9月}. */
    boolean holds(Period part) {
        return !isMonthOrDay() && year() == part.year() && last.year() == part.year() && part.month() >= month() && (last.month() == 0 || part.last.month() <= last.month());
    }

    /** Whether it begins after a day, or is longer than a quarter and ends after it. */
    boolean liesAhead(LocalDate date) {
        boolean longer = last.isMonth() && last.month() - first.month() > 2;
        return first.comparedWith(date) > 0 || longer && last.comparedWith(date) > 0;
    }

    boolean isMonthOrDay() {
        return first.month() > 0 && first.equals(last);
    }

    /** Whether it ended before a day; a month or year that the day lies in is not over. */
    boolean isOver(LocalDate date) {
        return last.comparedWith(date) < 0;
    }

    /** The same months some years later or, negative, before. */
    Period shift(int years) {
        PartialDate shifted = first.shift(years);
        return new Period(shifted, first.equals(last) ? shifted : last.shift(years));
    }
}
