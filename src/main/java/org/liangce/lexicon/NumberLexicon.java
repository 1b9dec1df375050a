package org.liangce.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.text.Operator;

/**
 * All registers that numbers and times are read with. Read once; shared by the annotators of quantities and times.
 *
 * @param glyphs what numerals are written with
 * @param variants a character → the one that it is read as: {@code 萬} → {@code 万}
 * @param units units and classifiers
 * @param comparators kind: {@code before}, {@code after} or {@code duration}; value: an operator's symbol, or empty where a word only looks like one
 * @param changes kind: {@code up}, {@code down}, {@code down-over}, {@code down-noun} or {@code to}
 * @param unitContexts text: what must stand before; kind: the unit's name; value: code and factor parted by a blank
 * @param contexts ranks, names, currencies written in front
 * @param names set phrases whose numbers count nothing: {@code 四面八方}
 * @param periods planning periods; value: both years parted by a slash
 * @param timeWords relative words; value: offset or number
 */
public record NumberLexicon(List<Glyph> glyphs, Map<Character, Character> variants, List<Unit> units, List<Cue> comparators,
        List<Cue> changes, List<FixedQuantity> fixed, List<Cue> unitContexts, List<Cue> contexts, List<Cue> names, List<Cue> periods,
        List<TimeWord> timeWords, List<Cue> timeContexts, List<Cue> links, Characters characters) {

    /** @throws ModelException where a register cannot be used */
    public static NumberLexicon read(Models models) {
        return new NumberLexicon(
                Register.read(models, "numerals.tsv").rows().stream().map(Glyph::of).toList(),
                variants(models),
                units(models),
                cues(models, "cues/comparators.tsv", "cue", "side", "operator"),
                cues(models, "cues/changes.tsv", "cue", "direction", null),
                Register.read(models, "cues/fixed-quantities.tsv").rows().stream().map(FixedQuantity::of).toList(),
                unitContexts(models),
                cues(models, "cues/number-contexts.tsv", "text", "kind", "value"),
                cues(models, "cues/number-names.tsv", "name", null, null),
                periods(models),
                Register.read(models, "cues/time-words.tsv").rows().stream().map(TimeWord::of).toList(),
                cues(models, "cues/time-contexts.tsv", "text", "kind", "not-before"),
                cues(models, "cues/number-links.tsv", "text", "kind", null),
                Characters.read(models));
    }

    private static Map<Character, Character> variants(Models models) {
        Map<Character, Character> variants = new TreeMap<>(SimplifiedForms.read(models).all());
        for (Register.Row row : Register.read(models, "numeral-variants.tsv").rows()) {
            if (row.get("from").length() != 1 || row.get("to").length() != 1) {
                throw row.error("两格都须是一个字");
            }
            variants.put(row.get("from").charAt(0), row.get("to").charAt(0));
        }
        return variants;
    }

    private static List<Unit> units(Models models) {
        List<Unit> units = new ArrayList<>();
        Register.read(models, "units.tsv").rows().forEach(row -> units.add(Unit.of(row)));
        Register.read(models, "classifiers.tsv").rows().forEach(row -> units.add(Unit.classifier(row)));
        return List.copyOf(units);
    }

    private static List<Cue> cues(Models models, String file, String text, String kind, String value) {
        return Register.read(models, file).rows().stream()
                .map(row -> new Cue(row.get(text), kind == null ? "" : row.get(kind), value == null ? "" : row.get(value))).toList();
    }

    private static List<Cue> unitContexts(Models models) {
        return Register.read(models, "cues/unit-contexts.tsv").rows().stream()
                .map(row -> new Cue(row.get("context"), row.get("unit"), row.get("result") + " " + row.as("factor", BigDecimal::new))).toList();
    }

    private static List<Cue> periods(Models models) {
        return Register.read(models, "planning-periods.tsv").rows().stream()
                .map(row -> new Cue(row.get("name"), "period", row.as("from", Integer::valueOf) + "/" + row.as("to", Integer::valueOf))).toList();
    }

    static Operator operator(Register.Row row, String symbol) {
        for (Operator operator : Operator.values()) {
            if (operator.symbol().equals(symbol)) {
                return operator;
            }
        }
        throw row.error("不认识关系符“" + symbol + "”");
    }
}
