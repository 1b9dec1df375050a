package org.liangce.numeral;

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
    private final int length;
    private final Marks marks;
    private long visits;

    Reading(Alphabet alphabet, char[] chars, int length, Marks marks) {
        this.alphabet = alphabet;
        this.chars = chars;
        this.length = length;
        this.marks = marks;
        this.visits = chars.length;
    }

    /**
     * What was seen while the text was folded.
     *
     * @param numerals where numerals may begin
     * @param phrases where phrases may begin that are quantities by themselves
     * @param times where times may begin
     * @param ends marks at the end of sentences
     */
    record Marks(Places numerals, Places phrases, Places times, BitSet ends, Quotations quotations, Omissions omissions) {}

    public static Reading of(String text, Alphabet alphabet) {
        return Folding.fold(text, alphabet);
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

    /** Where numerals may begin. */
    Places numerals() {
        return marks.numerals;
    }

    /** Where phrases may begin that are quantities by themselves. */
    public Places phrases() {
        return marks.phrases;
    }

    /** Where times may begin. */
    public Places times() {
        return marks.times;
    }

    /** Whether a numeral may begin with a character. */
    public boolean opensNumeral(char c) {
        return (alphabet.role(c) & Alphabet.NUMERAL) != 0;
    }

    /** How often characters were looked at so far, folding included. */
    public long visits() {
        return visits;
    }

    /** Where the sentence ends that holds a place: the place of its mark, or the end of the text. */
    public int sentenceEnd(int place) {
        int end = marks.ends.nextSetBit(place);
        return end < 0 ? length : end;
    }

    /** Where the sentence begins that holds a place. */
    public int sentenceStart(int place) {
        return place == 0 ? 0 : marks.ends.previousSetBit(place - 1) + 1;
    }

    /** Whether a place lies in a short quotation, which is a name: {@code “新十条”}. */
    public boolean isQuoted(int i) {
        return marks.quotations.isQuoted(i);
    }

    /** Whether a place lies in the title of a document: {@code 《…三年行动计划》}. */
    public boolean isTitled(int i) {
        return marks.quotations.isTitled(i);
    }

    /** The span of the text that {@code [from, to)} of the reading covers. */
    public Span span(int from, int to) {
        return new Span(offset(from), offset(to - 1) + 1);
    }

    public int offset(int i) {
        return marks.omissions.offset(i);
    }

    public String substring(int from, int to) {
        return new String(chars, from, to - from);
    }
}
