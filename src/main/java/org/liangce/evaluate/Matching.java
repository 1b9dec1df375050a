package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.liangce.evaluate.Labels.Label;

/**
 * Pairs gold with predicted items: greatest intersection over union first, ties by start of gold, start of predicted, then order of
 * gold, of predicted; each is used once.
 *
 * @param <T> what is paired
 */
record Matching<T>(List<Pair<T>> pairs, List<T> missed, List<T> spurious) {

    /**
     * @param label the span of an item
     * @param floor the least intersection over union of a pair; 0 asks for one common character
     */
    static <T> Matching<T> of(List<T> gold, List<T> predicted, Function<T, Label> label, double floor) {
        BitSet goldUsed = new BitSet();
        BitSet predictedUsed = new BitSet();
        List<Pair<T>> pairs = new ArrayList<>();
        for (Candidate c : candidates(gold.stream().map(label).toList(), predicted.stream().map(label).toList())) {
            if (c.overlap >= floor && !goldUsed.get(c.gold) && !predictedUsed.get(c.predicted)) {
                goldUsed.set(c.gold);
                predictedUsed.set(c.predicted);
                pairs.add(new Pair<>(gold.get(c.gold), predicted.get(c.predicted)));
            }
        }
        return new Matching<>(pairs, rest(gold, goldUsed), rest(predicted, predictedUsed));
    }

    /** Pairs, then what was missed, then what is spurious, the latter two with null in the other place. */
    List<Pair<T>> all() {
        List<Pair<T>> all = new ArrayList<>(pairs);
        missed.forEach(item -> all.add(new Pair<>(item, null)));
        spurious.forEach(item -> all.add(new Pair<>(null, item)));
        return all;
    }

    private static List<Candidate> candidates(List<Label> gold, List<Label> predicted) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                double overlap = gold.get(g).overlap(predicted.get(p));
                if (overlap > 0) {
                    candidates.add(new Candidate(overlap, gold.get(g).start(), predicted.get(p).start(), g, p));
                }
            }
        }
        candidates.sort(Candidate.ORDER);
        return candidates;
    }

    private static <T> List<T> rest(List<T> all, BitSet used) {
        List<T> rest = new ArrayList<>();
        for (int i = used.nextClearBit(0); i < all.size(); i = used.nextClearBit(i + 1)) {
            rest.add(all.get(i));
        }
        return rest;
    }

    /** A gold and a predicted item that were paired; null where there is none. */
    record Pair<T>(T gold, T predicted) {}

    private record Candidate(double overlap, int goldStart, int predictedStart, int gold, int predicted) {
        static final Comparator<Candidate> ORDER = Comparator.comparingDouble((Candidate c) -> -c.overlap).thenComparingInt(c -> c.goldStart)
                .thenComparingInt(c -> c.predictedStart).thenComparingInt(c -> c.gold).thenComparingInt(c -> c.predicted);
    }
}
