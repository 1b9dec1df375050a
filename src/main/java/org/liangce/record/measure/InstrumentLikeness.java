package org.liangce.record.measure;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.liangce.text.Span;

/**
 * Which instrument a wording is like, where the register has no word for it: characters and pairs of them speak for the instruments in
 * whose words they stand. {@code 浚深航槽} is in no register, but 航 stands in 航道 and 航线, so it is a matter of infrastructure. The last
 * character and the last pair speak once more, because the end of an object tells what it is.
 */
final class InstrumentLikeness {

    /** How much the shares of all words together count against those of the words with one character or pair. */
    private static final double PRIOR = 10;
    /** Marks the key of what stands last; it lies above those of pairs. */
    private static final long LAST = 1L << 32;

    /** Characters and pairs, ascending; and for each how much likelier it makes each instrument. */
    private final long[] keys;
    private final double[][] gains;

    private InstrumentLikeness(long[] keys, double[][] gains) {
        this.keys = keys;
        this.gains = gains;
    }

    /** Adds to {@code weights} how much likelier each instrument is by the characters of a wording than by itself. */
    void weigh(String text, Span wording, double[] weights) {
        each(text, wording.start(), wording.end(), key -> {
            int i = Arrays.binarySearch(keys, key);
            for (int instrument = 0; i >= 0 && instrument < weights.length; instrument++) {
                weights[instrument] += gains[i][instrument];
            }
        });
    }

    /** Characters, pairs, and the last of both once more; a pair fills the bits above its second character. */
    private static void each(String text, int from, int to, LongConsumer use) {
        for (int i = from; i < to; i++) {
            use.accept(text.charAt(i));
            if (i > from) {
                use.accept(pair(text, i));
            }
        }
        if (to - from > 1) {
            use.accept(text.charAt(to - 1) | LAST);
            use.accept(pair(text, to - 1) | LAST);
        }
    }

    private static long pair(String text, int second) {
        return (long) text.charAt(second - 1) << 16 | text.charAt(second);
    }

    /** Takes the words of the register to heart. */
    static final class Learner {

        private final double[] all;
        private final SortedMap<Long, double[]> seen = new TreeMap<>();
        private double total;

        Learner(int instruments) {
            all = new double[instruments];
        }

        void learn(String word, int instrument, double weight) {
            each(word, 0, word.length(), key -> seen.computeIfAbsent(key, k -> new double[all.length])[instrument] += weight);
            all[instrument] += weight;
            total += weight;
        }

        InstrumentLikeness learnt() {
            return new InstrumentLikeness(seen.keySet().stream().mapToLong(key -> key).toArray(), seen.values().stream().map(this::gains).toArray(double[][]::new));
        }

        private double[] gains(double[] counts) {
            double sum = Arrays.stream(counts).sum();
            double[] gains = new double[all.length];
            for (int i = 0; sum > 0 && i < all.length; i++) {
                double share = all[i] / total;
                gains[i] = Math.log((counts[i] + PRIOR * share) / ((sum + PRIOR) * share));
            }
            return gains;
        }
    }
}
