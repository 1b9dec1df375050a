package org.liangce.annotate.segment;

/**
 * Divides pieces of one text into words: the cheapest way through the dictionary, then private words merged where they fit its borders.
 * Serves one thread.
 */
final class Division {

    private static final String PRIVATE_TAG = "nz";

    private final String text;
    private final Lattice lattice;
    private final PrivateWords own;

    /** @param longest how long the longest piece will be, as far as known */
    Division(CoreWords core, PrivateWords own, String text, int longest) {
        this.text = text;
        this.lattice = new Lattice(core, longest);
        this.own = own;
    }

    /** Shows the words of the piece from {@code from} to {@code to}, which covers them, to {@code words}, in the order of the text. */
    void divide(int from, int to, Taker words) {
        int start = from;
        for (int node = lattice.divide(text, from, to); node != Lattice.NONE; node = lattice.next(node)) {
            int last = own.lastOf(text, lattice, node, start);
            String tag = last == Lattice.NONE ? lattice.tag(node) : PRIVATE_TAG;
            node = last == Lattice.NONE ? node : last;
            words.word(start, lattice.end(node), tag);
            start = lattice.end(node);
        }
    }

    /** Is shown words: where they begin and end, and their parts of speech. */
    interface Taker {
        void word(int start, int end, String tag);
    }
}
