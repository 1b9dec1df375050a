package org.liangce.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text made from a raw one by leaving out, reordering and replacing single characters, aligned to it character by character.
 *
 * <p>Example: the raw text {@code 高质\n\n量发展} read as {@code 高质量发展}; {@code raw} of the whole is one span with the line breaks in it.
 *
 * <p>Most characters stand side by side in both texts, so only the runs of such characters are kept: in the example two.
 */
public final class FoldedText {

    private static final int[] FRONT = {0};

    private final String raw;
    private final String text;
    /** where each run begins in the text, in its order */
    private final int[] begins;
    /** where each run begins in the raw text */
    private final int[] places;

    private FoldedText(String raw, String text, int[] begins, int[] places) {
        this.raw = raw;
        this.text = text;
        this.begins = begins;
        this.places = places;
    }

    /** The text as it is, aligned to itself. */
    public static FoldedText of(String raw) {
        return of(raw, 0, raw.length());
    }

    /** A part of the text as it is. */
    public static FoldedText of(String raw, int start, int end) {
        return new FoldedText(raw, raw.substring(start, end), FRONT, new int[] {start});
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
        int run = run(offset);
        return places[run] + offset - begins[run];
    }

    /** The run that holds the character at {@code offset}. */
    private int run(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found < 0 ? -found - 2 : found;
    }

    private int end(int run) {
        return run + 1 < begins.length ? begins[run + 1] : text.length();
    }

    /**
     * Where the characters of {@code span} stand in the raw text: one fragment, with the white space that the layout put inside it, or
     * several in raw order where something else stands in between; invisible characters are nothing. The raw text's own order is kept also where reading reordered it.
     */
    public List<Span> raw(Span span) {
        int first = run(span.start());
        int last = run(span.end() - 1);
        if (first == last) {
            return List.of(span.shift(places[first] - begins[first]));
        }
        Span[] pieces = new Span[last - first + 1];
        for (int run = first; run <= last; run++) {
            int start = Math.max(span.start(), begins[run]);
            int end = Math.min(span.end(), end(run));
            pieces[run - first] = new Span(start, end).shift(places[run] - begins[run]);
        }
        Arrays.sort(pieces);
        return joined(pieces);
    }

    private List<Span> joined(Span[] pieces) {
        List<Span> fragments = new ArrayList<>(1);
        Span fragment = pieces[0];
        for (int i = 1; i < pieces.length; i++) {
            if (blank(fragment.end(), pieces[i].start())) {
                fragment = fragment.join(pieces[i]);
            } else {
                fragments.add(fragment);
                fragment = pieces[i];
            }
        }
        fragments.add(fragment);
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

    /** Takes characters of a raw text one by one or as they stand, in reading order. */
    public static final class Builder {
        private final String raw;
        private char[] text;
        private int length;
        private final Runs runs = new Runs();

        /** @param expected how many characters will be taken, as far as is known; there may be more */
        public Builder(String raw, int expected) {
            this.raw = raw;
            this.text = new char[Math.max(16, expected)];
        }

        /** Appends {@code read}, which stands for the raw character at {@code offset}. */
        public Builder take(int offset, char read) {
            reserve(1);
            runs.align(length, offset);
            text[length++] = read;
            return this;
        }

        /** Appends the raw characters from {@code start} to {@code end} as they stand. */
        public Builder takePlain(int start, int end) {
            reserve(end - start);
            runs.align(length, start);
            raw.getChars(start, end, text, length);
            length += end - start;
            return this;
        }

        private void reserve(int more) {
            if (length + more > text.length) {
                text = Arrays.copyOf(text, Math.max(length + more, text.length * 2));
            }
        }

        /** Forgets what was taken, for another text made from the same raw one. */
        public void clear() {
            length = 0;
            runs.clear();
        }

        public FoldedText build() {
            return runs.text(raw, new String(text, 0, length));
        }
    }

    /** Puts texts made from one raw text behind one another, in reading order. */
    public static final class Joiner {
        private final String raw;
        private final List<String> pieces = new ArrayList<>();
        private int length;
        private final Runs runs = new Runs();

        public Joiner(String raw) {
            this.raw = raw;
        }

        /** Appends a mark that stands for the raw character at {@code offset}. */
        public Joiner take(int offset, String mark) {
            runs.align(length, offset);
            return take(mark);
        }

        /** Appends all of {@code part}. */
        public Joiner take(FoldedText part) {
            for (int run = 0; run < part.begins.length; run++) {
                runs.align(length + part.begins[run], part.places[run]);
            }
            return take(part.text);
        }

        private Joiner take(String piece) {
            pieces.add(piece);
            length += piece.length();
            return this;
        }

        /** The length of what was taken so far. */
        public int length() {
            return length;
        }

        public FoldedText build() {
            return runs.text(raw, String.join("", pieces));
        }
    }

    /** The runs of a text in the making. */
    private static final class Runs {
        private int[] begins = new int[4];
        private int[] places = new int[4];
        private int count;

        /** Begins a run at {@code begin} where the raw character at {@code offset} does not go on with the last one. */
        void align(int begin, int offset) {
            if (count > 0 && places[count - 1] + begin - begins[count - 1] == offset) {
                return;
            }
            if (count == begins.length) {
                begins = Arrays.copyOf(begins, count * 2);
                places = Arrays.copyOf(places, count * 2);
            }
            begins[count] = begin;
            places[count++] = offset;
        }

        void clear() {
            count = 0;
        }

        FoldedText text(String raw, String text) {
            return new FoldedText(raw, text, Arrays.copyOf(begins, count), Arrays.copyOf(places, count));
        }
    }
}
