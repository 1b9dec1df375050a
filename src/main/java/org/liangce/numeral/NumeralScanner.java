package org.liangce.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Consumer;

/**
 * Every numeral of a reading, from left to right.
 *
 * <p>Example: {@code 超2.6万户，占百分之三十} holds {@code 2.6万} (26000) and {@code 百分之三十} (30 of 100). Fractions are
 * joined here ({@code 四分之三}, {@code 3/5}, {@code 一又二分之一}), the rest is {@link NumeralReader}'s.
 */
public final class NumeralScanner {

    private static final BigDecimal LARGEST_PART = BigDecimal.valueOf(1000);
    private static final BigDecimal LARGEST_EXPONENT = BigDecimal.valueOf(20);

    /** Tells {@code taker} of every numeral, from left to right. */
    public void scan(Reading reading, Consumer<Numeral> taker) {
        NumeralReader reader = new NumeralReader(reading);
        Cursor cursor = reader.cursor();
        int end = 0;
        Places starts = reading.numerals();
        for (int n = 0; n < starts.count(); n++) {
            int start = starts.get(n);
            if (start >= end) {
                Numeral numeral = read(reader, cursor, start, end);
                end = Math.max(end, numeral == null ? cursor.place() : numeral.to());
                if (numeral != null) {
                    taker.accept(numeral);
                }
            }
        }
    }

    private static Numeral read(NumeralReader reader, Cursor cursor, int start, int earliest) {
        Numeral first = reader.read(start, earliest);
        if (first == null) {
            return null;
        }
        return switch (first.after()) {
            case '分' -> cursor.ahead(1) == '之' ? partOf(reader, first, first.to() + 2) : first;
            case '份' -> parts(reader, first);
            case '^' -> first.isArabic() ? power(reader, first) : first;
            case '又' -> mixed(reader, cursor, first);
            case ' ' -> first.isArabic() && Reading.isDigit(cursor.ahead(1)) ? mixedFigures(reader, first) : first;
            case '/' -> first.isArabic() ? figures(reader, cursor, first) : first;
            default -> first;
        };
    }

    private static Numeral partOf(NumeralReader reader, Numeral whole, int at) {
        Numeral part = reader.read(at, at);
        if (part == null) {
            return whole;
        }
        if (whole.shape() == Numeral.Shape.BARE) {
            return new Numeral(whole.extent().through(part.extent()), part.low(), part.high(), part.more(), part.shape(), part.to(),
                    BigDecimal.ONE, whole.low(), part.from());
        }
        return whole.low().signum() == 0 ? whole : quotient(whole, part, part.low(), whole.low(), Numeral.Shape.FRACTION);
    }

    /** {@code 四份三}: said for 四分之三 in Cantonese; behind the second number nothing follows that it might count. */
    private static Numeral parts(NumeralReader reader, Numeral whole) {
        Numeral part = whole.shape() == Numeral.Shape.CHINESE ? reader.read(whole.to() + 1, whole.to() + 1) : null;
        boolean fraction = part != null && part.shape() != Numeral.Shape.ARABIC && !Reading.isHan(part.after()) && whole.low().signum() > 0;
        return fraction ? quotient(whole, part, part.low(), whole.low(), Numeral.Shape.FRACTION) : whole;
    }

    /** {@code 2^5}. */
    private static Numeral power(NumeralReader reader, Numeral base) {
        Numeral exponent = reader.read(base.to() + 1, base.to() + 1);
        boolean small = exponent != null && exponent.isArabic() && exponent.low().scale() <= 0 && exponent.low().compareTo(LARGEST_EXPONENT) <= 0
                && base.low().compareTo(LARGEST_PART) < 0;
        return small ? joined(base, exponent, base.low().pow(exponent.low().intValueExact()), Numeral.Shape.ARABIC) : base;
    }

    private static Numeral quotient(Numeral first, Numeral last, BigDecimal part, BigDecimal whole, Numeral.Shape shape) {
        return joined(first, last, part.divide(whole, MathContext.DECIMAL64), shape);
    }

    private static Numeral joined(Numeral first, Numeral last, BigDecimal value, Numeral.Shape shape) {
        return new Numeral(first.extent().through(last.extent()), value, null, null, shape, last.to(), BigDecimal.ONE, null, first.from());
    }

    private static Numeral mixed(NumeralReader reader, Cursor cursor, Numeral first) {
        int at = first.to() + 1;
        Numeral whole = reader.read(at, at);
        if (whole == null || whole.after() != '分' || cursor.ahead(1) != '之') {
            return first;
        }
        Numeral part = reader.read(whole.to() + 2, at);
        return part == null || whole.low().signum() == 0 ? first : sum(first, quotient(whole, part, part.low(), whole.low(), Numeral.Shape.FRACTION));
    }

    private static Numeral sum(Numeral first, Numeral fraction) {
        BigDecimal value = first.low().signum() < 0 ? first.low().subtract(fraction.low()) : first.low().add(fraction.low());
        return joined(first, fraction, value, first.shape());
    }

    private static Numeral mixedFigures(NumeralReader reader, Numeral first) {
        Numeral part = reader.read(first.to() + 1, first.to() + 1);
        if (part == null || part.after() != '/') {
            return first;
        }
        Numeral fraction = figures(reader, reader.cursor(), part);
        return fraction == part ? first : sum(first, fraction);
    }

    /** {@code 3/5}; longer rows of figures and slashes are dates or codes. */
    private static Numeral figures(NumeralReader reader, Cursor cursor, Numeral part) {
        if (part.before() == '/' || !Reading.isDigit(cursor.ahead(1))) {
            return part;
        }
        Numeral whole = reader.read(part.to() + 1, part.to() + 1);
        boolean fraction = whole != null && whole.isArabic() && whole.low().signum() > 0 && whole.low().compareTo(LARGEST_PART) < 0
                && part.low().compareTo(LARGEST_PART) < 0 && whole.after() != '/';
        return fraction ? quotient(part, whole, part.low(), whole.low(), Numeral.Shape.ARABIC) : part;
    }
}
