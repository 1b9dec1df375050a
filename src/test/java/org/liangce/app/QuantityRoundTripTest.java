package org.liangce.app;

import static org.liangce.RoundTrip.any;
import static org.liangce.app.QuantityWriter.form;
import static org.liangce.app.QuantityWriter.operator;
import static org.liangce.app.QuantityWriter.range;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.liangce.RoundTrip.Written;
import org.liangce.app.NumberWriter.Number;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.Unit;
import org.liangce.lexicon.Unit.With;
import org.liangce.text.NormalForm;
import org.liangce.text.Operator;

/** A quantity written with any unit, any comparator and any cue of decrease of the registers and read again is itself. */
class QuantityRoundTripTest {

    private final QuantityWriter writer = new QuantityWriter();

    @Test
    void everyUnit() {
        writer.holds(random -> {
            Unit unit = any(random, writer.units);
            Number number = writer.numbers.write(random, unit);
            String blank = random.nextInt(16) == 0 ? " " : "";
            return writer.written(random, number.text() + blank + unit.name(), form(Operator.EQUAL, number.value(), unit));
        });
    }

    @Test
    void everyComparatorInFront() {
        List<Cue> before = writer.comparators("before");
        writer.holds(random -> {
            Cue cue = any(random, before);
            Unit unit = unitFor(random, cue, writer.units);
            Number number = writer.numbers.write(random, unit);
            return writer.written(random, cue.text() + number.text() + unit.name(), form(operator(cue), number.value(), unit));
        });
    }

    @Test
    void everyBoundBehind() {
        List<Cue> after = writer.comparators("after", "duration");
        writer.holds(random -> {
            Cue cue = any(random, after);
            Unit unit = unitFor(random, cue, writer.unbounded);
            Number number = writer.numbers.write(random, unit);
            return writer.written(random, number.text() + unit.name() + cue.text(), form(operator(cue), number.value(), unit));
        });
    }

    @Test
    void comparatorsWithoutUnit() {
        List<Cue> before = writer.comparators("before").stream().filter(cue -> !cue.value().equals("=")).toList();
        writer.holds(random -> {
            BigDecimal number = NumberWriter.decimal(random, 5000);
            Cue cue = any(random, before);
            return writer.written(random, cue.text() + number.toPlainString(), cue.value() + NormalForm.plain(number));
        });
    }

    /** A unit that a comparator can stand beside. */
    private static Unit unitFor(RandomGenerator random, Cue cue, List<Unit> units) {
        Unit unit = any(random, units);
        while (isTime(cue, unit) || !cue.kind().equals("before") && forbids(unit, cue.text()) || cue.kind().equals("duration") && !unit.isDuration()) {
            unit = any(random, units);
        }
        return unit;
    }

    /** 近三年 and 三十多年 are times, the second a vague one; so may be 接近九个月. */
    private static boolean isTime(Cue cue, Unit unit) {
        return unit.isDuration() && cue.text().endsWith("近") || unit.code().equals("a") && cue.kind().equals("after") && cue.value().equals(">");
    }

    private static boolean forbids(Unit unit, String next) {
        return unit.notBefore().indexOf(next.charAt(0)) >= 0;
    }

    @Test
    void ranges() {
        List<Unit> plain = writer.units.stream().filter(unit -> unit.with() != With.HUNDREDS && unit.with() != With.BIG).toList();
        writer.holds(random -> {
            Unit unit = any(random, plain);
            int low = 2 + random.nextInt(50);
            int high = low + 1 + random.nextInt(40);
            String link = any(random, QuantityWriter.LINKS);
            boolean both = unit.with() != With.BOUNDED && !forbids(unit, link) && random.nextInt(3) == 0;
            String scale = !NumberWriter.takesSmall(unit) && random.nextInt(3) == 0 ? "万" : "";
            boolean words = !NumberWriter.isLatin(unit.name()) && unit.name().charAt(0) != '大' && low > 10 && random.nextInt(3) == 0
                    && !(low == 13 && unit.name().equals("行")); // 十三行 is a quarter of the city
            link = words && !both && link.equals("-") ? "至" : link;
            String first = (words ? QuantityWriter.words(low) : "" + low) + (both ? scale + unit.name() : "");
            String second = (words ? QuantityWriter.words(high) : "" + high) + scale + unit.name();
            int power = scale.isEmpty() ? 0 : 4;
            return writer.written(random, first + link + second,
                    range(BigDecimal.valueOf(low).movePointRight(power), BigDecimal.valueOf(high).movePointRight(power), unit));
        });
    }

    @Test
    void twoBounds() {
        List<Cue> lower = writer.comparators("before").stream().filter(cue -> cue.value().equals(">=")).toList();
        List<Cue> upper = writer.comparators("before").stream().filter(cue -> cue.value().equals("<=")).toList();
        writer.holds(random -> {
            Unit unit = any(random, writer.classifiers);
            int low = 2 + random.nextInt(500);
            int high = low + 1 + random.nextInt(500);
            String words = random.nextBoolean() ? low + unit.name() + "以上" + high + unit.name() + "以下"
                    : any(random, lower).text() + low + any(random, unit.name(), "") + any(random, "，", "且", "并且") + any(random, upper).text() + high + unit.name();
            return writer.written(random, words, range(BigDecimal.valueOf(low), BigDecimal.valueOf(high), unit));
        });
    }

    @Test
    void lists() {
        List<Cue> before = writer.comparators("before").stream().filter(cue -> !cue.value().equals("=")).toList();
        writer.holds(random -> {
            Unit unit = any(random, random.nextInt(3) == 0 ? writer.shares : writer.classifiers);
            Cue cue = any(random, before);
            boolean far = random.nextBoolean();
            StringBuilder sentence = new StringBuilder("分别").append(cue.text());
            List<String> expected = new ArrayList<>();
            for (int members = 2 + random.nextInt(3); members > 0; members--) {
                int number = 2 + random.nextInt(900);
                String words = number + (far && members > 1 ? "" : unit.name());
                expected.add((expected.isEmpty() ? cue.text() : "") + words + "=" + form(operator(cue), BigDecimal.valueOf(number), unit));
                sentence.append(words).append(members == 1 ? "。" : members == 2 ? any(random, "、", "和", "及") : "、");
            }
            return new Written(sentence.toString(), String.join(" | ", expected), null);
        });
    }

    @Test
    void decreases() {
        List<Cue> down = writer.decreases();
        List<Cue> bounds = writer.comparators("before", "after");
        List<Unit> amounts = writer.unbounded.stream().filter(unit -> !unit.code().equals("fold")).toList();
        writer.holds(random -> {
            Cue cue = any(random, down);
            Cue bound = boundFor(random, cue, bounds);
            boolean ofShares = cue.text().length() == 1 || cue.kind().equals("down-noun");
            Unit unit = unitFor(random, bound, ofShares ? writer.shares : amounts);
            Number number = writer.numbers.write(random, unit);
            String amount = number.text() + unit.name();
            return random.nextBoolean() ? decrease(cue, amount, Operator.EQUAL, number, unit)
                    : decrease(cue, bound.kind().equals("after") ? amount + bound.text() : bound.text() + amount, operator(bound), number, unit);
        });
    }

    /** 跌破 is a level, no decrease. */
    private static Cue boundFor(RandomGenerator random, Cue decrease, List<Cue> bounds) {
        Cue bound = any(random, bounds);
        return decrease.text().endsWith("跌") && bound.text().startsWith("破") ? boundFor(random, decrease, bounds) : bound;
    }

    private static Written decrease(Cue cue, String words, Operator operator, Number number, Unit unit) {
        return Written.of("同比" + cue.text(), words, "。", form(operator.mirrored(), number.value().negate(), unit), null);
    }

    @Test
    void decreasesFromTo() {
        List<Cue> down = writer.decreases();
        writer.holds(random -> {
            Unit unit = any(random, writer.shares);
            int low = 1 + random.nextInt(40);
            int high = low + 1 + random.nextInt(40);
            String words = low + any(random, unit.name(), "") + any(random, QuantityWriter.LINKS) + high + unit.name();
            return Written.of("同比" + any(random, down).text(), words, "。", range(BigDecimal.valueOf(-high), BigDecimal.valueOf(-low), unit), null);
        });
    }
}
