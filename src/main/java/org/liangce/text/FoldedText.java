package org.liangce.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text made from a raw one by leaving out, reordering and replacing single characters, aligned to it character by character.
 *
 * <p>Example: the raw text {@code 高质\n\n量发展} read as {@code 高质量发展}; {@code raw} of the whole is one span with the line breaks in it.
 */
public final class FoldedText {

    private final String raw;
    private final String text;
    /** the offset in the raw text of each character; null where both texts are the same */
    private final int[] at;

    private FoldedText(String raw, String text, int[] at) {
        this.raw = raw;
        this.text = text;
        this.at = at;
    }

    /** The text as it is, aligned to itself. */
    public static FoldedText of(String raw) {
        return new FoldedText(raw, raw, null);
    }

    public String text() {
        return text;
    }

    public String rawText() {
        return raw;
    }

    public int length() {
        return text.length();
    }

    /** The offset in the raw text of the character at {@code offset}. */
    public int raw(int offset) {
        return at == null ? offset : at[offset];
    }

    /**
     * Where the characters of {@code span} stand in the raw text: one fragment, with the white space that the layout put inside it, or
     * several in raw order where something else stands in between; invisible characters are nothing. The raw text's own order is kept also where reading reordered it.
     */
    public List<Span> raw(Span span) {
        if (at == null) {
            return List.of(span);
        }
        int[] places = Arrays.copyOfRange(at, span.start(), span.end());
        Arrays.sort(places);
        List<Span> fragments = new ArrayList<>(1);
        int start = places[0];
        for (int i = 1; i < places.length; i++) {
            if (!blank(places[i - 1] + 1, places[i])) {
                fragments.add(new Span(start, places[i - 1] + 1));
                start = places[i];
            }
        }
        fragments.add(new Span(start, places[places.length - 1] + 1));
        return fragments;
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            boolean invisible = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            if (!invisible && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /** Takes characters of a raw text one by one, in reading order. */
    public static final class Builder {
        private final String raw;
        private final StringBuilder text;
        private int[] at;

        public Builder(String raw) {
            this.raw = raw;
            this.text = new StringBuilder(raw.length());
            this.at = new int[Math.max(16, raw.length())];
        }

        /** Appends {@code read}, which stands for the raw character at {@code offset}. */
        public Builder take(int offset, char read) {
            if (text.length() == at.length) {
                at = Arrays.copyOf(at, at.length * 2);
            }
            at[text.length()] = offset;
            text.append(read);
            return this;
        }

        /** The length of what was taken so far. */
        public int length() {
            return text.length();
        }

        public FoldedText build() {
            return new FoldedText(raw, text.toString(), Arrays.copyOf(at, text.length()));
        }
    }
}
