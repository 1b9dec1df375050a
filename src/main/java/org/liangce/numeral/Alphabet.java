package org.liangce.numeral;

import java.math.BigDecimal;
import org.liangce.lexicon.Glyph;
import org.liangce.lexicon.NumberLexicon;

/** What each character means to the readers of numbers: as which it is read, and which part it plays in a numeral. */
public final class Alphabet {

    /** Something may begin here. */
    static final int OPENS = 1 << 16;
    /** A numeral may begin here. */
    static final int NUMERAL = 1 << 19;
    /** A blank, a bracket, or a character without width: it may say nothing. */
    static final int LOOSE = 1 << 17;
    /** A mark: it may open or close a quotation or a title, end a sentence, or group figures. */
    static final int MARK = 1 << 18;
    /** Stands for all characters without width. */
    static final char NO_WIDTH = '\u200B';

    /** a character → the one that is read for it, in the lower half; flags of that one above */
    private final int[] seen = new int[Character.MAX_VALUE + 1];
    private final Glyph[] glyphs = new Glyph[Character.MAX_VALUE + 1];
    private final Neighbours neighbours;

    public Alphabet(NumberLexicon lexicon) {
        neighbours = new Neighbours(lexicon.characters());
        for (int c = 0; c < seen.length; c++) {
            seen[c] = c >= '！' && c <= '～' && c != '，' ? c - '！' + '!' : c;
        }
        lexicon.variants().forEach((from, to) -> seen[from] = to);
        fold("\u3000\u00A0\t\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F", ' ');
        fold("\u200B\u200C\u200D\u2060\uFEFF\u00AD", NO_WIDTH);
        for (char loose : new char[] {' ', '(', ')', NO_WIDTH}) {
            seen[loose] |= LOOSE;
        }
        for (char c = 0; c < 0x3100; c++) {
            if (c != ' ' && (char) seen[c] == c && !Character.isLetterOrDigit(c)) {
                seen[c] |= MARK;
            }
        }
        seen['，'] |= MARK;
        for (char c = '0'; c <= '9'; c++) {
            put(new Glyph(c, Glyph.Kind.ARABIC, BigDecimal.valueOf(c - '0'), "", ""));
        }
        lexicon.glyphs().forEach(this::put);
        openNumeral('.');
    }

    private void fold(String characters, char read) {
        characters.chars().forEach(c -> seen[c] = read);
    }

    private void openNumeral(char c) {
        seen[c] |= OPENS | NUMERAL;
    }

    /** An alphabet with which nothing begins but at the characters that are marked. */
    public static Alphabet closed(NumberLexicon lexicon) {
        Alphabet alphabet = new Alphabet(lexicon);
        for (int c = 0; c < alphabet.seen.length; c++) {
            alphabet.seen[c] &= ~(OPENS | NUMERAL);
        }
        return alphabet;
    }

    private void put(Glyph glyph) {
        glyphs[glyph.glyph()] = glyph;
        boolean inner = glyph.kind() == Glyph.Kind.POINT || glyph.kind() == Glyph.Kind.MORE || glyph.kind() == Glyph.Kind.MINUS;
        if (!inner) {
            openNumeral(glyph.glyph());
        }
    }

    /** Marks a character as one where something else than a numeral may begin. */
    public void open(char c) {
        seen[c] |= OPENS;
    }

    /** The character that is read for another, with what there is to know about it in the bits above. */
    int seen(char c) {
        int own = seen[c];
        return (char) own == c ? own : seen[(char) own];
    }

    Glyph glyph(char c) {
        return glyphs[c];
    }

    Neighbours neighbours() {
        return neighbours;
    }
}
