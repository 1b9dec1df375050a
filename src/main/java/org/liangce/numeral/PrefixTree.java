package org.liangce.numeral;

import java.util.Arrays;

/**
 * Words found at a given place of a reading, going on from it or coming up to it; only as many characters are looked at as a word shares.
 *
 * <p>Example: the tree of {@code 亿} and {@code 亿元} finds {@code 亿元} in {@code 860亿元人民币}, and {@code 亿} as the {@linkplain #shorter
 * shorter} word there. Nothing is allocated by looking: a word's match is made when the word is put in.
 *
 * @param <V> what a word stands for
 */
public final class PrefixTree<V> {

    private static final int ROOT = 0;
    private static final int NONE = -1;
    /** Fibonacci hashing: 2^32 divided by the golden ratio */
    private static final int GOLDEN = 0x9E3779B9;

    private final int step;
    /** one bit for each character: whether words begin or, going backward, end with it; most places are done with here */
    private final long[] opening = new long[1 << Character.SIZE - 6];
    /**
     * A hash table with open addresses: at each even slot a node with the character that leads on from it, at the odd one behind it the node
     * led to. No word has NUL, so that 0 marks what is free.
     */
    private int[] edges = new int[32];
    private int nodeCount = 1;
    /** for each node the one it was reached from */
    private int[] parents = new int[8];
    /** for each node whether a longer word goes on */
    private boolean[] inner = new boolean[8];
    /** for each node the word that ends with it, or null */
    private Match<V>[] matches = table(8);

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
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = grow(node, word.charAt(step > 0 ? i : word.length() - 1 - i));
        }
        char first = word.charAt(step > 0 ? 0 : word.length() - 1);
        opening[first >> 6] |= 1L << first;
        matches[node] = new Match<>(value, word.length(), node);
    }

    private int grow(int node, char c) {
        int slot = slot(node << Character.SIZE | c);
        if (edges[slot] == 0) {
            edges[slot] = node << Character.SIZE | c;
            edges[slot + 1] = addNode(node);
            if (nodeCount * 4 > edges.length) {
                spread();
            }
            return nodeCount - 1;
        }
        return edges[slot + 1];
    }

    private int addNode(int parent) {
        if (nodeCount == parents.length) {
            parents = Arrays.copyOf(parents, nodeCount * 2);
            inner = Arrays.copyOf(inner, nodeCount * 2);
            matches = Arrays.copyOf(matches, nodeCount * 2);
        }
        parents[nodeCount] = parent;
        inner[parent] = true;
        return nodeCount++;
    }

    private void spread() {
        int[] old = edges;
        edges = new int[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int slot = slot(old[i]);
                edges[slot] = old[i];
                edges[slot + 1] = old[i + 1];
            }
        }
    }

    /** Where a key stands, or else the free place where it would. */
    private int slot(int key) {
        int last = edges.length - 2;
        int slot = (key * GOLDEN >>> 15) & last;
        while (edges[slot] != key && edges[slot] != 0) {
            slot = slot + 2 & last;
        }
        return slot;
    }

    private int next(int node, char c) {
        int slot = slot(node << Character.SIZE | c);
        return edges[slot] == 0 ? NONE : edges[slot + 1];
    }

    /** The longest word at {@code place}, or null. Going backward it is the one that ends just before. */
    public Match<V> longest(Reading reading, int place) {
        return nodeCount == 1 ? null : longest(reading, place, reading.at(step > 0 ? place : place - 1));
    }

    /** As above, where the first character is known already: the one at {@code place} or, going backward, the one before. */
    public Match<V> longest(Reading reading, int place, char first) {
        if (!opens(first)) {
            return null;
        }
        Match<V> longest = null;
        int node = next(ROOT, first);
        for (int at = step > 0 ? place + 1 : place - 2; node != NONE; at += step) {
            longest = matches[node] != null ? matches[node] : longest;
            node = inner[node] ? next(node, reading.at(at)) : NONE;
        }
        return longest;
    }

    /** The next shorter word that begins (or, going backward, ends) like one that was found; null where there is none. */
    public Match<V> shorter(Match<V> match) {
        int node = parents[match.node];
        while (node != ROOT && matches[node] == null) {
            node = parents[node];
        }
        return matches[node];
    }

    /** What a word of one character stands for, or null. */
    public V at(char word) {
        int node = next(ROOT, word);
        return node == NONE || matches[node] == null ? null : matches[node].value;
    }

    /** Whether some word begins (or, going backward, ends) with a character. */
    public boolean opens(char c) {
        return (opening[c >> 6] >>> c & 1) != 0;
    }

    /** Whether some word begins (or, going backward, ends) with two characters, or is the first of them alone. */
    public boolean opens(char first, char second) {
        int node = opens(first) ? next(ROOT, first) : NONE;
        return node != NONE && (matches[node] != null || next(node, second) != NONE);
    }

    @SuppressWarnings("unchecked")
    private static <V> Match<V>[] table(int length) {
        return (Match<V>[]) new Match<?>[length];
    }

    /**
     * A word found.
     *
     * @param node where it ends in the tree
     */
    public record Match<V>(V value, int length, int node) {}
}
