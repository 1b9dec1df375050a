package org.liangce.annotate.time;

import org.liangce.numeral.Reading;

/**
 * A whole number as dates are written with: figures, or Chinese up to ninety-nine or digit by digit ({@code 二〇二五}).
 *
 * @param digits how many digits it was written with; 0 where there is none
 */
record Count(int value, int to, int digits, boolean leadingZero) {

    private static final Count NONE = new Count(0, 0, 0, false);
    private static final String DIGITS = "〇一二三四五六七八九";

    static Count read(Reading reading, int from) {
        return Reading.isDigit(reading.at(from)) ? figures(reading, from) : chinese(reading, from);
    }

    /** Whether a number, or 第 or 前 in front of one, may begin with a character. */
    static boolean mayBegin(char c) {
        return Reading.isDigit(c) || digit(c) >= 0 || c == '十' || c == '廿' || c == '卅' || c == '第';
    }

    boolean isNone() {
        return digits == 0;
    }

    private static Count figures(Reading reading, int from) {
        int value = 0;
        int to = from;
        while (to - from < 9 && Reading.isDigit(reading.at(to))) {
            value = value * 10 + reading.at(to++) - '0';
        }
        boolean inNumber = Reading.isDigit(reading.at(to)) || Reading.isDigit(reading.at(from - 1))
                || reading.at(from - 1) == '.' && Reading.isDigit(reading.at(from - 2));
        return inNumber ? NONE : new Count(value, to, to - from, reading.at(from) == '0');
    }

    private static int digit(char c) {
        return c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    private static Count chinese(Reading reading, int from) {
        int first = digit(reading.at(from));
        char c = reading.at(from);
        if (first < 0 && c != '十' && c != '廿' && c != '卅') {
            return NONE;
        }
        if (first >= 0 && digit(reading.at(from + 1)) >= 0) {
            return row(reading, from);
        }
        return first >= 0 && reading.at(from + 1) != '十' ? new Count(first, from + 1, 1, first == 0) : tens(reading, from, first);
    }

    private static Count row(Reading reading, int from) {
        int value = 0;
        int to = from;
        while (to - from < 5 && digit(reading.at(to)) >= 0) {
            value = value * 10 + digit(reading.at(to++));
        }
        return to - from > 4 ? NONE : new Count(value, to, to - from, digit(reading.at(from)) == 0);
    }

    private static Count tens(Reading reading, int from, int first) {
        char c = reading.at(from);
        int value = c == '廿' ? 20 : c == '卅' ? 30 : first < 0 ? 10 : first * 10;
        int to = first < 0 ? from + 1 : from + 2;
        int ones = digit(reading.at(to));
        return ones > 0 ? new Count(value + ones, to + 1, 2, false) : new Count(value, to, 2, false);
    }
}
