package org.liangce.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liangce.evaluate.Rounded;
import org.liangce.evaluate.ScoreLine;
import org.liangce.evaluate.ScoredArticle;
import org.liangce.evaluate.Scores;
import org.liangce.evaluate.Tally;

/** The scores that a reader of the project asks for first, as a Markdown table: those of the articles nobody tuned on before the others. */
final class MarkdownScores {

    private static final List<String> NAMES = List.of("Quantity", "Time", "Place", "Zone", "Industry", "Indicator", "Organization", "Target record",
            "Outcome record", "Target+Outcome nodes", "Measure", "Measure nodes");
    private static final Map<String, String> CHINESE = Map.ofEntries(Map.entry("Quantity", "数量"), Map.entry("Time", "时间"),
            Map.entry("Place", "地点"), Map.entry("Zone", "功能区"), Map.entry("Industry", "产业"), Map.entry("Indicator", "指标"),
            Map.entry("Organization", "机构"), Map.entry("Target record", "目标（各项全对）"), Map.entry("Outcome record", "完成情况（各项全对）"),
            Map.entry("Target+Outcome nodes", "目标与完成情况的产业节点"), Map.entry("Measure", "举措"), Map.entry("Measure nodes", "举措的产业节点"));

    private MarkdownScores() {}

    /** A row a figure: on the test articles F1, the interval over paragraphs, the share of right values and the support; then F1 on the others. */
    static String of(List<ScoredArticle> articles) {
        List<ScoredArticle> test = part(articles, "test");
        List<ScoreLine> lines = ScoreLine.of(test);
        Scores scores = Scores.of(test);
        Scores dev = Scores.of(part(articles, "dev"));
        Scores train = Scores.of(part(articles, "train"));
        StringBuilder out = new StringBuilder("| 项目 item | 测试 test F1 | 95% | 值对 value | 金标条数 support | 开发 dev F1 | 训练 train F1 |\n"
                + "| --- | --- | --- | --- | --- | --- | --- |\n");
        for (String name : NAMES) {
            Tally t = scores.of(name);
            ScoreLine line = lines.stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
            out.append(String.format(Locale.ROOT, "| %s %s | %s | %s–%s | %s | %d | %s | %s |", CHINESE.get(name), name, Rounded.three(t.f1()),
                    Rounded.three(line.overParagraphs().get(0)), Rounded.three(line.overParagraphs().get(1)), value(scores, name), t.support(), Rounded.three(dev.of(name).f1()),
                    Rounded.three(train.of(name).f1()))).append('\n');
        }
        return out.toString();
    }

    private static List<ScoredArticle> part(List<ScoredArticle> articles, String split) {
        return articles.stream().filter(a -> a.subject().split().equals(split)).toList();
    }

    private static String value(Scores scores, String name) {
        return scores.names().contains(name + " value") ? Rounded.three(scores.of(name + " value").f1()) : Rounded.NONE;
    }
}
