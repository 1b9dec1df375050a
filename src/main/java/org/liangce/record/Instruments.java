package org.liangce.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.lexicon.Register;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Span;

/**
 * Finds the policy instrument of a measure by what its words weigh. The end of the object counts double: in
 * {@code 建设一批人才公寓和产业园} the park decides. Of equal weights the instrument that stands first in {@code instruments.tsv} wins. Where
 * little or nothing is known of a measure's words, what they are like decides ({@link InstrumentLikeness}).
 */
final class Instruments {

    /** How far from the end of the object its head may stand: {@code 产业园|建设}. */
    private static final int TAIL = 3;
    /** Below this the words that are known do not decide alone. */
    private static final double ENOUGH = 2;

    private final List<String> ids = new ArrayList<>();
    private final double[] carried;
    private final NameMatcher<Weight> terms;
    private final InstrumentLikeness likeness;

    /** A term's instrument as its place in the order, and its weight. */
    private record Weight(int instrument, double weight) {}

    Instruments(Models models) {
        List<Register.Row> rows = Register.read(models, "instruments.tsv").rows();
        rows.forEach(row -> ids.add(row.get("id")));
        carried = rows.stream().mapToDouble(row -> row.as("carried", Double::parseDouble)).toArray();
        Map<String, Weight> weights = new TreeMap<>();
        for (Register.Row row : Register.read(models, "cues/instrument-terms.tsv").rows()) {
            weights.put(row.get("term"), new Weight(row.as("instrument", this::index), row.as("weight", Double::parseDouble)));
        }
        terms = new NameMatcher<>(weights);
        InstrumentLikeness.Learner learner = new InstrumentLikeness.Learner(ids.size());
        weights.forEach((term, weight) -> learner.learn(term, weight.instrument(), weight.weight()));
        likeness = learner.learnt();
    }

    private int index(String id) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(id);
        }
        return ids.indexOf(id);
    }

    /** The instrument of a measure, and the words that weigh for it. */
    record Decision(String instrument, Evidence evidence) {}

    /** The instrument for the words of a measure; {@code carries} where its verb only carries out what was decided before. */
    Decision of(Document document, Span span, boolean carries) {
        List<Hit<Weight>> hits = new ArrayList<>();
        terms.longest(document.text(), span.start(), span.end(), (begin, end, weight) -> hits.add(new Hit<>(new Span(begin, end), weight)));
        double[] weights = weights(hits, span.end() - TAIL, carries);
        int known = best(weights);
        if (weights[known] < ENOUGH) {
            likeness.weigh(document.text(), span, weights);
            return new Decision(ids.get(best(weights)), new Evidence("instrument.likeness", span));
        }
        List<Span> words = new ArrayList<>(hits.size());
        for (Hit<Weight> hit : hits) {
            if (hit.value().instrument() == known) {
                words.add(hit.span());
            }
        }
        return new Decision(ids.get(known), new Evidence("instrument.words", words));
    }

    /** @param tail a word that ends there or later may be the head of the object */
    private double[] weights(List<Hit<Weight>> hits, int tail, boolean carries) {
        double[] weights = new double[ids.size()];
        for (int i = 0; i < hits.size(); i++) {
            Weight word = hits.get(i).value();
            boolean head = i == hits.size() - 1 && hits.get(i).span().end() >= tail;
            weights[word.instrument()] += word.weight() * (head ? 2 : 1) * (carries ? carried[word.instrument()] : 1);
        }
        return weights;
    }

    /** The first of the greatest. */
    private static int best(double[] weights) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return best;
    }
}
