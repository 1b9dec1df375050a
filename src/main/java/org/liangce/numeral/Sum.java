package org.liangce.numeral;

import java.math.BigDecimal;

/** A numeral's value while it is read: finished sections, the section below 万, and what waits for its power. */
final class Sum {

    /** A number with more digits before the point is none that anybody counts with. */
    private static final int LONGEST = 25;
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);

    private final Waiting waiting = new Waiting();
    private final Scale scale = new Scale();
    private BigDecimal total;
    private BigDecimal section;
    private BigDecimal spread;
    private BigDecimal lastPower;
    private BigDecimal lastBig;
    private boolean fraction;
    private boolean any;
    private boolean rowClosed;
    private boolean gap;
    private boolean overlong;

    void clear() {
        waiting.clear();
        scale.clear();
        total = BigDecimal.ZERO;
        section = BigDecimal.ZERO;
        spread = BigDecimal.ZERO;
        lastPower = BigDecimal.ONE;
        lastBig = null;
        fraction = false;
        any = false;
        rowClosed = false;
        gap = false;
        overlong = false;
    }

    boolean any() {
        return any;
    }

    /** Whether what was read is too much to be a number: a hundred digits in a row, {@code 亿亿亿亿}. */
    boolean isAbsurd() {
        return overlong || total.precision() - total.scale() > LONGEST;
    }

    /** Whether a figure or digits stand that no power has taken yet. */
    boolean waits() {
        return fraction || !waiting.isEmpty();
    }

    /** Whether Chinese digits stand in front that a power of ten may take: in {@code 六十二千克} 千 is the unit's. */
    boolean waitsForPower(BigDecimal power) {
        return waiting.isChinese() && (lastPower == BigDecimal.ONE || power.compareTo(lastPower) < 0);
    }

    boolean afterPower() {
        return lastPower != BigDecimal.ONE && !waits();
    }

    boolean hasFraction() {
        return fraction;
    }

    /** Whether what was read may be an hour: {@code 八} of 八点五分. */
    boolean isHour() {
        BigDecimal whole = waiting.isEmpty() ? section : section.add(waiting.low());
        return total.signum() == 0 && whole.compareTo(LAST_HOUR) <= 0;
    }

    boolean isOne() {
        return waiting.row.isOne() && isFirst();
    }

    /** Whether it is nothing but Chinese digits in a row. */
    boolean isRow() {
        return rowClosed;
    }

    private boolean isFirst() {
        return section.signum() == 0 && total.signum() == 0;
    }

    private void begun() {
        scale.digitFollows();
        any = true;
    }

    void figure(BigDecimal value, boolean plain) {
        begun();
        waiting.figure(value, plain);
    }

    boolean digit(BigDecimal value) {
        overlong = waiting.row.isFull();
        if (waiting.isFigure() || waiting.isVague() || fraction || overlong) {
            return false;
        }
        begun();
        if (value.signum() == 0 && waiting.isEmpty() && !isFirst()) {
            lastPower = BigDecimal.ONE;
            gap = true;
        } else {
            waiting.row.append(value.intValue());
        }
        return true;
    }

    void tens(BigDecimal value) {
        begun();
        section = section.add(value);
        lastPower = BigDecimal.TEN;
    }

    void vague() {
        begun();
        waiting.vague();
    }

    void half(BigDecimal value) {
        figure(value, false);
    }

    void fraction(BigDecimal value) {
        if (scale.isEmpty() || waits()) {
            settle(true);
        }
        section = section.add(value);
        fraction = true;
    }

    boolean ten(BigDecimal power) {
        if (fraction || waiting.row.length() > 2) {
            return false;
        }
        begun();
        boolean bare = waiting.isEmpty();
        overlong |= bare && isAgain(power);
        boolean multiplies = bare && !gap && section.signum() != 0 && power.compareTo(lastPower) > 0;
        gap = false;
        section = multiplies ? section.multiply(power) : section.add(bare ? power : amount(power));
        waiting.clear();
        lastPower = power;
        return true;
    }

    /** {@code 千千}, {@code 仟佰}: a power behind a power that does not grow counts nothing. */
    private boolean isAgain(BigDecimal power) {
        return !gap && section.signum() != 0 && power.compareTo(BigDecimal.TEN) > 0 && power.compareTo(lastPower) <= 0;
    }

    /** What waits, times the power behind it. */
    private BigDecimal amount(BigDecimal power) {
        widen(waiting.spread(), power);
        BigDecimal low = waiting.row.length() == 2 && !waiting.row.isSpread() ? waiting.row.value() : waiting.low();
        return low.multiply(power);
    }

    private void widen(int step, BigDecimal power) {
        if (step != 0) {
            spread = spread.add(BigDecimal.valueOf(step).multiply(power));
        }
    }

    void big(BigDecimal power, int at) {
        if (any) {
            settle(false);
        } else {
            section = BigDecimal.ONE;
            any = true;
        }
        overlong |= scale.isDouble() && section.signum() == 0;
        scale.multiply(power, at, section.signum() == 0);
        boolean all = lastBig != null && power.compareTo(lastBig) >= (section.signum() == 0 ? 0 : 1);
        spread = all || section.signum() != 0 ? spread.multiply(power) : spread;
        total = all ? total.add(section).multiply(power) : total.add(section.multiply(power));
        section = BigDecimal.ZERO;
        fraction = false;
        lastBig = power;
        lastPower = power;
    }

    /** Adds what waits to the section. */
    private void settle(boolean last) {
        if (waiting.isVague()) {
            boolean alone = lastPower == BigDecimal.ONE;
            section = section.add(alone ? waiting.low() : BigDecimal.ONE);
            widen(alone ? waiting.spread() : waiting.spread() + 1, BigDecimal.ONE);
        } else if (waiting.isFigure()) {
            section = section.add(last && waiting.isPlainFigure() ? waiting.low().multiply(trailing()) : waiting.low());
        } else if (!waiting.row.isEmpty()) {
            settleRow(last);
        }
        waiting.clear();
    }

    private void settleRow(boolean last) {
        DigitRow row = waiting.row;
        if (row.length() == 1) {
            section = section.add(last || section.signum() != 0 ? row.first().multiply(trailing()) : row.first());
        } else if (row.isSpread() && (!last || section.signum() != 0)) {
            section = section.add(amount(BigDecimal.ONE));
        } else {
            rowClosed = last && isFirst();
            section = section.add(row.value());
        }
    }

    /** {@code 一万三} is 13000: a digit behind a power from 百 on counts the next lower one. */
    private BigDecimal trailing() {
        return lastPower.compareTo(BigDecimal.TEN) > 0 ? lastPower.divide(BigDecimal.TEN) : BigDecimal.ONE;
    }

    /** No more comes. */
    void close() {
        if (waiting.row.isSpread() && isFirst()) {
            rowClosed = true;
            section = amount(BigDecimal.ONE);
            waiting.clear();
        } else {
            settle(!fraction);
        }
    }

    void dozens() {
        total = low().multiply(DOZEN);
        section = BigDecimal.ZERO;
    }

    BigDecimal low() {
        return total.signum() == 0 ? section : total.add(section);
    }

    BigDecimal high() {
        return spread.signum() == 0 ? null : low().add(spread);
    }

    /** Where the 万 or 亿 begins that multiplies all of the number, or -1. */
    int scaleFrom() {
        return scale.from();
    }

    BigDecimal scale() {
        return scale.factor();
    }
}
