package org.liangce.record.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.Schema;
import org.liangce.record.phrase.Action;
import org.liangce.record.phrase.CueKind;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Span;

/**
 * Finds the policy instrument of a measure by what its words weigh: the end of the object most ({@code 城市轨道收益|债}), then the verbs
 * that govern it ({@code 叫停}), then the words in between, which count little where the end of the object is telling. Of equal weights the
 * instrument that stands first in {@code instruments.tsv} wins. Where little or nothing is known of a measure's words, what they are like
 * decides ({@link InstrumentLikeness}).
 */
final class Instruments {

    /** Below this the words that are known do not decide alone. */
    private static final double ENOUGH = 2.1;

    private final List<String> ids = new ArrayList<>();
    private final double[] carried;
    private final NameMatcher<InstrumentWord> terms;
    private final InstrumentHeads heads;
    private final InstrumentVerbs verbs;
    private final InstrumentLikeness likeness;

    Instruments(Models models, Schema schema) {
        List<Register.Row> rows = Register.read(models, "instruments.tsv").rows();
        rows.forEach(row -> ids.add(row.get("id")));
        carried = rows.stream().mapToDouble(row -> row.as("carried", Double::parseDouble)).toArray();
        Map<String, InstrumentWord> words = new TreeMap<>();
        Register.read(models, "cues/instrument-terms.tsv").rows().forEach(row -> words.put(row.get("term"), InstrumentWord.of(row, ids)));
        terms = new NameMatcher<>(words);
        heads = new InstrumentHeads(models, ids);
        verbs = new InstrumentVerbs(models, schema, ids, heads);
        InstrumentLikeness.Learner learner = new InstrumentLikeness.Learner(ids.size());
        words.forEach((term, word) -> learner.learn(term, word.instrument(), word.weight()));
        likeness = learner.learnt();
    }

    /** The instrument of a measure, and the words that weigh for it. */
    record Decision(String instrument, Evidence evidence) {}

    /** The instrument for the words of a measure. Where its verb only carries out what was decided before, the content counts more. */
    Decision of(Document document, Action action) {
        List<InstrumentHit> weighed = weighed(document, action);
        boolean carries = action.first().is(CueKind.CARRY);
        int known = heaviest(weighed, carries);
        if (weight(known, weighed, carries) < ENOUGH) {
            return likeliest(document.text(), new Span(action.start(), action.end()), weighed, carries);
        }
        List<Span> words = new ArrayList<>(weighed.size());
        for (int i = 0; i < weighed.size(); i++) {
            if (weighed.get(i).instrument() == known) {
                words.add(weighed.get(i).span());
            }
        }
        return new Decision(ids.get(known), new Evidence("instrument.words", words));
    }

    private List<InstrumentHit> weighed(Document document, Action action) {
        String text = document.text();
        List<InstrumentHit> known = new ArrayList<>();
        terms.longest(text, action.start(), action.end(), (begin, end, word) -> known.add(new InstrumentHit(begin, end, word)));
        return new InstrumentScale(text, action, heads).weighed(known, verbs.of(document, action));
    }

    private Decision likeliest(String text, Span measure, List<InstrumentHit> words, boolean carries) {
        double[] weights = new double[ids.size()];
        Arrays.setAll(weights, instrument -> weight(instrument, words, carries));
        likeness.weigh(text, measure, weights);
        return new Decision(ids.get(first(weights)), new Evidence("instrument.likeness", measure));
    }

    /** The first of those whose words weigh most. */
    private int heaviest(List<InstrumentHit> words, boolean carries) {
        int heaviest = 0;
        double most = weight(0, words, carries);
        for (int i = 1; i < ids.size(); i++) {
            double weight = weight(i, words, carries);
            heaviest = weight > most ? i : heaviest;
            most = Math.max(weight, most);
        }
        return heaviest;
    }

    private double weight(int instrument, List<InstrumentHit> words, boolean carries) {
        double weight = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean speaks = words.get(i).instrument() == instrument;
            weight += speaks ? words.get(i).weight() * (carries ? carried[instrument] : 1) : 0;
        }
        return weight;
    }

    /** The first of the greatest. */
    private static int first(double[] weights) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return best;
    }
}
