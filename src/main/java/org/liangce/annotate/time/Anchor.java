package org.liangce.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day of publication, from which relative words count. Where it is not known they name no period.
 *
 * @param day null where it is not known
 */
record Anchor(LocalDate day) {

    boolean isKnown() {
        return day != null;
    }

    /** Its year, or null. */
    Integer year() {
        return day == null ? null : Integer.valueOf(day.getYear());
    }

    /** From some years after it to some others, less than 0 before it; or null. */
    Period years(int first, int last) {
        return day == null ? null : Period.years(day.getYear() + first, day.getYear() + last);
    }

    Period quarter(int offset) {
        if (day == null) {
            return null;
        }
        LocalDate then = day.plusMonths(3L * offset);
        return Period.quarter(then.getYear(), (then.getMonthValue() + 2) / 3);
    }

    Period month(int offset) {
        return months(offset, offset);
    }

    Period months(int first, int last) {
        return day == null ? null : Period.interval(month(YearMonth.from(day).plusMonths(first)), month(YearMonth.from(day).plusMonths(last)));
    }

    private static Period month(YearMonth month) {
        return Period.month(month.getYear(), month.getMonthValue());
    }

    Period days(int first, int last) {
        return day == null ? null : Period.interval(day(first), day(last));
    }

    Period day(long offset) {
        return day == null ? null : Period.day(day.plusDays(offset));
    }

    /** Days of a week some weeks later; Monday is 0. */
    Period week(int weeks, int first, int last) {
        if (day == null) {
            return null;
        }
        long monday = 7L * weeks + 1 - day.getDayOfWeek().getValue();
        return Period.interval(day(monday + first), day(monday + last));
    }

    /** Whether a period lies wholly before it; not where it is not known. */
    boolean isBehind(Period period) {
        return day != null && period.isOver(day);
    }

    /** Whether a period would still lie ahead; not where the day is not known. */
    boolean isAhead(Period period) {
        return day != null && period.liesAhead(day);
    }
}
