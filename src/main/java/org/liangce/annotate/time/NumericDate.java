package org.liangce.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.liangce.numeral.Reading;

/** Reads dates in figures alone: {@code 2025-02-06}, {@code 2025/2/6}, {@code 2025.2.6}, {@code 20250206}. */
final class NumericDate {

    private static final int EARLIEST = 1700;
    private static final int LATEST = 2199;

    private NumericDate() {}

    static Point read(Reading reading, int from) {
        Count year = Count.read(reading, from);
        if (year.isNone() || Reading.isLatin(reading.at(from - 1)) || !Reading.isDigit(reading.at(from))) {
            return null;
        }
        if (year.digits() == 8) {
            return date(reading, year.value() / 10000, year.value() / 100 % 100, year.value() % 100, year.to());
        }
        if (year.digits() == 4 && !year.leadingZero()) {
            Point months = months(reading, year);
            return months != null ? months : parted(reading, year);
        }
        return year.digits() <= 2 ? shortened(reading, year) : null;
    }

    /** {@code 15.3.3}, {@code 27-7-3}: year, month, day; {@code 5/6/2020}: day, month, year. */
    private static Point shortened(Reading reading, Count first) {
        char mark = reading.at(first.to());
        if (mark != '-' && mark != '/' && mark != '.') {
            return null;
        }
        Count second = piece(reading, first.to() + 1);
        Count third = second.isNone() || reading.at(second.to()) != mark ? second : Count.read(reading, second.to() + 1);
        if (third == second) {
            return null;
        }
        third = mark == '.' ? piece(reading, second.to() + 1) : third;
        char after = reading.at(third.to());
        if (third.isNone() || after == mark || Reading.isHan(after) && mark != '/' && "有那召举".indexOf(after) < 0) {
            return null;
        }
        boolean yearLast = mark == '/' && (third.digits() == 4 || third.digits() == 2);
        return yearLast ? date(reading, fullYear(third), second.value(), first.value(), third.to())
                : first.digits() == 2 && third.digits() <= 2 ? date(reading, fullYear(first), second.value(), third.value(), third.to()) : null;
    }

    private static int fullYear(Count count) {
        return count.digits() == 4 ? count.value() : count.value() < 50 ? 2000 + count.value() : 1900 + count.value();
    }

    /** {@code 1999.08-2002.02}, as in lives. */
    private static Point months(Reading reading, Count year) {
        Period first = month(reading, year);
        int link = first == null ? 0 : Link.at(reading, year.to() + 3);
        if (link == 0) {
            return null;
        }
        Count last = Count.read(reading, year.to() + 3 + link);
        if (last.digits() != 4 || last.value() < year.value() || last.value() > LATEST) {
            return null;
        }
        Period second = month(reading, last);
        return new Point(Period.interval(first, second == null ? Period.year(last.value()) : second), second == null ? last.to() : last.to() + 3, true);
    }

    private static Period month(Reading reading, Count year) {
        Count month = reading.at(year.to()) == '.' ? piece(reading, year.to() + 1) : new Count(0, 0, 0, false);
        boolean valid = month.digits() == 2 && month.value() >= 1 && month.value() <= 12 && year.value() >= EARLIEST && year.value() <= LATEST;
        return valid ? Period.month(year.value(), month.value()) : null;
    }

    private static Point parted(Reading reading, Count year) {
        char mark = reading.at(year.to());
        if (mark != '-' && mark != '/' && mark != '.' && mark != ' ') {
            return null;
        }
        Count month = piece(reading, year.to() + 1);
        char second = reading.at(month.to());
        if (month.isNone() || second != mark && (second != '-' || mark != '.')) {
            return null;
        }
        Count day = piece(reading, month.to() + 1);
        boolean joined = mark == '.' || mark == ' ' ? reading.at(day.to()) == '.' : reading.at(day.to()) == mark;
        return day.isNone() || joined ? null : date(reading, year.value(), month.value(), day.value(), day.to());
    }

    /** Figures that may stand behind a point. */
    private static Count piece(Reading reading, int from) {
        int value = 0;
        int to = from;
        while (to - from < 3 && Reading.isDigit(reading.at(to))) {
            value = value * 10 + reading.at(to++) - '0';
        }
        return to - from > 2 ? new Count(0, from, 0, false) : new Count(value, to, to - from, false);
    }

    private static Point date(Reading reading, int year, int month, int day, int to) {
        if (year < EARLIEST || year > LATEST || Reading.isLatin(reading.at(to))) {
            return null;
        }
        try {
            return new Point(Period.day(LocalDate.of(year, month, day)), to, true);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
