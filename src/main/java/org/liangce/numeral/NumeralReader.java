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

    private final Cursor cursor;
    private final Neighbours neighbours;
    private final FigureReader figures;
    private final Doubt doubt;
    private final Signs signs;
    private final Sum sum = new Sum();
    private final Shapes shapes = new Shapes();
    private int from;
    private char before;
    private char first;
    private boolean negative;
    private Operator more;

    NumeralReader(Reading reading) {
        this.cursor = new Cursor(reading);
        this.neighbours = reading.neighbours();
        this.figures = new FigureReader(cursor);
        this.doubt = new Doubt(cursor, neighbours);
        this.signs = new Signs(cursor, neighbours);
    }

    /** Where the last attempt came to stand: no numeral begins before. */
    Cursor cursor() {
        return cursor;
    }

    /** The numeral that begins at a place, a sign before it taken in where {@code earliest} allows; or null. */
    Numeral read(int start, int earliest) {
        begin(start);
        if (cursor.isDigit()) {
            return figures.read(false) ? isAlone() ? finish(earliest, figures.value()) : readOn(start, earliest) : giveUp();
        }
        sum.clear();
        return sumUp(start, earliest);
    }

    /** Whether nothing follows a figure that numerals are written with, so that there is nothing to sum up; so it is with most. */
    private boolean isAlone() {
        return cursor.here() != '.' && cursor.here() != '打' && (figures.hasLetter() || cursor.glyph() == null);
    }

    private Numeral finish(int earliest, BigDecimal figure) {
        shapes.begin(Numeral.Shape.ARABIC);
        takeSign(earliest);
        int to = cursor.place();
        return new Numeral(extent(), negative ? figure.negate() : figure, null, null, Numeral.Shape.ARABIC, to, BigDecimal.ONE, null, from);
    }

    /** Goes on behind the figure that the numeral begins with. */
    private Numeral readOn(int start, int earliest) {
        sum.clear();
        sum.figure(figures.value(), figures.isPlainDigit());
        shapes.begin(Numeral.Shape.ARABIC);
        return sumUp(start, earliest);
    }

    private Numeral sumUp(int start, int earliest) {
        while (step()) {
            if (cursor.place() - start > LONGEST) {
                return giveUp();
            }
        }
        if (figures.isTooLong() || sum.isAbsurd()) {
            return giveUp();
        }
        return shapes.none() || !sum.any() ? null : finish(earliest);
    }

    private void begin(int start) {
        figures.clear();
        cursor.moveTo(start);
        from = start;
        before = cursor.last();
        first = cursor.here();
        more = null;
        shapes.clear();
        negative = false;
    }

    private Numeral giveUp() {
        while (cursor.glyph() != null) {
            cursor.next();
        }
        return null;
    }

    private boolean step() {
        Glyph glyph = cursor.glyph();
        if (glyph == null) {
            return cursor.here() == '.' && figure();
        }
        if (doubt.excludes(glyph, glyph.kind() == Kind.TEN && sum.waitsForPower(glyph.value())) || sum.waits() && doubt.endsBeforePoints(glyph)) {
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

    private boolean figure() {
        if (sum.waits() || !figures.read(sum.any())) {
            return false;
        }
        sum.figure(figures.value(), figures.isPlainDigit());
        shapes.begin(Numeral.Shape.ARABIC);
        if (figures.hasLetter()) {
            sum.close();
            return false;
        }
        return true;
    }

    private boolean digit(Glyph glyph) {
        boolean counts = (!shapes.none() || glyph.kind() != Kind.FINANCIAL || doubt.countsAsFinancial()) && sum.digit(glyph.value());
        if (!counts) {
            return false;
        }
        shapes.digit();
        return took(Numeral.Shape.CHINESE);
    }

    private boolean power(Glyph glyph) {
        if (shapes.none() && glyph.glyph() == '拾' && !doubt.countsAsTen()) {
            return false;
        }
        shapes.begin(glyph.value().equals(BigDecimal.TEN) ? Numeral.Shape.CHINESE : Numeral.Shape.BARE);
        if (glyph.kind() == Kind.BIG) {
            sum.big(glyph.value(), cursor.place());
        } else if (!sum.ten(glyph.value())) {
            return false;
        }
        cursor.next();
        return true;
    }

    private boolean tens(Glyph glyph) {
        if (sum.waits()) {
            return false;
        }
        sum.tens(glyph.value());
        return took(Numeral.Shape.CHINESE);
    }

    private boolean vague(Glyph glyph) {
        if (sum.waits() || !doubt.powerFollows() && (glyph.glyph() == '数' || !sum.afterPower())) {
            return false;
        }
        sum.vague();
        return took(Numeral.Shape.VAGUE);
    }

    private boolean half(Glyph glyph) {
        boolean one = sum.any() && shapes.begun() == Numeral.Shape.CHINESE && sum.isOne();
        if (!one && (sum.any() || doubt.halfEndsAWord())) {
            return false;
        }
        sum.half(glyph.value());
        shapes.half();
        return took(Numeral.Shape.HALF);
    }

    private boolean point() {
        if (!sum.any() || sum.hasFraction() || !figures.fraction(sum.isHour())) {
            return false;
        }
        sum.fraction(figures.value());
        return true;
    }

    /** {@code 500多亿}: a vague rest inside; one behind the number is left to who reads the unit. */
    private boolean more() {
        Glyph next = sum.any() ? cursor.glyphAhead(1) : null;
        if (next == null || next.kind() != Kind.BIG) {
            return false;
        }
        more = Operator.MORE;
        cursor.next();
        return true;
    }

    private boolean took(Numeral.Shape kind) {
        shapes.begin(kind);
        cursor.next();
        return true;
    }

    private Numeral finish(int earliest) {
        sum.close();
        takeSign(earliest);
        dozens();
        int to = cursor.place();
        BigDecimal low = negative ? sum.low().negate() : sum.low();
        boolean scaled = sum.scaleFrom() >= 0;
        return new Numeral(extent(), low, sum.high(), more, shapes.of(sum, first, cursor.place() - from),
                scaled ? sum.scaleFrom() : to, scaled ? sum.scale() : BigDecimal.ONE, null, from);
    }

    private Numeral.Extent extent() {
        return new Numeral.Extent(from, cursor.place(), before, first, cursor.here());
    }

    private void dozens() {
        if (cursor.here() == '打' && sum.low().scale() <= 0 && !neighbours.dozenNotBefore().has(cursor.ahead(1))) {
            sum.dozens();
            cursor.next();
        }
    }

    private void takeSign(int earliest) {
        int sign = shapes.begun() == Numeral.Shape.HALF ? from : signs.before(from, before, earliest);
        if (sign < from) {
            int back = cursor.place() - sign;
            first = cursor.behind(back);
            before = cursor.behind(back + 1);
            negative = true;
            from = sign;
        }
    }
}
