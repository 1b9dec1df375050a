package org.liangce.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a text, by offset: where each begins and ends, and its part of speech. They are in order and do not overlap; between two
 * of them there may be characters that are in none.
 *
 * <p>Example: of {@code 市|发展|大会} the word at 2 is 发展, and 3 and 5 are borders; 2 and 4 are none.
 */
public final class Words {

    /** Those of a text that is not divided into words. */
    public static final Words NONE = new Words(0);

    /** The parts of speech, by number; 0 is that of no word. */
    private String[] tags = new String[32];
    /** Offset → the number of the part of speech of the word that begins there. */
    private final byte[] tagAt;
    private final BitSet borders;

    private Words(int length) {
        tagAt = new byte[length];
        borders = new BitSet(length + 1);
    }

    /** Whether the text is not divided into words, or has none. */
    public boolean isEmpty() {
        return borders.isEmpty();
    }

    /** The word that holds {@code offset}, or null. Who asks for many asks for their {@link #start}, {@link #end} and {@link #tag} instead. */
    public Token at(int offset) {
        int start = start(offset);
        return start < 0 ? null : token(start);
    }

    /** Where the word begins that holds {@code offset}; -1 where none does. */
    public int start(int offset) {
        int start = offset < 0 ? -1 : borders.previousSetBit(offset);
        return start < 0 || !begins(start) ? -1 : start;
    }

    /** The part of speech of the word that begins at {@code offset}; null where none does. */
    public String tag(int offset) {
        return offset >= 0 && offset < tagAt.length ? tags[tagAt[offset] & 0xFF] : null;
    }

    private boolean begins(int offset) {
        return offset < tagAt.length && tagAt[offset] != 0;
    }

    /** Whether a word of one character stands at {@code offset}. */
    public boolean isSingle(int offset) {
        return tag(offset) != null && end(offset) == offset + 1;
    }

    /** The first border behind {@code offset}: the end of the word that begins or lies there. */
    public int end(int offset) {
        return borders.nextSetBit(offset + 1);
    }

    private Token token(int start) {
        return new Token(new Span(start, end(start)), tag(start));
    }

    /** The words that start in {@code [from, to)}. */
    public List<Token> startingIn(int from, int to) {
        List<Token> words = new ArrayList<>();
        for (int start = next(from); start >= 0 && start < to; start = next(start + 1)) {
            words.add(token(start));
        }
        return words;
    }

    /** Where the first word begins that begins at {@code offset} or behind it; -1 where none does. */
    public int next(int offset) {
        int start = borders.nextSetBit(offset);
        while (start >= 0 && !begins(start)) {
            start = borders.nextSetBit(start + 1);
        }
        return start;
    }

    /** All of them. */
    public List<Token> all() {
        return startingIn(0, tagAt.length);
    }

    /** Whether a word begins or ends at {@code offset}; true where the words are not known. */
    public boolean isBorder(int offset) {
        return isEmpty() || borders.get(offset);
    }

    /**
     * Whether {@code span} begins and ends where words do; true where the words are not known: a name that ends in the middle of a word is
     * mostly none ({@code 塔城} in {@code 灯塔|城市}). Its last character may be the head of the next word too, as in {@code 江苏|省委} for
     * {@code 江苏省}.
     */
    public boolean agree(Span span) {
        return agree(span.start(), span.end());
    }

    /** The same of the characters {@code [start, end)}. */
    public boolean agree(int start, int end) {
        return isBorder(start) && (isBorder(end) || isBorder(end - 1));
    }

    /** Takes the words of one text in its order. */
    public static final class Builder {
        private final Words words;

        /** @param length that of the text */
        public Builder(int length) {
            words = new Words(length);
        }

        /**
         * Adds a word that begins where the last one ends, or behind that.
         *
         * @param tag one of at most 255
         */
        public void add(int start, int end, String tag) {
            words.tagAt[start] = number(tag);
            words.borders.set(start);
            words.borders.set(end);
        }

        /** The few that are frequent come early in a text, and are found early; they are the same objects again and again. */
        private byte number(String tag) {
            int number = 1;
            while (tag != words.tags[number]) {
                if (words.tags[number] == null) {
                    words.tags[number] = tag;
                } else if (++number == words.tags.length) {
                    words.tags = Arrays.copyOf(words.tags, number * 2);
                }
            }
            return (byte) number;
        }

        /** Lets the word that ends at {@code from} end at {@code to} instead. */
        public void extend(int from, int to) {
            words.borders.clear(from);
            words.borders.set(to);
        }

        /** The words that were added; the builder is of no use any more. */
        public Words build() {
            return words;
        }
    }
}
