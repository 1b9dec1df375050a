package org.liangce.evaluate;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.liangce.evaluate.Labels.Label;
import org.liangce.evaluate.Labels.Row;
import org.liangce.evaluate.Matching.Pair;

/** Compares what records of all kinds have: attributes and nodes of a matched pair. */
final class PairJudge {

    private PairJudge() {}

    /** An attribute where gold has it: {@code Aspect}, {@code Status}, {@code Instrument}. */
    static void attribute(Field field, String name, Pair<Row> pair, Collection<Judgement> out) {
        String wanted = pair.gold().attributes().get(name);
        if (wanted != null) {
            String got = pair.predicted().attributes().getOrDefault(name, "");
            out.add(Judgement.of(field, wanted.equals(got), name.toLowerCase(Locale.ROOT), pair.gold().trigger(), pair.predicted().trigger(), wanted, got));
        }
    }

    /** Node by node. */
    static void nodes(Field field, Pair<Row> pair, Collection<Judgement> out) {
        Set<String> gold = pair.gold().nodes();
        Set<String> predicted = pair.predicted().nodes();
        Label inGold = pair.gold().trigger();
        Label inPredicted = pair.predicted().trigger();
        for (String node : new TreeSet<>(gold)) {
            out.add(predicted.contains(node) ? Judgement.of(field, true, "", inGold, inPredicted, node, node)
                    : Judgement.missed(field, inGold, inPredicted, node));
        }
        new TreeSet<>(predicted).stream().filter(node -> !gold.contains(node))
                .forEach(node -> out.add(Judgement.spurious(field, inGold, inPredicted, node)));
    }
}
