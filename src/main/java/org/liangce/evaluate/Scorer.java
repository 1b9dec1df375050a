package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liangce.brat.Standoff;
import org.liangce.evaluate.Labels.Label;
import org.liangce.evaluate.Labels.Row;
import org.liangce.evaluate.Matching.Pair;

/** Counts what is right and wrong, article by article, as the last section of the annotation guide says. */
public final class Scorer {

    /** The mention types that are scored, in the order of reports. */
    static final List<String> MENTIONS = List.of("Quantity", "Time", "Place", "Zone", "Industry", "Indicator", "Organization");
    private static final List<String> RECORDS = List.of("Target", "Outcome", "any-type trigger", "Target record", "Outcome record",
            "Target without time", "Target+Outcome slots", "Target+Outcome nodes", "Measure", "Measure nodes");
    private static final double MEASURE_OVERLAP = 0.5;

    private final Scores scores = new Scores();

    public Scorer() {
        MENTIONS.forEach(scores::relaxed);
        RECORDS.forEach(scores::records);
    }

    /**
     * Counts one article.
     *
     * @param raw its text, which both label sets address
     */
    public void add(String raw, Standoff gold, Standoff predicted) {
        Labels g = Labels.of(raw, gold);
        Labels p = Labels.of(raw, predicted);
        MENTIONS.forEach(type -> mentions(type, g, p));
        figures(g, p);
        measures(g, p);
    }

    public Scores scores() {
        return scores;
    }

    private void mentions(String type, Labels gold, Labels predicted) {
        Matching<Label> matching = Matching.of(ofType(gold, type), ofType(predicted, type), l -> l, 0);
        int pairs = matching.pairs().size();
        int missed = matching.missed().size();
        int spurious = matching.spurious().size();
        scores.relaxed(type).add(pairs, spurious, missed);
        int exact = (int) matching.pairs().stream().filter(p -> p.gold().parts().equals(p.predicted().parts())).count();
        scores.strict(type).add(exact, pairs - exact + spurious, pairs - exact + missed);
        matching.pairs().stream().filter(p -> !p.gold().references().isEmpty())
                .forEach(p -> scores.value(type).add(p.gold().references().equals(p.predicted().references())));
    }

    private static List<Label> ofType(Labels labels, String type) {
        return labels.mentions().stream().filter(l -> l.type().equals(type)).toList();
    }

    private void figures(Labels gold, Labels predicted) {
        Matching<Row> matching = Matching.of(gold.figures(), predicted.figures(), Row::trigger, 0);
        scores.records("any-type trigger").add(matching.pairs().size(), matching.spurious().size(), matching.missed().size());
        List<FigureComparison> compared = new ArrayList<>();
        for (Pair<Row> pair : matching.pairs()) {
            FigureComparison comparison = new FigureComparison(pair.gold(), pair.predicted());
            comparison.count(scores);
            compared.add(comparison);
        }
        for (Row row : matching.missed()) {
            scores.records("Target+Outcome slots").add(0, 0, FigureComparison.filled(row));
            scores.records("Target+Outcome nodes").add(0, 0, row.nodes().size());
        }
        for (Row row : matching.spurious()) {
            scores.records("Target+Outcome slots").add(0, FigureComparison.filled(row), 0);
            scores.records("Target+Outcome nodes").add(0, row.nodes().size(), 0);
        }
        byKind(gold.figures(), predicted.figures(), compared);
    }

    private void byKind(List<Row> gold, List<Row> predicted, List<FigureComparison> compared) {
        for (String kind : List.of("Target", "Outcome")) {
            int inGold = count(gold, kind);
            int inPredicted = count(predicted, kind);
            addOf(kind, (int) compared.stream().filter(c -> c.is(kind)).count(), inGold, inPredicted);
            addOf(kind + " record", (int) compared.stream().filter(c -> c.is(kind) && c.allRight()).count(), inGold, inPredicted);
            if (kind.equals("Target")) {
                addOf("Target without time", (int) compared.stream().filter(c -> c.is(kind) && c.allRightButTime()).count(), inGold, inPredicted);
            }
        }
    }

    private void addOf(String name, int right, int inGold, int inPredicted) {
        scores.records(name).add(right, inPredicted - right, inGold - right);
    }

    private static int count(List<Row> rows, String kind) {
        return (int) rows.stream().filter(r -> r.type().equals(kind)).count();
    }

    private void measures(Labels gold, Labels predicted) {
        Matching<Row> matching = Matching.of(gold.measures(), predicted.measures(), Row::trigger, MEASURE_OVERLAP);
        scores.records("Measure").add(matching.pairs().size(), matching.spurious().size(), matching.missed().size());
        for (Pair<Row> pair : matching.pairs()) {
            attribute("measure status", "Status", pair);
            attribute("measure instrument", "Instrument", pair);
            scores.matched("measure actor").add(sameActor(pair.gold().arguments().get("Actor"), pair.predicted().arguments().get("Actor")));
            addSets(scores.records("Measure nodes"), pair.gold().nodes(), pair.predicted().nodes());
        }
        matching.missed().forEach(r -> scores.records("Measure nodes").add(0, 0, r.nodes().size()));
        matching.spurious().forEach(r -> scores.records("Measure nodes").add(0, r.nodes().size(), 0));
    }

    private void attribute(String name, String attribute, Pair<Row> pair) {
        String wanted = pair.gold().attributes().get(attribute);
        if (wanted != null) {
            scores.matched(name).add(wanted.equals(pair.predicted().attributes().get(attribute)));
        }
    }

    private static boolean sameActor(Label gold, Label predicted) {
        if (gold == null || predicted == null) {
            return gold == predicted;
        }
        Set<String> codes = gold.forms("GB2260");
        return gold.overlap(predicted) >= MEASURE_OVERLAP || gold.text().equals(predicted.text())
                || !codes.isEmpty() && codes.equals(predicted.forms("GB2260"));
    }

    static void addSets(Tally tally, Set<String> gold, Set<String> predicted) {
        Set<String> both = new HashSet<>(gold);
        both.retainAll(predicted);
        tally.add(both.size(), predicted.size() - both.size(), gold.size() - both.size());
    }
}
