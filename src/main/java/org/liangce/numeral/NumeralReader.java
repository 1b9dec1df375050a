package org.liangce.numeral;

import java.math.BigDecimal;
import org.liangce.lexicon.Glyph;
import org.liangce.lexicon.Glyph.Kind;
import org.liangce.text.Operator;

/**
 * Reads one numeral from its first character on. Works like a person: digits wait for the power of ten behind them, powers below 万 add up to
 * a section, 万 and 亿 multiply the section or, where they are greater than what stands before, everything so far.
 */
final class NumeralReader {

    /** A longer row of digits is no number anybody wrote. */
    private static final int LONGEST = 48;

    private final Reading reading;
    private final FigureReader figures;
    private final Sum sum = new Sum();
    private int at;
    private int from;
    private int end;
    private boolean negative;
    private boolean digits;
    private Operator more;
    private Numeral.Shape shape;

    NumeralReader(Reading reading) {
        this.reading = reading;
        this.figures = new FigureReader(reading);
    }

    /** How far the last attempt looked for good: nothing begins before. */
    int end() {
        return end;
    }

    /** The numeral that begins at a place, a sign before it taken in where {@code earliest} allows; or null. */
    Numeral read(int start, int earliest) {
        sum.clear();
        figures.clear();
        at = start;
        from = start;
        end = start;
        digits = false;
        more = null;
        shape = null;
        negative = false;
        while (step()) {
            if (at - start > LONGEST) {
                return giveUp();
            }
        }
        if (shape == null && figures.isTooLong()) {
            return giveUp();
        }
        end = at;
        return shape == null || !sum.any() ? null : finish(earliest);
    }

    private Numeral giveUp() {
        while (reading.glyph(at) != null) {
            at++;
        }
        end = at;
        return null;
    }

    private boolean step() {
        Glyph glyph = reading.glyph(at);
        if (glyph == null) {
            return reading.at(at) == '.' && figure();
        }
        if (excluded(glyph)) {
            return false;
        }
        return switch (glyph.kind()) {
            case ARABIC -> figure();
            case DIGIT, FINANCIAL -> digit(glyph);
            case TEN, BIG -> power(glyph);
            case TENS -> tens(glyph);
            case VAGUE -> vague(glyph);
            case HALF -> half(glyph);
            case POINT -> point();
            case MORE -> more();
            case MINUS -> false;
        };
    }

    private boolean excluded(Glyph glyph) {
        if (!glyph.notBefore().isEmpty() && glyph.notBefore().indexOf(reading.at(at + 1)) >= 0) {
            return glyph.kind() != Kind.TEN || !sum.waitsForChinese();
        }
        return !glyph.notAfter().isEmpty() && at > 0 && glyph.notAfter().indexOf(reading.at(at - 1)) >= 0;
    }

    private boolean figure() {
        if (sum.waits() || !figures.read(at, sum.any())) {
            return false;
        }
        sum.figure(figures.value(), figures.isPlainDigit());
        at = figures.to();
        first(Numeral.Shape.ARABIC);
        if (figures.hasLetter()) {
            sum.close();
            return false;
        }
        return true;
    }

    private boolean digit(Glyph glyph) {
        if (glyph.kind() == Kind.FINANCIAL && !financial()) {
            return false;
        }
        if (!sum.digit(glyph.value())) {
            return false;
        }
        digits = true;
        first(Numeral.Shape.CHINESE);
        at++;
        return true;
    }

    /** 陆 伍 and the like count where other numerals, money or the end of the words stand beside them. */
    private boolean financial() {
        if (shape != null || neighbour(at + 1)) {
            return true;
        }
        char before = reading.at(from - 1);
        char after = reading.at(at + 1);
        boolean opened = !Reading.isHan(before) || "是之又负".indexOf(before) >= 0;
        return opened && (!Reading.isHan(after) || after == '又') || "元角分打".indexOf(after) >= 0;
    }

    private boolean neighbour(int i) {
        Glyph glyph = reading.glyph(i);
        return glyph != null && (glyph.kind() == Kind.TEN || glyph.kind() == Kind.BIG || glyph.kind() == Kind.FINANCIAL
                || glyph.kind() == Kind.POINT && reading.glyph(i + 1) != null);
    }

    private boolean power(Glyph glyph) {
        if (shape == null && glyph.glyph() == '拾' && !countsAsTen()) {
            return false;
        }
        first(glyph.glyph() == '十' || glyph.glyph() == '拾' ? Numeral.Shape.CHINESE : Numeral.Shape.BARE);
        if (glyph.kind() == Kind.TEN) {
            if (!sum.ten(glyph.value())) {
                return false;
            }
        } else {
            sum.big(glyph.value(), at);
        }
        at++;
        return true;
    }

    /** 拾 in front of other numerals, and not the verb. */
    private boolean countsAsTen() {
        boolean more = reading.glyph(at + 1) != null && !Reading.isHan(reading.at(at - 1));
        return more || neighbour(at + 1) || !Reading.isHan(reading.at(at + 1));
    }

    private boolean tens(Glyph glyph) {
        if (sum.waits()) {
            return false;
        }
        sum.tens(glyph.value());
        first(Numeral.Shape.CHINESE);
        at++;
        return true;
    }

    private boolean vague(Glyph glyph) {
        Glyph next = reading.glyph(at + 1);
        boolean power = next != null && (next.kind() == Kind.TEN || next.kind() == Kind.BIG);
        if (sum.waits() || !power && (glyph.glyph() == '数' || !sum.afterPower())) {
            return false;
        }
        sum.vague();
        first(Numeral.Shape.VAGUE);
        at++;
        return true;
    }

    private boolean half(Glyph glyph) {
        if (sum.any() && !(shape == Numeral.Shape.CHINESE && sum.isOne())) {
            return false;
        }
        if (!sum.any() && "上下前后大过多对夜参居减".indexOf(reading.at(at - 1)) >= 0) {
            return false;
        }
        sum.half(glyph.value());
        shape = Numeral.Shape.HALF;
        at++;
        return true;
    }

    private boolean point() {
        if (!sum.any() || sum.hasFraction() || !figures.fraction(at + 1, shape == Numeral.Shape.ARABIC)) {
            return false;
        }
        sum.fraction(figures.value());
        at = figures.to();
        return true;
    }

    /** {@code 500多亿}: a vague rest inside; one behind the number is left to who reads the unit. */
    private boolean more() {
        Glyph next = reading.glyph(at + 1);
        if (!sum.any() || next == null || next.kind() != Kind.BIG) {
            return false;
        }
        more = Operator.MORE;
        at++;
        return true;
    }

    private void first(Numeral.Shape kind) {
        if (shape == null) {
            shape = kind;
        }
    }

    private Numeral finish(int earliest) {
        sum.close();
        takeSign(earliest);
        dozens();
        BigDecimal low = negative ? sum.low().negate() : sum.low();
        int scaleFrom = sum.scaleFrom() < 0 ? at : sum.scaleFrom();
        BigDecimal scale = sum.scaleFrom() < 0 ? BigDecimal.ONE : sum.scale();
        return new Numeral(from, at, low, sum.high(), more, shape(), scaleFrom, scale, null, from);
    }

    private void dozens() {
        if (reading.at(at) == '打' && sum.low().scale() <= 0 && "造通开破响击好包赢牌头压断扮".indexOf(reading.at(at + 1)) < 0) {
            sum.dozens();
            at++;
        }
    }

    private Numeral.Shape shape() {
        if (shape == Numeral.Shape.CHINESE && sum.isRow()) {
            return Numeral.Shape.DIGITS;
        }
        if (at - from == 1 && reading.at(from) == '一') {
            return Numeral.Shape.ONE;
        }
        return shape == Numeral.Shape.VAGUE && digits ? Numeral.Shape.CHINESE : shape;
    }

    private void takeSign(int earliest) {
        int sign = from - 1;
        if (sign >= 0 && reading.at(sign) == ' ') {
            sign--;
        }
        if (sign < earliest || shape == Numeral.Shape.HALF) {
            return;
        }
        char c = reading.at(sign);
        char before = reading.at(sign - 1);
        if (c == '负' && before != '肩' && before != '担' && before != '抱' || c == '-' && minus(before)) {
            negative = true;
            from = sign;
        }
    }

    /** A hyphen behind a letter, a figure or a bracket joins; behind a Chinese character it is a sign only before a percentage. */
    private boolean minus(char before) {
        if (Reading.isHan(before)) {
            return reading.at(at) == '%';
        }
        return !Reading.isLatin(before) && !Reading.isDigit(before) && ")%”’+-".indexOf(before) < 0;
    }
}
