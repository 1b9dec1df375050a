package org.liangce.annotate.layout;

import java.util.Arrays;

/**
 * The marks and spaces of a paragraph in its order, with those that close which others: all that decides where its sentences and clauses
 * end. Read once, so that no other character is looked at again.
 */
final class PairedMarks {

    private static final int NONE = -1;
    /** No note in brackets is longer: a mark that was forgotten does not make one sentence of all that follows. */
    private static final int LONGEST = 300;

    private final String text;
    private int[] places = new int[64];
    /** Of each mark the number of the one that closes it. */
    private int[] closers = new int[64];
    private int count;
    /** The numbers of the marks that are still open; where too many are, all are given up. */
    private final int[] open = new int[16];

    PairedMarks(String text) {
        this.text = text;
    }

    /** Reads the paragraph from {@code start} to {@code end}; what the last one had is forgotten. */
    void read(int start, int end) {
        count = 0;
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                add(i);
                depth = CharacterFold.isOpener(c) ? opened(depth) : CharacterFold.isCloser(c) ? closed(c, depth) : depth;
            }
        }
    }

    private static boolean isMark(char c) {
        return c == ' ' || c >= '\u2018' && c < '\u3020' || c >= '\uFF01';
    }

    private void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            closers = Arrays.copyOf(closers, count * 2);
        }
        places[count] = place;
        closers[count++] = NONE;
    }

    private int opened(int depth) {
        int at = depth == open.length ? 0 : depth;
        open[at] = count - 1;
        return at + 1;
    }

    /** Closes the innermost mark that {@code closer} fits; those inside it stay open for ever. */
    private int closed(char closer, int depth) {
        for (int d = depth - 1; d >= 0; d--) {
            if (Marks.closer(at(open[d])) == closer) {
                boolean note = places[count - 1] - places[open[d]] <= LONGEST || closer == '”' || closer == '’';
                closers[open[d]] = note ? count - 1 : NONE;
                return d;
            }
        }
        return depth;
    }

    int count() {
        return count;
    }

    char at(int mark) {
        return text.charAt(places[mark]);
    }

    int place(int mark) {
        return places[mark];
    }

    /** Whether a mark is an opening one that is closed in its paragraph. */
    boolean isPaired(int mark) {
        return closers[mark] != NONE;
    }

    int closer(int mark) {
        return closers[mark];
    }

    /** The first mark from number {@code from} on that stands at {@code place} or behind it. */
    int from(int from, int place) {
        int mark = from;
        while (mark < count && places[mark] < place) {
            mark++;
        }
        return mark;
    }
}
