package org.liangce.lexicon;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Many words as one tree of characters, walked along a text from wherever a word may begin. A step of the walk is one number, and the next
 * one is found with one look into one array: whoever reads a text jumps about in it, and most jumps go far.
 *
 * <p>Example: of 广州 and 广东 there are the steps 广, 广→州 and 广→东; from 广 there is none to 西.
 */
public final class WordTree {

    /** No word goes on so. */
    public static final long NONE = 0;

    /** A step holds where the steps behind it begin; above that, the word that ends with it, plus one; above that, its character, plus one. */
    private static final int BASE_BITS = 24;
    private static final int WORD_BITS = 20;
    private static final int BASE = (1 << BASE_BITS) - 1;
    private static final int WORD = (1 << WORD_BITS) - 1;

    /** Where the steps behind one begin, and its character farther: that step, if it has that character. */
    private final long[] steps;

    private WordTree(long[] steps) {
        this.steps = steps;
    }

    /** @param words none is empty; a word is known by its place among them */
    public static WordTree of(SortedSet<String> words) {
        TreeMap<String, Boolean> entries = new TreeMap<>();
        words.forEach(word -> entries.put(word, true));
        return words.isEmpty() ? new WordTree(new long[1]) : of(new DoubleArrayTrie<>(entries));
    }

    /** The words of HanLP's tree; a word is known by its number there. */
    public static WordTree of(DoubleArrayTrie<?> trie) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        long[] steps = new long[base.length];
        steps[0] = base[0];
        int size = 1;
        for (int at = 1; at < base.length; at++) {
            if (check[at] != 0 && check[at] != at) {
                long character = at - check[at];
                steps[at] = (character << WORD_BITS | wordAt(base[at], base, check) + 1) << BASE_BITS | base[at];
                size = at + 1;
            }
        }
        return new WordTree(Arrays.copyOf(steps, size));
    }

    /** HanLP keeps a word where the steps behind its last one begin. */
    private static int wordAt(int begin, int[] base, int[] check) {
        return check[begin] == begin ? -base[begin] - 1 : -1;
    }

    /** The step before the first character of a word. */
    public long root() {
        return steps[0];
    }

    /** The step behind {@code step} with the character {@code c}; {@link #NONE} where no word goes on so. */
    public long next(long step, char c) {
        int at = ((int) step & BASE) + c + 1;
        long next = at < steps.length ? steps[at] : NONE;
        return (int) (next >>> BASE_BITS + WORD_BITS) == c + 1 ? next : NONE;
    }

    /** Whether a word stands in {@code text} that begins before {@code offset} and ends behind it; in a short text. */
    public boolean covers(String text, int offset) {
        for (int start = 0; start < offset; start++) {
            long step = root();
            for (int at = start; at < text.length() && (at == start || step != NONE); at++) {
                step = next(step, text.charAt(at));
                if (at >= offset && word(step) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The word that ends with a step; negative where none does. */
    public static int word(long step) {
        return ((int) (step >>> BASE_BITS) & WORD) - 1;
    }
}
