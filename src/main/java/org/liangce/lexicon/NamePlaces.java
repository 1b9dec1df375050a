package org.liangce.lexicon;

import java.util.Arrays;

/**
 * Where names stand: by their start, of those with one start the shorter first. Of each is kept how far it begins behind the one before it,
 * and its place in its register. Kept in blocks, so that nothing is copied as they grow; the first are short, since some registers have
 * few names in an article.
 */
final class NamePlaces {

    private static final int SHORTEST_BLOCK = 8;
    private static final int LONGEST_BLOCK = 64;
    private static final char[] NO_BLOCK = {};
    private static final char[][] NO_BLOCKS = {};
    /** Stands for no name: only leads on to one that is farther away than can be told at once. */
    static final char NONE = Character.MAX_VALUE;

    /** Those of a register that has no name in a text; none is added. */
    static final NamePlaces EMPTY = new NamePlaces();

    private char[][] blocks = NO_BLOCKS;
    /** The block that is being filled, and how many blocks are made. */
    private char[] block = NO_BLOCK;
    private int made;
    /** how many of its characters are filled: two of each name */
    private int filled;
    /** how many names there are, those counted that only lead on */
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
        if (filled == block.length) {
            begin(new char[Math.min(LONGEST_BLOCK, Math.max(SHORTEST_BLOCK, filled * 2))]);
        }
        block[filled++] = gap;
        block[filled++] = name;
        size++;
    }

    private void begin(char[] next) {
        if (made == blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(4, made * 2));
        }
        blocks[made++] = next;
        block = next;
        filled = 0;
    }

    /** How many names there are, or a few more. */
    int size() {
        return size;
    }

    /** Goes through the places of one register in their order; in front of the first at the beginning. */
    static final class Steps {
        private final NamePlaces places;
        private int left;
        private char[] block = NO_BLOCK;
        private int blocks;
        private int next;
        private int begin;
        private char name;

        Steps(NamePlaces places) {
            this.places = places;
            left = places.size;
        }

        /** Goes on to the next name. @return whether there is one */
        boolean next() {
            do {
                if (left == 0) {
                    return false;
                }
                left--;
                if (next == block.length) {
                    block = places.blocks[blocks++];
                    next = 0;
                }
                begin += block[next++];
                name = block[next++];
            } while (name == NamePlaces.NONE);
            return true;
        }

        /** Whether the next name begins where this one does. */
        boolean goesOn() {
            return left > 0 && (next < block.length ? block[next] : places.blocks[blocks][0]) == 0;
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
