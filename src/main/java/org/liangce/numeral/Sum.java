package org.liangce.numeral;

import java.math.BigDecimal;

/** A numeral's value while it is read: finished sections, the section below 万, and what waits for its power. */
final class Sum {

    /** A number with more digits before the point is none that anybody counts with. */
    private static final int LONGEST = 25;
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);

    private final Waiting waiting = new Waiting();
    private final Section section = new Section();
    private final Total total = new Total();
    private final Scale scale = new Scale();
    private boolean fraction;
    private boolean any;
    private boolean rowClosed;
    private boolean overlong;

    void clear() {
        waiting.clear();
        section.clear();
        total.clear();
        scale.clear();
        fraction = false;
        any = false;
        rowClosed = false;
        overlong = false;
    }

    boolean any() {
        return any;
    }

    /** Whether what was read is too much to be a number: a hundred digits in a row, {@code 亿亿亿亿}. */
    boolean isAbsurd() {
        return overlong || total.digits() > LONGEST;
    }

    /** Whether a figure or digits stand that no power has taken yet. */
    boolean waits() {
        return fraction || !waiting.isEmpty();
    }

    /** Whether Chinese digits stand in front that a power of ten may take: in {@code 六十二千克} 千 is the unit's. */
    boolean waitsForPower(BigDecimal power) {
        return waiting.isChinese() && section.isLess(power);
    }

    boolean afterPower() {
        return section.isBehindPower() && !waits();
    }

    boolean hasFraction() {
        return fraction;
    }

    /** Whether what was read may be an hour: {@code 八} of 八点五分. */
    boolean isHour() {
        BigDecimal whole = waiting.isEmpty() ? section.value() : section.value().add(waiting.low());
        return total.isEmpty() && whole.compareTo(LAST_HOUR) <= 0;
    }

    boolean isOne() {
        return waiting.row.isOne() && isFirst();
    }

    /** Whether it is nothing but Chinese digits in a row. */
    boolean isRow() {
        return rowClosed;
    }

    private boolean isFirst() {
        return section.isEmpty() && total.isEmpty();
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
            section.gap();
        } else {
            waiting.row.append(value.intValue());
        }
        return true;
    }

    void tens(BigDecimal value) {
        begun();
        section.tens(value);
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
        section.add(value);
        fraction = true;
    }

    boolean ten(BigDecimal power) {
        if (fraction || waiting.row.length() > 2) {
            return false;
        }
        begun();
        if (waiting.isEmpty()) {
            overlong |= section.isAgain(power);
            section.power(power);
        } else {
            section.power(power, amount(power));
            waiting.clear();
        }
        return true;
    }

    /** What waits, times the power behind it. */
    private BigDecimal amount(BigDecimal power) {
        total.widen(waiting.spread(), power);
        BigDecimal low = waiting.row.length() == 2 && !waiting.row.isSpread() ? waiting.row.value() : waiting.low();
        return low.multiply(power);
    }

    void big(BigDecimal power, int at) {
        if (any) {
            settle(false);
        } else {
            section.add(BigDecimal.ONE);
            any = true;
        }
        overlong |= scale.isDouble() && section.isEmpty();
        scale.multiply(power, at, section.isEmpty());
        total.close(section, power);
        section.closeBehind(power);
        fraction = false;
    }

    /** Adds what waits to the section. */
    private void settle(boolean last) {
        if (waiting.isVague()) {
            boolean alone = !section.isBehindPower();
            section.add(alone ? waiting.low() : BigDecimal.ONE);
            total.widen(alone ? waiting.spread() : waiting.spread() + 1, BigDecimal.ONE);
        } else if (waiting.isFigure()) {
            section.add(last && waiting.isPlainFigure() ? waiting.low().multiply(section.trailing()) : waiting.low());
        } else if (!waiting.row.isEmpty()) {
            settleRow(last);
        }
        waiting.clear();
    }

    private void settleRow(boolean last) {
        DigitRow row = waiting.row;
        if (row.length() == 1) {
            section.add(last || !section.isEmpty() ? row.first().multiply(section.trailing()) : row.first());
        } else if (row.isSpread() && (!last || !section.isEmpty())) {
            section.add(amount(BigDecimal.ONE));
        } else {
            rowClosed = last && isFirst();
            section.add(row.value());
        }
    }

    /** No more comes. */
    void close() {
        if (waiting.row.isSpread() && isFirst()) {
            rowClosed = true;
            section.add(amount(BigDecimal.ONE));
            waiting.clear();
        } else {
            settle(!fraction);
        }
    }

    void dozens() {
        total.replace(low().multiply(DOZEN));
        section.clear();
    }

    BigDecimal low() {
        return total.with(section);
    }

    BigDecimal high() {
        return total.upper(low());
    }

    /** Where the 万 or 亿 begins that multiplies all of the number, or -1. */
    int scaleFrom() {
        return scale.from();
    }

    BigDecimal scale() {
        return scale.factor();
    }
}
