package org.liangce.record;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The days that a time's normal form covers, counted as {@link LocalDate#toEpochDay} does.
 *
 * @param start the first day, or {@link #NO_START} for a deadline
 * @param end the last day, or {@link #NO_END} for an open start
 */
record Period(long start, long end) {

    static final long NO_START = Long.MIN_VALUE;
    static final long NO_END = Long.MAX_VALUE;

    /** The period of a normal form ({@code 2025-Q1}, {@code ../2027}, {@code 2024/2027}); null where it is none. */
    static Period of(String form) {
        try {
            int slash = form.indexOf('/');
            int to = slash < 0 ? form.length() : slash;
            return new Period(isOpen(form, 0, to) ? NO_START : first(form, 0, to).toEpochDay(),
                    isOpen(form, slash + 1, form.length()) ? NO_END : last(form, slash + 1, form.length()).toEpochDay());
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static boolean isOpen(String form, int from, int to) {
        return to - from == 2 && form.startsWith("..", from);
    }

    /** Whether it was over on a day. */
    boolean isOver(LocalDate day) {
        return end < day.toEpochDay();
    }

    /** Whether it is a deadline, or begins behind a day. */
    boolean isAhead(LocalDate day) {
        return start == NO_START || start > day.toEpochDay();
    }

    /** Whether another is a part of this one within a year: {@code 6月} and {@code 6月底前} of {@code 今年}, {@code 二季度} of {@code 上半年}. */
    boolean hasPart(Period other) {
        if (start == NO_START || other.end == NO_END || other.end < start || other.start != NO_START && other.start < start) {
            return false;
        }
        LocalDate last = end == NO_END ? LocalDate.ofEpochDay(start).plusYears(1) : LocalDate.ofEpochDay(end);
        boolean later = other.start != NO_START && other.start > start;
        return last.minusYears(1).toEpochDay() <= start && (other.end < last.toEpochDay() || later && other.end == last.toEpochDay());
    }

    /** The first day of what stands in {@code [from, to)} of a form: {@code 2025}, {@code 2025-Q1}, {@code 2025-H1}, {@code 2025-06}, {@code 2025-06-18}. */
    private static LocalDate first(String form, int from, int to) {
        int year = number(form, from, from + 4);
        if (to - from == 4) {
            return LocalDate.of(year, 1, 1);
        }
        return switch (form.charAt(from + 5)) {
            case 'Q' -> LocalDate.of(year, 3 * number(form, from + 6, from + 7) - 2, 1);
            case 'H' -> LocalDate.of(year, 6 * number(form, from + 6, from + 7) - 5, 1);
            default -> LocalDate.of(year, number(form, from + 5, from + 7), to - from > 7 ? number(form, from + 8, to) : 1);
        };
    }

    private static LocalDate last(String form, int from, int to) {
        LocalDate first = first(form, from, to);
        if (to - from == 4) {
            return first.withDayOfYear(first.lengthOfYear());
        }
        return switch (form.charAt(from + 5)) {
            case 'Q' -> first.plusMonths(3).minusDays(1);
            case 'H' -> first.plusMonths(6).minusDays(1);
            default -> to - from > 7 ? first : first.withDayOfMonth(first.lengthOfMonth());
        };
    }

    private static int number(String form, int from, int to) {
        return Integer.parseInt(form, from, to, 10);
    }
}
