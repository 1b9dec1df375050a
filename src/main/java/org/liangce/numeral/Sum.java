package org.liangce.numeral;

import java.math.BigDecimal;

/** A numeral's value while it is read: finished sections, the section below 万, the digits that wait for their power. */
final class Sum {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);
    private static final int LONGEST_ROW = 20;

    private BigDecimal total;
    private BigDecimal section;
    private BigDecimal digit;
    private BigDecimal spread;
    private BigDecimal lastPower;
    private BigDecimal lastBig;
    private BigDecimal scale;
    private final StringBuilder row = new StringBuilder();
    private boolean figure;
    private boolean plainFigure;
    private boolean vague;
    private boolean fraction;
    private boolean any;
    private boolean composite;
    private boolean rowClosed;
    private boolean gap;
    private int scaleFrom;

    void clear() {
        total = BigDecimal.ZERO;
        section = BigDecimal.ZERO;
        digit = null;
        spread = BigDecimal.ZERO;
        lastPower = BigDecimal.ONE;
        lastBig = null;
        scale = BigDecimal.ONE;
        row.setLength(0);
        figure = false;
        plainFigure = false;
        vague = false;
        fraction = false;
        any = false;
        composite = false;
        rowClosed = false;
        gap = false;
        scaleFrom = -1;
    }

    boolean any() {
        return any;
    }

    /** Whether a figure or digits stand that no power has taken yet. */
    boolean waits() {
        return digit != null || !row.isEmpty() || vague || fraction;
    }

    boolean waitsForChinese() {
        return !row.isEmpty() || vague;
    }

    boolean afterPower() {
        return !lastPower.equals(BigDecimal.ONE) && !waits();
    }

    boolean hasFraction() {
        return fraction;
    }

    boolean isOne() {
        return row.length() == 1 && row.charAt(0) == '1' && section.signum() == 0 && total.signum() == 0;
    }

    boolean isRow() {
        return rowClosed;
    }

    private void begun() {
        composite |= scaleFrom >= 0;
        any = true;
    }

    void figure(BigDecimal value, boolean plain) {
        begun();
        digit = value;
        figure = true;
        plainFigure = plain;
    }

    boolean digit(BigDecimal value) {
        if (digit != null || vague || fraction || row.length() > LONGEST_ROW) {
            return false;
        }
        begun();
        if (value.signum() == 0 && row.isEmpty() && (section.signum() != 0 || total.signum() != 0)) {
            lastPower = BigDecimal.ONE;
            gap = true;
            return true;
        }
        row.append((char) ('0' + value.intValue()));
        return true;
    }

    void tens(BigDecimal value) {
        begun();
        section = section.add(value);
        lastPower = BigDecimal.TEN;
    }

    void vague() {
        begun();
        vague = true;
    }

    void half(BigDecimal value) {
        begun();
        row.setLength(0);
        digit = value;
        figure = true;
        plainFigure = false;
    }

    void fraction(BigDecimal value) {
        if (scaleFrom < 0 || waits()) {
            settle(true);
        }
        section = section.add(value);
        fraction = true;
    }

    boolean ten(BigDecimal power) {
        if (fraction || row.length() > 2) {
            return false;
        }
        begun();
        boolean bare = !waits();
        BigDecimal amount = bare ? BigDecimal.ONE : amount(power);
        boolean multiplies = bare && !gap && section.signum() != 0 && power.compareTo(lastPower) > 0;
        gap = false;
        section = multiplies ? section.multiply(power) : section.add(amount.multiply(power));
        empty();
        lastPower = power;
        return true;
    }

    /** What waits, taken as the number of a power behind it; of two digits in a row the second is the other end. */
    private BigDecimal amount(BigDecimal power) {
        if (vague) {
            spread = spread.add(BigDecimal.valueOf(7).multiply(power));
            return TWO;
        }
        if (row.length() == 2 && isSpread()) {
            spread = spread.add(BigDecimal.valueOf(row.charAt(1) - row.charAt(0)).multiply(power));
            return BigDecimal.valueOf(row.charAt(0) - '0');
        }
        return digit != null ? digit : new BigDecimal(row.toString());
    }

    private boolean isSpread() {
        int step = row.charAt(1) - row.charAt(0);
        return row.charAt(0) > '0' && (step == 1 || step == 2 && row.charAt(0) == '3');
    }

    void big(BigDecimal power, int at) {
        boolean bare = !any;
        any = true;
        if (bare) {
            section = BigDecimal.ONE;
        } else {
            settle(false);
        }
        scaleOver(power, at);
        if (lastBig != null && power.compareTo(lastBig) >= 0) {
            total = total.add(section).multiply(power);
            spread = spread.multiply(power);
        } else {
            total = total.add(section.multiply(power));
            spread = section.signum() == 0 ? spread : spread.multiply(power);
        }
        section = BigDecimal.ZERO;
        fraction = false;
        lastBig = power;
        lastPower = power;
    }

    private void scaleOver(BigDecimal power, int at) {
        if (scaleFrom < 0) {
            scaleFrom = at;
            scale = power;
        } else if (scaleFrom >= 0 && section.signum() == 0) {
            scale = scale.multiply(power);
        }
    }

    /** Adds what waits to the section. */
    private void settle(boolean last) {
        if (vague) {
            section = section.add(lastPower.equals(BigDecimal.ONE) ? TWO : BigDecimal.ONE);
            spread = spread.add(lastPower.equals(BigDecimal.ONE) ? BigDecimal.valueOf(7) : BigDecimal.valueOf(8));
        } else if (digit != null) {
            section = section.add(digit.multiply(last && plainFigure ? trailing() : BigDecimal.ONE));
        } else if (!row.isEmpty()) {
            settleRow(last);
        }
        empty();
    }

    private void settleRow(boolean last) {
        if (row.length() == 1) {
            BigDecimal value = BigDecimal.valueOf(row.charAt(0) - '0');
            section = section.add(value.multiply(trailing()));
        } else if (row.length() == 2 && isSpread() && (!last || section.signum() != 0)) {
            section = section.add(amount(BigDecimal.ONE));
        } else {
            rowClosed = section.signum() == 0 && total.signum() == 0 && last;
            section = section.add(new BigDecimal(row.toString()));
        }
    }

    /** {@code 一万三} is 13000: a digit behind a power from 百 on counts the next lower one. */
    private BigDecimal trailing() {
        boolean short_ = lastPower.compareTo(BigDecimal.TEN) > 0;
        return short_ ? lastPower.divide(BigDecimal.TEN) : BigDecimal.ONE;
    }

    private void empty() {
        row.setLength(0);
        digit = null;
        vague = false;
    }

    /** No more comes. */
    void close() {
        boolean pair = row.length() == 2 && isSpread() && section.signum() == 0 && total.signum() == 0;
        if (pair) {
            rowClosed = true;
            spread = BigDecimal.valueOf(row.charAt(1) - row.charAt(0));
            section = BigDecimal.valueOf(row.charAt(0) - '0');
            empty();
        } else {
            settle(!fraction);
        }
    }

    void dozens() {
        BigDecimal twelve = BigDecimal.valueOf(12);
        total = total.add(section).multiply(twelve);
        section = BigDecimal.ZERO;
    }

    BigDecimal low() {
        return total.add(section);
    }

    BigDecimal high() {
        return spread.signum() == 0 ? null : low().add(spread);
    }

    /** Where the 万 or 亿 begins that multiplies all of the number, or -1. */
    int scaleFrom() {
        return composite ? -1 : scaleFrom;
    }

    BigDecimal scale() {
        return scale;
    }
}
