package org.liangce.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The names of a register as a tree of characters. What follows a node stands side by side, and each node is one number, so that a step
 * along a text mostly touches one line of the processor's cache, and names that begin alike share theirs. At many offsets of a text no
 * name begins: two sets of bits say so before anything is looked up.
 *
 * <p>Example: behind 广 stand 东 and 州 of {@code 广东} and {@code 广州}; behind {@code 广西} nothing is looked up.
 */
final class NameTrie {

    static final int ROOT = 0;
    static final int NONE = -1;
    /** A node holds its character, whether a name ends there, whether it is the last behind the node before it, and the first node behind it, or 0. */
    private static final int NAMED = 1 << Character.SIZE;
    private static final int LAST = NAMED << 1;
    private static final int BEHIND = Character.SIZE + 2;

    /** First character → its node, or 0. */
    private final char[] openings = new char[1 << Character.SIZE];
    private long[] nodes = new long[64];
    private int size = 1;
    /** Node → what the name is known by that ends there. */
    private int[] known = new int[64];

    /** The characters that are names of their own. */
    private final BitSet single = new BitSet();
    /** The first two characters of each longer name. */
    private final PairFilter pairs = new PairFilter(17);

    /** @param names none is empty; a name is known by its place among them */
    NameTrie(Collection<String> names) {
        this(names, IntStream.range(0, names.size()).toArray());
    }

    /** @param known name → what it is known by, which is not {@link #NONE} */
    NameTrie(Collection<String> names, int[] known) {
        TreeMap<String, Integer> sorted = new TreeMap<>();
        names.forEach(name -> sorted.put(name, known[sorted.size()]));
        String[] ascending = sorted.keySet().toArray(String[]::new);
        grow(ROOT, ascending, sorted.values().stream().mapToInt(Integer::intValue).toArray(), 0, ascending.length, 0);
        for (int node = 1; node < size && nodes[ROOT] != 0; node++) {
            openings[(char) nodes[node]] = (char) node;
            if ((nodes[node] & LAST) != 0) {
                break;
            }
        }
        sorted.keySet().forEach(this::open);
    }

    private void open(String name) {
        if (name.length() == 1) {
            single.set(name.charAt(0));
        } else {
            pairs.add(name.charAt(0), name.charAt(1));
        }
    }

    /** Adds what follows a node: the names {@code [from, to)}, all of which begin with the {@code depth} characters that lead to it. */
    private void grow(int node, String[] names, int[] numbers, int from, int to, int depth) {
        int begin = from;
        if (begin < to && names[begin].length() == depth) {
            nodes[node] |= NAMED;
            known[node] = numbers[begin++];
        }
        if (begin == to) {
            return;
        }
        int first = size;
        nodes[node] |= (long) first << BEHIND;
        for (int i = begin; i < to; i++) {
            if (i == begin || names[i].charAt(depth) != names[i - 1].charAt(depth)) {
                add(names[i].charAt(depth));
            }
        }
        nodes[size - 1] |= LAST;
        int child = first;
        for (int i = begin, next; i < to; i = next) {
            next = i + 1;
            while (next < to && names[next].charAt(depth) == names[i].charAt(depth)) {
                next++;
            }
            grow(child++, names, numbers, i, next, depth + 1);
        }
    }

    private void add(char c) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
            known = Arrays.copyOf(known, size * 2);
        }
        nodes[size++] = c;
    }

    /** What the name is known by that ends at a node; {@link #NONE} where none does. */
    int nameAt(int node) {
        return (nodes[node] & NAMED) == 0 ? NONE : known[node];
    }

    /** The node that a character leads to from another one, or from the {@link #ROOT}; {@link #NONE} where no name goes on with it. */
    int child(int node, char c) {
        if (node == ROOT) {
            return openings[c] == 0 ? NONE : openings[c];
        }
        int next = (int) (nodes[node] >>> BEHIND);
        if (next == 0) {
            return NONE;
        }
        while ((char) nodes[next] < c && (nodes[next] & LAST) == 0) {
            next++;
        }
        return (char) nodes[next] == c ? next : NONE;
    }

    /** The first of the offsets {@code [from, to)} where a name may begin that ends by {@code to}; {@code to} where none may. */
    int firstFrom(String text, int from, int to) {
        int last = to - 1;
        for (int at = from; at < last; at++) {
            char c = text.charAt(at);
            if (pairs.mayHold(c, text.charAt(at + 1)) || single.get(c)) {
                return at;
            }
        }
        return from <= last && single.get(text.charAt(last)) ? last : to;
    }

    /** Shows the names that begin at {@code start} to {@code visitor}, the shorter first. */
    void each(String text, int start, Visitor visitor) {
        int node = ROOT;
        for (int at = start; at < text.length(); at++) {
            node = child(node, text.charAt(at));
            if (node == NONE) {
                return;
            }
            if ((nodes[node] & NAMED) != 0) {
                visitor.name(known[node], at + 1);
            }
        }
    }

    /** Whether {@code [from, to)} of a text is a name. */
    boolean has(String text, int from, int to) {
        int node = ROOT;
        for (int at = from; at < to && node != NONE; at++) {
            node = child(node, text.charAt(at));
        }
        return node != NONE && nameAt(node) != NONE;
    }

    /** Is shown names: by what they are known, and the offset behind them. */
    interface Visitor {
        void name(int known, int end);
    }
}
