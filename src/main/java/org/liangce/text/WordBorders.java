package org.liangce.text;

import java.util.BitSet;
import java.util.List;

/** Where words begin and end: a name that ends in the middle of a word is mostly none ({@code 塔城} in {@code 灯塔|城市}). */
public final class WordBorders {

    private final BitSet borders = new BitSet();
    private final boolean known;

    public WordBorders(List<Token> tokens) {
        known = !tokens.isEmpty();
        for (Token token : tokens) {
            borders.set(token.span().start());
            borders.set(token.span().end());
        }
    }

    /** Whether a word ends at {@code offset}; true where the words are not known. */
    public boolean at(int offset) {
        return !known || borders.get(offset);
    }

    /**
     * Whether {@code span} begins and ends where words do; true where the words are not known. Its last character may be the head of the
     * next word too, as in {@code 江苏|省委} for {@code 江苏省}.
     */
    public boolean agree(Span span) {
        return !known || borders.get(span.start()) && (borders.get(span.end()) || borders.get(span.end() - 1));
    }
}
