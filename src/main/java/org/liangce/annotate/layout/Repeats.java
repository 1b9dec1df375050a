package org.liangce.annotate.layout;

import java.util.Arrays;
import java.util.List;
import org.liangce.text.Noise;

/**
 * Finds second copies: paragraphs whose letters and digits stood before in one piece, however lines and marks part them.
 *
 * <p>Of every {@code WINDOW} places in a row the one with the least hash is remembered (winnowing, Schleimer et al. 2003), so that any
 * common stretch of {@code GRAM + WINDOW - 1} characters is met at a remembered place.
 */
final class Repeats {

    /** Shorter paragraphs may be said twice. */
    private static final int LEAST = 24;
    private static final int GRAM = 12;
    private static final int WINDOW = 12;
    private static final int FACTOR = 1_000_003;

    private final StringBuilder before = new StringBuilder();
    private final LongTable places = new LongTable(256);

    /** Marks the second copies among the paragraphs of an article. */
    static void mark(List<Block> blocks) {
        Repeats repeats = new Repeats();
        for (int i = 0; i < blocks.size() && blocks.size() > 1; i++) {
            Block block = blocks.get(i);
            if (block.isBody()) {
                String letters = Head.letters(block.text());
                int[] chosen = chosen(letters);
                if (letters.length() >= LEAST && repeats.stood(letters, chosen)) {
                    block.noise = Noise.Kind.REPEAT;
                } else {
                    repeats.add(letters, chosen);
                }
            }
        }
    }

    private boolean stood(String letters, int[] chosen) {
        if (chosen.length == 0) {
            return false;
        }
        int place = places.get(hash(letters, chosen[0]), -1) - chosen[0];
        if (place < 0 || place + letters.length() > before.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (before.charAt(place + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void add(String letters, int[] chosen) {
        int base = before.length();
        before.append(letters).append('\n');
        for (int place : chosen) {
            places.putIfAbsent(hash(letters, place), base + place);
        }
    }

    /** The places with the least hash of each window, the rightmost of equal ones. */
    private static int[] chosen(String letters) {
        int grams = letters.length() - GRAM + 1;
        int[] chosen = new int[Math.max(0, grams)];
        int size = 0;
        int best = -1;
        long least = 0;
        for (int i = 0; i + WINDOW <= grams; i++) {
            if (best < i) {
                best = i;
                least = hash(letters, i);
                for (int j = i + 1; j < i + WINDOW; j++) {
                    long hash = hash(letters, j);
                    if (hash <= least) {
                        best = j;
                        least = hash;
                    }
                }
            } else if (hash(letters, i + WINDOW - 1) <= least) {
                best = i + WINDOW - 1;
                least = hash(letters, best);
            }
            if (size == 0 || chosen[size - 1] != best) {
                chosen[size++] = best;
            }
        }
        return Arrays.copyOf(chosen, size);
    }

    /** Of the characters of a gram; never 0. */
    private static long hash(String letters, int start) {
        long hash = 7;
        for (int i = start; i < start + GRAM; i++) {
            hash = hash * FACTOR + letters.charAt(i);
        }
        return (hash ^ hash >>> 29) & Long.MAX_VALUE | 1;
    }
}
