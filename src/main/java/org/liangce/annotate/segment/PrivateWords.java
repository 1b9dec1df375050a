package org.liangce.annotate.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.util.Collection;
import java.util.TreeMap;

/** Words that one segmenter has beside the dictionary: several words of the dictionary in a row that are one, as {@code 低空|经济}. */
final class PrivateWords {

    private static final int ROOT = 1;

    private final DoubleArrayTrie<Boolean> trie;

    /** @param words single characters are left out */
    PrivateWords(Collection<String> words) {
        TreeMap<String, Boolean> entries = new TreeMap<>();
        words.stream().filter(word -> word.length() > 1).forEach(word -> entries.put(word, true));
        trie = entries.isEmpty() ? null : new DoubleArrayTrie<>(entries);
    }

    /** The number of nodes, from {@code path[i]} on, that are one private word, the longest; 0 where there is none. */
    int merged(String text, int start, Lattice lattice, int[] path, int i, int count) {
        int state = trie == null ? 0 : ROOT;
        int merged = 0;
        int at = start;
        for (int next = i; next < count && state > 0; next++) {
            for (int end = lattice.end(path[next]); at < end && state > 0; at++) {
                state = trie.transition(text.charAt(at), state);
            }
            if (state > 0 && trie.output(state) != null) {
                merged = next - i + 1;
            }
        }
        return merged;
    }
}
