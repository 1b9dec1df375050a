package org.liangce.numeral;

import java.util.BitSet;

/**
 * Makes a reading of a text. Looks up the role of each character, and closer only at those that have one: what is read for them, whether they
 * are left out, what begins, opens, closes or ends with them.
 */
final class Folding {

    private static final int BLOCK = 128;
    /** Of so many characters one may begin a numeral, and one a time, in texts that have many. */
    private static final int RARE_NUMERAL = 8;
    private static final int RARE_TIME = 5;
    private final Alphabet alphabet;
    private final Typing typing;
    /** the text; in front of {@code moved} as it is read */
    private final char[] chars;
    /** how much of the text was moved to its place in the reading, and where that ends */
    private int moved;
    private int length;
    private final Omissions omissions = new Omissions();
    private final Quotations quotations;
    private final BitSet ends;
    /** of a block of characters the places of those that have a role */
    private final int[] places;
    private final Places numerals;
    private final Places phrases;
    private final Places times;
    private int lastDigit = -2;

    private Folding(String text, Alphabet alphabet) {
        this.alphabet = alphabet;
        this.typing = new Typing(text, alphabet);
        this.chars = text.toCharArray();
        quotations = new Quotations(chars.length);
        ends = new BitSet(chars.length);
        places = new int[Math.min(BLOCK, chars.length)];
        numerals = new Places(chars.length / RARE_NUMERAL);
        phrases = new Places(0);
        times = new Places(chars.length / RARE_TIME);
    }

    static Reading fold(String text, Alphabet alphabet) {
        Folding folding = new Folding(text, alphabet);
        for (int from = 0; from < text.length(); from += BLOCK) {
            folding.read(from, Math.min(text.length(), from + BLOCK));
        }
        folding.moveTo(text.length());
        return folding.reading();
    }

    private Reading reading() {
        omissions.close(length);
        return new Reading(alphabet, chars, length, new Reading.Marks(numerals, phrases, times, ends, quotations, omissions));
    }

    /**
     * Which characters have a role cannot be foreseen, so that a jump at each would cost more than all the rest: first they are found without
     * one. In a row of digits only the first has one.
     */
    private void read(int from, int to) {
        int count = 0;
        int inRow = 0;
        for (int i = from; i < to; i++) {
            int digit = isDigit(chars[i]);
            places[count] = i;
            count += alphabet.hasRole(chars[i]) & ~(digit & inRow);
            inRow = digit;
        }
        for (int n = 0; n < count; n++) {
            look(places[n]);
        }
    }

    /** 1 of a digit, else 0; the digits are those that differ from 0 by less than ten. */
    private static int isDigit(char c) {
        return (c ^ '0') - 10 >>> Integer.SIZE - 1;
    }

    private void look(int i) {
        int role = alphabet.role(chars[i]);
        char c = alphabet.read(chars[i]);
        if ((role & Alphabet.LOOSE) != 0 && leavesOut(c, i)) {
            return;
        }
        int place = length + i - moved;
        open(isInsideFigure(c, place) ? 0 : role, place);
        if ((role & Alphabet.QUOTE) != 0) {
            quotations.mark(c, place);
        } else if ((role & Alphabet.STOP) != 0) {
            stop(c, place);
        }
        chars[i] = c == '，' && typing.groups(i) ? ',' : c;
    }

    private boolean isInsideFigure(char c, int place) {
        if (!Reading.isDigit(c)) {
            return false;
        }
        boolean inside = lastDigit == place - 1;
        lastDigit = place;
        return inside;
    }

    private void open(int role, int place) {
        numerals.addIf(role & Alphabet.NUMERAL, place);
        phrases.addIf(role >> 1 & 1, place);
        times.addIf(role >> 2 & 1, place);
    }

    private void stop(char c, int place) {
        quotations.stop(c);
        if (c == '。' || c == '\n' || c == '!' || c == '?' || c == ';') {
            ends.set(place);
        }
    }

    /** Leaves out what is not read: idle blanks, what has no width, and brackets around a unit, of which the last one goes with the unit. */
    private boolean leavesOut(char c, int i) {
        moveTo(i);
        if (!typing.isIdle(c, i, length == 0 ? '\n' : chars[length - 1], length > 1 ? chars[length - 2] : '\n')) {
            return false;
        }
        moved = i + 1;
        omissions.add(c == ')' ? length - 1 : length);
        return true;
    }

    /** Moves to its place in the reading what stands in front of {@code to}. */
    private void moveTo(int to) {
        if (length != moved) {
            System.arraycopy(chars, moved, chars, length, to - moved);
        }
        length += to - moved;
        moved = to;
    }
}
