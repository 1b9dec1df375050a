package org.liangce.app;

import static org.liangce.RoundTrip.any;

import java.math.BigDecimal;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.Unit;
import org.liangce.numeral.NumberWords;
import org.liangce.text.NormalForm;

/** Writes the number of a quantity, in figures or words, as its unit allows. */
final class NumberWriter {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int LONGEST_NAME = 8;
    private final Set<String> names;

    NumberWriter(NumberLexicon lexicon) {
        names = lexicon.names().stream().map(Cue::text).collect(Collectors.toSet());
    }

    /** A number and how it is written. */
    record Number(BigDecimal value, String text) {}

    /** A number in front of a unit. */
    Number write(RandomGenerator random, Unit unit) {
        Number number = switch (unit.with()) {
            case BIG -> big(random, random.nextInt(3) > 0);
            case HUNDREDS -> discount(random);
            default -> takesSmall(unit) ? small(random, unit) : free(random);
        };
        return inWords(number) && (isWord(unit) && number.value().compareTo(TEN) < 0 || isName(number.text() + unit.name())) ? write(random, unit) : number;
    }

    /** 千瓦 has its multiplier in it, and no rate or duration is counted in 万. */
    static boolean takesSmall(Unit unit) {
        return isLatin(unit.name()) || unit.isDuration() || unit.name().startsWith("千") || unit.code().equals("pp");
    }

    private static boolean isWord(Unit unit) {
        return unit.with() == Unit.With.FIGURE || unit.with() == Unit.With.BOUNDED;
    }

    /** Set phrases and an indefinite 一 say something else. */
    private boolean isName(String text) {
        for (int end = 2; end <= Math.min(LONGEST_NAME, text.length()); end++) {
            if (names.contains(text.substring(0, end))) {
                return true;
            }
        }
        return text.startsWith("一") && text.length() < 4;
    }

    private static boolean inWords(Number number) {
        return number.text().charAt(0) > '９' || number.text().charAt(0) > '9' && number.text().charAt(0) < '０';
    }

    static boolean isLatin(String unit) {
        return unit.charAt(unit.length() - 1) < 0x2E80;
    }

    private static Number free(RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 -> figures(decimal(random, 100_000), random);
            case 1 -> big(random, true);
            case 2 -> big(random, false);
            case 3 -> {
                long number = 1000 + random.nextInt(10_000_000);
                yield new Number(BigDecimal.valueOf(number), String.format("%,d", number));
            }
            default -> {
                long number = 2 + random.nextLong((long) Math.pow(10, 1 + random.nextInt(9)));
                yield new Number(BigDecimal.valueOf(number), NumberWords.spoken(NumberWords.whole(number)));
            }
        };
    }

    /** A number with 万 or 亿 behind it. */
    private static Number big(RandomGenerator random, boolean figures) {
        int power = any(random, 4, 8);
        BigDecimal number = decimal(random, 1000);
        String text = figures ? figures(number, random).text() : NumberWords.spoken(NumberWords.decimal(number));
        return new Number(number.movePointRight(power), text + (power == 4 ? "万" : "亿"));
    }

    /** A small number from two on, in words only in front of words. */
    private static Number small(RandomGenerator random, Unit unit) {
        int number = 2 + random.nextInt(60);
        boolean words = !isLatin(unit.name()) && random.nextBoolean();
        return words ? new Number(BigDecimal.valueOf(number), NumberWords.spoken(NumberWords.whole(number))) : figures(BigDecimal.valueOf(number), random);
    }

    private static Number discount(RandomGenerator random) {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(2) == 0 ? 2 + random.nextInt(8) : 11 + random.nextInt(88));
        return figures(number, random);
    }

    private static Number figures(BigDecimal number, RandomGenerator random) {
        String text = number.toPlainString();
        return new Number(number, random.nextInt(8) == 0 ? NumberWords.wide(text) : text);
    }

    /** Greater than zero, at most two places. */
    static BigDecimal decimal(RandomGenerator random, int below) {
        return new BigDecimal(NormalForm.plain(BigDecimal.valueOf(1 + random.nextInt(below), random.nextInt(3))));
    }
}
