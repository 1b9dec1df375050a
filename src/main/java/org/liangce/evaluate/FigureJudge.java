package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liangce.evaluate.Judgement.Verdict;
import org.liangce.evaluate.Labels.Label;
import org.liangce.evaluate.Labels.Row;
import org.liangce.evaluate.Matching.Pair;

/** Compares Targets and Outcomes: by their span, slot by slot, and as whole records. */
final class FigureJudge {

    private static final List<String> SLOTS = List.of("value", "place", "time", "indicator");
    /** slot → where its normal form stands: role of the argument and namespace; the value is the trigger's */
    private static final Map<String, List<String>> FORMS = Map.of("place", List.of("Place", "GB2260"), "time", List.of("Time", "Time"));

    private final List<Judgement> out;

    FigureJudge(List<Judgement> out) {
        this.out = out;
    }

    void judge(List<Row> gold, List<Row> predicted) {
        Matching<Row> matching = matching(gold, predicted);
        matching.pairs().forEach(this::pair);
        matching.missed().forEach(this::missed);
        matching.spurious().forEach(this::spurious);
    }

    /** Any common character makes a pair. */
    static Matching<Row> matching(List<Row> gold, List<Row> predicted) {
        return Matching.of(gold, predicted, Row::trigger, 0);
    }

    private void pair(Pair<Row> pair) {
        Row gold = pair.gold();
        Row predicted = pair.predicted();
        out.add(Judgement.of(Field.TRIGGER, true, "", gold.trigger(), predicted.trigger(), gold.type(), predicted.type()));
        List<String> wrong = new ArrayList<>(SLOTS);
        wrong.removeIf(slot -> slot(slot, gold, predicted));
        boolean sameType = gold.type().equals(predicted.type());
        about(Field.TYPE, sameType, "type", pair, gold.type(), predicted.type());
        PairJudge.attribute(Field.ASPECT, "Aspect", pair, out);
        PairJudge.nodes(Field.FIGURE_NODES, pair, out);
        if (sameType) {
            sameType(pair, wrong);
        } else {
            otherType(pair);
        }
    }

    private void sameType(Pair<Row> pair, List<String> wrong) {
        String type = pair.gold().type();
        String wanted = told(pair.gold(), wrong);
        String got = told(pair.predicted(), wrong);
        about(Field.kind(type), true, "", pair, type, type);
        about(Field.record(type), wrong.isEmpty(), String.join("+", wrong), pair, wanted, got);
        if (type.equals("Target")) {
            List<String> rest = wrong.stream().filter(slot -> !slot.equals("time")).toList();
            about(Field.TARGET_WITHOUT_TIME, rest.isEmpty(), String.join("+", rest), pair, told(pair.gold(), rest), told(pair.predicted(), rest));
        }
    }

    /** A gold Target found as Outcome is a Target missed and an Outcome too many. */
    private void otherType(Pair<Row> pair) {
        for (Field field : fields(pair.gold().type())) {
            out.add(new Judgement(field, Verdict.MISSED, "type", pair.gold().trigger(), pair.predicted().trigger(), pair.gold().type(),
                    pair.predicted().type()));
        }
        for (Field field : fields(pair.predicted().type())) {
            out.add(new Judgement(field, Verdict.SPURIOUS, "type", pair.gold().trigger(), pair.predicted().trigger(), pair.gold().type(),
                    pair.predicted().type()));
        }
    }

    private static List<Field> fields(String type) {
        List<Field> fields = new ArrayList<>(List.of(Field.kind(type), Field.record(type)));
        if (type.equals("Target")) {
            fields.add(Field.TARGET_WITHOUT_TIME);
        }
        return fields;
    }

    private void about(Field field, boolean right, String cause, Pair<Row> pair, String wanted, String got) {
        out.add(Judgement.of(field, right, cause, pair.gold().trigger(), pair.predicted().trigger(), wanted, got));
    }

    /** Judges a slot. @return whether it is right; one that is empty on both sides is */
    private boolean slot(String slot, Row gold, Row predicted) {
        boolean right = slot.equals("indicator") ? sameIndicator(gold.arguments().get("Indicator"), predicted.arguments().get("Indicator"))
                : forms(slot, gold).equals(forms(slot, predicted));
        Label inGold = gold.trigger();
        Label inPredicted = predicted.trigger();
        out.add(Judgement.of(Field.slot(slot), right, slot, inGold, inPredicted, told(slot, gold), told(slot, predicted)));
        if (given(slot, gold) && given(slot, predicted)) {
            out.add(Judgement.of(Field.SLOTS, right, slot, inGold, inPredicted, told(slot, gold), told(slot, predicted)));
        } else if (given(slot, gold) && !right) {
            out.add(new Judgement(Field.SLOTS, Verdict.MISSED, slot, inGold, inPredicted, told(slot, gold), ""));
        } else if (given(slot, predicted) && !right) {
            out.add(new Judgement(Field.SLOTS, Verdict.SPURIOUS, slot, inGold, inPredicted, "", told(slot, predicted)));
        }
        return right;
    }

    private static boolean sameIndicator(Label gold, Label predicted) {
        if (gold == null || predicted == null) {
            return gold == predicted;
        }
        Set<String> common = new HashSet<>(gold.forms("Indicator"));
        common.retainAll(predicted.forms("Indicator"));
        return !common.isEmpty() || gold.overlap(predicted) >= 0.5 || gold.text().equals(predicted.text());
    }

    private static Set<String> forms(String slot, Row row) {
        return slot.equals("value") ? row.trigger().forms("Quantity") : row.argument(FORMS.get(slot).get(0), FORMS.get(slot).get(1));
    }

    private static boolean given(String slot, Row row) {
        return slot.equals("indicator") ? row.arguments().get("Indicator") != null : !forms(slot, row).isEmpty();
    }

    private static String told(String slot, Row row) {
        Label indicator = row.arguments().get("Indicator");
        if (slot.equals("indicator")) {
            return indicator == null ? "" : indicator.text();
        }
        return String.join(" ", new TreeSet<>(forms(slot, row)));
    }

    private static String told(Row row, List<String> slots) {
        return slots.stream().map(slot -> slot + " " + (told(slot, row).isEmpty() ? "–" : told(slot, row))).collect(Collectors.joining(", "));
    }

    private void missed(Row row) {
        out.add(Judgement.missed(Field.TRIGGER, row.trigger(), null, row.type()));
        fields(row.type()).forEach(field -> out.add(Judgement.missed(field, row.trigger(), null, told(row, SLOTS))));
        SLOTS.stream().filter(slot -> given(slot, row)).forEach(slot -> out.add(Judgement.missed(Field.SLOTS, row.trigger(), null, told(slot, row))));
        row.nodes().forEach(node -> out.add(Judgement.missed(Field.FIGURE_NODES, row.trigger(), null, node)));
    }

    private void spurious(Row row) {
        out.add(Judgement.spurious(Field.TRIGGER, null, row.trigger(), row.type()));
        fields(row.type()).forEach(field -> out.add(Judgement.spurious(field, null, row.trigger(), told(row, SLOTS))));
        SLOTS.stream().filter(slot -> given(slot, row)).forEach(slot -> out.add(Judgement.spurious(Field.SLOTS, null, row.trigger(), told(slot, row))));
        row.nodes().forEach(node -> out.add(Judgement.spurious(Field.FIGURE_NODES, null, row.trigger(), node)));
    }
}
