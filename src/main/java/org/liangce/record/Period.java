package org.liangce.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that a time's normal form covers.
 *
 * @param start the first day, or null for a deadline
 * @param end the last day, or null for an open start
 */
record Period(LocalDate start, LocalDate end) {

    /** The period of a normal form ({@code 2025-Q1}, {@code ../2027}, {@code 2024/2027}); null where it is none. */
    static Period of(String form) {
        try {
            int slash = form.indexOf('/');
            String from = slash < 0 ? form : form.substring(0, slash);
            String to = slash < 0 ? form : form.substring(slash + 1);
            return new Period(from.equals("..") ? null : first(from), to.equals("..") ? null : last(to));
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
            return null;
        }
    }

    /** Whether another is a part of this one within a year: {@code 6月} and {@code 6月底前} of {@code 今年}, {@code 二季度} of {@code 上半年}. */
    boolean hasPart(Period other) {
        if (start == null || other.end == null || other.end.isBefore(start) || other.start != null && other.start.isBefore(start)) {
            return false;
        }
        LocalDate year = start.plusYears(1);
        LocalDate last = end == null ? year : end;
        boolean later = other.start != null && other.start.isAfter(start);
        return last.minusYears(1).isBefore(start.plusDays(1)) && (other.end.isBefore(last) || later && other.end.equals(last));
    }

    private static LocalDate first(String form) {
        int year = Integer.parseInt(form.substring(0, 4));
        if (form.length() == 4) {
            return LocalDate.of(year, 1, 1);
        }
        int number = Integer.parseInt(form.substring(6, 7));
        return switch (form.charAt(5)) {
            case 'Q' -> LocalDate.of(year, 3 * number - 2, 1);
            case 'H' -> LocalDate.of(year, 6 * number - 5, 1);
            default -> form.length() > 7 ? LocalDate.parse(form) : YearMonth.parse(form).atDay(1);
        };
    }

    private static LocalDate last(String form) {
        LocalDate first = first(form);
        if (form.length() == 4) {
            return first.withDayOfYear(first.lengthOfYear());
        }
        return switch (form.charAt(5)) {
            case 'Q' -> first.plusMonths(3).minusDays(1);
            case 'H' -> first.plusMonths(6).minusDays(1);
            default -> form.length() > 7 ? first : first.plusMonths(1).minusDays(1);
        };
    }
}
