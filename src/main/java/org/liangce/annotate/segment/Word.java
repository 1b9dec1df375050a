package org.liangce.annotate.segment;

import com.hankcs.hanlp.utility.Predefine;

/**
 * A word of HanLP's dictionary, or what stands for all that is in none.
 *
 * @param tag the part of speech that it has most often
 * @param pairedAs the word whose pairs count for it, or {@link #UNPAIRED}: names, numbers and letters share those of their kind
 * @param followers what stands behind it, as {@link PairCounts#table} has it
 * @param mayFollow a few bits of what stands behind it, as {@link PairCounts#mask} has them
 * @param frequency how often it stands in the corpus
 * @param unpairedCost what it costs behind a word that it makes no pair with
 * @param leastBehind what any word costs behind it at least
 */
record Word(String tag, int pairedAs, int followers, long mayFollow, int frequency, double unpairedCost, double leastBehind) {

    /** HanLP's sign for a word that is in no pair; it counts as seen once with any other. */
    static final int UNPAIRED = -1;
    /** HanLP's share of the pair in the cost of a word, and that of the word alone. */
    private static final double PAIR = 0.9;
    private static final double SINGLE = 1 - PAIR;

    /** HanLP's smoothed formula: the less, the more probable. */
    static double cost(int pairs, int before, int word) {
        double ofPair = Predefine.myu * pairs / (before + 1) + 1 - Predefine.myu;
        return -Math.log(PAIR * ofPair + SINGLE * word / Predefine.TOTAL_FREQUENCY);
    }
}
