package org.liangce.export;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that a time's normal form covers: {@code 2025-Q1} is 2025-01-01 to 2025-03-31, {@code ../2027} ends on 2027-12-31 and has no
 * beginning.
 *
 * @param from the first day, or null where it is open
 * @param to the last day, or null where it is open
 */
record Period(LocalDate from, LocalDate to) {

    /** @param form as the annotation guide writes times */
    static Period of(String form) {
        int slash = form.indexOf('/');
        if (slash < 0) {
            return point(form);
        }
        Period first = point(form.substring(0, slash));
        Period last = point(form.substring(slash + 1));
        return new Period(first.from, last.to);
    }

    private static Period point(String form) {
        if (form.equals("..")) {
            return new Period(null, null);
        }
        int year = Integer.parseInt(form.substring(0, 4));
        if (form.length() == 4) {
            return months(year, 1, 12);
        }
        int number = Integer.parseInt(form.substring(form.charAt(5) > '9' ? 6 : 5, 7));
        return switch (form.charAt(5)) {
            case 'Q' -> months(year, 3 * number - 2, 3 * number);
            case 'H' -> months(year, 6 * number - 5, 6 * number);
            default -> form.length() == 7 ? months(year, number, number) : new Period(LocalDate.parse(form), LocalDate.parse(form));
        };
    }

    private static Period months(int year, int first, int last) {
        return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }
}
