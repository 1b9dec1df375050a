package org.liangce.numeral;

import java.math.BigDecimal;

/** Chinese digits in a row that no power has taken yet: {@code 五} before 百, {@code 五六} as two ends, {@code 二〇二五}. */
final class DigitRow {

    /** A longer row is no number anybody wrote. */
    private static final int LONGEST = 20;

    private final StringBuilder digits = new StringBuilder();

    void clear() {
        digits.setLength(0);
    }

    void append(int digit) {
        digits.append((char) ('0' + digit));
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
        return digits.length() == 1 && digits.charAt(0) == '1';
    }

    /** Whether two digits name both ends: {@code 五六百}, {@code 三五年}. */
    boolean isSpread() {
        return digits.length() == 2 && digits.charAt(0) > '0' && (step() == 1 || step() == 2 && digits.charAt(0) == '3');
    }

    /** How far the second digit is from the first. */
    int step() {
        return digits.charAt(1) - digits.charAt(0);
    }

    BigDecimal first() {
        return BigDecimal.valueOf(digits.charAt(0) - '0');
    }

    BigDecimal value() {
        return digits.length() == 1 ? first() : new BigDecimal(digits.toString());
    }
}
