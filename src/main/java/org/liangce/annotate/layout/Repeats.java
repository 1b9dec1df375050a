package org.liangce.annotate.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangce.text.Noise;

/**
 * Finds second copies: paragraphs whose letters and digits stood before in one piece, however lines and marks part them.
 */
final class Repeats {

    /** Shorter paragraphs may be said twice. */
    private static final int LEAST = 24;
    /** An earlier text is looked up by so many of its characters, at any place. */
    private static final int GRAM = 16;

    private Repeats() {}

    static void mark(List<Block> blocks) {
        StringBuilder before = new StringBuilder();
        Map<Integer, Integer> places = new HashMap<>();
        for (Block block : blocks) {
            if (block.isBody()) {
                String letters = Head.letters(block.text());
                if (letters.length() >= LEAST && stood(letters, before, places)) {
                    block.noise = Noise.Kind.REPEAT;
                } else {
                    add(letters, before, places);
                }
            }
        }
    }

    private static boolean stood(String letters, StringBuilder before, Map<Integer, Integer> places) {
        Integer place = places.get(letters.substring(0, GRAM).hashCode());
        if (place == null || place + letters.length() > before.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (before.charAt(place + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Remembers where each sentence of a paragraph's letters can be found again: every place, by the hash of what begins there. */
    private static void add(String letters, StringBuilder before, Map<Integer, Integer> places) {
        int base = before.length();
        before.append(letters).append('\n');
        int hash = 0;
        int power = 1;
        for (int i = 0; i < GRAM - 1; i++) {
            power *= 31;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (i >= GRAM) {
                hash -= letters.charAt(i - GRAM) * power;
            }
            hash = hash * 31 + letters.charAt(i);
            if (i >= GRAM - 1) {
                places.putIfAbsent(hash, base + i - GRAM + 1);
            }
        }
    }
}
