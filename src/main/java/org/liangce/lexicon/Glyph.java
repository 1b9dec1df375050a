package org.liangce.lexicon;

import java.math.BigDecimal;

/**
 * A character that numerals are written with, as {@code 万}.
 *
 * @param value of a digit or a power of ten; zero where it has none
 * @param notBefore characters before which it is none: {@code 千} before {@code 瓦} belongs to the unit
 * @param notAfter characters after which it is none: {@code 数} after {@code 人} is a noun
 */
public record Glyph(char glyph, Kind kind, BigDecimal value, String notBefore, String notAfter) {

    static Glyph of(Register.Row row) {
        return new Glyph(row.get("glyph").charAt(0), row.as("kind", kind -> Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT))),
                row.as("value", BigDecimal::new), row.get("not-before"), row.get("not-after"));
    }

    /** What part a character plays in a numeral. */
    public enum Kind {
        /** {@code 0} to {@code 9}; not in the register */
        ARABIC,
        /** {@code 一}, {@code 两}, {@code 〇} */
        DIGIT,
        /** {@code 壹}, {@code 陆}: mostly another word when it stands alone */
        FINANCIAL,
        /** {@code 十 百 千} */
        TEN,
        /** {@code 万 亿 兆} */
        BIG,
        /** {@code 廿 卅} */
        TENS,
        /** {@code 几 数} */
        VAGUE,
        HALF,
        POINT,
        MINUS,
        /** {@code 多 余}: somewhat more */
        MORE
    }
}
