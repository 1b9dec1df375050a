package org.liangce.annotate.layout;

/**
 * Pairs of characters, by a few bits of each: tells of most pairs that they are none of them, and of the others that they may be. Small
 * enough to stay in the processor's cache, so that it is asked at every character of a text before anything is looked up.
 */
final class PairFilter {

    private static final int BITS = 12;

    private final long[] bits = new long[1 << BITS - 6];

    void add(char first, char second) {
        int bit = bit(first, second);
        bits[bit >>> 6] |= 1L << bit;
    }

    boolean mayHold(char first, char second) {
        int bit = bit(first, second);
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    private static int bit(char first, char second) {
        return (first * 31 + second) * 0x9E3779B1 >>> Integer.SIZE - BITS;
    }
}
