package org.liangce.numeral;

import java.math.BigDecimal;

/** The part of a number that the next 万 or 亿 multiplies, while it is read: 三百二 of {@code 一亿三百二}. */
final class Section {

    private BigDecimal value;
    private BigDecimal lastPower;
    /** whether a zero stands behind the last power: in {@code 一万零五} five counts ones */
    private boolean gap;

    void clear() {
        closeBehind(BigDecimal.ONE);
        gap = false;
    }

    /** Nothing stands yet behind a power that closed the one before. */
    void closeBehind(BigDecimal power) {
        value = BigDecimal.ZERO;
        lastPower = power;
    }

    BigDecimal value() {
        return value;
    }

    boolean isEmpty() {
        return value.signum() == 0;
    }

    boolean isBehindPower() {
        return lastPower != BigDecimal.ONE;
    }

    /** Whether a power is less than the one before. */
    boolean isLess(BigDecimal power) {
        return !isBehindPower() || power.compareTo(lastPower) < 0;
    }

    void add(BigDecimal amount) {
        value = value == BigDecimal.ZERO ? amount : value.add(amount);
    }

    void gap() {
        lastPower = BigDecimal.ONE;
        gap = true;
    }

    /** {@code 廿}: tens with their digit. */
    void tens(BigDecimal amount) {
        add(amount);
        lastPower = BigDecimal.TEN;
    }

    /** {@code 千千}, {@code 仟佰}: a power behind a power that does not grow counts nothing. */
    boolean isAgain(BigDecimal power) {
        return !gap && !isEmpty() && power.compareTo(BigDecimal.TEN) > 0 && power.compareTo(lastPower) <= 0;
    }

    /** A power with no digit in front multiplies what stands there where it is greater, as 千 in {@code 十千}; else it counts once. */
    void power(BigDecimal power) {
        if (!gap && !isEmpty() && power.compareTo(lastPower) > 0) {
            value = value.multiply(power);
        } else {
            add(power);
        }
        behind(power);
    }

    /** A power with {@code amount} of it. */
    void power(BigDecimal power, BigDecimal amount) {
        add(amount);
        behind(power);
    }

    private void behind(BigDecimal power) {
        gap = false;
        lastPower = power;
    }

    /** {@code 一万三} is 13000: what a digit behind a power from 百 on counts, the next lower one. */
    BigDecimal trailing() {
        return lastPower.compareTo(BigDecimal.TEN) > 0 ? lastPower.divide(BigDecimal.TEN) : BigDecimal.ONE;
    }
}
