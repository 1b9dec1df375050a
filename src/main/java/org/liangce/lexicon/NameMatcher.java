package org.liangce.lexicon;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.text.Span;

/**
 * Finds all of many names in a text in one pass, in time linear in the text.
 *
 * @param <V> what a name stands for
 */
public final class NameMatcher<V> {

    private final AhoCorasickDoubleArrayTrie<V> trie;

    /** @param names name → what it stands for; may be empty */
    public NameMatcher(Map<String, V> names) {
        trie = names.isEmpty() ? null : new AhoCorasickDoubleArrayTrie<>(new TreeMap<>(names));
    }

    /** Every occurrence of every name, overlapping ones too, by their end. */
    public List<Hit<V>> all(String text) {
        List<Hit<V>> hits = new ArrayList<>();
        if (trie != null) {
            trie.parseText(text, (begin, end, value) -> hits.add(new Hit<>(new Span(begin, end), value)));
        }
        return hits;
    }

    /** The occurrences that are left when of two that overlap the earlier, and of two with one start the longer, is kept. */
    public List<Hit<V>> longest(String text) {
        List<Hit<V>> hits = all(text);
        hits.sort((a, b) -> a.span().compareTo(b.span()));
        List<Hit<V>> kept = new ArrayList<>(hits.size());
        int end = 0;
        for (Hit<V> hit : hits) {
            if (hit.span().start() >= end) {
                kept.add(hit);
                end = hit.span().end();
            }
        }
        return kept;
    }

    /** Shows every occurrence of every name to {@code visitor}, overlapping ones too, by their end; makes no objects. */
    public void each(String text, Visitor<V> visitor) {
        if (trie != null) {
            trie.parseText(text, visitor::hit);
        }
    }

    /** Is shown occurrences: {@code begin} is in the name, {@code end} behind it. */
    public interface Visitor<V> {
        void hit(int begin, int end, V value);
    }

    /** An occurrence of a name. */
    public record Hit<V>(Span span, V value) {}
}
