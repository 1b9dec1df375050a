package org.liangce.numeral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
            node = node.grow(c);
        }
        node.value = value;
    }

    /** The longest word at {@code place}, or null. Going backward it is the one that ends just before. */
    public Match<V> longest(Reading reading, int place) {
        return longest(reading, place, null);
    }

    /** The longest word at {@code place} that {@code fits}, or null; null fits takes every word. */
    public Match<V> longest(Reading reading, int place, Fit<V> fits) {
        return longest(reading, place, reading.at(step > 0 ? place : place - 1), fits);
    }

    /** Likewise, where the word's character next to {@code place} has been looked at already. */
    public Match<V> longest(Reading reading, int place, char first, Fit<V> fits) {
        V best = null;
        int bestLength = 0;
        Node<V> node = root.next(first);
        int at = step > 0 ? place : place - 1;
        for (int length = 1; node != null; length++) {
            if (node.value != null && (fits == null || fits.test(node.value, length))) {
                best = node.value;
                bestLength = length;
            }
            at += step;
            node = node.keys.length == 0 ? null : node.next(reading.at(at));
        }
        return best == null ? null : new Match<>(best, bestLength);
    }

    /** Whether some word begins (or, going backward, ends) with a character. */
    public boolean opens(char c) {
        return root.next(c) != null;
    }

    /** A word found. */
    public record Match<V>(V value, int length) {}

    /** Whether a word may stand where it was found. */
    public interface Fit<V> {
        boolean test(V value, int length);
    }

    private static final class Node<V> {
        private char[] keys = {};
        private final List<Node<V>> nodes = new ArrayList<>(1);
        private V value;

        Node<V> next(char c) {
            int i = Arrays.binarySearch(keys, c);
            return i < 0 ? null : nodes.get(i);
        }

        Node<V> grow(char c) {
            int i = Arrays.binarySearch(keys, c);
            if (i < 0) {
                i = -i - 1;
                char[] more = Arrays.copyOf(keys, keys.length + 1);
                System.arraycopy(keys, i, more, i + 1, keys.length - i);
                more[i] = c;
                keys = more;
                nodes.add(i, new Node<>());
            }
            return nodes.get(i);
        }
    }
}
