package org.liangce.numeral;

import java.math.BigDecimal;
import org.liangce.lexicon.Glyph;

/** Reads figures with grouping, decimals, an exponent or a letter for a power: {@code 1,200}, {@code .5}, {@code 2.5e-1}, {@code 100K}. */
final class FigureReader {

    private static final int LONGEST_FRACTION = 30;
    /** a longer row of figures is no number anybody wrote */
    private static final int LONGEST = 25;

    private final Cursor cursor;
    private final Digits digits = new Digits();
    private BigDecimal value;
    /** how many of the digits stand behind the point */
    private int decimals;
    private int exponent;
    private boolean tooLong;
    private boolean letter;

    FigureReader(Cursor cursor) {
        this.cursor = cursor;
    }

    boolean isTooLong() {
        return tooLong;
    }

    void clear() {
        tooLong = false;
    }

    BigDecimal value() {
        return value;
    }

    /** Whether a letter or exponent closed it. */
    boolean hasLetter() {
        return letter;
    }

    /** Whether it is one figure only, which may stand for the next lower power: {@code 3万5}. */
    boolean isPlainDigit() {
        return digits.length() == 1 && decimals == 0;
    }

    /**
     * @param inner whether a part of the numeral stands in front
     * @return whether a number in figures begins where the cursor stands; it then stands behind it
     */
    boolean read(boolean inner) {
        begin();
        char before = cursor.last();
        takeDigits(LONGEST);
        tooLong = cursor.isDigit();
        if (tooLong || digits.isEmpty() && (inner || !opensWithPoint())) {
            return false;
        }
        takeGroups();
        takeDecimals();
        if (!inner) {
            takeExponent();
            takeLetter(before);
        }
        value = exponent == 0 ? digits.number(decimals) : digits.number(decimals).scaleByPowerOfTen(exponent);
        return true;
    }

    private void begin() {
        digits.clear();
        decimals = 0;
        exponent = 0;
        letter = false;
    }

    private boolean opensWithPoint() {
        return !Reading.isDigit(cursor.last()) && !Reading.isLatin(cursor.last()) && Reading.isDigit(cursor.ahead(1));
    }

    private void takeDigits(int most) {
        for (int taken = 0; taken < most && cursor.isDigit(); taken++) {
            digits.append(cursor.here() - '0');
            cursor.next();
        }
    }

    private void takeGroups() {
        if (digits.length() > 3) {
            return;
        }
        while (cursor.here() == ',' && digits.length() < LONGEST && threeDigitsFollow()) {
            cursor.next();
            takeDigits(3);
        }
    }

    private boolean threeDigitsFollow() {
        return Reading.isDigit(cursor.ahead(1)) && Reading.isDigit(cursor.ahead(2)) && Reading.isDigit(cursor.ahead(3))
                && !Reading.isDigit(cursor.ahead(4));
    }

    private void takeDecimals() {
        if (cursor.here() == '.' && Reading.isDigit(cursor.ahead(1))) {
            int whole = digits.length();
            cursor.next();
            takeDigits(LONGEST_FRACTION);
            decimals = digits.length() - whole;
        }
    }

    private void takeExponent() {
        if (cursor.here() != 'e' && cursor.here() != 'E') {
            return;
        }
        boolean minus = cursor.ahead(1) == '-';
        int digit = minus ? 2 : 1;
        char power = cursor.ahead(digit);
        char after = cursor.ahead(digit + 1);
        if (Reading.isDigit(power) && !Reading.isLatin(after) && !Reading.isDigit(after)) {
            exponent = minus ? '0' - power : power - '0';
            cursor.moveTo(cursor.place() + digit + 1);
            letter = true;
        }
    }

    /** {@code 100K}; {@code 5G} and {@code 8K} in running text are names. */
    private void takeLetter(char before) {
        int blank = cursor.here() == ' ' ? 1 : 0;
        int power = power(blank == 1 ? cursor.ahead(1) : cursor.here());
        if (power == 0 || letter) {
            return;
        }
        char after = cursor.ahead(blank + 1);
        boolean alone = !Reading.isHan(after) && !Reading.isHan(before) && !Reading.isLatin(before);
        boolean closed = !Reading.isLatin(after) && !Reading.isDigit(after) && after != '+';
        if (closed && (alone || !isPlainDigit() && after != '米' && blank == 0)) {
            exponent = power;
            cursor.moveTo(cursor.place() + blank + 1);
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

    /** The digits behind 点, where the cursor stands, as a fraction; not where they are minutes, which only stand behind an hour. */
    boolean fraction(boolean hour) {
        int point = cursor.place();
        digits.clear();
        cursor.next();
        for (int digit = digit(); digit >= 0 && digits.length() < LONGEST_FRACTION; digit = digit()) {
            digits.append(digit);
            cursor.next();
        }
        boolean minutes = hour && cursor.here() == '分' && cursor.ahead(1) != '之';
        if (digits.isEmpty() || minutes || Reading.isLatin(cursor.here())) {
            cursor.moveTo(point);
            return false;
        }
        value = digits.number(digits.length());
        return true;
    }

    private int digit() {
        Glyph glyph = cursor.glyph();
        boolean plain = glyph != null && (glyph.kind() == Glyph.Kind.ARABIC || glyph.kind() == Glyph.Kind.FINANCIAL
                || glyph.kind() == Glyph.Kind.DIGIT && glyph.glyph() != '两' && glyph.glyph() != '俩');
        return plain ? glyph.value().intValue() : -1;
    }
}
