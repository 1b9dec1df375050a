package org.liangce.numeral;

import java.util.Arrays;
import java.util.BitSet;
import org.liangce.lexicon.Glyph;
import org.liangce.text.Span;

/**
 * A text as the readers of numbers see it: width and variants folded, blanks beside Chinese characters left out, the places marked where a
 * numeral or a time may begin, quoted names known. Made in one pass.
 *
 * <p>Example: {@code ２．４ 个百分点} reads {@code 2.4个百分点}.
 */
public final class Reading {

    private final Alphabet alphabet;
    private final char[] chars;
    private int[] origin;
    private int length;
    /** places where something may begin, times two; one more where that may be a numeral */
    private int[] starts = new int[32];
    private int startCount;
    private final Quotations quotations = new Quotations();
    private final BitSet ends = new BitSet();
    private long visits;

    private Reading(String text, Alphabet alphabet) {
        this.alphabet = alphabet;
        this.chars = new char[text.length()];
    }

    public static Reading of(String text, Alphabet alphabet) {
        Reading reading = new Reading(text, alphabet);
        reading.fold(text);
        return reading;
    }

    private void fold(String text) {
        Typing typing = new Typing(text, alphabet);
        for (int i = 0; i < text.length(); i++) {
            int seen = alphabet.seen(text.charAt(i));
            char c = (char) seen;
            if (seen == c) {
                append(c, i);
            } else if ((seen & Alphabet.LOOSE) == 0 || !leaveOut(typing, c, i)) {
                notice(seen, c);
                append(c == '，' && typing.groups(i) ? ',' : c, i);
            }
        }
        visits = text.length();
    }

    /** Leaves out what is not read: idle blanks, what has no width, and brackets around a unit, of which the last one goes with the unit. */
    private boolean leaveOut(Typing typing, char c, int i) {
        char before = length == 0 ? '\n' : chars[length - 1];
        if (!typing.isIdle(c, i, before, length > 1 ? chars[length - 2] : '\n')) {
            return false;
        }
        keepOrigin(i);
        if (c == ')') {
            origin[length - 1] = i;
        }
        return true;
    }

    /** Takes note of a character that begins, opens, closes or ends something. */
    private void notice(int seen, char c) {
        if ((seen & Alphabet.OPENS) != 0) {
            start((seen & Alphabet.NUMERAL) != 0);
        }
        if ((seen & Alphabet.MARK) != 0) {
            if (isSentenceEnd(c)) {
                ends.set(length);
            }
            quotations.read(c, length);
        }
    }

    private void start(boolean numeral) {
        if (startCount == starts.length) {
            starts = Arrays.copyOf(starts, startCount * 2);
        }
        starts[startCount++] = length << 1 | (numeral ? 1 : 0);
    }

    private void append(char c, int from) {
        if (origin != null) {
            origin[length] = from;
        }
        chars[length++] = c;
    }

    private void keepOrigin(int from) {
        if (origin == null) {
            origin = new int[chars.length];
            for (int i = 0; i < from; i++) {
                origin[i] = i;
            }
        }
    }

    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c == '〇';
    }

    public static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The character at a place; NUL outside. Every call is a visit. */
    public char at(int i) {
        visits++;
        return i >= 0 && i < length ? chars[i] : '\0';
    }

    Glyph glyph(char c) {
        return alphabet.glyph(c);
    }

    /** The value of a Chinese or Arabic digit, or null. */
    public java.math.BigDecimal digit(char c) {
        Glyph glyph = alphabet.glyph(c);
        return glyph == null ? null : glyph.value();
    }

    Neighbours neighbours() {
        return alphabet.neighbours();
    }

    public boolean starts(int i, String word) {
        for (int k = 0; k < word.length(); k++) {
            if (at(i + k) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    public int length() {
        return length;
    }

    /** How many places there are where something may begin. */
    public int startCount() {
        return startCount;
    }

    /** The place of the n-th possible beginning, in the order of the text. */
    public int start(int n) {
        return starts[n] >> 1;
    }

    /** Whether the n-th possible beginning is that of a numeral. */
    boolean startsNumeral(int n) {
        return (starts[n] & 1) != 0;
    }

    /** How often characters were looked at so far, folding included. */
    public long visits() {
        return visits;
    }

    private static boolean isSentenceEnd(char c) {
        return c == '。' || c == '\n' || c == '!' || c == '?' || c == ';';
    }

    /** Where the sentence ends that holds a place: the place of its mark, or the end of the text. */
    public int sentenceEnd(int place) {
        int end = ends.nextSetBit(place);
        return end < 0 ? length : end;
    }

    /** Where the sentence begins that holds a place. */
    public int sentenceStart(int place) {
        return place == 0 ? 0 : ends.previousSetBit(place - 1) + 1;
    }

    /** Whether a place lies in a short quotation, which is a name: {@code “新十条”}. */
    public boolean isQuoted(int i) {
        return quotations.isQuoted(i);
    }

    /** Whether a place lies in the title of a document: {@code 《…三年行动计划》}. */
    public boolean isTitled(int i) {
        return quotations.isTitled(i);
    }

    /** The span of the text that {@code [from, to)} of the reading covers. */
    public Span span(int from, int to) {
        return new Span(offset(from), offset(to - 1) + 1);
    }

    public int offset(int i) {
        return origin == null ? i : origin[i];
    }

    public String substring(int from, int to) {
        return new String(chars, from, to - from);
    }
}
