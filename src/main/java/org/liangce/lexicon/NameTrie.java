package org.liangce.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * The names of a register as a tree of characters, with all edges in one hash table. At most offsets of a text no name begins: two sets of
 * bits, small enough to stay in the processor's cache, say so before anything is looked up.
 *
 * <p>Example: of {@code 广州} and {@code 广东} there are the edges 广, 广→州 and 广→东; behind {@code 广西} nothing is looked up.
 */
final class NameTrie {

    static final int ROOT = 0;
    static final int NONE = -1;
    private static final int NODE_BITS = 23;
    private static final int NODE = (1 << NODE_BITS) - 1;
    /** Beside the number of a node: a name ends there. Of most nodes nothing else needs to be looked up. */
    private static final int NAMED = 1 << NODE_BITS;
    /** An edge is one number: the node that it leaves, its character, the node that it leads to and whether a name ends there. */
    private static final int STEP_BITS = NODE_BITS + 1;
    private static final int EDGE_BITS = STEP_BITS + Character.SIZE;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] edges = new long[64];
    private int nodes = 1;
    /** Node → what the name is known by that ends there. */
    private int[] nameAt = new int[64];

    /** The characters that are names of their own. */
    private final BitSet single = new BitSet();
    /** A few bits of the first two characters of each longer name. */
    private final PairFilter pairs = new PairFilter(17);

    /** @param names none is empty; a name is known by its place among them */
    NameTrie(Collection<String> names) {
        this(names, IntStream.range(0, names.size()).toArray());
    }

    /** @param known name → what it is known by, which is not {@link #NONE} */
    NameTrie(Collection<String> names, int[] known) {
        nameAt[ROOT] = NONE;
        int index = 0;
        for (String name : names) {
            add(name, known[index++]);
        }
        for (int slot = 0; slot < edges.length; slot++) {
            boolean named = edges[slot] != 0 && nameAt[(int) edges[slot] & NODE] != NONE;
            edges[slot] |= named ? NAMED : 0;
        }
    }

    private void add(String name, int known) {
        int node = ROOT;
        for (int i = 0; i < name.length(); i++) {
            int next = child(node, name.charAt(i));
            node = next == NONE ? grow(node, name.charAt(i)) : next;
        }
        nameAt[node] = known;
        if (name.length() == 1) {
            single.set(name.charAt(0));
        } else {
            pairs.add(name.charAt(0), name.charAt(1));
        }
    }

    private int grow(int node, char c) {
        if (nodes == nameAt.length) {
            nameAt = Arrays.copyOf(nameAt, nodes * 2);
        }
        if (nodes * 3 > edges.length * 2) {
            long[] old = edges;
            edges = new long[old.length * 2];
            Arrays.stream(old).filter(edge -> edge != 0).forEach(this::put);
        }
        nameAt[nodes] = NONE;
        put((long) node << EDGE_BITS | (long) c << STEP_BITS | nodes);
        return nodes++;
    }

    private void put(long edge) {
        int slot = slot(edge >>> STEP_BITS);
        while (edges[slot] != 0) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge;
    }

    private int slot(long from) {
        return (int) (from * SPREAD >>> Long.numberOfLeadingZeros(edges.length) + 1);
    }

    /** What the name is known by that ends with a step; {@link #NONE} where none does. */
    int nameAt(int step) {
        return (step & NAMED) == 0 ? NONE : nameAt[step & NODE];
    }

    /** The step behind another one, or behind the {@link #ROOT}, that a character leads to; {@link #NONE} where no name goes on with it. */
    int child(int step, char c) {
        long from = (long) (step & NODE) << Character.SIZE | c;
        for (int slot = slot(from); edges[slot] != 0; slot = slot + 1 & edges.length - 1) {
            if (edges[slot] >>> STEP_BITS == from) {
                return (int) edges[slot] & (NAMED | NODE);
            }
        }
        return NONE;
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
        int step = ROOT;
        for (int at = start; at < text.length(); at++) {
            step = child(step, text.charAt(at));
            if (step == NONE) {
                return;
            }
            if ((step & NAMED) != 0) {
                visitor.name(nameAt(step), at + 1);
            }
        }
    }

    /** Whether {@code [from, to)} of a text is a name. */
    boolean has(String text, int from, int to) {
        int step = ROOT;
        for (int at = from; at < to && step != NONE; at++) {
            step = child(step, text.charAt(at));
        }
        return step != NONE && (step & NAMED) != 0;
    }

    /** Is shown names: by what they are known, and the offset behind them. */
    interface Visitor {
        void name(int known, int end);
    }
}
