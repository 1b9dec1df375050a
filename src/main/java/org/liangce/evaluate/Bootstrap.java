package org.liangce.evaluate;

import java.util.Arrays;
import java.util.Random;

/**
 * Percentile intervals of all figures: the units are drawn with replacement, as many as there are, a thousand times; 95 of 100 of the
 * figures that come out lie between the two ends (Efron and Tibshirani 1993, chapter 13). Seeded: the same input gives the same ends.
 */
final class Bootstrap {

    static final int ROUNDS = 1000;
    private static final long SEED = 12218;
    private static final double TAIL = 0.025;

    private final double[][] drawn = new double[Field.ALL.size()][ROUNDS];

    Bootstrap(Units units) {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            int[] sum = Units.emptySum();
            for (int i = 0; i < units.size(); i++) {
                units.addTo(sum, random.nextInt(units.size()));
            }
            for (int field = 0; field < drawn.length; field++) {
                drawn[field][round] = Units.figure(sum, field);
            }
        }
        Arrays.stream(drawn).forEach(Arrays::sort);
    }

    /** The interval of a figure; null where it could not be worked out in any draw. */
    Interval of(Field field) {
        double[] figures = Arrays.stream(drawn[Field.ALL.indexOf(field)]).filter(f -> !Double.isNaN(f)).toArray();
        return figures.length == 0 ? null : new Interval(at(figures, TAIL), at(figures, 1 - TAIL));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    /** Both ends of an interval. */
    record Interval(double low, double high) {}
}
