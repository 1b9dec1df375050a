package org.liangce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    /** 市|发展|大会, a space, 开 */
    private static Words words() {
        Words.Builder words = new Words.Builder(7);
        words.add(0, 1, "n");
        words.add(1, 2, "v");
        words.extend(2, 3);
        words.add(3, 5, "n");
        words.add(6, 7, "v");
        return words.build();
    }

    @Test
    void tellsTheWordAtAnOffset() {
        assertEquals(new Token(new Span(1, 3), "v"), words().at(2));
        assertEquals(new Token(new Span(6, 7), "v"), words().at(6));
        assertNull(words().at(5), "between two words");
        assertNull(words().at(7), "behind the last");
        assertNull(words().at(-1));
    }

    @Test
    void tellsWhereTheWordAtAnOffsetBegins() {
        assertEquals(1, words().start(2));
        assertEquals(-1, words().start(5), "between two words");
        assertEquals(-1, words().start(-1));
        assertNull(words().tag(-1));
        assertTrue(words().isSingle(0));
        assertFalse(words().isSingle(1));
        assertFalse(words().isSingle(2), "within a word");
    }

    @Test
    void listsTheWordsThatBeginInAStretch() {
        assertEquals(List.of(new Span(1, 3), new Span(3, 5)), words().startingIn(1, 6).stream().map(Token::span).toList());
        assertEquals(4, words().all().size());
        assertEquals(List.of(), words().startingIn(4, 6));
    }

    @Test
    void tellsBordersOfWords() {
        assertTrue(words().isBorder(3));
        assertFalse(words().isBorder(2));
        assertEquals(5, words().end(3));
        assertTrue(words().agree(new Span(1, 4)), "its last character may be the head of the next word");
        assertFalse(words().agree(new Span(2, 5)));
    }

    @Test
    void keepsAsManyPartsOfSpeechAsATextHas() {
        Words.Builder words = new Words.Builder(200);
        for (int i = 0; i < 200; i++) {
            words.add(i, i + 1, "t" + i);
        }
        Words built = words.build();
        for (int i = 0; i < 200; i++) {
            assertEquals("t" + i, built.tag(i));
        }
    }

    @Test
    void anywhereIsABorderWhereWordsAreNotKnown() {
        assertTrue(Words.NONE.isEmpty());
        assertTrue(Words.NONE.isBorder(4));
        assertNull(Words.NONE.at(0));
        assertEquals(List.of(), Words.NONE.all());
    }
}
