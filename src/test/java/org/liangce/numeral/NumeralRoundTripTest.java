package org.liangce.numeral;

import static org.liangce.RoundTrip.any;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.liangce.RoundTrip;
import org.liangce.RoundTrip.Written;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.text.NormalForm;

/** A number written in words, in figures, or in both, and read again is itself. */
class NumeralRoundTripTest {

    private static final long TRILLION = 1_000_000_000_000L;
    private static final String[] POWERS = {"十", "百", "千", "万", "十万", "百万", "千万", "亿"};

    private final Alphabet alphabet = new Alphabet(NumberLexicon.read(Models.bundled()));

    @Test
    void wholeNumbersInWords() {
        holds(random -> {
            long number = whole(random);
            String words = NumberWords.whole(number);
            return written(random.nextBoolean() ? words : NumberWords.spoken(words).replace("两", number == 2 ? "二" : "两"), BigDecimal.valueOf(number));
        });
    }

    @Test
    void financialNumbers() {
        holds(random -> {
            long number = 10 + whole(random);
            return written(NumberWords.financial(NumberWords.whole(number)), BigDecimal.valueOf(number));
        });
    }

    @Test
    void decimalsInWords() {
        holds(random -> {
            BigDecimal number = decimal(random, 100_000);
            return written(NumberWords.decimal(number), number);
        });
    }

    @Test
    void figuresWithMultipliers() {
        holds(random -> {
            BigDecimal number = decimal(random, 10_000_000);
            int power = any(random, 0, 4, 8, 12);
            String text = number.toPlainString() + (power == 0 ? "" : power == 4 ? "万" : power == 8 ? "亿" : "万亿");
            return written(random.nextInt(4) == 0 ? NumberWords.wide(text) : text, number.movePointRight(power));
        });
    }

    @Test
    void wordsWithMultipliers() {
        holds(random -> {
            BigDecimal number = decimal(random, 1000).add(BigDecimal.TEN);
            int power = any(random, 4, 8);
            return written(NumberWords.decimal(number) + (power == 4 ? "万" : "亿"), number.movePointRight(power));
        });
    }

    @Test
    void groupedFigures() {
        holds(random -> {
            long number = 1000 + whole(random);
            String text = String.format("%,d", number);
            return written(random.nextInt(4) == 0 ? NumberWords.wide(text) : text, BigDecimal.valueOf(number));
        });
    }

    @Test
    void negativeNumbers() {
        holds(random -> {
            BigDecimal number = decimal(random, 1000);
            return random.nextBoolean() ? written("负" + any(random, NumberWords.decimal(number), number.toPlainString()), number.negate())
                    : Written.of("分别为：", any(random, "-", "−", "－") + number.toPlainString(), "。", NormalForm.plain(number.negate()), null);
        });
    }

    @Test
    void percentages() {
        holds(random -> {
            BigDecimal number = decimal(random, 200);
            String words = random.nextInt(3) == 0 ? number.toPlainString() : NumberWords.decimal(number);
            return written(any(random, "百分之", "千分之", "万分之") + words, number);
        });
    }

    @Test
    void fractions() {
        holds(random -> {
            int whole = 2 + random.nextInt(98);
            int part = 1 + random.nextInt(whole - 1);
            BigDecimal value = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
            String text = random.nextBoolean() ? part + "/" + whole : NumberWords.whole(whole) + "分之" + NumberWords.whole(part);
            int more = 1 + random.nextInt(20);
            return random.nextInt(3) > 0 ? written(text, value)
                    : written(NumberWords.whole(more) + "又" + NumberWords.whole(whole) + "分之" + NumberWords.whole(part), value.add(BigDecimal.valueOf(more)));
        });
    }

    @Test
    void neighboursInARow() {
        holds(random -> {
            int digit = 1 + random.nextInt(8);
            String pair = NumberWords.row("" + digit + (digit + 1));
            int power = random.nextInt(POWERS.length);
            long unit = (long) Math.pow(10, power + 1);
            int tens = random.nextInt(10);
            return random.nextInt(3) > 0 ? range(pair + POWERS[power], digit * unit, (digit + 1) * unit)
                    : range((tens == 0 ? "" : NumberWords.counted(tens * 10)) + pair, tens * 10 + digit, tens * 10 + digit + 1);
        });
    }

    @Test
    void vagueNumbers() {
        holds(random -> {
            int power = random.nextInt(POWERS.length);
            long unit = (long) Math.pow(10, power + 1);
            int tens = 1 + random.nextInt(9);
            return random.nextBoolean() ? range(any(random, "几", "数") + POWERS[power], 2 * unit, 9 * unit)
                    : range(NumberWords.counted(tens * 10) + "几", tens * 10 + 1, tens * 10 + 9);
        });
    }

    private void holds(Function<RandomGenerator, Written> writer) {
        RoundTrip.holds(writer, written -> {
            Reading reading = Reading.of(written.sentence(), alphabet);
            List<String> found = new ArrayList<>();
            new NumeralScanner().scan(reading, numeral -> {
                String value = NormalForm.plain(numeral.low()) + (numeral.high() == null ? "" : ".." + NormalForm.plain(numeral.high()));
                found.add(reading.span(numeral.from(), numeral.to()).of(written.sentence()) + "=" + value);
            });
            return String.join(" | ", found);
        });
    }

    private static Written written(String text, BigDecimal value) {
        return Written.of("为", text, "。", NormalForm.plain(value), null);
    }

    private static Written range(String text, long low, long high) {
        return Written.of("为", text, "。", low + ".." + high, null);
    }

    /** Small ones as often as great ones. */
    private static long whole(RandomGenerator random) {
        return (long) Math.pow(TRILLION, random.nextDouble());
    }

    private static BigDecimal decimal(RandomGenerator random, int below) {
        return BigDecimal.valueOf(1 + random.nextInt(below), random.nextInt(4));
    }
}
