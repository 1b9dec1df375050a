package org.liangce.numeral;

import java.util.Arrays;

/** Places of a reading, in its order. */
public final class Places {

    /** Of so many characters one is such a place, in texts that have many. */
    private static final int RARE = 8;

    private int[] places;
    private int count;

    /** @param length that of the text */
    Places(int length) {
        places = new int[length / RARE + 1];
    }

    /** Adds a place where {@code one} is 1, and none where it is 0; without a jump, as that cannot be foreseen. */
    void addIf(int one, int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count] = place;
        count += one;
    }

    public int count() {
        return count;
    }

    public int get(int n) {
        return places[n];
    }
}
