package org.liangce.numeral;

import java.math.BigDecimal;

/** The 万 and 亿 at the end of a number that multiply all of it: 亿 in {@code 2.6亿}; none in {@code 一亿三千}. */
final class Scale {

    private int from;
    private BigDecimal factor;
    private boolean inside;
    private boolean twice;

    void clear() {
        from = -1;
        factor = BigDecimal.ONE;
        inside = false;
        twice = false;
    }

    /** Another digit comes: what was the end is none. */
    void digitFollows() {
        inside |= from >= 0;
    }

    boolean isEmpty() {
        return from < 0;
    }

    /** Whether two stand side by side already, as in 万亿; a third would count nothing. */
    boolean isDouble() {
        return twice;
    }

    /** @param direct whether it stands right behind the one before, as 亿 in {@code 3万亿} */
    void multiply(BigDecimal power, int at, boolean direct) {
        if (from < 0) {
            from = at;
            factor = power;
        } else if (direct) {
            factor = factor.multiply(power);
            twice = true;
        }
    }

    /** Where it begins, or -1. */
    int from() {
        return inside ? -1 : from;
    }

    BigDecimal factor() {
        return factor;
    }
}
