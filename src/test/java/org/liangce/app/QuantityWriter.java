package org.liangce.app;

import static org.liangce.RoundTrip.any;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.liangce.RoundTrip;
import org.liangce.RoundTrip.Written;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.Unit;
import org.liangce.lexicon.Unit.With;
import org.liangce.numeral.NumberWords;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Operator;

/** What quantities are written with: the units and cues of the registers, and sentences around them. */
final class QuantityWriter {

    static final String[] LINKS = {"—", "——", "至", "到", "-", "~", "～"};

    private static final String POWERS = "百万亿";
    /** 二十千吨 and 三期次 are read otherwise, and nobody writes them */
    private static final Set<String> AMBIGUOUS = Set.of("千吨", "期次");

    final NumberWriter numbers;
    /** but for those that stand only beside other sums of money or bounds, and those that begin with a power, which the number takes */
    final List<Unit> units;
    /** behind which a bound may stand */
    final List<Unit> unbounded;
    /** of change: % and pp */
    final List<Unit> shares;
    /** that any number may stand in front of, and any word behind */
    final List<Unit> classifiers;
    private final NumberLine line = new NumberLine();
    private final Map<Character, Character> traditional = new HashMap<>();

    QuantityWriter() {
        numbers = new NumberWriter(lexicon());
        units = units(unit -> unit.with() != With.COINS && unit.with() != With.BEHIND && unit.with() != With.WITHIN && POWERS.indexOf(unit.name().charAt(0)) < 0 && !AMBIGUOUS.contains(unit.name()));
        unbounded = units.stream().filter(unit -> unit.with() != With.BOUNDED).toList();
        shares = units.stream().filter(unit -> unit.code().equals("%") && unit.with() == With.ANY || unit.code().equals("pp")).toList();
        classifiers = units.stream().filter(unit -> unit.isCount() && unit.with() == With.ANY && unit.notBefore().isEmpty()).toList();
        lexicon().variants().forEach((from, to) -> {
            if (Character.isIdeographic(from)) {
                traditional.put(to, from);
            }
        });
    }

    NumberLexicon lexicon() {
        return line.lexicon();
    }

    private List<Unit> units(Predicate<Unit> which) {
        return lexicon().units().stream().filter(which).toList();
    }

    Unit unit(String name) {
        return units(unit -> unit.name().equals(name)).get(0);
    }

    /** Comparators in front of a number ({@code before}), behind it ({@code after duration}), or in front of a bare power ({@code bare}); none that needs another word. */
    List<Cue> comparators(String... kinds) {
        return cues(lexicon().comparators(), cue -> List.of(kinds).contains(cue.kind()) && !cue.value().isEmpty() && cue.text().indexOf('_') < 0);
    }

    /** Cues of a decrease that do not end in a comparator. */
    List<Cue> decreases() {
        return cues(lexicon().changes(), cue -> cue.kind().startsWith("down") && !cue.text().endsWith("约"));
    }

    static List<Cue> cues(List<Cue> cues, Predicate<Cue> which) {
        return cues.stream().filter(which).toList();
    }

    static Operator operator(Cue cue) {
        for (Operator operator : Operator.values()) {
            if (operator.symbol().equals(cue.value())) {
                return operator;
            }
        }
        throw new IllegalArgumentException(cue.toString());
    }

    /** The normal form of a number of a unit. */
    static String form(Operator operator, BigDecimal number, Unit unit) {
        boolean hundredths = unit.with() == With.HUNDREDS && number.abs().compareTo(BigDecimal.TEN) >= 0;
        return operator.symbol() + NormalForm.plain(hundredths ? number : unit.normal(number)) + unit.code();
    }

    static String range(BigDecimal low, BigDecimal high, Unit unit) {
        return "=" + NormalForm.plain(unit.normal(low)) + ".." + NormalForm.plain(unit.normal(high)) + unit.code();
    }

    /** {@code 十五}, not {@code 一十五}. */
    static String words(int number) {
        return NumberWords.counted(number);
    }

    /** A sentence that says nothing about the quantity in it; now and then in traditional characters. */
    Written written(RandomGenerator random, String words, String form) {
        return Written.of(any(random, "为", "共", "其中：", "，"), random.nextInt(8) == 0 ? traditional(words) : words, "。", form, null);
    }

    private String traditional(String words) {
        StringBuilder text = new StringBuilder();
        words.chars().forEach(c -> text.append(traditional.getOrDefault((char) c, (char) c)));
        return text.toString();
    }

    /** Writes and reads quantities. */
    void holds(Function<RandomGenerator, Written> writer) {
        RoundTrip.holds(writer, written -> NumberLine.found(line.read(written.sentence(), null), MentionType.QUANTITY));
    }
}
