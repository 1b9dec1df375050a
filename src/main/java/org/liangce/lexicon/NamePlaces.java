package org.liangce.lexicon;

import java.util.Arrays;

/**
 * Where names stand: by their start, of those with one start the shorter first. Of each is kept how far it begins behind the one before it,
 * and its place in its register. Kept in blocks, so that nothing is copied as they grow; the first are short, since some registers have
 * few names in an article.
 */
final class NamePlaces {

    private static final int LEAST_BITS = 3;
    private static final int MOST_BITS = 6;
    /** Stands for no name: only leads on to one that is farther away than can be told at once. */
    static final char NONE = Character.MAX_VALUE;

    private char[][] blocks = {};
    /** how many characters are filled: two of each name */
    private int size;
    /** where the name begins that was added last */
    private int last;

    void add(int begin, int name) {
        for (; begin - last > Character.MAX_VALUE; last += Character.MAX_VALUE) {
            put(Character.MAX_VALUE, NONE);
        }
        put((char) (begin - last), (char) name);
        last = begin;
    }

    private void put(char gap, char name) {
        int place = size + (1 << LEAST_BITS);
        int bits = bits(place);
        int block = block(place, bits);
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(4, block * 2));
        }
        if (blocks[block] == null) {
            blocks[block] = new char[1 << bits];
        }
        blocks[block][place & (1 << bits) - 1] = gap;
        blocks[block][place + 1 & (1 << bits) - 1] = name;
        size += 2;
    }

    /** The length of the block of a place, as a power of two; places are counted as if those before them had filled a block, too. */
    private static int bits(int place) {
        return Math.min(MOST_BITS, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(place));
    }

    /** Each block is twice as long as the one before it, until they are of the greatest length. */
    private static int block(int place, int bits) {
        return bits - LEAST_BITS + (place >> bits) - 1;
    }

    private char at(int i) {
        int place = i + (1 << LEAST_BITS);
        int bits = bits(place);
        return blocks[block(place, bits)][place & (1 << bits) - 1];
    }

    /** Goes through the places of one register in their order; in front of the first at the beginning. */
    static final class Steps {
        private final NamePlaces places;
        private int next;
        private int begin;
        private char name;

        Steps(NamePlaces places) {
            this.places = places;
        }

        /** Goes on to the next name. @return whether there is one */
        boolean next() {
            do {
                if (next == places.size) {
                    return false;
                }
                begin += places.at(next++);
                name = places.at(next++);
            } while (name == NamePlaces.NONE);
            return true;
        }

        /** Whether the next name begins where this one does. */
        boolean goesOn() {
            return next < places.size && places.at(next) == 0;
        }

        int begin() {
            return begin;
        }

        /** The place of the name in its register. */
        int name() {
            return name;
        }
    }
}
