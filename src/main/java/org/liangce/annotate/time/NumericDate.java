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
        return year.digits() == 4 && !year.leadingZero() ? parted(reading, year) : null;
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
