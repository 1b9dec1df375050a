package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.NamePlaces.Steps;
import org.liangce.text.Document;
import org.liangce.text.Span;

/**
 * Finds all of many names in a text, however many they are, with one reading. Matchers that were made with the same {@link Models} read an article
 * together, once.
 *
 * @param <V> what a name stands for
 */
public final class NameMatcher<V> {

    private final NameIndex index;
    private final int register;
    private final int[] lengths;
    private final List<V> values;

    /** @param names name → what it stands for; may be empty */
    public NameMatcher(Models models, Map<String, V> names) {
        this(models.names(), names, false);
    }

    /**
     * Of words that do something in a sentence. One of one character counts in an article only where it is a word by itself ({@code 要} is
     * none in {@code 重要}); where the article has no words yet, wherever it stands.
     */
    public static <V> NameMatcher<V> ofCues(Models models, Map<String, V> cues) {
        return new NameMatcher<>(models.names(), cues, true);
    }

    /** Of names that are looked for alone, in pieces of text. */
    public NameMatcher(Map<String, V> names) {
        this(new NameIndex(), names, false);
    }

    private NameMatcher(NameIndex index, Map<String, V> names, boolean whole) {
        TreeMap<String, V> sorted = new TreeMap<>(names);
        this.index = index;
        register = index.add(sorted.navigableKeySet(), whole);
        lengths = sorted.keySet().stream().mapToInt(String::length).toArray();
        values = new ArrayList<>(sorted.values());
    }

    /** Every occurrence of every name in a piece of text, overlapping ones too, by their start; of those with one start the shorter first. */
    public List<Hit<V>> all(String piece) {
        List<Hit<V>> hits = new ArrayList<>();
        each(piece, (begin, end, value) -> hits.add(new Hit<>(new Span(begin, end), value)));
        return hits;
    }

    /** The occurrences that are left when of two that overlap the earlier, and of two with one start the longer, is kept. */
    public List<Hit<V>> longest(Document document) {
        return longest(index.in(document, register));
    }

    /** The same in a piece of text. */
    public List<Hit<V>> longest(String piece) {
        List<Hit<V>> kept = new ArrayList<>();
        longest(piece, 0, piece.length(), (begin, end, value) -> kept.add(new Hit<>(new Span(begin, end), value)));
        return kept;
    }

    private List<Hit<V>> longest(NamePlaces places) {
        List<Hit<V>> kept = new ArrayList<>();
        longest(places, (begin, end, value) -> kept.add(new Hit<>(new Span(begin, end), value)));
        return kept;
    }

    /** Shows the occurrences of {@link #longest(Document)} to {@code visitor}. */
    public void longest(Document document, Visitor<V> visitor) {
        longest(index.in(document, register), visitor);
    }

    /** Shows the occurrences that {@link #longest(String)} finds in the characters {@code [from, to)} of a text. */
    public void longest(String text, int from, int to, Visitor<V> visitor) {
        NameIndex.Tree tree = index.tree();
        for (int end, begin = tree.firstFrom(text, from, to); begin < to; begin = tree.firstFrom(text, end, to)) {
            int name = tree.longestAt(text, begin, to, register);
            end = name < 0 ? begin + 1 : begin + lengths[name];
            if (name >= 0) {
                visitor.hit(begin, end, values.get(name));
            }
        }
    }

    private void longest(NamePlaces places, Visitor<V> visitor) {
        int end = 0;
        for (Steps steps = new Steps(places); steps.next();) {
            int begin = steps.begin();
            if (begin >= end && !steps.goesOn()) {
                end = begin + lengths[steps.name()];
                visitor.hit(begin, end, values.get(steps.name()));
            }
        }
    }

    /** Shows every occurrence of every name to {@code visitor}, in the order of {@link #all}. */
    public void each(Document document, Visitor<V> visitor) {
        each(index.in(document, register), visitor);
    }

    /** So many occurrences {@link #each(Document, Visitor)} shows, or a few less. */
    int most(Document document) {
        return index.in(document, register).size();
    }

    /** The same in a piece of text. */
    private void each(String piece, Visitor<V> visitor) {
        each(index.tree().in(piece, register), visitor);
    }

    private void each(NamePlaces places, Visitor<V> visitor) {
        for (Steps steps = new Steps(places); steps.next();) {
            visitor.hit(steps.begin(), steps.begin() + lengths[steps.name()], values.get(steps.name()));
        }
    }

    /** Is shown occurrences: {@code begin} is in the name, {@code end} behind it. */
    public interface Visitor<V> {
        void hit(int begin, int end, V value);
    }

    /** An occurrence of a name. */
    public record Hit<V>(Span span, V value) {}
}
