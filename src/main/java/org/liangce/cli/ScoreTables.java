package org.liangce.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangce.evaluate.Baseline;
import org.liangce.evaluate.Confusion;
import org.liangce.evaluate.Contrast;
import org.liangce.evaluate.Proportion;
import org.liangce.evaluate.Rounded;
import org.liangce.evaluate.ScoreLine;
import org.liangce.evaluate.Slice;
import org.liangce.evaluate.Slip;
import org.liangce.evaluate.Tally;

/** Scores as lines for a terminal. */
final class ScoreTables {

    private static final int WIDEST_CELL = 40;
    private static final int SLIPS_SHOWN = 5;
    /** the figures that tell a part of the articles from another */
    private static final List<String> OF_SLICES = List.of("Quantity", "Time", "Industry", "Indicator", "Target record", "Outcome record", "Measure");

    private final Messages messages;

    ScoreTables(Messages messages) {
        this.messages = messages;
    }

    /** A line a figure: precision, recall, F1, both intervals, and the counts behind them. */
    List<String> scores(List<ScoreLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head("score.head"));
        lines.forEach(line -> rows.add(row(line)));
        return TextTable.lines(rows, WIDEST_CELL);
    }

    private List<String> head(String key) {
        return List.of(messages.get(key).split(","));
    }

    private String figure(String name) {
        return messages.get("figure." + name);
    }

    private List<String> row(ScoreLine line) {
        Tally t = line.tally();
        boolean share = line.share();
        return List.of(figure(line.name()), share ? "" : Rounded.three(t.precision()), share ? "" : Rounded.three(t.recall()), Rounded.three(t.f1()),
                ends(line.overParagraphs()), ends(line.overArticles()), String.valueOf(t.tp()), String.valueOf(t.fp()),
                share ? "" : String.valueOf(t.fn()), String.valueOf(t.support()));
    }

    /** A line a part of the articles: F1 of the main figures with its support. */
    List<String> slices(List<Slice> slices) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(head("slice.head"));
        OF_SLICES.forEach(name -> head.add(figure(name)));
        rows.add(head);
        for (Slice slice : slices) {
            List<String> row = new ArrayList<>(List.of(slice.by() + " " + slice.name(), String.valueOf(slice.articles())));
            OF_SLICES.forEach(name -> row.add(Rounded.three(slice.scores().of(name).f1()) + " (" + slice.scores().of(name).support() + ")"));
            rows.add(row);
        }
        return TextTable.lines(rows, WIDEST_CELL);
    }

    /** A line a confusion: what was taken for what most often. */
    List<String> confusions(List<Confusion> tables) {
        return tables.stream().filter(t -> !t.slips().isEmpty()).map(t -> "  " + t.what() + ": " + mostOften(t.slips())).toList();
    }

    private static String mostOften(Map<String, Integer> slips) {
        return slips.entrySet().stream().limit(SLIPS_SHOWN).map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
    }

    /** A line a kind of label that two people gave to the same records: how many, and Cohen's kappa. */
    List<String> kappas(List<Confusion> tables) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head("kappa.head"));
        tables.stream().filter(t -> !t.what().equals("node") && t.both() > 0)
                .forEach(t -> rows.add(List.of(t.what(), String.valueOf(t.both()), Rounded.three(t.kappa()))));
        return TextTable.lines(rows, WIDEST_CELL);
    }

    /** A line a figure that differs between two runs. */
    List<String> contrasts(List<Contrast> contrasts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head("contrast.head"));
        contrasts.forEach(c -> rows.add(List.of(figure(c.figure()), Rounded.three(c.run()), Rounded.three(c.other()), Rounded.difference(c.run() - c.other()),
                Rounded.three(c.chance()))));
        return TextTable.lines(rows, WIDEST_CELL);
    }

    /** A line a figure that differs from the baseline: tp/fp/fn then and now. */
    List<String> changes(List<Baseline.Change> changes) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head("change.head"));
        changes.forEach(c -> rows.add(List.of(c.split(), figure(c.figure()), c.was(), c.is())));
        return TextTable.lines(rows, WIDEST_CELL);
    }

    /** A line a kind of record that a person judged: how many are right, and the interval. */
    List<String> proportions(Map<String, Proportion> kinds, Proportion all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head("proportion.head"));
        kinds.forEach((kind, p) -> rows.add(proportion(kind, p)));
        rows.add(proportion(messages.get("evaluate.all-kinds"), all));
        return TextTable.lines(rows, WIDEST_CELL);
    }

    private static List<String> proportion(String kind, Proportion p) {
        return List.of(kind, String.valueOf(p.right()), String.valueOf(p.of()), Rounded.three(p.value()), Rounded.three(p.low()) + "–" + Rounded.three(p.high()));
    }

    /** A line an item, with where it stands. */
    List<String> items(String sign, List<Slip> slips) {
        return slips.stream().map(s -> "  " + sign + " " + s.article() + " " + s.start() + "–" + s.end() + " “" + s.text() + "” " + figure(s.field()).strip()
                + " " + s.what() + (s.wanted().isEmpty() ? "" : " ← " + s.wanted()) + (s.got().isEmpty() ? "" : " → " + s.got())).toList();
    }

    private static String ends(List<Double> ends) {
        return ends.isEmpty() ? Rounded.NONE : Rounded.three(ends.get(0)) + "–" + Rounded.three(ends.get(1));
    }
}
