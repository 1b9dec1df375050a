package org.liangce.annotate.layout;

import org.liangce.lexicon.PairFilter;

/** Counts how often some pairs and triples of characters occur. */
final class GramCounts {

    private final LongTable counts = new LongTable(16);
    /** What a watched pair or triple ends with. */
    private final PairFilter ends = new PairFilter(12);

    static long key(char a, char b) {
        return 1L << 40 | (long) a << 16 | b;
    }

    static long key(char a, char b, char c) {
        return 1L << 48 | (long) a << 32 | (long) b << 16 | c;
    }

    /** From now on the pair {@code ab} is counted. */
    void watch(char a, char b) {
        counts.putIfAbsent(key(a, b), 0);
        ends.add(a, b);
    }

    /** From now on the triple {@code abc} is counted. */
    void watch(char a, char b, char c) {
        counts.putIfAbsent(key(a, b, c), 0);
        ends.add(b, c);
    }

    /** Counts the watched pairs and triples of a text. */
    void count(String text) {
        for (int i = 1; i < text.length(); i++) {
            char b = text.charAt(i - 1);
            char c = text.charAt(i);
            if (ends.mayHold(b, c)) {
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
