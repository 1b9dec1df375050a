package org.liangce.annotate.segment;

import org.liangce.lexicon.WordTree;

/**
 * The first steps into the dictionary from some offsets of a text that follow one another. They are looked up together: the tree lies far
 * from the processor, and looks that do not wait for one another are done at once.
 */
final class StepsAhead {

    /** So many steps from each of so many offsets. */
    static final int AHEAD = 3;
    static final int TOGETHER = 32;

    private final WordTree tree;
    private final long[][] steps = new long[AHEAD][TOGETHER];

    StepsAhead(WordTree tree) {
        this.tree = tree;
    }

    /** Looks up the steps from {@code from} and the offsets behind it, as far as they lie before {@code end}. */
    void look(String text, int from, int end) {
        int to = Math.min(from + TOGETHER, end);
        for (int offset = from; offset < to; offset++) {
            steps[0][offset - from] = tree.next(tree.root(), text.charAt(offset));
        }
        for (int ahead = 1; ahead < AHEAD; ahead++) {
            for (int offset = from; offset < Math.min(to, end - ahead); offset++) {
                steps[ahead][offset - from] = tree.next(steps[ahead - 1][offset - from], text.charAt(offset + ahead));
            }
        }
    }

    /** The step with a character, so many behind the offset that was the {@code place}th looked from; the character lies before the end. */
    long at(int place, int ahead) {
        return steps[ahead][place];
    }
}
