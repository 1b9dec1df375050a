package org.liangce.numeral;

import org.liangce.lexicon.Glyph;
import org.liangce.lexicon.NumberLexicon;

/** What each character means to the readers of numbers: as which it is read, and which part it plays in a numeral. */
public final class Alphabet {

    private final char[] folds = new char[Character.MAX_VALUE + 1];
    private final Glyph[] glyphs = new Glyph[Character.MAX_VALUE + 1];
    private final boolean[] opens = new boolean[Character.MAX_VALUE + 1];

    public Alphabet(NumberLexicon lexicon) {
        for (int c = 0; c < folds.length; c++) {
            folds[c] = (char) (c >= '！' && c <= '～' && c != '，' ? c - '！' + '!' : c);
        }
        lexicon.variants().forEach((from, to) -> folds[from] = to);
        folds['\u3000'] = ' ';
        folds['\u00A0'] = ' ';
        folds['\t'] = ' ';
        for (char c = '0'; c <= '9'; c++) {
            put(new Glyph(c, Glyph.Kind.ARABIC, java.math.BigDecimal.valueOf(c - '0'), "", ""));
        }
        lexicon.glyphs().forEach(this::put);
        open('.');
    }

    /** An alphabet with which nothing begins but at the characters that are marked. */
    public static Alphabet closed(NumberLexicon lexicon) {
        Alphabet alphabet = new Alphabet(lexicon);
        java.util.Arrays.fill(alphabet.opens, false);
        return alphabet;
    }

    private void put(Glyph glyph) {
        glyphs[glyph.glyph()] = glyph;
        boolean inner = glyph.kind() == Glyph.Kind.POINT || glyph.kind() == Glyph.Kind.MORE || glyph.kind() == Glyph.Kind.MINUS;
        opens[glyph.glyph()] = !inner;
    }

    /** Marks a character as one where something else than a numeral may begin. */
    public void open(char c) {
        opens[c] = true;
    }

    char fold(char c) {
        return folds[c];
    }

    Glyph glyph(char c) {
        return glyphs[c];
    }

    boolean opens(char c) {
        return opens[c];
    }
}
