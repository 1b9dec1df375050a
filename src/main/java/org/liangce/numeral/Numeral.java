package org.liangce.numeral;

import java.math.BigDecimal;
import org.liangce.text.Operator;

/**
 * A number as it is written, without unit and comparator.
 *
 * @param from where it begins in the reading
 * @param to behind its last character
 * @param low its value, the lower end where it is vague ({@code 五六百}: 500)
 * @param high the upper end of a vague one, else null
 * @param more {@link Operator#MORE} where 多 or 余 stands in it ({@code 500多亿}), else null
 * @param shape how it is written
 * @param scaleFrom where the 万 or 亿 begins that multiplies all of it; {@code to} where there is none ({@code 2.6万}: at 万)
 * @param scale what that multiplies by
 * @param base of {@code 百分之三}: 100, of {@code 千分之二}: 1000; else null
 * @param partFrom where the number behind 分之 begins; {@code from} elsewhere
 */
public record Numeral(int from, int to, BigDecimal low, BigDecimal high, Operator more, Shape shape, int scaleFrom, BigDecimal scale,
        BigDecimal base, int partFrom) {

    public int length() {
        return to - from;
    }

    public boolean isArabic() {
        return shape == Shape.ARABIC;
    }

    /** The number in front of the 万 or 亿 that ends it: 2.6 of {@code 2.6万}. */
    public BigDecimal printed() {
        return scale.signum() == 0 ? low : low.divide(scale);
    }

    /** How a number is written. */
    public enum Shape {
        /** begins with a figure: {@code 2.6万} */
        ARABIC,
        CHINESE,
        /** Chinese digits in a row, as a year: {@code 二〇二五} */
        DIGITS,
        /** begins with a power of ten: {@code 百亿}, {@code 千} */
        BARE,
        /** a lone 一 */
        ONE,
        /** {@code 几百}, {@code 数十}: no digit at all */
        VAGUE,
        HALF,
        /** {@code 三分之二}, {@code 一又二分之一} */
        FRACTION
    }
}
