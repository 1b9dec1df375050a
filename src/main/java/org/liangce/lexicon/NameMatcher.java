package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liangce.text.Span;

/**
 * Finds all of many names in a text in one pass, in time linear in the text.
 *
 * @param <V> what a name stands for
 */
public final class NameMatcher<V> {

    private final NameTrie trie;
    private final List<V> values;

    /** @param names name → what it stands for; may be empty */
    public NameMatcher(Map<String, V> names) {
        trie = new NameTrie(names.keySet());
        values = new ArrayList<>(names.values());
    }

    /** Every occurrence of every name, overlapping ones too, by their start; of those with one start the shorter first. */
    public List<Hit<V>> all(String text) {
        List<Hit<V>> hits = new ArrayList<>();
        each(text, (begin, end, value) -> hits.add(new Hit<>(new Span(begin, end), value)));
        return hits;
    }

    /** The occurrences that are left when of two that overlap the earlier, and of two with one start the longer, is kept. */
    public List<Hit<V>> longest(String text) {
        List<Hit<V>> kept = new ArrayList<>();
        Longest longest = new Longest();
        for (int at = trie.firstFrom(text, 0); at < text.length(); at = trie.firstFrom(text, Math.max(at + 1, longest.end))) {
            longest.end = 0;
            trie.each(text, at, longest);
            if (longest.end > 0) {
                kept.add(new Hit<>(new Span(at, longest.end), values.get(longest.name)));
            }
        }
        return kept;
    }

    /** The last of the names that it was shown. */
    private static final class Longest implements NameTrie.Visitor {
        private int name;
        private int end;

        @Override
        public void name(int shown, int behind) {
            name = shown;
            end = behind;
        }
    }

    /** Shows every occurrence of every name to {@code visitor}, in the order of {@link #all}; makes no objects. */
    public void each(String text, Visitor<V> visitor) {
        Occurrences<V> occurrences = new Occurrences<>(values, visitor);
        for (int at = trie.firstFrom(text, 0); at < text.length(); at = trie.firstFrom(text, at + 1)) {
            occurrences.begin = at;
            trie.each(text, at, occurrences);
        }
    }

    private static final class Occurrences<V> implements NameTrie.Visitor {
        private final List<V> values;
        private final Visitor<V> visitor;
        private int begin;

        private Occurrences(List<V> values, Visitor<V> visitor) {
            this.values = values;
            this.visitor = visitor;
        }

        @Override
        public void name(int name, int end) {
            visitor.hit(begin, end, values.get(name));
        }
    }

    /** Is shown occurrences: {@code begin} is in the name, {@code end} behind it. */
    public interface Visitor<V> {
        void hit(int begin, int end, V value);
    }

    /** An occurrence of a name. */
    public record Hit<V>(Span span, V value) {}
}
