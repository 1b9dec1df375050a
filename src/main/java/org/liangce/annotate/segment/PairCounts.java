package org.liangce.annotate.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/**
 * How often one word of HanLP's core dictionary stands right behind another, in the corpus that it was counted in. Read from HanLP's own
 * file into a hash table: HanLP's binary search, twelve steps for a word such as {@code 的}, took half the time of dividing a text.
 */
final class PairCounts {

    /** A count takes so many bits, the pair the others; the greatest count in the file is 35,985. */
    private static final int COUNT_BITS = 16;
    private static final long COUNT = (1L << COUNT_BITS) - 1;
    /** A word takes so many bits; there are 85,585 words. */
    private static final int WORD_BITS = (Long.SIZE - COUNT_BITS) / 2;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A pair and its count; 0 where a slot is free. At least half of them are. */
    private final long[] slots;
    private final int shift;

    private PairCounts(int pairs) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(pairs * 2 - 1);
        slots = new long[1 << bits];
        shift = Long.SIZE - bits;
    }

    /** @throws UncheckedIOException where HanLP's file cannot be read */
    static PairCounts read() {
        String file = HanLP.Config.BiGramDictionaryPath + ".table.bin";
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(IOUtil.newInputStream(file)))) {
            return of((int[]) in.readObject(), (int[]) in.readObject());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * @param start word → the first of its pairs; those of the next word follow
     * @param pairs second word and count in turn
     */
    private static PairCounts of(int[] start, int[] pairs) {
        PairCounts counts = new PairCounts(Math.max(1, pairs.length / 2));
        for (int word = 0; word < start.length - 1; word++) {
            for (int i = start[word]; i < start[word + 1]; i++) {
                counts.put(word, pairs[2 * i], pairs[2 * i + 1]);
            }
        }
        return counts;
    }

    private void put(int before, int word, int count) {
        long pair = pair(before, word);
        int slot = slot(pair);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = pair << COUNT_BITS | Math.min(count, COUNT);
    }

    /** How often {@code word} stands behind {@code before}; 0 where it never does. */
    int count(int before, int word) {
        long pair = pair(before, word);
        for (int slot = slot(pair); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            if (slots[slot] >>> COUNT_BITS == pair) {
                return (int) (slots[slot] & COUNT);
            }
        }
        return 0;
    }

    private static long pair(int before, int word) {
        return (long) before << WORD_BITS | word;
    }

    private int slot(long pair) {
        return (int) (pair * SPREAD >>> shift);
    }
}
