package org.liangce.annotate.segment;

/**
 * Divides pieces of one text into words, one piece after another: the cheapest way through the dictionary, then private words merged where
 * they fit its borders. Serves one thread.
 */
final class Division {

    private static final String PRIVATE_TAG = "nz";

    private final String text;
    private final Lattice lattice;
    private final PrivateWords own;

    private final int[] path;
    private final int[] end;
    private final String[] tag;
    private int count;

    /** @param longest how long a piece may be */
    Division(CoreWords core, PrivateWords own, String text, int longest) {
        this.text = text;
        this.lattice = new Lattice(core);
        this.own = own;
        path = new int[longest];
        end = new int[longest];
        tag = new String[longest];
    }

    /** Divides the piece from {@code from} to {@code to}; what the last piece had is forgotten. */
    void divide(int from, int to) {
        int nodes = lattice.divide(text, from, to, path);
        int start = from;
        count = 0;
        for (int i = 0; i < nodes; i++) {
            int merged = own.merged(text, start, lattice, path, i, nodes);
            i += Math.max(0, merged - 1);
            start = lattice.end(path[i]);
            end[count] = start;
            tag[count++] = merged > 0 ? PRIVATE_TAG : lattice.tag(path[i]);
        }
    }

    /** How many words the piece has. */
    int count() {
        return count;
    }

    /** Where in the text a word of the piece ends. */
    int end(int word) {
        return end[word];
    }

    /** The part of speech of a word of the piece. */
    String tag(int word) {
        return tag[word];
    }

    /** Whether a word of the piece ends at {@code offset}. */
    boolean endsAt(int offset) {
        for (int i = 0; i < count; i++) {
            if (end[i] == offset) {
                return true;
            }
        }
        return false;
    }
}
