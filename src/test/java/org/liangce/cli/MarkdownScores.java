package org.liangce.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liangce.evaluate.Scores;
import org.liangce.evaluate.Tally;

/** The scores that a reader of the project asks for first, as a Markdown table with the counts that stand behind each. */
final class MarkdownScores {

    private static final List<String> MENTIONS = List.of("Quantity", "Time", "Place", "Zone", "Industry", "Indicator", "Organization");
    private static final Map<String, String> CHINESE = Map.ofEntries(Map.entry("Quantity", "数量"), Map.entry("Time", "时间"),
            Map.entry("Place", "地点"), Map.entry("Zone", "功能区"), Map.entry("Industry", "产业"), Map.entry("Indicator", "指标"),
            Map.entry("Organization", "机构"), Map.entry("Target record", "目标（各项全对）"), Map.entry("Outcome record", "完成情况（各项全对）"),
            Map.entry("Measure", "举措"));

    private MarkdownScores() {}

    /** Mentions with their relaxed F1 and the share of right values, then records. */
    static String of(Scores scores) {
        StringBuilder out = new StringBuilder("| 项目 item | P | R | F1 | 值对 value | 金标条数 support |\n| --- | --- | --- | --- | --- | --- |\n");
        for (String type : MENTIONS) {
            out.append(row(type, scores.of(type), three(scores.of(type + " value").f1())));
        }
        for (String name : new String[] {"Target record", "Outcome record", "Measure"}) {
            out.append(row(name, scores.of(name), "–"));
        }
        return out.toString();
    }

    private static String row(String name, Tally t, String value) {
        return String.format(Locale.ROOT, "| %s %s | %s | %s | %s | %s | %d |%n", CHINESE.get(name), name, three(t.precision()), three(t.recall()),
                three(t.f1()), value, t.support()).replace(System.lineSeparator(), "\n");
    }

    private static String three(double figure) {
        return Double.isNaN(figure) ? "–" : String.format(Locale.ROOT, "%.3f", figure);
    }
}
