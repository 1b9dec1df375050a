package org.liangce.numeral;

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
        return root.size == 0 ? null : longest(reading, place, reading.at(step > 0 ? place : place - 1), fits);
    }

    /** As above, where the first character is known already: the one at {@code place} or, going backward, the one before. */
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
            node = node.size == 0 ? null : node.next(reading.at(at));
        }
        return best == null ? null : new Match<>(best, bestLength);
    }

    /** What a word of one character stands for, or null. */
    public V at(char word) {
        Node<V> node = root.next(word);
        return node == null ? null : node.value;
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

    /** A node finds the next one by a small hash table with open addresses; the character NUL, which no word has, marks what is free. */
    private static final class Node<V> {
        private char[] keys = new char[2];
        private Node<V>[] nodes = table(2);
        private int size;
        private V value;

        Node<V> next(char c) {
            return nodes[slot(keys, c)];
        }

        Node<V> grow(char c) {
            int slot = slot(keys, c);
            if (nodes[slot] == null) {
                if (++size * 2 > keys.length) {
                    spread();
                    slot = slot(keys, c);
                }
                keys[slot] = c;
                nodes[slot] = new Node<>();
            }
            return nodes[slot];
        }

        private void spread() {
            char[] wider = new char[keys.length * 2];
            Node<V>[] moved = table(wider.length);
            for (int i = 0; i < keys.length; i++) {
                if (nodes[i] != null) {
                    int slot = slot(wider, keys[i]);
                    wider[slot] = keys[i];
                    moved[slot] = nodes[i];
                }
            }
            keys = wider;
            nodes = moved;
        }

        /** Where a character stands, or else the free place where it would. */
        private static int slot(char[] keys, char c) {
            int i = c * 0x9E37 >>> 4 & keys.length - 1;
            while (keys[i] != c && keys[i] != '\0') {
                i = i + 1 & keys.length - 1;
            }
            return i;
        }

        @SuppressWarnings("unchecked")
        private static <V> Node<V>[] table(int length) {
            return (Node<V>[]) new Node<?>[length];
        }
    }
}
