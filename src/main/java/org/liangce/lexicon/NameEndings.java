package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds which of many names a piece of text ends with, reading it backwards from its end.
 *
 * <p>Example: of {@code 动能} and {@code 新动能} both end {@code 培育新动能}; after 能, 动 and 新 no name goes on.
 *
 * @param <V> what a name stands for
 */
public final class NameEndings<V> {

    private final NameTrie trie;
    private final List<V> values;

    /** @param names name → what it stands for; none is empty */
    public NameEndings(Map<String, V> names) {
        Map<String, V> backwards = new TreeMap<>();
        names.forEach((name, value) -> backwards.put(new StringBuilder(name).reverse().toString(), value));
        trie = new NameTrie(backwards.keySet());
        values = new ArrayList<>(backwards.values());
    }

    /** The longest name that {@code [from, to)} of a text ends with and that {@code test} lets count there; null where there is none. */
    public V longest(String text, int from, int to, Test<V> test) {
        V longest = null;
        int node = NameTrie.ROOT;
        for (int begin = to - 1; begin >= from && (node = trie.child(node, text.charAt(begin))) != NameTrie.NONE; begin--) {
            int name = trie.nameAt(node);
            longest = name != NameTrie.NONE && test.counts(text, from, begin, values.get(name)) ? values.get(name) : longest;
        }
        return longest;
    }

    /** Whether a name counts where it begins at {@code begin} of {@code [from, …)}. */
    public interface Test<V> {
        boolean counts(String text, int from, int begin, V value);
    }

    /** Shows the names that {@code [from, to)} of a text ends with to {@code visitor}, the shorter first. */
    public void each(String text, int from, int to, Visitor<V> visitor) {
        int node = NameTrie.ROOT;
        for (int begin = to - 1; begin >= from && (node = trie.child(node, text.charAt(begin))) != NameTrie.NONE; begin--) {
            int name = trie.nameAt(node);
            if (name != NameTrie.NONE) {
                visitor.hit(begin, values.get(name));
            }
        }
    }

    /** Is shown where a name begins and what it stands for. */
    public interface Visitor<V> {
        void hit(int begin, V value);
    }
}
