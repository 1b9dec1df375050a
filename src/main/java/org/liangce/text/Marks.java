package org.liangce.text;

import java.util.BitSet;

/**
 * Where certain characters stand in a text, so that the nearest one before or behind a place is found without reading what lies between.
 *
 * <p>Example: with the marks {@code ，。} the clause of {@code 三} in {@code 一二，三四。} begins at 3 and ends at 5.
 */
public final class Marks {

    private static final char FIRST_IDEOGRAPH = '一';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private final BitSet places;
    private final int length;

    private Marks(BitSet places, int length) {
        this.places = places;
        this.length = length;
    }

    /** The marks that part a text, told before a text is read. */
    public static final class Kind {
        private final BitSet characters = new BitSet();

        /** @param marks neither ideographs nor letters nor digits */
        public Kind(String marks) {
            marks.chars().forEach(characters::set);
        }

        /** Where they stand in an article, whose text is read for the marks of all kinds once. */
        public Marks in(Document document) {
            return among(document.onceForWords(Marks.class, article -> all(article.text())), document.text());
        }

        /** The same in a text alone. */
        Marks in(String text) {
            return among(all(text), text);
        }

        private Marks among(BitSet all, String text) {
            BitSet places = new BitSet(text.length());
            for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
                if (characters.get(text.charAt(i))) {
                    places.set(i);
                }
            }
            return new Marks(places, text.length());
        }

        /** Where marks of any kind stand. */
        private static BitSet all(String text) {
            BitSet all = new BitSet(text.length());
            for (int i = 0; i < text.length(); i++) {
                if (mayBeMark(text.charAt(i))) {
                    all.set(i);
                }
            }
            return all;
        }

        private static boolean mayBeMark(char c) {
            return (c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH) && (c < '0' || c > '9');
        }
    }

    /** The first mark in {@code [from, to)}; {@code to} where there is none. */
    public int first(int from, int to) {
        int mark = from < to ? places.nextSetBit(from) : -1;
        return mark < 0 || mark > to ? to : mark;
    }

    /** The last mark before {@code offset}; -1 where there is none. */
    public int before(int offset) {
        return places.previousSetBit(offset - 1);
    }

    /** Behind the last mark before {@code offset}, no farther back than {@code reach} characters. */
    public int start(int offset, int reach) {
        return Math.max(before(offset) + 1, offset - reach);
    }

    /** The first mark at {@code offset} or behind it, or the end of the text; no farther than {@code reach} characters. */
    public int end(int offset, int reach) {
        int mark = places.nextSetBit(offset);
        return Math.max(offset, Math.min(mark < 0 ? length : mark, offset + reach));
    }

    /** Whether a mark stands in {@code [from, to)}. */
    public boolean any(int from, int to) {
        return from < to && first(from, to) < to;
    }

    /** Where a character stands last in {@code [from, to)}, looking no further back than that; -1 where it does not. {@code lastIndexOf} would go back to the article's beginning. */
    public static int last(String text, char mark, int from, int to) {
        int at = to - 1;
        while (at >= from && text.charAt(at) != mark) {
            at--;
        }
        return at >= from ? at : -1;
    }
}
