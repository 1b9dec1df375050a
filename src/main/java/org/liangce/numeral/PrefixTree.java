package org.liangce.numeral;

import java.util.HashMap;
import java.util.Map;

/**
 * Words found at a given place of a reading, going on from it or coming up to it; only as many characters are looked at as a word shares.
 *
 * @param <V> what a word stands for
 */
public final class PrefixTree<V> {

    private final Node<V> root = new Node<>();
    private final int step;

    private PrefixTree(int step) {
        this.step = step;
    }

    /** Words that begin at a place. */
    public static <V> PrefixTree<V> forward() {
        return new PrefixTree<>(1);
    }

    /** Words that end before a place. */
    public static <V> PrefixTree<V> backward() {
        return new PrefixTree<>(-1);
    }

    public void put(String word, V value) {
        Node<V> node = root;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(step > 0 ? i : word.length() - 1 - i);
            node = node.next.computeIfAbsent(c, key -> new Node<>());
        }
        node.value = value;
    }

    /** The longest word at {@code place}, or null. Going backward it is the one that ends just before. */
    public Match<V> longest(Reading reading, int place) {
        return longest(reading, place, (value, length) -> true);
    }

    /** The longest word at {@code place} that {@code fits}, or null. */
    public Match<V> longest(Reading reading, int place, Fit<V> fits) {
        Match<V> best = null;
        Node<V> node = root;
        int at = step > 0 ? place : place - 1;
        for (int length = 1; !node.next.isEmpty(); length++, at += step) {
            node = node.next.get(reading.at(at));
            if (node == null) {
                break;
            }
            if (node.value != null && fits.test(node.value, length)) {
                best = new Match<>(node.value, length);
            }
        }
        return best;
    }

    /** Whether some word begins (or, going backward, ends) with a character. */
    public boolean opens(char c) {
        return root.next.containsKey(c);
    }

    /** A word found. */
    public record Match<V>(V value, int length) {}

    /** Whether a word may stand where it was found. */
    public interface Fit<V> {
        boolean test(V value, int length);
    }

    private static final class Node<V> {
        private final Map<Character, Node<V>> next = new HashMap<>(2);
        private V value;
    }
}
