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

    private final GramCounts grams;

    Continuations(List<RawLine> lines) {
        grams = new GramCounts(lines.size() * 4 + 8);
        for (int i = 0; i + 1 < lines.size(); i++) {
            watch(lines.get(i).text, lines.get(i + 1).text);
            if (i + 2 < lines.size()) {
                watch(lines.get(i).text, lines.get(i + 2).text);
            }
        }
        if (lines.size() > 1) {
            lines.forEach(line -> grams.count(line.text));
        }
    }

    private void watch(String left, String right) {
        if (left.length() >= 2 && right.length() >= 2) {
            char a = left.charAt(left.length() - 2);
            char b = left.charAt(left.length() - 1);
            char c = right.charAt(0);
            char d = right.charAt(1);
            grams.watch(GramCounts.key(a, b));
            grams.watch(GramCounts.key(a, b, c));
            grams.watch(GramCounts.key(c, d));
            grams.watch(GramCounts.key(b, c, d));
        }
    }

    /** Whether elsewhere {@code left}'s end nearly always goes on as {@code right} begins, or the other way round. */
    boolean expects(String left, String right) {
        if (left.length() < 2 || right.length() < 2) {
            return false;
        }
        char a = left.charAt(left.length() - 2);
        char b = left.charAt(left.length() - 1);
        char c = right.charAt(0);
        char d = right.charAt(1);
        return CharacterFold.isHan(b) && CharacterFold.isHan(c)
                && (sure(GramCounts.key(a, b), GramCounts.key(a, b, c)) || sure(GramCounts.key(c, d), GramCounts.key(b, c, d)));
    }

    /** The ends of the two lines themselves are in the count of the parts, once each. */
    private boolean sure(long part, long whole) {
        int joined = grams.of(whole);
        return joined >= OFTEN && joined * 10 >= (grams.of(part) - 1) * 8;
    }
}
