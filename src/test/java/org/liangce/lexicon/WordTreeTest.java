package org.liangce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordTreeTest {

    private static int word(WordTree tree, String text) {
        long step = tree.root();
        for (int i = 0; i < text.length() && (i == 0 || step != WordTree.NONE); i++) {
            step = tree.next(step, text.charAt(i));
        }
        return WordTree.word(step);
    }

    @Test
    void wordsAreKnownByTheirPlaces() {
        List<String> words = List.of("A", "\0", "\uFFFF", "广东", "广州", "广州市", "省");
        WordTree tree = WordTree.of(new TreeSet<>(words));
        List<String> sorted = List.copyOf(new TreeSet<>(words));
        words.forEach(word -> assertEquals(sorted.indexOf(word), word(tree, word), word));
        List.of("广", "广西", "州", "B", "广州市区", "").forEach(word -> assertEquals(-1, word(tree, word), word));
    }

    @Test
    void wordsCoverWhatTheyHoldBothSidesOf() {
        WordTree tree = WordTree.of(new TreeSet<>(List.of("广东", "广州市")));
        assertTrue(tree.covers("在广州市", 2));
        assertTrue(tree.covers("在广州市", 3));
        assertFalse(tree.covers("在广州市", 1), "begins there");
        assertFalse(tree.covers("在广东市", 3), "ends there");
        assertFalse(tree.covers("在广州", 2), "is not whole");
    }

    @Test
    void ofNoWordsNoneIsFound() {
        assertEquals(-1, word(WordTree.of(new TreeSet<>()), "广"));
    }
}
