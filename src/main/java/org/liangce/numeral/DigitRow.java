package org.liangce.numeral;

import java.math.BigDecimal;

/** Chinese digits in a row that no power has taken yet: {@code 五} before 百, {@code 五六} as two ends, {@code 二〇二五}. */
final class DigitRow {

    /** A longer row is no number anybody wrote. */
    private static final int LONGEST = 20;

    private final Digits digits = new Digits();
    private int first;
    private int second;

    void clear() {
        digits.clear();
    }

    void append(int digit) {
        if (digits.isEmpty()) {
            first = digit;
        } else if (digits.length() == 1) {
            second = digit;
        }
        digits.append(digit);
    }

    boolean isEmpty() {
        return digits.isEmpty();
    }

    boolean isFull() {
        return digits.length() > LONGEST;
    }

    int length() {
        return digits.length();
    }

    boolean isOne() {
        return digits.length() == 1 && first == 1;
    }

    /** Whether two digits name both ends: {@code 五六百}, {@code 三五年}. */
    boolean isSpread() {
        return digits.length() == 2 && first > 0 && (step() == 1 || step() == 2 && first == 3);
    }

    /** How far the second digit is from the first. */
    int step() {
        return second - first;
    }

    BigDecimal first() {
        return BigDecimal.valueOf(first);
    }

    BigDecimal value() {
        return digits.number(0);
    }
}
