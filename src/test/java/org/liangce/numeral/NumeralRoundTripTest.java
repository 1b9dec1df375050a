package org.liangce.numeral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;

/** A number written in words, in figures, or in both, and read again is itself. */
class NumeralRoundTripTest {

    private static final long SEED = 1259;
    private static final int ROUNDS = 50_000;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] TENS = {"", "十", "百", "千"};
    private static final String[] BIGS = {"", "万", "亿", "万亿"};

    private final Alphabet alphabet = new Alphabet(NumberLexicon.read(Models.bundled()));

    @Test
    void wholeNumbersInWords() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            long number = (long) Math.pow(10, random.nextDouble() * 12);
            check(words(number), BigDecimal.valueOf(number));
            if (number >= 10) {
                check(financial(words(number)), BigDecimal.valueOf(number));
            }
        }
    }

    @Test
    void decimalsAndMultipliers() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(10_000_000) + 1, random.nextInt(4));
            check(number.toPlainString(), number);
            check(number.toPlainString() + "万", number.movePointRight(4));
            check(number.toPlainString() + "亿", number.movePointRight(8));
            check(number.toPlainString() + "万亿", number.movePointRight(12));
            check(words(number.longValue()) + "点" + fraction(random.nextInt(1000) + 1), null);
        }
    }

    @Test
    void groupedFigures() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            int number = random.nextInt(Integer.MAX_VALUE);
            check(String.format("%,d", number), BigDecimal.valueOf(number));
        }
    }

    private void check(String text, BigDecimal number) {
        List<Numeral> found = new NumeralScanner().scan(Reading.of("为" + text + "。", alphabet));
        assertEquals(1, found.size(), () -> "seed " + SEED + ": " + text + " gives " + found);
        Numeral numeral = found.get(0);
        assertEquals(text.length(), numeral.length(), () -> "seed " + SEED + ": " + text + " gives " + numeral);
        if (number != null) {
            assertEquals(0, number.compareTo(numeral.low()), () -> "seed " + SEED + ": " + text + " gives " + numeral);
        }
    }

    private static String fraction(int digits) {
        StringBuilder words = new StringBuilder();
        Integer.toString(digits).chars().forEach(c -> words.append(DIGITS.charAt(c - '0')));
        return words.toString();
    }

    private static String financial(String words) {
        StringBuilder text = new StringBuilder();
        words.chars().forEach(c -> text.append("零壹贰叁肆伍陆柒捌玖拾佰仟".charAt("零一二三四五六七八九十百千".indexOf(c) < 0 ? 0 : "零一二三四五六七八九十百千".indexOf(c))));
        for (int i = 0; i < words.length(); i++) {
            if ("万亿".indexOf(words.charAt(i)) >= 0) {
                text.setCharAt(i, words.charAt(i));
            }
        }
        return text.toString();
    }

    /** A whole number below 10^16 as a Chinese would write it. */
    private static String words(long number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int section = 2; section >= 0; section--) {
            int part = (int) (number / (long) Math.pow(10, 4 * section) % (section == 2 ? 100_000_000 : 10_000));
            if (part == 0) {
                gap = !words.isEmpty();
                continue;
            }
            boolean small = !words.isEmpty() && (gap || part < 1000);
            words.append(small ? "零" : "").append(section(part)).append(BIGS[section]);
            gap = false;
        }
        return words.isEmpty() ? "零" : words.toString();
    }

    private static String section(int part) {
        if (part >= 10_000) {
            return section(part / 10_000) + "万" + (part % 10_000 == 0 ? "" : (part % 10_000 < 1000 ? "零" : "") + section(part % 10_000));
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = part / (int) Math.pow(10, power) % 10;
            if (digit > 0) {
                words.append(gap && !words.isEmpty() ? "零" : "").append(DIGITS.charAt(digit)).append(TENS[power]);
            }
            gap = digit == 0;
        }
        return words.toString();
    }
}
