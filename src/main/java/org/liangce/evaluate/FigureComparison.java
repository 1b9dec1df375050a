package org.liangce.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangce.evaluate.Labels.Label;
import org.liangce.evaluate.Labels.Row;

/** What a matched Target or Outcome has right. */
final class FigureComparison {
    private static final List<String> SLOTS = List.of("value", "place", "time", "indicator");
    private final Row gold;
    private final Row predicted;
    private final Map<String, Boolean> right = new HashMap<>();

    FigureComparison(Row gold, Row predicted) {
        this.gold = gold;
        this.predicted = predicted;
        right.put("value", gold.trigger().forms("Quantity").equals(predicted.trigger().forms("Quantity")));
        right.put("place", gold.argument("Place", "GB2260").equals(predicted.argument("Place", "GB2260")));
        right.put("time", gold.argument("Time", "Time").equals(predicted.argument("Time", "Time")));
        right.put("indicator", sameIndicator(gold.arguments().get("Indicator"), predicted.arguments().get("Indicator")));
    }

    private static boolean sameIndicator(Label gold, Label predicted) {
        if (gold == null || predicted == null) {
            return gold == predicted;
        }
        Set<String> common = new HashSet<>(gold.forms("Indicator"));
        common.retainAll(predicted.forms("Indicator"));
        return !common.isEmpty() || gold.overlap(predicted) >= 0.5 || gold.text().equals(predicted.text());
    }

    private static boolean given(Row row, String slot) {
        return switch (slot) {
            case "value" -> !row.trigger().forms("Quantity").isEmpty();
            case "place" -> !row.argument("Place", "GB2260").isEmpty();
            case "time" -> !row.argument("Time", "Time").isEmpty();
            default -> row.arguments().get("Indicator") != null;
        };
    }

    static int filled(Row row) {
        return (int) SLOTS.stream().filter(slot -> given(row, slot)).count();
    }

    boolean is(String kind) {
        return gold.type().equals(kind) && predicted.type().equals(kind);
    }

    boolean allRight() {
        return right.values().stream().allMatch(r -> r);
    }

    boolean allRightButTime() {
        return right.get("value") && right.get("place") && right.get("indicator");
    }

    void count(Scores scores) {
        for (String slot : SLOTS) {
            boolean isRight = right.get(slot);
            boolean inGold = given(gold, slot);
            boolean said = given(predicted, slot);
            scores.matched(slot).add(isRight);
            scores.records("Target+Outcome slots").add(inGold && said && isRight ? 1 : 0, said && !isRight ? 1 : 0, inGold && !isRight ? 1 : 0);
        }
        scores.matched("type").add(gold.type().equals(predicted.type()));
        String aspect = gold.attributes().get("Aspect");
        if (aspect != null) {
            scores.matched("aspect").add(aspect.equals(predicted.attributes().get("Aspect")));
        }
        Scorer.addSets(scores.records("Target+Outcome nodes"), gold.nodes(), predicted.nodes());
    }
}
