package org.liangce.evaluate;

import java.util.List;
import java.util.Random;

/**
 * Whether two runs over the same articles differ by more than chance: in each of two thousand rounds the runs swap every paragraph's counts
 * by the toss of a coin, and the differences that come out are held against the one seen (approximate randomization: Noreen 1989; for F1
 * Yeh 2000). Seeded.
 */
final class PairedTest {

    private static final int ROUNDS = 2000;
    private static final long SEED = 12218;
    /**
     * Differences that are shown as the same are the same: a share is one of matched items, of which runs have not equally many, and 1 of 195 is
     * no greater slip than 1 of 200.
     */
    private static final double ALIKE = 0.0005;

    private final double[] difference = new double[Field.ALL.size()];
    private final int[] asGreat = new int[Field.ALL.size()];

    /** Both runs must have been scored on the same articles, in the same order. */
    PairedTest(List<ScoredArticle> run, List<ScoredArticle> other) {
        Units ours = Units.of(run, Units.By.PARAGRAPH);
        Units theirs = Units.of(other, Units.By.PARAGRAPH);
        System.arraycopy(differences(ours, theirs, null), 0, difference, 0, difference.length);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            double[] shuffled = differences(ours, theirs, random);
            for (int field = 0; field < shuffled.length; field++) {
                asGreat[field] += isLess(shuffled[field], difference[field]) ? 0 : 1;
            }
        }
    }

    /** What cannot be worked out after a swap is not taken for less. */
    private static boolean isLess(double shuffled, double seen) {
        return Math.abs(shuffled) < Math.abs(seen) - ALIKE;
    }

    private static double[] differences(Units ours, Units theirs, Random coin) {
        int[] a = Units.emptySum();
        int[] b = Units.emptySum();
        for (int unit = 0; unit < ours.size(); unit++) {
            boolean swap = coin != null && coin.nextBoolean();
            (swap ? theirs : ours).addTo(a, unit);
            (swap ? ours : theirs).addTo(b, unit);
        }
        double[] differences = new double[Field.ALL.size()];
        for (int field = 0; field < differences.length; field++) {
            differences[field] = Units.figure(a, field) - Units.figure(b, field);
        }
        return differences;
    }

    /** The share of rounds with a difference as great, two-sided: below 0.05 one speaks of a real difference. NaN where a run lacks the figure. */
    double chance(Field field) {
        int at = Field.ALL.indexOf(field);
        return Double.isNaN(difference[at]) ? Double.NaN : (asGreat[at] + 1.0) / (ROUNDS + 1);
    }
}
