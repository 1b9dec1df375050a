package org.liangce.annotate.segment;

import java.util.Arrays;
import org.liangce.annotate.segment.CoreWords.Unlisted;
import org.liangce.lexicon.WordTree;

/**
 * All words that a piece of text can be divided into, and the cheapest way through them. Serves one thread; its arrays are used again for
 * the next piece, and are as long as the longest piece needs.
 *
 * <p>The words that begin at an offset stand side by side, the shorter first. What is in no dictionary ({@code 2025}, {@code ABC}) is one
 * word more at its offset.
 */
final class Lattice {

    static final int NONE = -1;

    private final CoreWords words;
    private final WordTree tree;
    private final StepsAhead steps;
    private final Gaps gaps = new Gaps(this);

    private String text;
    private int start;
    private int length;

    /** Offset in the piece → the first of the nodes that begin there; those of the next offset follow. */
    private int[] first;
    /** Offset in the piece → the node of what is in no dictionary, or {@link #NONE}. */
    private int[] unlisted;

    private int nodes;
    private Word[] word = new Word[0];
    private int[] end = new int[0];
    /** The node before it on the cheapest way to it; of the nodes of the cheapest way through all, in the end, the one behind it. */
    private int[] link = new int[0];
    private double[] cost = new double[0];

    /** @param longest how long the longest piece will be, as far as known: room is made for it at once; few have more words than half again */
    Lattice(CoreWords words, int longest) {
        this.words = words;
        tree = words.tree();
        steps = new StepsAhead(tree);
        offsets(longest);
        nodes(longest + longest / 2 + 2);
    }

    private void offsets(int most) {
        first = new int[most + 2];
        unlisted = new int[most + 2];
    }

    private void nodes(int most) {
        word = Arrays.copyOf(word, most);
        end = Arrays.copyOf(end, most);
        link = Arrays.copyOf(link, most);
        cost = Arrays.copyOf(cost, most);
    }

    /**
     * Finds the cheapest way through {@code text} from {@code start} to {@code end}.
     *
     * @return its first node, from which {@link #next} leads to the others; {@link #NONE} where the piece is empty
     */
    int divide(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.length = end - start;
        reset();
        list();
        gaps.fill(text, start, length);
        int last = cheapest();
        return turned(last);
    }

    /** The node behind a node of the cheapest way; {@link #NONE} behind the last. */
    int next(int node) {
        return link[node];
    }

    /** The offset in the text behind a node. */
    int end(int node) {
        return start + end[node];
    }

    String tag(int node) {
        return word[node].tag();
    }

    private void reset() {
        nodes = 0;
        if (first.length < length + 2) {
            offsets(length);
        }
        Arrays.fill(unlisted, 0, length + 2, NONE);
    }

    private int node(Word wordAt, int endAt) {
        if (nodes == word.length) {
            nodes(Math.max(nodes, length) * 2);
        }
        word[nodes] = wordAt;
        end[nodes] = endAt;
        link[nodes] = NONE;
        return nodes++;
    }

    /** Every word of the dictionary, wherever it stands. */
    private void list() {
        for (int offset = 0; offset < length; offset++) {
            if (offset % StepsAhead.TOGETHER == 0) {
                steps.look(text, start + offset, start + length);
            }
            first[offset] = nodes;
            listFrom(offset);
        }
        first[length] = nodes;
        node(words.word(Unlisted.END), length + 1);
        first[length + 1] = nodes;
    }

    private void listFrom(int offset) {
        long step = tree.root();
        for (int i = offset; i < length; i++) {
            step = i - offset < StepsAhead.AHEAD ? steps.at(offset % StepsAhead.TOGETHER, i - offset) : tree.next(step, text.charAt(start + i));
            if (step == WordTree.NONE) {
                return;
            }
            int found = WordTree.word(step);
            if (found >= 0) {
                node(words.word(found), i + 1);
            }
        }
    }

    /** The end of the longest word of the dictionary that begins at an offset of the piece; {@link #NONE} where none does. */
    int longestEnd(int offset) {
        return first[offset] < first[offset + 1] ? end[first[offset + 1] - 1] : NONE;
    }

    /** Adds what is in no dictionary; where the dictionary has a word from the same offset to the same end, that stands. */
    void addUnlisted(int from, int to, Unlisted kind) {
        for (int node = first[from]; node < first[from + 1]; node++) {
            if (end[node] == to) {
                return;
            }
        }
        unlisted[from] = node(words.word(kind), to);
    }

    /**
     * Where all ways lead through one word, and behind it through one other, nothing is to be chosen, and what the pair costs is not asked:
     * so it is for a third of the words.
     *
     * @return the node of the end, reached at the least cost
     */
    private int cheapest() {
        int begin = node(words.word(Unlisted.BEGIN), 0);
        cost[begin] = 0;
        goOn(begin, isOnly(0));
        int farthest = 0;
        for (int offset = 0; offset < length; offset++) {
            boolean all = farthest <= offset && isOnly(offset);
            for (int node = first[offset]; node < first[offset + 1]; node++) {
                farthest = goOnReached(node, all, farthest);
            }
            if (unlisted[offset] != NONE) {
                farthest = goOnReached(unlisted[offset], all, farthest);
            }
        }
        return first[length];
    }

    /** Whether only one word begins at an offset. */
    private boolean isOnly(int offset) {
        return first[offset + 1] - first[offset] + (unlisted[offset] == NONE ? 0 : 1) == 1;
    }

    /** @return how far the words reach that were come to so far, this one too */
    private int goOnReached(int node, boolean all, int farthest) {
        if (link[node] == NONE) {
            return farthest;
        }
        goOn(node, all && isOnly(end[node]));
        return Math.max(farthest, end[node]);
    }

    /** @param only whether all ways lead through this word and the one behind it */
    private void goOn(int node, boolean only) {
        int offset = end[node];
        if (only) {
            int to = unlisted[offset] == NONE ? first[offset] : unlisted[offset];
            link[to] = node;
            cost[to] = cost[node];
        } else {
            reach(node);
        }
    }

    private void reach(int node) {
        int offset = end[node];
        double least = cost[node] + word[node].leastBehind();
        for (int to = first[offset]; to < first[offset + 1]; to++) {
            reach(node, to, least);
        }
        if (unlisted[offset] != NONE) {
            reach(node, unlisted[offset], least);
        }
    }

    private void reach(int node, int to, double least) {
        if (link[to] != NONE && cost[to] <= least) {
            return;
        }
        double through = cost[node] + words.cost(word[node], word[to]);
        if (link[to] == NONE || cost[to] > through) {
            link[to] = node;
            cost[to] = through;
        }
    }

    /** Turns the links from the last node back to the first. */
    private int turned(int last) {
        int behind = NONE;
        int node = link[last];
        while (link[node] != NONE) {
            int before = link[node];
            link[node] = behind;
            behind = node;
            node = before;
        }
        return behind;
    }
}
