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

    private final Models models;
    /** The sentences of {@code trials.tsv}, by what is tried. */
    private final Map<String, List<String>> sentences = new HashMap<>();
    private final List<Trial> all = new ArrayList<>();

    private Trials(Models models) {
        this.models = models;
        rows("trials.tsv").forEach(row -> sentences.computeIfAbsent(row.get("kind"), any -> new ArrayList<>()).add(row.get("sentence")));
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
                term -> row.list("cues").forEach(cue -> contexts.computeIfAbsent(term, any -> new ArrayList<>()).add(sentence(row.get("side"), cue)))));
        schema.names().forEach((name, nodes) -> {
            List<String> tried = Stream.concat(sentences.get("industry").stream(), contexts.getOrDefault(name, List.of()).stream()).toList();
            all.add(new Trial(file, schema.line(name), name, MentionType.INDUSTRY, nodes.stream().map(Schema.Node::id).toList(), tried));
        });
    }

    /** One in which the cue of a context stands where the context looks for it. */
    private static String sentence(String side, String cue) {
        return switch (side) {
            case "left" -> "支持" + cue + "□。";
            case "right", "not-right" -> "支持□" + cue + "。";
            case "section", "not-section" -> "一、" + cue + "\n大力发展□。";
            default -> "支持□和" + cue + "。";
        };
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
    private static List<String> places(String code, Map<String, String> names) {
        String province = names.getOrDefault(code.substring(0, 2) + "0000", "");
        String city = names.getOrDefault(code.substring(0, 4) + "00", "");
        return List.of("□公布方案。", "企业落户□。", city + "□公布方案。", province + "□公布方案。", province + city + "□公布方案。");
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
                add(row, row.get("name"), MentionType.INDICATOR, id, List.of("□达到" + amount(row.get("unit")) + "。", "□增长5%。", "全市□12个。"));
            }
        }
    }

    private static String amount(String unit) {
        return switch (unit) {
            case "CNY" -> "5亿元";
            case "%" -> "5%";
            case "m2" -> "5平方米";
            case "rank" -> "居全市第3位";
            default -> "5个";
        };
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
