package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure with what stands behind it.
 *
 * @param name as the annotation guide's last section gives it
 * @param share whether it is a share of matched items, which has neither precision nor recall
 * @param overParagraphs 95 % of draws over paragraphs lie between these two; empty where there is nothing to draw from
 * @param overArticles likewise over articles
 */
public record ScoreLine(String name, boolean share, Tally tally, List<Double> overParagraphs, List<Double> overArticles) {

    public ScoreLine {
        overParagraphs = List.copyOf(overParagraphs);
        overArticles = List.copyOf(overArticles);
    }

    /** All figures that have something to count, in the guide's order. */
    public static List<ScoreLine> of(List<ScoredArticle> articles) {
        Scores scores = Scores.of(articles);
        Bootstrap paragraphs = new Bootstrap(Units.of(articles, Units.By.PARAGRAPH));
        Bootstrap whole = new Bootstrap(Units.of(articles, Units.By.ARTICLE));
        List<ScoreLine> lines = new ArrayList<>();
        for (Field field : Field.ALL) {
            Tally tally = scores.of(field);
            if (!tally.isEmpty()) {
                lines.add(new ScoreLine(field.name(), field.kind() == Field.Kind.SHARE, tally, ends(paragraphs.of(field)), ends(whole.of(field))));
            }
        }
        return lines;
    }

    private static List<Double> ends(Bootstrap.Interval interval) {
        return interval == null ? List.of() : List.of(interval.low(), interval.high());
    }
}
