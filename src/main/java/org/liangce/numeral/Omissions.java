package org.liangce.numeral;

import java.util.Arrays;

/** Where characters of a text were left out of its reading; leads from places of the reading to offsets of the text. Filled from left to right. */
final class Omissions {

    /** One entry of the index for so many places, as a power of two. */
    private static final int STRIDE = 6;

    /** for each character left out the place of the one that was read next */
    private int[] places = new int[8];
    private int count;
    /** how many were left out before each stretch of places; null where none were at all */
    private int[] index;

    /** @param place where reading goes on; one before that, the character there stands for what is left out behind it, too */
    void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = place;
        for (int n = count - 2; n >= 0 && places[n] > place; n--) {
            places[n] = place;
        }
    }

    /** @param length of the reading */
    void close(int length) {
        if (count == 0) {
            return;
        }
        index = new int[(length >> STRIDE) + 1];
        int before = 0;
        for (int n = 0; n < index.length; n++) {
            while (before < count && places[before] < n << STRIDE) {
                before++;
            }
            index[n] = before;
        }
    }

    /** The offset in the text of the character at a place of the reading. */
    int offset(int place) {
        if (index == null) {
            return place;
        }
        int before = index[place >> STRIDE];
        while (before < count && places[before] <= place) {
            before++;
        }
        return place + before;
    }
}
