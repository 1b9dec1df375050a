package org.liangce.evaluate;

import java.util.List;
import java.util.Set;
import org.liangce.evaluate.Labels.Label;
import org.liangce.evaluate.Labels.Row;
import org.liangce.evaluate.Matching.Pair;

/** Compares measures: their spans, and what is said of matched ones. */
final class MeasureJudge {

    private static final double OVERLAP = 0.5;

    private final List<Judgement> out;

    MeasureJudge(List<Judgement> out) {
        this.out = out;
    }

    void judge(List<Row> gold, List<Row> predicted) {
        Matching<Row> matching = matching(gold, predicted);
        matching.pairs().forEach(this::pair);
        for (Row row : matching.missed()) {
            out.add(Judgement.missed(Field.MEASURE, row.trigger(), null, row.trigger().text()));
            row.nodes().forEach(node -> out.add(Judgement.missed(Field.MEASURE_NODES, row.trigger(), null, node)));
        }
        for (Row row : matching.spurious()) {
            out.add(Judgement.spurious(Field.MEASURE, null, row.trigger(), row.trigger().text()));
            row.nodes().forEach(node -> out.add(Judgement.spurious(Field.MEASURE_NODES, null, row.trigger(), node)));
        }
    }

    /** A pair needs at least half of the union. */
    static Matching<Row> matching(List<Row> gold, List<Row> predicted) {
        return Matching.of(gold, predicted, Row::trigger, OVERLAP);
    }

    private void pair(Pair<Row> pair) {
        Label gold = pair.gold().trigger();
        Label predicted = pair.predicted().trigger();
        out.add(Judgement.of(Field.MEASURE, true, "", gold, predicted, gold.text(), predicted.text()));
        PairJudge.attribute(Field.STATUS, "Status", pair, out);
        PairJudge.attribute(Field.INSTRUMENT, "Instrument", pair, out);
        Label actor = pair.gold().arguments().get("Actor");
        Label said = pair.predicted().arguments().get("Actor");
        out.add(Judgement.of(Field.ACTOR, sameActor(actor, said), "actor", gold, predicted, text(actor), text(said)));
        PairJudge.nodes(Field.MEASURE_NODES, pair, out);
    }

    private static String text(Label label) {
        return label == null ? "" : label.text();
    }

    private static boolean sameActor(Label gold, Label predicted) {
        if (gold == null || predicted == null) {
            return gold == predicted;
        }
        Set<String> codes = gold.forms("GB2260");
        return gold.overlap(predicted) >= OVERLAP || gold.text().equals(predicted.text())
                || !codes.isEmpty() && codes.equals(predicted.forms("GB2260"));
    }
}
