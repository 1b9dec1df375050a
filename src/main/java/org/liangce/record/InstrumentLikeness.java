package org.liangce.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;

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

    private final double[] all;
    private final Map<Long, double[]> seen = new HashMap<>();
    private double total;

    InstrumentLikeness(int instruments) {
        all = new double[instruments];
    }

    /** Takes a word of the register to heart. */
    void learn(String word, int instrument, double weight) {
        each(word, key -> seen.computeIfAbsent(key, k -> new double[all.length])[instrument] += weight);
        all[instrument] += weight;
        total += weight;
    }

    /** Adds to {@code weights} how much likelier each instrument is by the characters of a wording than by itself. */
    void weigh(String wording, double[] weights) {
        each(wording, key -> {
            double[] counts = seen.get(key);
            double sum = counts == null ? 0 : Arrays.stream(counts).sum();
            for (int i = 0; sum > 0 && i < all.length; i++) {
                double share = all[i] / total;
                weights[i] += Math.log((counts[i] + PRIOR * share) / ((sum + PRIOR) * share));
            }
        });
    }

    /** Characters, pairs, and the last of both once more; a pair fills the bits above its second character. */
    private static void each(String text, LongConsumer use) {
        for (int i = 0; i < text.length(); i++) {
            use.accept(text.charAt(i));
            if (i > 0) {
                use.accept(pair(text, i));
            }
        }
        if (text.length() > 1) {
            use.accept(text.charAt(text.length() - 1) | LAST);
            use.accept(pair(text, text.length() - 1) | LAST);
        }
    }

    private static long pair(String text, int second) {
        return (long) text.charAt(second - 1) << 16 | text.charAt(second);
    }
}
