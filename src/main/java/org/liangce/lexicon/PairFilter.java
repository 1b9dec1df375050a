package org.liangce.lexicon;

/**
 * Pairs of characters, by a few bits of each: tells of most pairs that they are none of them, and of the others that they may be. Small
 * enough to stay in the processor's cache, so that it is asked at every character of a text before anything is looked up.
 */
public final class PairFilter {

    private final long[] bits;
    private final int shift;

    /** @param size how many bits it has, as a power of two: eight for each pair keep nine of ten others out */
    public PairFilter(int size) {
        bits = new long[1 << size - 6];
        shift = Integer.SIZE - size;
    }

    public void add(char first, char second) {
        int bit = bit(first, second);
        bits[bit >>> 6] |= 1L << bit;
    }

    public boolean mayHold(char first, char second) {
        int bit = bit(first, second);
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    private int bit(char first, char second) {
        return (first * 0x9E3779B1 ^ second * 0x85EBCA77) >>> shift;
    }
}
