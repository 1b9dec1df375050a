package org.liangce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

    private static final String RAW = "增长５％，\n\n标题\n同比加快。";

    /** The heading that stood in the middle of the sentence is read behind it. */
    private static FoldedText reordered() {
        FoldedText first = new FoldedText.Builder(RAW, RAW.length()).takePlain(0, 2).take(2, '5').take(3, '%').take(4, '，').build();
        return new FoldedText.Joiner(RAW).take(first).take(FoldedText.of(RAW, 10, 15)).take(9, "\n").take(FoldedText.of(RAW, 7, 9)).build();
    }

    @Test
    void readsWhatWasTaken() {
        assertEquals("增长5%，同比加快。\n标题", reordered().text());
    }

    @Test
    void leadsBackCharacterByCharacter() {
        FoldedText folded = reordered();
        assertEquals(3, folded.raw(3));
        assertEquals(10, folded.raw(5));
        assertEquals(9, folded.raw(10));
        assertEquals(8, folded.raw(12));
    }

    @Test
    void fragmentsAreInTheOrderOfTheRawText() {
        FoldedText folded = reordered();
        assertEquals(List.of(new Span(1, 4)), folded.raw(new Span(1, 4)));
        assertEquals(List.of(new Span(0, 5), new Span(10, 15)), folded.raw(new Span(0, 10)));
        assertEquals(List.of(new Span(7, 15)), folded.raw(new Span(5, 13)), "all that the second line of the sentence and the heading hold");
    }

    @Test
    void whiteSpaceBetweenTwoRunsPartsNoFragments() {
        String raw = "高质\n\n量发展";
        FoldedText joined = new FoldedText.Joiner(raw).take(FoldedText.of(raw, 0, 2)).take(FoldedText.of(raw, 4, 7)).build();
        assertEquals("高质量发展", joined.text());
        assertEquals(List.of(new Span(0, 7)), joined.raw(new Span(0, 5)));
        assertEquals(List.of(new Span(4, 6)), joined.raw(new Span(2, 4)));
    }

    @Test
    void textAsItIsLeadsBackToItself() {
        assertEquals(List.of(new Span(2, 5)), FoldedText.of("增长5%。").raw(new Span(2, 5)));
    }
}
