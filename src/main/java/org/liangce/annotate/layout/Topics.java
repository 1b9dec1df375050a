package org.liangce.annotate.layout;

import java.util.List;

/**
 * How much lines say again of what stood before them: the share of their character triples that occur earlier. A sample of the triples
 * is enough; which ones depends on the triple only.
 */
final class Topics {

    /** One triple in so many is looked at. */
    private static final int SAMPLE = 3;

    private final List<RawLine> lines;
    /** Triple → the first line that has it; made when it is first asked for: of most texts it never is. */
    private LongTable first;

    Topics(List<RawLine> lines) {
        this.lines = lines;
    }

    private LongTable first() {
        if (first == null) {
            first = new LongTable(64);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).noise == null) {
                    enter(lines.get(i).text, i);
                }
            }
        }
        return first;
    }

    private void enter(String text, int line) {
        for (int i = 2; i < text.length(); i++) {
            long key = key(text, i);
            if (key != 0) {
                first.putIfAbsent(key, line);
            }
        }
    }

    /** The share of the triples of lines {@code from} to {@code to} that occur before line {@code before}; 1 where there are none. */
    double shared(int from, int to, int before) {
        LongTable places = first();
        int all = 0;
        int known = 0;
        for (RawLine line : lines.subList(from, to)) {
            for (int i = 2; line.noise == null && i < line.text.length(); i++) {
                long key = key(line.text, i);
                if (key != 0) {
                    all++;
                    known += places.get(key, Integer.MAX_VALUE) < before ? 1 : 0;
                }
            }
        }
        return all == 0 ? 1 : (double) known / all;
    }

    /** The triple that ends at {@code i} where it is of letters and in the sample, else 0. */
    private static long key(String text, int i) {
        char a = text.charAt(i - 2);
        char b = text.charAt(i - 1);
        char c = text.charAt(i);
        if (!CharacterFold.isLetter(a) || !CharacterFold.isLetter(b) || !CharacterFold.isLetter(c)) {
            return 0;
        }
        long key = GramCounts.key(a, b, c);
        return LongTable.mix(key) % SAMPLE == 0 ? key : 0;
    }
}
