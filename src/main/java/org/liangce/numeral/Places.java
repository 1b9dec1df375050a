package org.liangce.numeral;

import java.util.Arrays;

/** Places of a reading, in its order. */
public final class Places {

    private int[] places;
    private int count;

    /** @param expected how many there will be in texts that have many; there may be more */
    Places(int expected) {
        places = new int[expected + 1];
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
