package org.liangce.brat;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/** Converts offsets of one text between UTF-16 units, which the program counts, and code points, which standoff files count. */
public final class CodePoints {

    /** Where pairs of surrogates begin; most texts have none. */
    private final int[] pairs;
    private final int length;

    /** Reads the text once; unpaired surrogates are code points of their own. */
    public CodePoints(String text) {
        length = text.length();
        pairs = IntStream.range(0, length - 1).filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))).toArray();
    }

    /** The number of code points before a UTF-16 offset; within a pair that of the pair. */
    public int points(int unit) {
        int i = Arrays.binarySearch(pairs, unit);
        return unit - (i < 0 ? -i - 1 : i);
    }

    /**
     * The UTF-16 offset of a code point.
     *
     * @throws IndexOutOfBoundsException where the text has fewer
     */
    public int unit(int point) {
        Objects.checkIndex(point, length - pairs.length + 1);
        int before = 0;
        int to = pairs.length;
        while (before < to) {
            int middle = (before + to) >>> 1;
            if (pairs[middle] - middle < point) {
                before = middle + 1;
            } else {
                to = middle;
            }
        }
        return point + before;
    }
}
