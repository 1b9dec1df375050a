package org.liangce.annotate.segment;

import com.hankcs.hanlp.dictionary.other.CharType;
import java.util.Arrays;
import org.liangce.annotate.segment.CoreWords.Unlisted;

/**
 * All words that a piece of text can be divided into, and the cheapest way through them. Serves one thread; its arrays are used again for
 * the next piece, and are as long as the longest piece needs.
 *
 * <p>The words that begin at an offset stand side by side, the shorter first. What is in no dictionary ({@code 2025}, {@code ABC}) is one
 * word more at its offset.
 */
final class Lattice {

    private static final int NONE = -1;

    private final CoreWords words;

    private String text;
    private int start;
    private int length;

    /** Offset in the piece → the first of the nodes that begin there; those of the next offset follow. */
    private int[] first = new int[0];
    /** Offset in the piece → the node of what is in no dictionary, or {@link #NONE}. */
    private int[] unlisted = new int[0];

    private int nodes;
    private int[] word = new int[0];
    private int[] end = new int[0];
    private int[] from = new int[0];
    private double[] cost = new double[0];

    Lattice(CoreWords words) {
        this.words = words;
    }

    /**
     * The nodes of the cheapest way through {@code text} from {@code start} to {@code end}, in the order of the text.
     *
     * @return how many; they are in {@code path}, which must be as long as the piece
     */
    int divide(String text, int start, int end, int[] path) {
        this.text = text;
        this.start = start;
        this.length = end - start;
        reset();
        list();
        fill();
        int last = cheapest();
        return trace(last, path);
    }

    /** The offset in the text behind a node. */
    int end(int node) {
        return start + end[node];
    }

    String tag(int node) {
        return words.tag(word[node]);
    }

    private void reset() {
        nodes = 0;
        if (first.length < length + 2) {
            first = new int[length + 2];
            unlisted = new int[length + 2];
        }
        Arrays.fill(unlisted, 0, length + 2, NONE);
    }

    private int node(int wordAt, int endAt) {
        if (nodes == word.length) {
            int more = Math.max(16, nodes * 2);
            word = Arrays.copyOf(word, more);
            end = Arrays.copyOf(end, more);
            from = Arrays.copyOf(from, more);
            cost = Arrays.copyOf(cost, more);
        }
        word[nodes] = wordAt;
        end[nodes] = endAt;
        from[nodes] = NONE;
        return nodes++;
    }

    /** Every word of the dictionary, wherever it stands. */
    private void list() {
        for (int offset = 0; offset < length; offset++) {
            first[offset] = nodes;
            int state = words.root();
            for (int i = offset; i < length; i++) {
                state = words.next(state, text.charAt(start + i));
                if (state < 0) {
                    break;
                }
                int found = words.wordAt(state);
                if (found >= 0) {
                    node(found, i + 1);
                }
            }
        }
        first[length] = nodes;
        node(words.word(Unlisted.END), length + 1);
        first[length + 1] = nodes;
    }

    private boolean isListed(int offset) {
        return first[offset] < first[offset + 1];
    }

    /** What stands where no word of the dictionary begins, when each time the longest word is left behind. */
    private void fill() {
        int offset = 0;
        while (offset < length) {
            if (isListed(offset)) {
                offset = end[first[offset + 1] - 1];
            } else {
                int next = offset + 1;
                while (next < length && (!isListed(next) || type(next) == CharType.CT_CNUM)) {
                    next++;
                }
                fill(offset, next);
                offset = next;
            }
        }
    }

    /** Of characters of one type each is one word; a number keeps the marks between its digits. */
    private void fill(int from, int to) {
        int begin = from;
        byte type = type(from);
        for (int at = from + 1; at < to; at++) {
            byte here = type(at);
            if (here != type) {
                if (type == CharType.CT_NUM && "，,．.".indexOf(text.charAt(start + at)) >= 0 && at + 1 < to && type(at + 1) == CharType.CT_NUM) {
                    continue;
                }
                addUnlisted(begin, at, type);
                begin = at;
            }
            type = here;
        }
        addUnlisted(begin, to, type);
    }

    /** Where the dictionary has a word of this length, that stands. */
    private void addUnlisted(int from, int to, byte type) {
        for (int node = first[from]; node < first[from + 1]; node++) {
            if (end[node] == to) {
                return;
            }
        }
        unlisted[from] = node(words.word(Unlisted.of(type)), to);
    }

    private byte type(int offset) {
        return CharType.get(text.charAt(start + offset));
    }

    /** @return the node of the end, reached at the least cost */
    private int cheapest() {
        int begin = node(words.word(Unlisted.BEGIN), 0);
        cost[begin] = 0;
        reach(begin);
        for (int offset = 0; offset < length; offset++) {
            for (int node = first[offset]; node < first[offset + 1]; node++) {
                goOn(node);
            }
            if (unlisted[offset] != NONE) {
                goOn(unlisted[offset]);
            }
        }
        return first[length];
    }

    private void goOn(int node) {
        if (from[node] != NONE) {
            reach(node);
        }
    }

    private void reach(int node) {
        int offset = end[node];
        for (int to = first[offset]; to < first[offset + 1]; to++) {
            reach(node, to);
        }
        if (unlisted[offset] != NONE) {
            reach(node, unlisted[offset]);
        }
    }

    private void reach(int node, int to) {
        double through = cost[node] + words.cost(word[node], word[to]);
        if (from[to] == NONE || cost[to] > through) {
            from[to] = node;
            cost[to] = through;
        }
    }

    private int trace(int last, int[] path) {
        int count = 0;
        for (int node = from[last]; from[node] != NONE; node = from[node]) {
            path[count++] = node;
        }
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            int node = path[i];
            path[i] = path[j];
            path[j] = node;
        }
        return count;
    }
}
