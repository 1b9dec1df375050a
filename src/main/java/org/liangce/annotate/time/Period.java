package org.liangce.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A resolved stretch of time in whole units.
 *
 * @param form the shortest notation: {@code 2025-Q1}
 * @param first how an interval that begins with it begins: {@code 2025-01}
 * @param last how one that ends with it ends: {@code 2025-03}
 * @param year the year in which it begins
 * @param month the month in which it begins, 0 where it is no part of a year
 */
record Period(String form, String first, String last, int year, int month) {

    static Period year(int year) {
        String form = digits(year, 4);
        return new Period(form, form, form, year, 0);
    }

    static Period years(int from, int to) {
        return from == to ? year(from) : new Period(year(from).form + "/" + year(to).form, year(from).form, year(to).form, from, 0);
    }

    static Period month(int year, int month) {
        String form = monthForm(year, month);
        return new Period(form, form, form, year, month);
    }

    /** Months of one year, in the shortest notation: {@code 1} to {@code 6} are {@code H1}. */
    static Period months(int year, int from, int to) {
        String first = monthForm(year, from);
        String last = monthForm(year, to);
        if (from == to) {
            return month(year, from);
        }
        return new Period(single(year, from, to, first + "/" + last), first, last, year, from);
    }

    private static String single(int year, int from, int to, String interval) {
        String prefix = year(year).form;
        if (from % 3 == 1 && to == from + 2) {
            return prefix + "-Q" + (to / 3);
        }
        if (from % 6 == 1 && to == from + 5) {
            return prefix + "-H" + (to / 6);
        }
        return from == 1 && to == 12 ? prefix : interval;
    }

    static Period quarter(int year, int quarter) {
        return months(year, 3 * quarter - 2, 3 * quarter);
    }

    static Period half(int year, int half) {
        return months(year, 6 * half - 5, 6 * half);
    }

    /** @param third 1 上旬, 2 中旬, 3 下旬 */
    static Period tenDays(int year, int month, int third) {
        int last = third == 3 ? YearMonth.of(year, month).lengthOfMonth() : third * 10;
        return interval(day(LocalDate.of(year, month, third * 10 - 9)), day(LocalDate.of(year, month, last)));
    }

    static Period day(LocalDate date) {
        String form = monthForm(date.getYear(), date.getMonthValue()) + "-" + digits(date.getDayOfMonth(), 2);
        return new Period(form, form, form, date.getYear(), date.getMonthValue());
    }

    private static String monthForm(int year, int month) {
        return digits(year, 4) + "-" + digits(month, 2);
    }

    private static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** From the beginning of one to the end of the other. */
    static Period interval(Period from, Period to) {
        if (from.first.equals(to.last)) {
            return from;
        }
        if (from.year == to.year && from.first.length() == 7 && to.last.length() == 7) {
            return months(from.year, from.month, Integer.parseInt(to.last.substring(5)));
        }
        return new Period(from.first + "/" + to.last, from.first, to.last, from.year, from.month);
    }

    /** Whether it begins after a day, or is longer than a quarter and ends after it. */
    boolean liesAhead(LocalDate date) {
        String day = day(date).form;
        if (first.compareTo(day.substring(0, first.length())) > 0) {
            return true;
        }
        boolean longer = last.length() == 7 && Integer.parseInt(last.substring(5)) - month > 2;
        return longer && last.compareTo(day.substring(0, 7)) > 0;
    }

    boolean isMonthOrDay() {
        return month > 0 && first.equals(last);
    }

    /** Whether it ended before a day; a month or year that the day lies in is not over. */
    boolean isOver(LocalDate date) {
        return last.compareTo(day(date).form.substring(0, last.length())) < 0;
    }

    /** The same months some years later or, negative, before. */
    Period shift(int years) {
        return new Period(shift(form, years), shift(first, years), shift(last, years), year + years, month);
    }

    private static String shift(String form, int years) {
        StringBuilder shifted = new StringBuilder();
        for (String part : form.split("/")) {
            shifted.append(shifted.isEmpty() ? "" : "/");
            shifted.append(part.length() < 4 || part.charAt(0) == '.' ? part : digits(Math.max(1, Integer.parseInt(part.substring(0, 4)) + years), 4) + part.substring(4));
        }
        return shifted.toString();
    }
}
