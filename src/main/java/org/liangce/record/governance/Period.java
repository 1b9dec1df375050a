package org.liangce.record.governance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.liangce.text.Mention;

/**
 * The days that a time's normal form covers, counted as {@link LocalDate#toEpochDay} does.
 *
 * @param start the first day, or {@link #NO_START} for a deadline
 * @param end the last day, or {@link #NO_END} for an open start
 */
public record Period(long start, long end) {

    private static final int SHORTEST_YEAR = 365;
    public static final long NO_START = Long.MIN_VALUE;
    public static final long NO_END = Long.MAX_VALUE;

    /** The first normal form of a time; empty where it is not resolved, as {@code 去年} in an article without a date. */
    public static String form(Mention time) {
        List<String> forms = time.value().forms();
        return forms.isEmpty() ? "" : forms.get(0);
    }

    /** Whether a time is a quarter, a half or months of one year, and no day. */
    static boolean isPartOfYear(Mention time) {
        Period period = of(form(time));
        boolean bounded = period != null && period.start != NO_START && period.end != NO_END;
        return bounded && period.end > period.start && period.end - period.start < SHORTEST_YEAR - 1;
    }

    /** The period of a normal form ({@code 2025-Q1}, {@code ../2027}, {@code 2024/2027}); null where it is none. */
    public static Period of(String form) {
        try {
            int slash = form.indexOf('/');
            int to = slash < 0 ? form.length() : slash;
            return new Period(isOpen(form, 0, to) ? NO_START : first(form, 0, to),
                    isOpen(form, slash + 1, form.length()) ? NO_END : last(form, slash + 1, form.length()));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static boolean isOpen(String form, int from, int to) {
        return to - from == 2 && form.startsWith("..", from);
    }

    /** Whether it was over on a day. */
    public boolean isOver(LocalDate day) {
        return end < day.toEpochDay();
    }

    /** Whether it is a deadline, or begins behind a day. */
    public boolean isAhead(LocalDate day) {
        return start == NO_START || start > day.toEpochDay();
    }

    /** Whether another is a part of this one within a year: {@code 6月} and {@code 6月底前} of {@code 今年}, {@code 二季度} of {@code 上半年}. */
    boolean hasPart(Period other) {
        if (start == NO_START || other.end == NO_END || other.end < start || other.start != NO_START && other.start < start) {
            return false;
        }
        LocalDate last = end == NO_END ? LocalDate.ofEpochDay(start).plusYears(1).minusDays(1) : LocalDate.ofEpochDay(end);
        boolean later = other.start != NO_START && other.start > start;
        return last.minusYears(1).toEpochDay() <= start && (other.end < last.toEpochDay() || later && other.end == last.toEpochDay());
    }

    /** The first day of what stands in {@code [from, to)} of a form: {@code 2025}, {@code 2025-Q1}, {@code 2025-H1}, {@code 2025-06}, {@code 2025-06-18}. */
    private static long first(String form, int from, int to) {
        int year = number(form, from, from + 4);
        if (to - from == 4) {
            return day(year, 1);
        }
        return switch (form.charAt(from + 5)) {
            case 'Q' -> day(year, 3 * number(form, from + 6, from + 7) - 2);
            case 'H' -> day(year, 6 * number(form, from + 6, from + 7) - 5);
            default -> day(year, number(form, from + 5, from + 7)) + (to - from > 7 ? dayOfMonth(form, from, to) - 1 : 0);
        };
    }

    /** The last day: the one before what follows begins. */
    private static long last(String form, int from, int to) {
        int year = number(form, from, from + 4);
        if (to - from == 4) {
            return day(year + 1, 1) - 1;
        }
        long first = first(form, from, to);
        return switch (form.charAt(from + 5)) {
            case 'Q' -> behind(year, 3 * number(form, from + 6, from + 7)) - 1;
            case 'H' -> behind(year, 6 * number(form, from + 6, from + 7)) - 1;
            default -> to - from > 7 ? first : behind(year, number(form, from + 5, from + 7)) - 1;
        };
    }

    /** The first day of a month. */
    private static long day(int year, int month) {
        return LocalDate.of(year, month, 1).toEpochDay();
    }

    /** The first day behind a month. */
    private static long behind(int year, int month) {
        return month == 12 ? day(year + 1, 1) : day(year, month + 1);
    }

    private static int dayOfMonth(String form, int from, int to) {
        return LocalDate.of(number(form, from, from + 4), number(form, from + 5, from + 7), number(form, from + 8, to)).getDayOfMonth();
    }

    private static int number(String form, int from, int to) {
        return Integer.parseInt(form, from, to, 10);
    }
}
