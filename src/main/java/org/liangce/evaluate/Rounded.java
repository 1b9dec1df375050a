package org.liangce.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are shown: three decimals, a half to the even neighbour as the reference scorer has it. */
public final class Rounded {

    /** Stands for a figure that cannot be worked out. */
    public static final String NONE = "–";

    private Rounded() {}

    /** {@code 0.312} for 0.3125; {@link #NONE} for NaN. */
    public static String three(double figure) {
        return Double.isNaN(figure) ? NONE : new BigDecimal(figure).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A difference with its sign: {@code +0.012}, {@code -0.100}, {@code +0.000}; {@link #NONE} for NaN. */
    public static String difference(double figure) {
        String three = three(figure);
        return Double.isNaN(figure) || three.startsWith("-") ? three : "+" + three;
    }
}
