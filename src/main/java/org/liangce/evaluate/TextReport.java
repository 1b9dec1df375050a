package org.liangce.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Scores as lines of text. */
public final class TextReport {

    private TextReport() {}

    /** A line a mention type, a line a record figure, and a last line of what was asked of matched records; each with its counts. */
    public static String of(Scores scores) {
        StringBuilder out = new StringBuilder();
        scores.allRelaxed().forEach((type, tally) -> out.append(mention(scores, type, tally)));
        scores.allRecords().forEach((name, tally) -> out.append(String.format(Locale.ROOT, "%-22s %s%n", name, row(tally))));
        return out.append("on matched: ").append(matched(scores.allMatched())).append(System.lineSeparator()).toString();
    }

    private static String mention(Scores scores, String type, Tally relaxed) {
        Accuracy value = scores.value(type);
        return String.format(Locale.ROOT, "%-14s relaxed %s  strict F1 %s  value %d/%d%s%n", type, row(relaxed),
                three(scores.strict(type).f1()), value.right(), value.of(), value.of() == 0 ? "" : " = " + three(value.value()));
    }

    private static String row(Tally t) {
        return String.format(Locale.ROOT, "P %s R %s F1 %s  (tp %d fp %d fn %d)", three(t.precision()), three(t.recall()), three(t.f1()), t.tp(),
                t.fp(), t.fn());
    }

    private static String matched(Map<String, Accuracy> matched) {
        return matched.entrySet().stream().filter(e -> e.getValue().of() > 0)
                .map(e -> e.getKey() + " " + e.getValue().right() + "/" + e.getValue().of() + "=" + three(e.getValue().value()))
                .collect(Collectors.joining(", "));
    }

    private static String three(double figure) {
        return Double.isNaN(figure) ? "-" : String.format(Locale.ROOT, "%.3f", figure);
    }
}
