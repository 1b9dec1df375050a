package org.liangce.numeral;

import java.math.BigDecimal;

/** What stands in a number and waits for the power of ten behind it: a figure, Chinese digits, or 几. */
final class Waiting {

    final DigitRow row = new DigitRow();
    private BigDecimal figure;
    private boolean plain;
    private boolean vague;

    void clear() {
        row.clear();
        figure = null;
        vague = false;
    }

    boolean isEmpty() {
        return figure == null && row.isEmpty() && !vague;
    }

    boolean isVague() {
        return vague;
    }

    boolean isFigure() {
        return figure != null;
    }

    /** Whether it is Chinese: digits or 几. */
    boolean isChinese() {
        return !row.isEmpty() || vague;
    }

    /** A figure of one digit, which may stand for the next lower power: {@code 3万5}. */
    boolean isPlainFigure() {
        return figure != null && plain;
    }

    void figure(BigDecimal value, boolean isPlain) {
        row.clear();
        figure = value;
        plain = isPlain;
    }

    void vague() {
        vague = true;
    }

    /** The lower end: two for 几, the first of two neighbouring digits, else the number itself. */
    BigDecimal low() {
        if (vague) {
            return BigDecimal.valueOf(2);
        }
        if (figure != null) {
            return figure;
        }
        return row.isSpread() ? row.first() : row.value();
    }

    /** From the lower to the upper end. */
    int spread() {
        if (vague) {
            return 7;
        }
        return row.isSpread() ? row.step() : 0;
    }
}
