package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangce.evaluate.Labels.Label;
import org.liangce.evaluate.Labels.Row;

/**
 * One mention or record, of gold, of the prediction or of both, with all that was judged about it: a target with a wrong place fails five
 * figures and is still one item.
 *
 * @param type {@code Quantity} … {@code Organization}, {@code Target}, {@code Outcome}, {@code Measure}; gold's where both have one
 * @param gold mention or trigger; null where there is none
 * @param predicted likewise
 * @param goldRow null for mentions, and where there is none
 * @param predictedRow likewise
 */
record Item(String type, Label gold, Label predicted, Row goldRow, Row predictedRow, List<Judgement> judgements) {

    private static final Set<Field> NODES = Set.of(Field.FIGURE_NODES, Field.MEASURE_NODES);
    /** They say again what others say of the same record. */
    private static final Set<Field> SUMMARIES = Stream.of("Target", "Outcome").flatMap(type -> Stream.of(Field.kind(type), Field.record(type),
            Field.SLOTS, Field.TARGET_WITHOUT_TIME)).collect(Collectors.toUnmodifiableSet());

    static Item mention(String type, Label gold, Label predicted) {
        return new Item(type, gold, predicted, null, null, new ArrayList<>());
    }

    static Item record(Row gold, Row predicted) {
        return new Item((gold == null ? predicted : gold).type(), gold == null ? null : gold.trigger(), predicted == null ? null : predicted.trigger(),
                gold, predicted, new ArrayList<>());
    }

    /** Where it stands: gold's span, else the predicted one. */
    Label place() {
        return gold == null ? predicted : gold;
    }

    boolean isRight() {
        return judgements.stream().allMatch(Judgement::isRight);
    }

    private Stream<Judgement> slips() {
        return judgements.stream().filter(j -> !j.isRight());
    }

    /** The figures in which it counts as a false one or as a miss: {@code Quantity strict|spurious}; what is wrong is both. */
    Set<String> figures() {
        Set<String> figures = new LinkedHashSet<>();
        slips().forEach(j -> {
            String name = j.field().name() + "|";
            if (j.verdict() != Judgement.Verdict.MISSED) {
                figures.add(name + Judgement.SPURIOUS);
            }
            if (j.verdict() != Judgement.Verdict.SPURIOUS) {
                figures.add(name + Judgement.MISSED);
            }
        });
        return figures;
    }

    /** What is wrong with it: {@code missed} or {@code spurious} alone, else one or more of {@code span value type place node …}. */
    Collection<String> causes() {
        return told().map(this::cause).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Judgement> told() {
        return slips().filter(j -> !SUMMARIES.contains(j.field()));
    }

    private String cause(Judgement j) {
        return gold != null && predicted != null && NODES.contains(j.field()) ? "node" : j.cause();
    }

    /** Cause → what gold says and what is predicted, of an item that stands in both; several nodes are parted by a blank. */
    Map<String, List<String>> contrasts() {
        Map<String, List<String>> contrasts = new LinkedHashMap<>();
        if (gold != null && predicted != null) {
            told().forEach(j -> contrasts.merge(cause(j), List.of(j.wanted(), j.got()), Item::joined));
        }
        return contrasts;
    }

    private static List<String> joined(List<String> before, List<String> more) {
        return List.of((before.get(0) + " " + more.get(0)).strip(), (before.get(1) + " " + more.get(1)).strip());
    }
}
