package org.liangce.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Every numeral of a reading, from left to right.
 *
 * <p>Example: {@code 超2.6万户，占百分之三十} holds {@code 2.6万} (26000) and {@code 百分之三十} (30 of 100). Fractions are
 * joined here ({@code 四分之三}, {@code 3/5}, {@code 一又二分之一}), the rest is {@link NumeralReader}'s.
 */
public final class NumeralScanner {

    private static final BigDecimal LARGEST_PART = BigDecimal.valueOf(1000);

    public List<Numeral> scan(Reading reading) {
        List<Numeral> numerals = new ArrayList<>();
        NumeralReader reader = new NumeralReader(reading);
        int end = 0;
        for (int n = 0; n < reading.startCount(); n++) {
            int start = reading.start(n);
            if (start >= end) {
                Numeral numeral = read(reader, reading, start, end);
                end = Math.max(end, numeral == null ? reader.end() : numeral.to());
                if (numeral != null) {
                    numerals.add(numeral);
                }
            }
        }
        return numerals;
    }

    private static Numeral read(NumeralReader reader, Reading reading, int start, int earliest) {
        Numeral first = reader.read(start, earliest);
        if (first == null) {
            return null;
        }
        if (reading.starts(first.to(), "分之")) {
            return partOf(reader, first, first.to() + 2);
        }
        if (reading.at(first.to()) == '又') {
            return mixed(reader, reading, first, first.to() + 1);
        }
        if (first.isArabic() && reading.at(first.to()) == ' ') {
            return mixedFigures(reader, reading, first);
        }
        return first.isArabic() && reading.at(first.to()) == '/' ? figures(reader, reading, first) : first;
    }

    private static Numeral partOf(NumeralReader reader, Numeral whole, int at) {
        Numeral part = reader.read(at, at);
        if (part == null) {
            return whole;
        }
        if (whole.shape() == Numeral.Shape.BARE) {
            return new Numeral(whole.from(), part.to(), part.low(), part.high(), part.more(), part.shape(), part.to(), BigDecimal.ONE,
                    whole.low(), part.from());
        }
        return whole.low().signum() == 0 ? whole : quotient(whole.from(), part.to(), part.low(), whole.low(), Numeral.Shape.FRACTION);
    }

    private static Numeral quotient(int from, int to, BigDecimal part, BigDecimal whole, Numeral.Shape shape) {
        BigDecimal value = part.divide(whole, MathContext.DECIMAL64);
        return new Numeral(from, to, value, null, null, shape, to, BigDecimal.ONE, null, from);
    }

    private static Numeral mixed(NumeralReader reader, Reading reading, Numeral first, int at) {
        Numeral whole = reader.read(at, at);
        if (whole == null || !reading.starts(whole.to(), "分之")) {
            return first;
        }
        Numeral part = reader.read(whole.to() + 2, at);
        return part == null || whole.low().signum() == 0 ? first : sum(first, quotient(whole.from(), part.to(), part.low(), whole.low(), Numeral.Shape.FRACTION));
    }

    private static Numeral sum(Numeral first, Numeral fraction) {
        BigDecimal value = first.low().signum() < 0 ? first.low().subtract(fraction.low()) : first.low().add(fraction.low());
        return new Numeral(first.from(), fraction.to(), value, null, null, first.shape(), fraction.to(), BigDecimal.ONE, null, first.from());
    }

    private static Numeral mixedFigures(NumeralReader reader, Reading reading, Numeral first) {
        Numeral part = reader.read(first.to() + 1, first.to() + 1);
        if (part == null || reading.at(part.to()) != '/') {
            return first;
        }
        Numeral fraction = figures(reader, reading, part);
        return fraction == part ? first : sum(first, fraction);
    }

    /** {@code 3/5}; longer rows of figures and slashes are dates or codes. */
    private static Numeral figures(NumeralReader reader, Reading reading, Numeral part) {
        Numeral whole = reader.read(part.to() + 1, part.to() + 1);
        boolean fraction = whole != null && whole.isArabic() && whole.low().signum() > 0 && whole.low().compareTo(LARGEST_PART) < 0
                && part.low().compareTo(LARGEST_PART) < 0 && reading.at(whole.to()) != '/' && reading.at(part.from() - 1) != '/';
        return fraction ? quotient(part.from(), whole.to(), part.low(), whole.low(), Numeral.Shape.ARABIC) : part;
    }
}
