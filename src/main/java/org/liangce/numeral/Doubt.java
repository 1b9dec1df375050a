package org.liangce.numeral;

import org.liangce.lexicon.Glyph;
import org.liangce.lexicon.Glyph.Kind;

/** Whether a character that numerals are written with is one where the cursor stands, or part of a word: {@code 千} of 千瓦, {@code 陆} of 大陆, {@code 拾} of 收拾. */
final class Doubt {

    private final Cursor cursor;
    private final Neighbours neighbours;

    Doubt(Cursor cursor, Neighbours neighbours) {
        this.cursor = cursor;
        this.neighbours = neighbours;
    }

    /** {@code 28百分点}: 百 belongs to the unit. */
    boolean endsBeforePoints(Glyph glyph) {
        return glyph.kind() == Kind.TEN && cursor.ahead(1) == '分' && cursor.ahead(2) == '点';
    }

    /** @param digitsWait whether Chinese digits stand in front that a power of ten may take ({@code 五千瓦} is five 千瓦 all the same in figures only) */
    boolean excludes(Glyph glyph, boolean digitsWait) {
        if (!glyph.notBefore().isEmpty() && glyph.notBefore().indexOf(cursor.ahead(1)) >= 0) {
            return !digitsWait;
        }
        return !glyph.notAfter().isEmpty() && cursor.last() != '\0' && glyph.notAfter().indexOf(cursor.last()) >= 0;
    }

    /** 陆 伍 and the like begin a number where other numerals, money or the end of the words stand beside them. */
    boolean countsAsFinancial() {
        char after = cursor.ahead(1);
        if (joins(cursor.glyphAhead(1))) {
            return true;
        }
        boolean opened = !Reading.isHan(cursor.last()) || neighbours.financialAfter().has(cursor.last());
        return opened && (!Reading.isHan(after) || after == '又') || neighbours.financialBefore().has(after);
    }

    /** 拾 begins a number in front of other numerals, where it is not the verb. */
    boolean countsAsTen() {
        Glyph next = cursor.glyphAhead(1);
        return next != null && !Reading.isHan(cursor.last()) || joins(next) || !Reading.isHan(cursor.ahead(1));
    }

    private boolean joins(Glyph glyph) {
        return glyph != null && (isPower(glyph) || glyph.kind() == Kind.FINANCIAL
                || glyph.kind() == Kind.POINT && cursor.glyphAhead(2) != null);
    }

    /** Whether a power of ten comes next, as behind 几 in {@code 几百}. */
    boolean powerFollows() {
        Glyph next = cursor.glyphAhead(1);
        return next != null && isPower(next);
    }

    private static boolean isPower(Glyph glyph) {
        return glyph.kind() == Kind.TEN || glyph.kind() == Kind.BIG;
    }

    /** Whether 半 belongs to the word in front: {@code 过半}. */
    boolean halfEndsAWord() {
        return neighbours.halfNotAfter().has(cursor.last());
    }
}
