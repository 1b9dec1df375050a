package org.liangce.annotate.time;

import org.liangce.numeral.Reading;

/**
 * A whole number as dates are written with, and what stands beside it: figures, or Chinese up to ninety-nine or digit by digit
 * ({@code 二〇二五}).
 *
 * @param from where it begins
 * @param to behind its last digit; {@code from} where there is no digit
 * @param digits how many digits its value has, as it is written: 2 of {@code 十}
 * @param value less than 0 where there is no digit or there are more than a date has
 * @param before the character before it; NUL where there is no digit
 * @param first the character at {@code from}, digit or not
 * @param mark the character behind it
 */
record Count(int from, int to, int digits, int value, char before, char first, char mark) {

    private static final String DIGITS = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖";
    private static final String FINANCIAL = "壹贰叁肆伍陆柒捌玖";
    /** what each character counts as a Chinese digit, and one more: 0 of what is none */
    private static final byte[] VALUES = values();
    private static final int MOST_FIGURES = 9;
    private static final int MOST_CHINESE = 4;

    static Count read(Reading reading, int from, char first) {
        return Reading.isDigit(first) ? figures(reading, from, first) : isDigit(first) || isTens(first) ? chinese(reading, from, first) : none(from, first);
    }

    static Count none(int from, char first) {
        return new Count(from, from, 0, -1, '\0', first, first);
    }

    /** Whether a number that dates are written with may go on with a character. */
    static boolean isDigit(char c) {
        return Reading.isDigit(c) || digit(c) >= 0;
    }

    static boolean isTens(char c) {
        return c == '十' || c == '廿' || c == '卅';
    }

    boolean isNone() {
        return value < 0;
    }

    /** {@code 两千年} is a year only in front of its parts. */
    boolean isRoundThousand() {
        return digits == MOST_CHINESE && to - from == 2;
    }

    boolean isFigures() {
        return Reading.isDigit(first);
    }

    boolean isLedByZero() {
        return digit(first) == 0 || first == '0';
    }

    private static int digit(char c) {
        return VALUES[c] - 1;
    }

    private static byte[] values() {
        byte[] values = new byte[Character.MAX_VALUE + 1];
        values['两'] = 3;
        for (int i = 0; i < DIGITS.length(); i++) {
            values[DIGITS.charAt(i)] = (byte) (i % 10 + 1);
        }
        return values;
    }

    /** Financial digits write years in contracts ({@code 贰零贰肆年}), and nothing else of a date. */
    private static boolean isFinancial(char c) {
        return FINANCIAL.indexOf(c) >= 0;
    }

    private static Count figures(Reading reading, int from, char first) {
        int value = 0;
        int to = from;
        char c = first;
        for (; Reading.isDigit(c); c = reading.at(++to)) {
            value = to - from < MOST_FIGURES ? value * 10 + c - '0' : -1;
        }
        return new Count(from, to, to - from, value, reading.at(from - 1), first, c);
    }

    private static Count chinese(Reading reading, int from, char first) {
        char second = reading.at(from + 1);
        Count said = second == '千' && digit(first) == 2 ? thousand(reading, from, first) : null;
        if (said != null) {
            return said;
        }
        Count small = small(reading, from, first, second);
        return isFinancial(first) && small.digits != MOST_CHINESE ? none(from, first) : small;
    }

    /** {@code 两千零二十四}: a year said as a number, or null; whether 两千 is one, what follows tells. */
    private static Count thousand(Reading reading, int from, char first) {
        char behind = reading.at(from + 2);
        if (behind == '年') {
            return new Count(from, from + 2, MOST_CHINESE, 2000, reading.at(from - 1), first, behind);
        }
        int at = digit(behind) == 0 ? from + 3 : from + 2;
        char tail = reading.at(at);
        if (digit(tail) < 1 && !isTens(tail)) {
            return null;
        }
        Count rest = small(reading, at, tail, reading.at(at + 1));
        boolean year = rest.value > 0 && rest.value < 100 && (rest.digits == 2) == (isTens(tail) || reading.at(at + 1) == '十');
        return year ? new Count(from, rest.to, MOST_CHINESE, 2000 + rest.value, reading.at(from - 1), first, rest.mark) : null;
    }

    /** Up to ninety-nine, or digit by digit. */
    private static Count small(Reading reading, int from, char first, char second) {
        if (isTens(first)) {
            return tens(reading, from, first, first == '十' ? 10 : first == '廿' ? 20 : 30, from + 1, second);
        }
        return second == '十' ? tens(reading, from, first, digit(first) * 10, from + 2, reading.at(from + 2)) : row(reading, from, first, second);
    }

    /** Full tens and the ones behind them, if any. */
    private static Count tens(Reading reading, int from, char first, int tens, int to, char last) {
        int ones = digit(last);
        char before = reading.at(from - 1);
        return ones > 0 ? new Count(from, to + 1, 2, tens + ones, before, first, reading.at(to + 1)) : new Count(from, to, 2, tens, before, first, last);
    }

    /** Among Chinese digits a letter O is a zero: {@code 二O二五}. */
    private static int inner(char c) {
        return c == 'O' ? 0 : digit(c);
    }

    private static Count row(Reading reading, int from, char first, char second) {
        int value = digit(first);
        int to = from + 1;
        char c = second;
        for (; inner(c) >= 0; c = reading.at(++to)) {
            value = to - from < MOST_CHINESE ? value * 10 + inner(c) : -1;
        }
        return new Count(from, to, to - from, value, reading.at(from - 1), first, c);
    }
}
