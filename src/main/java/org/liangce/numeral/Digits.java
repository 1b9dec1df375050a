package org.liangce.numeral;

import java.math.BigDecimal;

/** Digits one behind the other, as the whole number that they write. Reckons in a long as far as that goes. */
final class Digits {

    /** A long holds all numbers of so many digits. */
    private static final int LONG = 18;

    private int length;
    private long value;
    /** the number where it is longer, else null */
    private BigDecimal large;

    void clear() {
        length = 0;
        value = 0;
        large = null;
    }

    void append(int digit) {
        if (length < LONG) {
            value = 10 * value + digit;
        } else {
            large = whole().multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit));
        }
        length++;
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    private BigDecimal whole() {
        return large == null ? BigDecimal.valueOf(value) : large;
    }

    /** The number with its last digits behind the point: 3.50 where two are. */
    BigDecimal number(int behindPoint) {
        return large == null ? BigDecimal.valueOf(value, behindPoint) : large.movePointLeft(behindPoint);
    }
}
