package org.liangce.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangce.explain.Explained;
import org.liangce.explain.Occurrence;
import org.liangce.explain.Passed;
import org.liangce.explain.RecordReasons;
import org.liangce.explain.Refusal;
import org.liangce.explain.RuleBook;
import org.liangce.explain.SlotReason;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Noise;

/** Prints records with their reasons, and what stood against phrases. The frame is in the user's language, what rules say is in Chinese. */
final class ExplainReport {

    private static final int WIDEST_CELL = 24;
    private static final String STEP = "    ";
    private static final List<String> COLUMNS = List.of("kind", "value", "indicator", "place", "time", "aspect");

    private final Console console;
    private final Explained explained;
    private final Document document;
    private final RuleBook rules;
    private final Map<String, String> headings;
    private final Underlined underlined;

    /** @param headings Chinese names of slots by their keys */
    ExplainReport(Console console, Explained explained, RuleBook rules, Map<String, String> headings) {
        this.console = console;
        this.explained = explained;
        this.document = explained.document();
        this.rules = rules;
        this.headings = headings;
        this.underlined = new Underlined(document);
    }

    /** The records, a line each, and what may be asked next. */
    void list(String article) {
        List<RecordReasons> records = explained.records();
        console.print(records.isEmpty() ? "explain.empty" : "explain.records", document.source().id(), records.size());
        console.lines(rows(records));
        console.print("explain.next", article);
    }

    /** The lines of a table of records. */
    List<String> rows(List<RecordReasons> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("#"));
        COLUMNS.forEach(key -> head.add(label(key)));
        head.add(label("id"));
        rows.add(head);
        records.forEach(r -> rows.add(row(r)));
        return TextTable.lines(rows, WIDEST_CELL);
    }

    private List<String> row(RecordReasons record) {
        List<String> row = new ArrayList<>(List.of(String.valueOf(record.number())));
        COLUMNS.forEach(key -> row.add(switch (key) {
            case "value" -> document.text(record.trigger());
            case "place" -> record.value("place").isEmpty() ? record.value("actor") : record.value("place");
            case "aspect" -> record.value("aspect").isEmpty() ? record.value("status") : record.value("aspect");
            default -> record.value(key);
        }));
        row.add(record.id().substring(record.id().lastIndexOf('/') + 1));
        return row;
    }

    /** How a record came about, slot by slot. */
    void record(RecordReasons record) {
        console.print("explain.record", record.number(), record.value("kind"), record.id());
        console.lines(underlined.lines(record.quote(), List.of(record.trigger()), ""));
        for (SlotReason slot : record.slots()) {
            console.out().println();
            console.out().println(label(slot.key()) + "  " + (slot.value().isEmpty() ? console.messages().get(absent(slot.key())) : slot.value()));
            evidence(record, slot.evidence());
            passed(record, slot);
        }
    }

    /** Why a slot is empty. */
    private static String absent(String key) {
        return switch (key) {
            case "time" -> "explain.no-time";
            case "place", "actor" -> "explain.no-place";
            case "nodes" -> "explain.no-nodes";
            default -> "explain.no-value";
        };
    }

    /** Rules with the words that they rest on; those that rest on the same words stand together. */
    private void evidence(RecordReasons record, List<Evidence> all) {
        for (int i = 0; i < all.size(); i++) {
            console.out().println(STEP + told(all.get(i).rule()));
            if (i + 1 == all.size() || !all.get(i + 1).spans().equals(all.get(i).spans())) {
                console.lines(underlined.windows(all.get(i).spans(), record.quote(), STEP, this::where));
            }
        }
    }

    private void passed(RecordReasons record, SlotReason slot) {
        for (Passed passed : slot.passed()) {
            console.out().println(STEP + console.messages().get("explain.passed", document.text(passed.words())) + told(passed.rule()));
            if (!record.quote().contains(passed.words())) {
                console.lines(underlined.windows(List.of(passed.words()), record.quote(), STEP, this::where));
            }
        }
    }

    /** What a rule says, and its id. */
    private String told(String rule) {
        return rules.text(rule) + " [" + rule + "]";
    }

    private String label(String key) {
        return console.messages().language().equals("en") ? key : headings.getOrDefault(key, key);
    }

    /** Where words stand that are not in the quoted sentence. */
    private String where(boolean before, boolean heading) {
        return console.messages().get(heading ? "explain.in-heading" : before ? "explain.before" : "explain.behind");
    }

    /** What stands at each place of a phrase, and what spoke against a record. */
    void phrase(String phrase, List<Occurrence> places, List<Noise> noise) {
        console.print("explain.places", phrase, places.size() + noise.size());
        for (Occurrence place : places) {
            console.out().println();
            console.lines(underlined.lines(place.quote(), List.of(place.span()), ""));
            mentions(place);
            uses(place);
            refusals(place);
        }
        for (Noise one : noise) {
            console.out().println();
            console.out().println(one.raw().of(document.source().raw()).strip());
            console.out().println(STEP + console.messages().get("explain.noise") + told(explained.rule(one)));
        }
    }

    private void mentions(Occurrence place) {
        for (Mention mention : place.mentions()) {
            String forms = String.join(" ", mention.value().forms());
            console.out().println(STEP + console.messages().get("explain.mention", mention.type().label(), document.text(mention.span()), forms) + told(mention.rule()));
        }
        if (!place.cues().isEmpty()) {
            console.out().println(STEP + console.messages().get("explain.cues",
                    place.cues().stream().map(c -> document.text(c.span()) + "（" + c.value() + "）").distinct().collect(Collectors.joining(" "))));
        }
    }

    private void uses(Occurrence place) {
        for (Occurrence.Use use : place.uses()) {
            RecordReasons record = use.record();
            console.print(use.slot().isEmpty() ? "explain.is-record" : "explain.is-slot", record.number(), record.value("kind"), document.text(record.trigger()),
                    label(use.slot()));
        }
    }

    private void refusals(Occurrence place) {
        if (place.uses().isEmpty()) {
            console.print("explain.no-record");
        }
        for (Refusal refusal : place.refusals()) {
            String what = console.messages().get(refusal.rule().startsWith("measure.") ? "explain.no-measure" : "explain.no-figure", document.text(refusal.words()));
            console.out().println(STEP + what + told(refusal.rule()));
            if (!refusal.why().equals(refusal.words())) {
                console.lines(underlined.windows(List.of(refusal.why()), place.quote(), STEP + STEP, this::where));
            }
        }
    }
}
