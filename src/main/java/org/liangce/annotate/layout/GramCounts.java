package org.liangce.annotate.layout;

/** Counts how often some pairs and triples of characters occur. A few bits of each watched pair tell at most places that nothing is counted there. */
final class GramCounts {

    private static final int FILTER_BITS = 12;

    private final LongTable counts = new LongTable(16);
    /** A bit for each pair that a watched pair or triple ends with. */
    private final long[] filter = new long[1 << FILTER_BITS - 6];

    static long key(char a, char b) {
        return 1L << 40 | (long) a << 16 | b;
    }

    static long key(char a, char b, char c) {
        return 1L << 48 | (long) a << 32 | (long) b << 16 | c;
    }

    private static int bits(char a, char b) {
        return (a * 31 + b) * 0x9E3779B1 >>> Integer.SIZE - FILTER_BITS;
    }

    /** From now on the pair {@code ab} is counted. */
    void watch(char a, char b) {
        counts.putIfAbsent(key(a, b), 0);
        filter[bits(a, b) >>> 6] |= 1L << bits(a, b);
    }

    /** From now on the triple {@code abc} is counted. */
    void watch(char a, char b, char c) {
        counts.putIfAbsent(key(a, b, c), 0);
        filter[bits(b, c) >>> 6] |= 1L << bits(b, c);
    }

    /** Counts the watched pairs and triples of a text. */
    void count(String text) {
        for (int i = 1; i < text.length(); i++) {
            char b = text.charAt(i - 1);
            char c = text.charAt(i);
            if ((filter[bits(b, c) >>> 6] & 1L << bits(b, c)) != 0) {
                counts.addTo(key(b, c), 1);
                if (i > 1) {
                    counts.addTo(key(text.charAt(i - 2), b, c), 1);
                }
            }
        }
    }

    int of(long key) {
        return counts.get(key, 0);
    }
}
