package org.liangce.numeral;

import java.math.BigDecimal;

/** The sections of a number that 万 and 亿 have closed, and how far its ends are apart where it is vague. */
final class Total {

    private BigDecimal value;
    private BigDecimal spread;
    private BigDecimal lastPower;

    void clear() {
        value = BigDecimal.ZERO;
        spread = BigDecimal.ZERO;
        lastPower = null;
    }

    boolean isEmpty() {
        return value.signum() == 0;
    }

    /** Closes a section with a power; one that is greater than that before multiplies everything so far: 亿 in {@code 三万亿}. */
    void close(Section section, BigDecimal power) {
        boolean all = lastPower != null && power.compareTo(lastPower) >= (section.isEmpty() ? 0 : 1);
        spread = all || !section.isEmpty() ? times(spread, power) : spread;
        value = all ? plus(value, section.value()).multiply(power) : plus(value, section.value().multiply(power));
        lastPower = power;
    }

    void widen(int step, BigDecimal power) {
        if (step != 0) {
            spread = plus(spread, BigDecimal.valueOf(step).multiply(power));
        }
    }

    /** Sets a number in place of everything so far. */
    void replace(BigDecimal number) {
        value = number;
    }

    BigDecimal with(Section section) {
        return isEmpty() ? section.value() : value.add(section.value());
    }

    /** The upper end of a number, or null where it has but one. */
    BigDecimal upper(BigDecimal low) {
        return spread.signum() == 0 ? null : low.add(spread);
    }

    /** How many digits stand before the point. */
    int digits() {
        return value.precision() - value.scale();
    }

    private static BigDecimal plus(BigDecimal a, BigDecimal b) {
        return a == BigDecimal.ZERO ? b : a.add(b);
    }

    private static BigDecimal times(BigDecimal a, BigDecimal b) {
        return a == BigDecimal.ZERO ? a : a.multiply(b);
    }
}
