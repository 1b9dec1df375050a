package org.liangce.annotate.time;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * A year, a month of a year or a day: a date as exactly as it was said.
 *
 * @param month 0 where only a year was said
 * @param day 0 where only a month or a year was said
 */
record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /** as months and days are written behind what they are part of */
    private static final String[] PARTS = numbers("-%02d", 0, 32);
    private static final int FIRST_YEAR = 1800;
    private static final String[] YEARS = numbers("%d", FIRST_YEAR, 2200);

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** How many days a month has. */
    static int length(int year, int month) {
        return month == 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
    }

    static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    boolean isYear() {
        return month == 0;
    }

    boolean isMonth() {
        return month > 0 && day == 0;
    }

    /** Before, in or after: a month or a year that a day lies in compares as equal to it. */
    int comparedWith(LocalDate other) {
        int years = Integer.compare(year, other.getYear());
        if (years != 0 || month == 0) {
            return years;
        }
        int months = Integer.compare(month, other.getMonthValue());
        return months != 0 || day == 0 ? months : Integer.compare(day, other.getDayOfMonth());
    }

    /** Whether it is the year or the month of a date told more exactly. */
    boolean holds(PartialDate date) {
        return year == date.year && (isYear() ? date.month > 0 : isMonth() && month == date.month && date.day > 0);
    }

    /** The first month of a year, the first day of a month. */
    PartialDate beginning() {
        return isYear() ? new PartialDate(year, 1, 0) : new PartialDate(year, month, 1);
    }

    @Override
    public int compareTo(PartialDate other) {
        int years = Integer.compare(year, other.year);
        int months = years != 0 ? years : Integer.compare(month, other.month);
        return months != 0 ? months : Integer.compare(day, other.day);
    }

    /** The same date some years later or, negative, before; there is always a year 1 to fall back on, and a last of February. */
    PartialDate shift(int years) {
        int shifted = Math.max(1, year + years);
        return new PartialDate(shifted, month, day == 0 ? 0 : Math.min(day, length(shifted, month)));
    }

    /** {@code 2025}, {@code 2025-03} or {@code 2025-03-08}. */
    String form() {
        String form = month == 0 ? yearForm() : yearForm().concat(PARTS[month]);
        return day == 0 ? form : form.concat(PARTS[day]);
    }

    String yearForm() {
        int index = year - FIRST_YEAR;
        return index >= 0 && index < YEARS.length ? YEARS[index] : String.format("%04d", year);
    }

    private static String[] numbers(String format, int from, int to) {
        return IntStream.range(from, to).mapToObj(format::formatted).toArray(String[]::new);
    }
}
