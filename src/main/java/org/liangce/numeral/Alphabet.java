package org.liangce.numeral;

import java.math.BigDecimal;
import java.util.function.Function;
import org.liangce.lexicon.Glyph;
import org.liangce.lexicon.NumberLexicon;

/**
 * What each character means to the readers of numbers: as which it is read, what may begin with it, and which part it plays in a numeral.
 * Makes the readings of texts; annotators that share an alphabet share the reading of a document.
 *
 * <p>A character that says nothing special has role 0, as nearly all have; one look at a table of bytes tells.
 */
public final class Alphabet implements Function<String, Reading> {

    /** A numeral may begin here. */
    static final int NUMERAL = 1;
    /** A phrase that is a quantity by itself may begin here. */
    static final int PHRASE = 1 << 1;
    /** A time may begin here. */
    static final int TIME = 1 << 2;
    /** Another character is read for this one. */
    static final int VARIANT = 1 << 3;
    /** A blank, a bracket, or a character without width: it may say nothing. */
    static final int LOOSE = 1 << 4;
    /** Opens or closes a quotation or a title. */
    static final int QUOTE = 1 << 5;
    /** Ends a clause or a sentence. */
    static final int STOP = 1 << 6;
    private static final int ROLES = 7;
    private static final int ALL = (1 << ROLES) - 1;
    /** Stands for all characters without width. */
    static final char NO_WIDTH = '\u200B';

    private static final int SIZE = Character.MAX_VALUE + 1;

    private final byte[] roles = new byte[SIZE];
    private final char[] read = new char[SIZE];
    private final Glyph[] glyphs = new Glyph[SIZE];
    private final Neighbours neighbours;

    public Alphabet(NumberLexicon lexicon) {
        neighbours = new Neighbours(lexicon.characters());
        for (int c = 0; c < SIZE; c++) {
            read[c] = (char) (c >= '！' && c <= '～' && c != '，' ? c - '！' + '!' : c);
        }
        lexicon.variants().forEach((from, to) -> read[from] = to);
        fold("\u3000\u00A0\t\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F", ' ');
        fold("\u200B\u200C\u200D\u2060\uFEFF\u00AD", NO_WIDTH);
        mark(" ()" + NO_WIDTH, LOOSE);
        mark(Quotations.MARKS, QUOTE);
        mark(Quotations.STOPS, STOP);
        for (char c = '0'; c <= '9'; c++) {
            put(new Glyph(c, Glyph.Kind.ARABIC, BigDecimal.valueOf(c - '0'), "", ""));
        }
        lexicon.glyphs().forEach(this::put);
        mark(".", NUMERAL);
        lexicon.fixed().forEach(phrase -> markFirst(phrase.text(), PHRASE));
        openTimes(lexicon);
        for (int c = 0; c < SIZE; c++) {
            roles[c] |= (byte) (read[c] == c ? 0 : roles[read[c]] | VARIANT);
        }
    }

    private void openTimes(NumberLexicon lexicon) {
        lexicon.timeWords().stream().filter(word -> word.kind().isFree()).forEach(word -> markFirst(word.text(), TIME));
        for (String id : new String[] {"time.plan-quote", "time.part-opens"}) {
            lexicon.characters().of(id).all().forEach(c -> roles[c] |= TIME);
        }
    }

    private void fold(String characters, char as) {
        characters.chars().forEach(c -> read[c] = as);
    }

    private void put(Glyph glyph) {
        glyphs[glyph.glyph()] = glyph;
        roles[glyph.glyph()] |= (byte) switch (glyph.kind()) {
            case ARABIC, DIGIT, FINANCIAL, TEN, TENS -> NUMERAL | TIME;
            case BIG, VAGUE, HALF -> NUMERAL;
            case POINT, MORE, MINUS -> 0;
        };
    }

    private void mark(String characters, int role) {
        characters.chars().forEach(c -> roles[c] |= (byte) role);
    }

    private void markFirst(String word, int role) {
        roles[word.charAt(0)] |= (byte) role;
    }

    /** A text as the readers of numbers see it. */
    @Override
    public Reading apply(String text) {
        return Reading.of(text, this);
    }

    int role(char c) {
        return roles[c];
    }

    /** 1 where a character has a role, else 0. */
    int hasRole(char c) {
        return roles[c] + ALL >> ROLES;
    }

    /** The character that is read for another. */
    char read(char c) {
        return read[c];
    }

    Glyph glyph(char c) {
        return glyphs[c];
    }

    Neighbours neighbours() {
        return neighbours;
    }
}
