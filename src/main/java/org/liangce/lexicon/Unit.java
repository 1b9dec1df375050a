package org.liangce.lexicon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A unit or classifier as it is written: {@code 平方公里}, {@code 个百分点}, {@code 家}.
 *
 * @param code the unit of normal forms; empty for a classifier
 * @param factor what a number of it is multiplied by, then divided by {@code divisor}: {@code 亩} is 2000/3 m2
 * @param with which numbers it takes
 * @param notBefore characters before which it is another word
 */
public record Unit(String name, String code, BigDecimal factor, BigDecimal divisor, With with, String notBefore) {

    static Unit of(Register.Row row) {
        String[] parts = row.get("factor").split("/");
        return row.as("factor", cell -> new Unit(row.get("name"), row.get("unit"), new BigDecimal(parts[0]),
                parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ONE, with(row), row.get("not-before")));
    }

    static Unit classifier(Register.Row row) {
        return new Unit(row.get("name"), "", BigDecimal.ONE, BigDecimal.ONE, with(row), row.get("not-before"));
    }

    private static With with(Register.Row row) {
        return row.as("with", cell -> With.valueOf(cell.toUpperCase(Locale.ROOT)));
    }

    /** A number of this unit in the unit of normal forms; where that cannot be exact ({@code 亩}) a whole number from one on. */
    public BigDecimal normal(BigDecimal number) {
        BigDecimal product = factor.equals(BigDecimal.ONE) ? number : number.multiply(factor);
        if (divisor.equals(BigDecimal.ONE)) {
            return product;
        }
        BigDecimal whole = product.divide(divisor, 0, RoundingMode.HALF_UP);
        return whole.signum() == 0 || divisor.compareTo(BigDecimal.TEN) > 0 ? product.divide(divisor, 6, RoundingMode.HALF_UP) : whole;
    }

    public boolean isCount() {
        return code.isEmpty();
    }

    public boolean isMoney() {
        return code.length() == 3 && code.charAt(0) < 'a';
    }

    /** Whether it measures time: {@code a mo wk d h}. */
    public boolean isDuration() {
        return switch (code) {
            case "a", "mo", "wk", "d", "h" -> true;
            default -> false;
        };
    }

    /** A unit with another code and factor under the same name, as {@code 公里} behind {@code 时速}. */
    public Unit as(String otherCode, BigDecimal otherFactor) {
        return new Unit(name, otherCode, otherFactor, BigDecimal.ONE, with, notBefore);
    }

    /** Which numbers a unit takes. */
    public enum With {
        ANY,
        /** Arabic ones, and ten or more: {@code 11区}, but {@code 三区三线} is a name */
        FIGURE,
        /** only where no word goes on behind it: {@code 三平}, not {@code 三平台} */
        BOUNDED,
        /** only numbers with 万 or 亿: {@code 70万方} */
        BIG,
        /** of one digit in tenths, of two in hundredths: {@code 八折}, {@code 75折} */
        HUNDREDS,
        /** only behind another sum: the {@code 分} of {@code 五角三分}, not that of {@code 9时30分} */
        BEHIND,
        /** only where a figure follows: {@code 十块三毛} */
        COINS,
        /** only with a bound behind it: {@code 15日内} */
        WITHIN
    }
}
