package org.liangce.annotate.layout;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;

/** What stands on both sides of a break between two lines, of marks, digits and numerals, and whether it shows that a sentence goes on over it. */
final class Breaks {

    /** A line of this length may lack its last characters. */
    static final int LEFTOVER = 16;

    private final CharacterClass noStart;
    private final CharacterClass noEnd;
    private final CharacterClass numerals;
    private final CharacterClass multipliers;
    private final CharacterClass powers;
    private final CharacterClass units;
    private final CueWords bounds;

    Breaks(Models models) {
        Characters characters = Characters.read(models);
        noStart = characters.of("layout.no-start");
        noEnd = characters.of("layout.no-end");
        numerals = characters.of("layout.numeral");
        multipliers = characters.of("layout.multiplier");
        powers = characters.of("layout.numeral-goes-on");
        units = characters.of("layout.figure-goes-on");
        bounds = CueWords.read(models, "layout/breaks.tsv").at("bound");
    }

    /** Whether a paragraph may end with a character: with a comma or a 的 it is not over. */
    boolean mayEnd(char c) {
        return !noEnd.has(c);
    }

    /** A line that could be a heading: short, without an end mark. */
    boolean isHeadingLike(RawLine line) {
        return !line.marker.isNone() && line.text.length() <= Joins.LONG
                || line.text.length() <= Joins.LONG && !Marks.endsSentence(line.text) && Marks.open(line.text) == 0
                && !noStart.has(line.first()) && mayEnd(line.last());
    }

    /** Whether marks or digits show that a sentence is not over at a break. */
    boolean isOpen(String left, String right) {
        if (!mayEnd(left.charAt(left.length() - 1)) || noStart.has(right.charAt(0))) {
            return true;
        }
        char open = Marks.open(left);
        return open != 0 && Marks.closes(right, open) || !isFigure(left) && isNumber(left, right) || isLeftover(left, right) || isShare(right) || isShareAlone(left, right) || isBound(left, right);
    }

    /** Nothing begins with {@code 60%}. */
    private static boolean isShare(String right) {
        int end = 0;
        while (end < right.length() && (CharacterFold.isDigit(right.charAt(end)) || right.charAt(end) == '.')) {
            end++;
        }
        return end > 0 && end + 1 < right.length() && right.charAt(end) == '%';
    }

    /** {@code 6%} by itself behind a line of text; below a cell of a table it is a cell. */
    private static boolean isShareAlone(String left, String right) {
        return right.length() <= 6 && right.endsWith("%") && CharacterFold.isDigit(right.charAt(0)) && left.length() >= LEFTOVER && CharacterFold.isHan(left.charAt(left.length() - 1));
    }

    /** {@code 6%|以上，}: no line begins with the bound of a number. */
    private boolean isBound(String left, String right) {
        char last = left.charAt(left.length() - 1);
        return (last == '%' || CharacterFold.isDigit(last)) && bounds.begin(right);
    }

    /** Digits and nothing else, by themselves or in a row: a cell of a table. */
    private static boolean isFigure(String text) {
        int i = text.length() - 1;
        while (i >= 0 && (CharacterFold.isDigit(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == ',' || text.charAt(i) == '-')) {
            i--;
        }
        return i < 0 || text.charAt(i) == ' ';
    }

    /** The last characters of a sentence, too few for a paragraph: {@code 成。}. */
    private static boolean isLeftover(String left, String right) {
        return right.length() <= 3 && right.endsWith("。") && left.length() >= LEFTOVER && !Marks.endsSentence(left);
    }

    /** Any two numerals make a word of a dictionary, also where a heading ends and a paragraph begins: {@code 突破千亿|三大产业}. */
    boolean isBetweenNumerals(String left, String right) {
        char last = left.charAt(left.length() - 1);
        return (multipliers.has(last) || numerals.has(last)) && numerals.has(right.charAt(0));
    }

    /** A number goes on: {@code 2.6万|亿元}, {@code 近3|00家}, {@code 8|至12名}; a year may end a heading. */
    private boolean isNumber(String left, String right) {
        int end = left.length();
        while (end > 1 && multipliers.has(left.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && CharacterFold.isDigit(left.charAt(start - 1))) {
            start--;
        }
        char first = right.charAt(0);
        if (start == end) {
            return numerals.has(left.charAt(left.length() - 1)) && powers.has(first);
        }
        boolean multiplied = end < left.length();
        return units.has(first) || !multiplied && end - start != 4 && (CharacterFold.isHan(first) || CharacterFold.isDigit(first));
    }
}
