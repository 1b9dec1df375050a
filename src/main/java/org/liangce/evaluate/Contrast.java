package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure of two runs over the same articles.
 *
 * @param figure its name
 * @param run F1 or share of the first; NaN where it has nothing to count
 * @param other of the second, likewise
 * @param chance how often chance alone makes a difference as great; below 0.05 one speaks of a real one; NaN where one of the two is
 */
public record Contrast(String figure, double run, double other, double chance) {

    /** The figures that differ. */
    public static List<Contrast> of(List<ScoredArticle> run, List<ScoredArticle> other) {
        Scores ours = Scores.of(run);
        Scores theirs = Scores.of(other);
        PairedTest test = new PairedTest(run, other);
        List<Contrast> contrasts = new ArrayList<>();
        for (Field field : Field.ALL) {
            double first = ours.of(field).f1();
            double second = theirs.of(field).f1();
            if (Double.compare(first, second) != 0) {
                contrasts.add(new Contrast(field.name(), first, second, test.chance(field)));
            }
        }
        return contrasts;
    }
}
