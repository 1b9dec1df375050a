package org.liangce.annotate.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often one word of HanLP's core dictionary stands right behind another, in the corpus that it was counted in. Read from HanLP's own
 * file into hash tables, one small one for each word with those that follow it: that most words have few or no followers is seen at one
 * look, and what {@code 的} has a few thousand of needs no search.
 */
final class PairCounts {

    private static final int SPREAD = 0x9E3779B1;
    /** A slot holds a follower and, in so many bits, which of the counts is its own: both in one number, so that they are read together. */
    private static final int COUNT_BITS = 15;
    /** A table is one number: its first slot, and in so many bits the logarithm of how many it has. */
    private static final int SIZE_BITS = 5;
    /** That of a word without followers; its one slot is free. */
    static final int EMPTY = 0;

    /** 0 where a slot is free: in each table some are. */
    private final int[] slots;
    private final int[] tables;
    /** The counts that there are, each once, the least first; the first is 0. */
    private final int[] counts;

    /**
     * @param start word → the first of its pairs; those of the next word follow
     * @param pairs second word and count in turn
     */
    private PairCounts(int[] start, int[] pairs) {
        counts = IntStream.concat(IntStream.of(0), IntStream.range(0, pairs.length / 2).map(i -> pairs[2 * i + 1])).sorted().distinct().toArray();
        tables = new int[start.length - 1];
        int size = 1;
        for (int word = 0; word < tables.length; word++) {
            int followers = start[word + 1] - start[word];
            int bits = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(followers * 3 - 1);
            tables[word] = followers == 0 ? EMPTY : size << SIZE_BITS | bits;
            size += followers == 0 ? 0 : 1 << bits;
        }
        slots = new int[size];
        for (int word = 0; word < tables.length; word++) {
            for (int i = start[word]; i < start[word + 1]; i++) {
                slots[slot(tables[word], pairs[2 * i])] = pairs[2 * i] << COUNT_BITS | Arrays.binarySearch(counts, pairs[2 * i + 1]);
            }
        }
    }

    /** @throws UncheckedIOException where HanLP's file cannot be read */
    static PairCounts read() {
        String file = HanLP.Config.BiGramDictionaryPath + ".table.bin";
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(IOUtil.newInputStream(file)))) {
            return new PairCounts((int[]) in.readObject(), (int[]) in.readObject());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The table of those that follow a word. */
    int table(int before) {
        return tables[before];
    }

    /** How often {@code word} stands behind the word that a table is of; 0 where it never does. */
    int count(int table, int word) {
        return counts[slots[slot(table, word)] & (1 << COUNT_BITS) - 1];
    }

    /** How often the word stands there that most often does. */
    int most(int table) {
        int begin = table >>> SIZE_BITS;
        return Arrays.stream(slots, begin, begin + (1 << table)).map(slot -> counts[slot & (1 << COUNT_BITS) - 1]).max().orElseThrow();
    }

    /** A bit for each word that stands there, sixty-four in all: whether any may is seen without a look into the table. */
    long mask(int table) {
        int begin = table >>> SIZE_BITS;
        return Arrays.stream(slots, begin, begin + (1 << table)).filter(slot -> slot != 0).mapToLong(slot -> bit(slot >>> COUNT_BITS)).reduce(0, (a, b) -> a | b);
    }

    /** The bit of a word in the mask of a table. */
    static long bit(int word) {
        return 1L << (word * SPREAD >>> Integer.SIZE - 6);
    }

    /** The slot of a word, or the free one where it would stand. */
    private int slot(int table, int word) {
        int begin = table >>> SIZE_BITS;
        int last = (1 << table) - 1; // a shift takes the lowest five bits alone
        int at = word * SPREAD >>> 8 & last;
        while (slots[begin + at] != 0 && slots[begin + at] >>> COUNT_BITS != word) {
            at = at + 1 & last;
        }
        return begin + at;
    }
}
