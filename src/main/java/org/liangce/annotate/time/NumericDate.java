package org.liangce.annotate.time;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.numeral.Reading;

/** Reads dates in figures alone: {@code 2025-02-06}, {@code 2025/2/6}, {@code 2025.2.6}, {@code 20250206}. */
final class NumericDate {

    private static final int EARLIEST = 1700;
    private static final int LATEST = 2199;
    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;
    private static final String MARKS = "-/. ";

    private final CharacterClass behindShort;
    private final CharacterClass notAfter;

    NumericDate(Characters characters) {
        behindShort = characters.of("time.short-date-before");
        notAfter = characters.of("time.eight-figures-not-after");
    }

    /** @return the date that begins with {@code year}, or null */
    Point read(TimeText text, Count year) {
        boolean shaped = year.digits() == 8 || MARKS.indexOf(year.mark()) >= 0;
        if (!shaped || !year.isFigures() || Reading.isLatin(year.before())) {
            return null;
        }
        if (year.digits() == 8) {
            return notAfter.has(year.before()) ? null : date(text, year.value() / 10000, year.value() / 100 % 100, year.value() % 100, year.to());
        }
        if (year.digits() == 4 && !year.isLedByZero()) {
            Point months = months(text, year);
            Point parted = months != null ? months : isSpaced(text, year, text.at(year.to() + 1)) ? spaced(text, year) : parted(text, year);
            return parted != null ? parted : yearMonth(text, year);
        }
        return year.digits() <= 2 ? shortened(text, year) : null;
    }

    /** {@code 15.3.3}, {@code 27-7-3}: year, month, day; {@code 5/6/2020}: day, month, year, if there is such a month. */
    private Point shortened(TimeText text, Count first) {
        char mark = first.mark();
        Count second = text.row(first.to() + 1);
        if (mark == ' ' || !isPiece(second) || second.mark() != mark) {
            return null;
        }
        Count third = text.row(second.to() + 1);
        char after = third.mark();
        if (!third.isFigures() || after == mark || Reading.isHan(after) && mark != '/' && !behindShort.has(after)) {
            return null;
        }
        if (third.digits() == 4 || mark == '/' && third.digits() == 2 && first.value() <= LAST_DAY) {
            boolean monthFirst = second.value() > MONTHS;
            return date(text, fullYear(third), monthFirst ? first.value() : second.value(), monthFirst ? second.value() : first.value(), third.to());
        }
        return first.digits() == 2 && isPiece(third) ? date(text, fullYear(first), second.value(), third.value(), third.to()) : null;
    }

    private static int fullYear(Count count) {
        return count.digits() == 4 ? count.value() : count.value() < 50 ? 2000 + count.value() : 1900 + count.value();
    }

    /** {@code 2021-06}, {@code 2019/11}; one figure only at the end of a clause. */
    private static Point yearMonth(TimeText text, Count year) {
        Count month = text.row(year.to() + 1);
        Period period = year.mark() == '-' || year.mark() == '/' ? month(year, month) : null;
        char behind = month.mark();
        boolean goesOn = MARKS.indexOf(behind) >= 0 && behind != ' ' || Reading.isLatin(behind) || Reading.isHan(behind) && (month.digits() == 1 || behind == '年' || behind == '号');
        return period == null || goesOn ? null : new Point(period, month.to(), true);
    }

    /** {@code 1999.08-2002.02}, as in lives. */
    private static Point months(TimeText text, Count year) {
        Count month = text.row(year.to() + 1);
        Period first = year.mark() == '.' || year.mark() == '/' ? month(year, month) : null;
        int link = first == null ? 0 : Link.behind(text, month);
        if (link == 0) {
            return null;
        }
        Count last = text.count(month.to() + link);
        boolean both = last.mark() == year.mark();
        if (!both && month.digits() == 1 || last.digits() != 4 || last.value() < year.value() || last.value() > LATEST) {
            return null;
        }
        Count lastMonth = text.row(last.to() + 1);
        Period second = both ? month(last, lastMonth) : null;
        return new Point(Period.interval(first, second == null ? Period.year(last.value()) : second), second == null ? last.to() : lastMonth.to(), true);
    }

    private static Period month(Count year, Count month) {
        boolean valid = month.isFigures() && month.digits() <= 2 && month.value() >= 1 && month.value() <= 12 && isYear(year.value());
        return valid ? Period.month(year.value(), month.value()) : null;
    }

    private static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    private static Point parted(TimeText text, Count year) {
        char mark = year.mark();
        Count month = text.row(year.to() + 1);
        if (!isPiece(month) || month.mark() != mark && (month.mark() != '-' || mark != '.')) {
            return null;
        }
        Count day = text.row(month.to() + 1);
        boolean joined = day.mark() == (mark == ' ' ? '.' : mark);
        return !isPiece(day) || joined ? null : date(text, year.value(), month.value(), day.value(), day.to());
    }

    /** {@code 2024 - 12 - 31}. */
    private static Point spaced(TimeText text, Count year) {
        char mark = text.at(year.to() + 1);
        Count month = text.row(year.to() + 3);
        if (!isPiece(month) || !isSpaced(text, month, mark)) {
            return null;
        }
        Count day = text.row(month.to() + 3);
        return isPiece(day) && !isSpaced(text, day, mark) ? date(text, year.value(), month.value(), day.value(), day.to()) : null;
    }

    /** Whether a mark with a blank on either side follows a number. */
    private static boolean isSpaced(TimeText text, Count number, char mark) {
        boolean between = mark == '-' || mark == '/' || mark == '.';
        return between && number.mark() == ' ' && text.at(number.to() + 1) == mark && text.at(number.to() + 2) == ' ';
    }

    /** {@code T10:00} behind a date. */
    private static boolean isClock(TimeText text, int at) {
        return text.at(at) == 'T' && Reading.isDigit(text.at(at + 1));
    }

    /** A month or a day in figures. */
    private static boolean isPiece(Count count) {
        return count.isFigures() && count.digits() <= 2;
    }

    private static Point date(TimeText text, int year, int month, int day, int to) {
        Period date = isYear(year) ? Period.day(year, month, day) : null;
        return date == null || Reading.isLatin(text.at(to)) && !isClock(text, to) ? null : new Point(date, to, true);
    }
}
