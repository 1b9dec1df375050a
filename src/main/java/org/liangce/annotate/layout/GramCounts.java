package org.liangce.annotate.layout;

import java.util.Arrays;

/** Counts how often some pairs and triples of characters occur: a table of fixed size with open addressing, without objects. */
final class GramCounts {

    private long[] keys;
    private int[] counts;
    private int size;

    GramCounts(int expected) {
        keys = new long[Integer.highestOneBit(Math.max(16, expected)) * 4];
        counts = new int[keys.length];
    }

    static long key(char a, char b) {
        return (long) a << 16 | b;
    }

    static long key(char a, char b, char c) {
        return 1L << 48 | (long) a << 32 | (long) b << 16 | c;
    }

    /** From now on {@code key} is counted. */
    void watch(long key) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
    }

    /** Counts the watched pairs and triples of a text. */
    void count(String text) {
        for (int i = 1; i < text.length(); i++) {
            hit(key(text.charAt(i - 1), text.charAt(i)));
            if (i > 1) {
                hit(key(text.charAt(i - 2), text.charAt(i - 1), text.charAt(i)));
            }
        }
    }

    int of(long key) {
        int slot = slot(key);
        return keys[slot] == 0 ? 0 : counts[slot];
    }

    private void hit(long key) {
        int slot = slot(key);
        if (keys[slot] != 0) {
            counts[slot]++;
        }
    }

    /** Where {@code key} is or would be. */
    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = keys;
        keys = new long[old.length * 2];
        counts = new int[keys.length];
        for (long key : old) {
            if (key != 0) {
                keys[slot(key)] = key;
            }
        }
        Arrays.fill(counts, 0);
    }
}
