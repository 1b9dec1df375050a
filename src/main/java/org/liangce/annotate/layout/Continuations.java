package org.liangce.annotate.layout;

import java.util.List;

/**
 * How a text itself goes on elsewhere behind what stands before a break and before what stands behind it. Counts only the characters
 * around breaks, in one pass over the text.
 *
 * <p>Example: where {@code 高质} is followed by {@code 量} wherever else it occurs, a line that ends with it goes on in one that begins
 * with {@code 量}.
 */
final class Continuations {

    private static final int OFTEN = 2;

    private final GramCounts grams = new GramCounts();

    Continuations(List<RawLine> lines) {
        boolean any = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            any |= watch(lines.get(i).text, lines.get(i + 1).text);
            any |= i + 2 < lines.size() && watch(lines.get(i).text, lines.get(i + 2).text);
        }
        for (RawLine line : any ? lines : List.<RawLine>of()) {
            grams.count(line.text);
        }
    }

    private boolean watch(String left, String right) {
        if (!areWords(left, right)) {
            return false;
        }
        char a = left.charAt(left.length() - 2);
        char b = left.charAt(left.length() - 1);
        char c = right.charAt(0);
        char d = right.charAt(1);
        grams.watch(a, b);
        grams.watch(a, b, c);
        grams.watch(c, d);
        grams.watch(b, c, d);
        return true;
    }

    /** Whether a break stands between Chinese characters: no mark tells whether the text goes on. */
    private static boolean areWords(String left, String right) {
        return left.length() >= 2 && right.length() >= 2 && CharacterFold.isHan(left.charAt(left.length() - 1)) && CharacterFold.isHan(right.charAt(0));
    }

    /** Whether elsewhere {@code left}'s end nearly always goes on as {@code right} begins, or the other way round. */
    boolean expects(String left, String right) {
        if (!areWords(left, right)) {
            return false;
        }
        char a = left.charAt(left.length() - 2);
        char b = left.charAt(left.length() - 1);
        char c = right.charAt(0);
        char d = right.charAt(1);
        return sure(GramCounts.key(a, b), GramCounts.key(a, b, c)) || sure(GramCounts.key(c, d), GramCounts.key(b, c, d));
    }

    /** The ends of the two lines themselves are in the count of the parts, once each. */
    private boolean sure(long part, long whole) {
        int joined = grams.of(whole);
        return joined >= OFTEN && joined * 10 >= (grams.of(part) - 1) * 8;
    }
}
