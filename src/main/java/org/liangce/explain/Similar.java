package org.liangce.explain;

import org.liangce.text.Span;

/** Finds the words of a text that are most like a phrase: {@code 工业投资增长} for {@code 工业投资增涨}. */
final class Similar {

    /** One character in so many may be another. */
    private static final int MOST_CHANGED = 3;

    private Similar() {}

    /**
     * The words with the fewest changes from {@code phrase}; null where more than a third of it would have to change.
     *
     * <p>Sellers' algorithm: the edit distance with a free start, in time of the lengths' product.
     */
    static Span in(String text, String phrase) {
        int length = phrase.length();
        int[] cost = new int[length + 1];
        int[] start = new int[length + 1];
        for (int i = 1; i <= length; i++) {
            cost[i] = i;
        }
        int best = length / MOST_CHANGED + 1;
        Span found = null;
        for (int end = 1; end <= text.length(); end++) {
            step(text.charAt(end - 1), phrase, end, cost, start);
            if (cost[length] < best && start[length] < end) {
                best = cost[length];
                found = new Span(start[length], end);
            }
        }
        return found;
    }

    /** One more character of the text: {@code cost[i]} of making the phrase's first {@code i} of what begins at {@code start[i]} and ends here. */
    private static void step(char c, String phrase, int end, int[] cost, int[] start) {
        int diagonal = cost[0];
        int diagonalStart = start[0];
        start[0] = end;
        for (int i = 1; i < cost.length; i++) {
            int replaced = diagonal + (phrase.charAt(i - 1) == c ? 0 : 1);
            int replacedStart = diagonalStart;
            diagonal = cost[i];
            diagonalStart = start[i];
            if (replaced <= cost[i] + 1 && replaced <= cost[i - 1] + 1) {
                cost[i] = replaced;
                start[i] = replacedStart;
            } else if (cost[i] <= cost[i - 1]) {
                cost[i]++;
            } else {
                cost[i] = cost[i - 1] + 1;
                start[i] = start[i - 1];
            }
        }
    }
}
