package org.liangce.numeral;

/**
 * What in a text is a habit of typing and no part of what is said: blanks beside Chinese characters and links, commas and blanks that group
 * figures ({@code 3，500亿元}, {@code 1 200亩}), brackets around the unit of a figure ({@code 2000（亿元）}). Asked from left to right.
 */
final class Typing {

    /** The longest unit that stands in brackets: {@code 亿元人民币}. */
    private static final int LONGEST_UNIT = 6;
    /** three figures and what parts them from the next three */
    private static final int GROUP = 4;
    private static final int LONGEST_ROW = 5 * GROUP;

    private final String text;
    private final Alphabet alphabet;
    private final Neighbours neighbours;
    /** the place of the last comma or blank that grouped figures */
    private int lastGroup = -1;
    /** where the bracket closes that opened in front of a unit, or -1 */
    private int closing = -1;

    Typing(String text, Alphabet alphabet) {
        this.text = text;
        this.alphabet = alphabet;
        this.neighbours = alphabet.neighbours();
    }

    /** The character at a place as it is read; a line's end outside. */
    private char at(int i) {
        return i >= 0 && i < text.length() ? alphabet.read(text.charAt(i)) : '\n';
    }

    private boolean isDigit(int i) {
        return Reading.isDigit(at(i));
    }

    /**
     * Whether a blank, a bracket or a character without width is not read.
     *
     * @param before the character read last
     * @param earlier the one before that
     */
    boolean isIdle(char c, int i, char before, char earlier) {
        return switch (c) {
            case ' ' -> blank(i, before, earlier);
            case '(' -> Reading.isDigit(before) && opensUnit(i);
            case ')' -> i == closing;
            default -> true;
        };
    }

    private boolean blank(int i, char before, char earlier) {
        char after = visible(i + 1);
        if (after == ' ' || Reading.isHan(before) || Reading.isHan(after) || isSign(before) || isSign(after) || after == '%') {
            return true;
        }
        if (before == '-' && joinsAfter(earlier) || after == '-' && joinsAfter(before) && at(i + 2) == ' ') {
            return true;
        }
        return Reading.isDigit(before) && groups(i) && endsBeforeHan(i);
    }

    /** The next character that has a width. */
    private char visible(int i) {
        int at = i;
        while (at(at) == Alphabet.NO_WIDTH) {
            at++;
        }
        return at(at);
    }

    /** Whether a hyphen with blanks around it joins two numbers. */
    private boolean joinsAfter(char c) {
        return Reading.isDigit(c) || neighbours.hyphenNotAfter().has(c);
    }

    /** Whether something counted follows the groups that go on at a blank; the columns of a table are no groups. */
    private boolean endsBeforeHan(int i) {
        int at = i + GROUP;
        while (at <= i + LONGEST_ROW && at(at) == ' ' && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3)) {
            at += GROUP;
        }
        return Reading.isHan(at(at));
    }

    private static boolean isSign(char c) {
        return c == '<' || c == '>' || c == '=' || c == '≥' || c == '≤' || c == '~';
    }

    private boolean opensUnit(int open) {
        int at = open + 1;
        while (at <= open + LONGEST_UNIT && neighbours.bracketedUnit().has(at(at))) {
            at++;
        }
        boolean unit = at > open + 1 && at(at) == ')';
        closing = unit ? at : closing;
        return unit;
    }

    /** Whether the comma or blank at a place groups figures: exactly three follow, and one to three or another group stand in front. */
    boolean groups(int i) {
        boolean three = isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3) && !isDigit(i + 4);
        boolean group = three && (lastGroup >= 0 && lastGroup == i - GROUP || begins(i));
        lastGroup = group ? i : lastGroup;
        return group;
    }

    /** Whether the figures that end before a place begin a number and nothing but words stands in front: {@code 3}, not {@code 第3}, {@code 2.3}, {@code $20}. */
    private boolean begins(int i) {
        int first = i;
        while (first > i - GROUP && isDigit(first - 1)) {
            first--;
        }
        return first < i && first > i - GROUP && at(first) != '0' && (isWide(i) || opensNumber(at(first - 1)));
    }

    private boolean opensNumber(char before) {
        return before == '\n' || before == '(' || Reading.isHan(before) && !neighbours.numberedAfter().has(before);
    }

    /** {@code ４，５６５}: a wide comma among wide figures. */
    private boolean isWide(int i) {
        return text.charAt(i) == '，' && text.charAt(i - 1) >= '０' && text.charAt(i - 1) <= '９';
    }
}
