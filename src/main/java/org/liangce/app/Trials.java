package org.liangce.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.Register.Row;
import org.liangce.lexicon.Schema;
import org.liangce.text.MentionType;

/** Lists the names that the registers promise to find: industries, places, zones, indicators, organizations and units. */
final class Trials {

    /** Stands in a sentence for what the name is tried beside: the cue of a context, the city that a place lies in. */
    private static final String BESIDE = "◇";
    /** What is tried of a context that looks no particular way. */
    private static final String NEAR = "industry-near";

    private final Models models;
    /** The sentences of {@code trials.tsv}, by what is tried. */
    private final Map<String, List<String>> sentences = new HashMap<>();
    private final List<Trial> all = new ArrayList<>();

    private Trials(Models models) {
        this.models = models;
        rows("trials.tsv").forEach(row -> sentences.computeIfAbsent(row.get("kind"), any -> new ArrayList<>()).add(row.get("sentence").replace("\\n", "\n")));
    }

    /** @param schema its file, as {@link Models#read} takes it */
    static List<Trial> of(Models models, String schema) {
        Trials trials = new Trials(models);
        trials.industries(Schema.read(models, schema), models.where(schema));
        trials.places();
        trials.zones();
        trials.indicators();
        trials.organizations();
        trials.units();
        return trials.all;
    }

    private List<Row> rows(String register) {
        return Register.read(models, register).rows();
    }

    private void add(Row row, String name, MentionType type, List<String> forms, List<String> tried) {
        all.add(new Trial(row.file(), row.line(), name, type, forms, tried));
    }

    private void industries(Schema schema, String file) {
        Map<String, List<String>> contexts = new HashMap<>();
        rows("industry-contexts.tsv").forEach(row -> row.list("term").forEach(
                term -> row.list("cues").forEach(cue -> contexts.computeIfAbsent(term, any -> new ArrayList<>()).addAll(context(row.get("side"), cue)))));
        schema.names().forEach((name, nodes) -> {
            List<String> tried = Stream.concat(sentences.get("industry").stream(), contexts.getOrDefault(name, List.of()).stream()).toList();
            all.add(new Trial(file, schema.line(name), name, MentionType.INDUSTRY, nodes.stream().map(Schema.Node::id).toList(), tried));
        });
    }

    /** Those in which the cue of a context stands where the context looks for it, or, with {@code not-}, must not find it. */
    private List<String> context(String side, String cue) {
        String kind = "industry-" + side.replace("not-", "");
        return beside(sentences.containsKey(kind) ? kind : NEAR, cue);
    }

    private List<String> beside(String kind, String other) {
        return sentences.get(kind).stream().map(sentence -> sentence.replace(BESIDE, other)).toList();
    }

    private void places() {
        Map<String, String> names = new HashMap<>();
        rows("places.tsv").forEach(row -> names.putIfAbsent(row.get("code"), row.get("name")));
        for (Row row : rows("places.tsv")) {
            Stream.concat(Stream.of(row.get("name"), row.get("short")).filter(name -> !name.isEmpty()), row.list("other").stream())
                    .forEach(name -> add(row, name, MentionType.PLACE, List.of(row.get("code")), places(row.get("code"), names)));
        }
    }

    /** A place alone, and behind those it lies in, which is how a name that several places share is told. */
    private List<String> places(String code, Map<String, String> names) {
        String province = names.getOrDefault(code.substring(0, 2) + "0000", "");
        String city = names.getOrDefault(code.substring(0, 4) + "00", "");
        List<String> tried = new ArrayList<>(sentences.get("place"));
        Stream.of(city, province, province + city).forEach(whole -> tried.addAll(beside("place-in", whole)));
        return tried;
    }

    private void zones() {
        for (Row row : rows("zones.tsv")) {
            List<String> code = row.get("code").equals("?") ? null : List.of(row.get("code"));
            Stream.concat(Stream.of(row.get("name")), row.list("other").stream()).forEach(name -> add(row, name, MentionType.ZONE, code, sentences.get("zone")));
        }
    }

    private void indicators() {
        for (Row row : rows("indicators.tsv")) {
            if (!row.get("id").startsWith("neutral")) {
                List<String> id = row.get("id").isEmpty() ? List.of() : List.of(row.get("id"));
                add(row, row.get("name"), MentionType.INDICATOR, id, indicator(row.get("unit")));
            }
        }
    }

    /** An indicator with an amount in its own unit, and as any is told of. */
    private List<String> indicator(String unit) {
        List<String> amounts = sentences.getOrDefault("indicator-" + unit, sentences.get("indicator-count"));
        return Stream.concat(amounts.stream(), sentences.get("indicator").stream()).toList();
    }

    private void organizations() {
        for (Row row : rows("organizations.tsv")) {
            List<String> tried = sentences.getOrDefault(row.get("kind"), sentences.get("body"));
            row.list("spellings").forEach(name -> add(row, name, MentionType.ORGANIZATION, null, tried));
        }
    }

    private void units() {
        Stream.of("units.tsv", "classifiers.tsv").flatMap(register -> rows(register).stream())
                .forEach(row -> add(row, row.get("name"), MentionType.QUANTITY, null, sentences.get("unit")));
    }
}
