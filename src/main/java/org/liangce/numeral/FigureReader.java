package org.liangce.numeral;

import java.math.BigDecimal;
import org.liangce.lexicon.Glyph;

/** Reads figures with grouping, decimals, an exponent or a letter for a power: {@code 1,200}, {@code .5}, {@code 2.5e-1}, {@code 100K}. */
final class FigureReader {

    private static final int LONGEST_FRACTION = 30;
    /** a longer row of figures is no number anybody wrote */
    private static final int LONGEST = 40;

    private final Reading reading;
    private final StringBuilder figures = new StringBuilder();
    private BigDecimal value;
    private int to;
    private int exponent;
    private boolean letter;

    FigureReader(Reading reading) {
        this.reading = reading;
    }

    boolean isTooLong() {
        return figures.length() > LONGEST;
    }

    void clear() {
        figures.setLength(0);
    }

    BigDecimal value() {
        return value;
    }

    int to() {
        return to;
    }

    /** Whether a letter or exponent closed it. */
    boolean hasLetter() {
        return letter;
    }

    /** Whether it is one figure only, which may stand for the next lower power: {@code 3万5}. */
    boolean isPlainDigit() {
        return figures.length() == 1;
    }

    /** @return whether a number in figures begins at {@code from} */
    boolean read(int from, boolean inner) {
        figures.setLength(0);
        exponent = 0;
        letter = false;
        to = from;
        takeDigits(LONGEST + 1);
        if (figures.length() > LONGEST) {
            return false;
        }
        if (figures.isEmpty() && !opensWithPoint(from, inner)) {
            return false;
        }
        takeGroups(from);
        takeDecimals();
        if (!inner) {
            takeExponent();
            takeLetter(from);
        }
        value = new BigDecimal(figures.toString()).scaleByPowerOfTen(exponent);
        return true;
    }

    private boolean opensWithPoint(int from, boolean inner) {
        char before = reading.at(from - 1);
        return !inner && Reading.isDigit(reading.at(from + 1)) && !Reading.isDigit(before) && !Reading.isLatin(before);
    }

    private void takeDigits(int most) {
        for (int taken = 0; taken < most && Reading.isDigit(reading.at(to)); taken++) {
            figures.append(reading.at(to++));
        }
    }

    private void takeGroups(int from) {
        if (to - from > 3) {
            return;
        }
        while (reading.at(to) == ',' && figures.length() < LONGEST && threeDigits(to + 1)) {
            to++;
            takeDigits(3);
        }
    }

    private boolean threeDigits(int at) {
        return Reading.isDigit(reading.at(at)) && Reading.isDigit(reading.at(at + 1)) && Reading.isDigit(reading.at(at + 2))
                && !Reading.isDigit(reading.at(at + 3));
    }

    private void takeDecimals() {
        if (reading.at(to) == '.' && Reading.isDigit(reading.at(to + 1))) {
            figures.append('.');
            to++;
            takeDigits(LONGEST_FRACTION);
        }
    }

    private void takeExponent() {
        char e = reading.at(to);
        int at = to + 1;
        boolean minus = reading.at(at) == '-';
        at += minus ? 1 : 0;
        if ((e == 'e' || e == 'E') && Reading.isDigit(reading.at(at)) && !Reading.isLatin(reading.at(at + 1)) && !Reading.isDigit(reading.at(at + 1))) {
            int power = reading.at(at) - '0';
            exponent = minus ? -power : power;
            to = at + 1;
            letter = true;
        }
    }

    /** {@code 100K}; {@code 5G} and {@code 8K} in running text are names. */
    private void takeLetter(int from) {
        int at = reading.at(to) == ' ' ? to + 1 : to;
        int power = power(reading.at(at));
        char after = reading.at(at + 1);
        if (power == 0 || letter || Reading.isLatin(after) || Reading.isDigit(after) || after == '+') {
            return;
        }
        boolean alone = !Reading.isHan(after) && !Reading.isHan(reading.at(from - 1)) && !Reading.isLatin(reading.at(from - 1));
        if (alone || to - from > 1 && after != '米' && at == to) {
            exponent = power;
            to = at + 1;
            letter = true;
        }
    }

    private static int power(char c) {
        return switch (c) {
            case 'k', 'K' -> 3;
            case 'M' -> 6;
            case 'G' -> 9;
            default -> 0;
        };
    }

    /** The digits behind 点, as a fraction; not where they are minutes. */
    boolean fraction(int from, boolean afterFigures) {
        figures.setLength(0);
        figures.append("0.");
        to = from;
        while (figures.length() < LONGEST_FRACTION && digit(reading.glyph(to)) >= 0) {
            figures.append((char) ('0' + digit(reading.glyph(to))));
            to++;
        }
        boolean minutes = reading.at(to) == '分' && reading.at(to + 1) != '之';
        if (to == from || minutes || Reading.isLatin(reading.at(to))) {
            return false;
        }
        value = new BigDecimal(figures.toString());
        return true;
    }

    private int digit(Glyph glyph) {
        boolean plain = glyph != null && (glyph.kind() == Glyph.Kind.ARABIC || glyph.kind() == Glyph.Kind.FINANCIAL
                || glyph.kind() == Glyph.Kind.DIGIT && glyph.glyph() != '两' && glyph.glyph() != '俩');
        return plain ? glyph.value().intValue() : -1;
    }
}
