package org.liangce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarksTest {

    private static final Marks MARKS = new Marks.Kind("，。").in("一二，三四。五");

    @Test
    void aClauseLiesBetweenMarks() {
        assertEquals(3, MARKS.start(4, 10));
        assertEquals(5, MARKS.end(3, 10));
    }

    @Test
    void withoutAMarkItReachesToTheBordersOfTheText() {
        assertEquals(0, MARKS.start(1, 10));
        assertEquals(7, MARKS.end(6, 10));
        assertEquals(-1, MARKS.before(2));
    }

    @Test
    void noFartherThanToldIsLooked() {
        assertEquals(4, MARKS.start(5, 1));
        assertEquals(4, MARKS.end(3, 1));
    }

    @Test
    void aMarkIsAskedForWithinBorders() {
        assertTrue(MARKS.any(0, 3));
        assertFalse(MARKS.any(3, 5));
        assertFalse(MARKS.any(3, 3));
    }
}
