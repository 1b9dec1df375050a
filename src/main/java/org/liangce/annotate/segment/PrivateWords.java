package org.liangce.annotate.segment;

import java.util.Collection;
import java.util.TreeSet;
import org.liangce.lexicon.PairFilter;
import org.liangce.lexicon.WordTree;

/** Words that one segmenter has beside the dictionary: several words of the dictionary in a row that are one, as {@code 低空|经济}. */
final class PrivateWords {

    private final WordTree tree;
    private final PairFilter openings = new PairFilter(16);

    /** @param words single characters are left out */
    PrivateWords(Collection<String> words) {
        TreeSet<String> longer = new TreeSet<>(words);
        longer.removeIf(word -> word.length() < 2);
        tree = WordTree.of(longer);
        longer.forEach(word -> openings.add(word.charAt(0), word.charAt(1)));
    }

    /** Whether one of them begins before {@code offset} and ends behind it. */
    boolean cover(String text, int offset) {
        return tree.covers(text, offset);
    }

    /** The last of the nodes from {@code node} on, which begins at {@code start}, that are one private word, the longest; {@link Lattice#NONE} where none is. */
    int lastOf(String text, Lattice lattice, int node, int start) {
        int last = Lattice.NONE;
        if (start + 1 == text.length() || !openings.mayHold(text.charAt(start), text.charAt(start + 1))) {
            return last;
        }
        long step = tree.root();
        int at = start;
        for (int next = node; next != Lattice.NONE; next = lattice.next(next)) {
            for (int end = lattice.end(next); at < end; at++) {
                step = tree.next(step, text.charAt(at));
                if (step == WordTree.NONE) {
                    return last;
                }
            }
            if (WordTree.word(step) >= 0) {
                last = next;
            }
        }
        return last;
    }
}
