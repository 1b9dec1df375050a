package org.liangce.numeral;

import java.math.BigDecimal;
import org.liangce.text.Operator;

/**
 * A number as it is written, without unit and comparator.
 *
 * @param extent where it stands, and between what
 * @param low its value, the lower end where it is vague ({@code 五六百}: 500)
 * @param high the upper end of a vague one, else null
 * @param more {@link Operator#MORE} where 多 or 余 stands in it ({@code 500多亿}), else null
 * @param shape how it is written
 * @param scaleFrom where the 万 or 亿 begins that multiplies all of it; {@code to} where there is none ({@code 2.6万}: at 万)
 * @param scale what that multiplies by, a power of ten
 * @param base of {@code 百分之三}: 100, of {@code 千分之二}: 1000; else null
 * @param partFrom where the number behind 分之 begins; {@code from} elsewhere
 */
public record Numeral(Extent extent, BigDecimal low, BigDecimal high, Operator more, Shape shape, int scaleFrom, BigDecimal scale,
        BigDecimal base, int partFrom) {

    /** from one to nine, from two to nine: what 几 stands for behind other digits and behind 零 */
    private static final int FROM_ONE = 8;
    private static final int FROM_TWO = 7;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public int from() {
        return extent.from;
    }

    /** Behind its last character. */
    public int to() {
        return extent.to;
    }

    public int length() {
        return extent.to - extent.from;
    }

    /** The character in front of it; NUL at the beginning of the text. */
    public char before() {
        return extent.before;
    }

    /** The character behind it; NUL at the end of the text. */
    public char after() {
        return extent.after;
    }

    /** Its first character, the sign where it has one. */
    public char first() {
        return extent.first;
    }

    /** Its value where one number is wanted: of an open one what is said of it ({@code 十几}: 10, {@code 二十几万}: 200000), else the lower end. */
    public BigDecimal value() {
        if (high == null) {
            return low;
        }
        BigDecimal open = high.subtract(low).stripTrailingZeros();
        return switch (open.precision() == 1 ? open.unscaledValue().intValue() : 0) {
            case FROM_ONE -> low.subtract(BigDecimal.ONE.scaleByPowerOfTen(-open.scale()));
            case FROM_TWO -> low.subtract(TWO.scaleByPowerOfTen(-open.scale()));
            default -> low;
        };
    }

    public boolean isArabic() {
        return shape == Shape.ARABIC;
    }

    public boolean hasScale() {
        return scaleFrom < extent.to;
    }

    /** The number in front of the 万 or 亿 that ends it: 2.6 of {@code 2.6万}. */
    public BigDecimal printed() {
        return hasScale() ? shrunk(low) : low;
    }

    /** A number divided by the scale, without zeros that say nothing. */
    private BigDecimal shrunk(BigDecimal number) {
        BigDecimal moved = number.movePointLeft(scale.precision() - 1).stripTrailingZeros();
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }

    /**
     * Where a numeral stands, in offsets of the reading, and the characters that were looked at on the way.
     *
     * @param before in front of it
     * @param first its own first one
     * @param after behind it
     */
    public record Extent(int from, int to, char before, char first, char after) {

        /** From the beginning of this one to the end of another. */
        Extent through(Extent end) {
            return new Extent(from, end.to, before, first, end.after);
        }
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
