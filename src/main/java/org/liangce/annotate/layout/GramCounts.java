package org.liangce.annotate.layout;

/** Counts how often some pairs and triples of characters occur. */
final class GramCounts {

    private final LongTable counts;

    GramCounts(int expected) {
        counts = new LongTable(expected);
    }

    static long key(char a, char b) {
        return 1L << 40 | (long) a << 16 | b;
    }

    static long key(char a, char b, char c) {
        return 1L << 48 | (long) a << 32 | (long) b << 16 | c;
    }

    /** From now on {@code key} is counted. */
    void watch(long key) {
        counts.putIfAbsent(key, 0);
    }

    /** Counts the watched pairs and triples of a text. */
    void count(String text) {
        for (int i = 1; i < text.length(); i++) {
            counts.addTo(key(text.charAt(i - 1), text.charAt(i)), 1);
            if (i > 1) {
                counts.addTo(key(text.charAt(i - 2), text.charAt(i - 1), text.charAt(i)), 1);
            }
        }
    }

    int of(long key) {
        return counts.get(key, 0);
    }
}
