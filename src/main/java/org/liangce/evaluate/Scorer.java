package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liangce.brat.Reference;
import org.liangce.evaluate.Labels.Label;
import org.liangce.evaluate.Matching.Pair;

/** Judges all that the last section of the annotation guide counts, item by item. */
final class Scorer {

    private Scorer() {}

    /** The judgements on one article: mentions type by type, then Targets and Outcomes, then measures. */
    static List<Judgement> judge(Labels gold, Labels predicted) {
        List<Judgement> out = new ArrayList<>();
        Field.MENTIONS.forEach(type -> mentions(type, gold, predicted, out));
        new FigureJudge(out).judge(gold.figures(), predicted.figures());
        new MeasureJudge(out).judge(gold.measures(), predicted.measures());
        return List.copyOf(out);
    }

    private static void mentions(String type, Labels gold, Labels predicted, List<Judgement> out) {
        Matching<Label> matching = Matching.of(ofType(gold, type), ofType(predicted, type), l -> l, 0);
        for (Pair<Label> pair : matching.pairs()) {
            pair(type, pair.gold(), pair.predicted(), out);
        }
        for (Field field : List.of(Field.relaxed(type), Field.strict(type))) {
            matching.missed().forEach(l -> out.add(Judgement.missed(field, l, null, l.text())));
            matching.spurious().forEach(l -> out.add(Judgement.spurious(field, null, l, l.text())));
        }
    }

    private static void pair(String type, Label gold, Label predicted, List<Judgement> out) {
        out.add(Judgement.of(Field.relaxed(type), true, "", gold, predicted, gold.text(), predicted.text()));
        out.add(Judgement.of(Field.strict(type), gold.parts().equals(predicted.parts()), "span", gold, predicted, gold.text(), predicted.text()));
        if (!gold.references().isEmpty()) {
            boolean same = gold.references().equals(predicted.references());
            out.add(Judgement.of(Field.value(type), same, "value", gold, predicted, forms(gold), forms(predicted)));
        }
    }

    private static List<Label> ofType(Labels labels, String type) {
        return labels.mentions().stream().filter(l -> l.type().equals(type)).toList();
    }

    private static String forms(Label label) {
        return label.references().stream().map(Reference::form).sorted().collect(Collectors.joining(" "));
    }
}
