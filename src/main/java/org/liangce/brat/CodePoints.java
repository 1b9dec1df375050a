package org.liangce.brat;

/** Converts offsets of one text between UTF-16 units, which the program counts, and code points, which standoff files count. */
public final class CodePoints {

    private final int[] pointAt;
    private final int[] unitAt;

    /** Reads the text once; unpaired surrogates are code points of their own. */
    public CodePoints(String text) {
        pointAt = new int[text.length() + 1];
        unitAt = new int[text.codePointCount(0, text.length()) + 1];
        int point = 0;
        for (int unit = 0; unit < text.length(); ) {
            int width = Character.charCount(text.codePointAt(unit));
            unitAt[point] = unit;
            pointAt[unit] = point;
            if (width == 2) {
                pointAt[unit + 1] = point;
            }
            unit += width;
            point++;
        }
        pointAt[text.length()] = point;
        unitAt[point] = text.length();
    }

    /** The number of code points before a UTF-16 offset; within a pair that of the pair. */
    public int points(int unit) {
        return pointAt[unit];
    }

    /**
     * The UTF-16 offset of a code point.
     *
     * @throws IndexOutOfBoundsException where the text has fewer
     */
    public int unit(int point) {
        return unitAt[point];
    }
}
