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
        Break at = Break.of(left, right);
        grams.watch(at.a, at.b);
        grams.watch(at.a, at.b, at.c);
        grams.watch(at.c, at.d);
        grams.watch(at.b, at.c, at.d);
        return true;
    }

    /** The two characters before a break and the two behind it. */
    private record Break(char a, char b, char c, char d) {
        static Break of(String left, String right) {
            return new Break(left.charAt(left.length() - 2), left.charAt(left.length() - 1), right.charAt(0), right.charAt(1));
        }
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
        Break at = Break.of(left, right);
        return sure(GramCounts.key(at.a, at.b), GramCounts.key(at.a, at.b, at.c)) || sure(GramCounts.key(at.c, at.d), GramCounts.key(at.b, at.c, at.d));
    }

    /** The ends of the two lines themselves are in the count of the parts, once each. */
    private boolean sure(long part, long whole) {
        int joined = grams.of(whole);
        return joined >= OFTEN && joined * 10 >= (grams.of(part) - 1) * 8;
    }
}
