package org.liangce.evaluate;

import java.util.Locale;
import java.util.Map;

/** The scores that a reader of the project asks for first, as a Markdown table with the counts that stand behind each. */
public final class MarkdownReport {

    private static final Map<String, String> CHINESE = Map.ofEntries(Map.entry("Quantity", "数量"), Map.entry("Time", "时间"),
            Map.entry("Place", "地点"), Map.entry("Zone", "功能区"), Map.entry("Industry", "产业"), Map.entry("Indicator", "指标"),
            Map.entry("Organization", "机构"), Map.entry("Target record", "目标（各项全对）"), Map.entry("Outcome record", "完成情况（各项全对）"),
            Map.entry("Measure", "举措"));

    private MarkdownReport() {}

    /** Mentions with their relaxed F1 and the share of right values, then records. */
    public static String of(Scores scores) {
        StringBuilder out = new StringBuilder("| 项目 item | P | R | F1 | 值对 value | 金标条数 support |\n| --- | --- | --- | --- | --- | --- |\n");
        for (String type : Scorer.MENTIONS) {
            Accuracy value = scores.value(type);
            out.append(row(type, scores.relaxed(type), value.of() == 0 ? "–" : three(value.value())));
        }
        for (String name : new String[] {"Target record", "Outcome record", "Measure"}) {
            out.append(row(name, scores.records(name), "–"));
        }
        return out.toString();
    }

    private static String row(String name, Tally t, String value) {
        return String.format(Locale.ROOT, "| %s %s | %s | %s | %s | %s | %d |%n", CHINESE.get(name), name, three(t.precision()), three(t.recall()),
                three(t.f1()), value, t.tp() + t.fn()).replace(System.lineSeparator(), "\n");
    }

    private static String three(double figure) {
        return Double.isNaN(figure) ? "–" : String.format(Locale.ROOT, "%.3f", figure);
    }
}
