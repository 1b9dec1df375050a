package org.liangce.annotate.layout;

/**
 * What a heading or an item of a list begins with: {@code ##}, {@code 一、}, {@code （一）}, {@code 1.}, {@code ●}.
 *
 * @param family what the marker is, the outermost first
 * @param depth of a {@code #} marker how many, else 0
 * @param length how many characters of the line it takes, blanks behind it included
 */
record Marker(Family family, int depth, int length) {

    /** The kinds of marker in the order in which Chinese documents nest them (GB/T 9704). */
    enum Family { PART, CHAPTER, ARTICLE, HAN, HAN_BRACKETS, DIGIT, DIGIT_BRACKETS, CIRCLED, BULLET, BRACKETED, NONE }

    static final Marker NONE = new Marker(Family.NONE, 0, 0);

    private static final String HAN = "一二三四五六七八九十百";
    private static final String BULLETS = "●■◆▲★◎○□◇▍◼▪•▶►☆※➤✦▌▎❖❑❒◈▷▸▹➢➣✔✅☑❤♦⬛▣◉⭐✨⚡☞➡";
    /** What digits at the front of a line count, where the break cut a number: {@code 5|01亿元}. */
    private static final String COUNTED = "年月日号时分亿万千百十个家元米吨条项人名次户套座公平点倍辆亩";
    /** Set behind a digit it puts it on a key: {@code 1⃣}. */
    private static final char KEYCAP = '\u20E3';

    /** The marker of a line, {@link #NONE} where it has none. */
    static Marker of(String text) {
        int depth = 0;
        while (depth < text.length() && text.charAt(depth) == '#') {
            depth++;
        }
        if (depth > 6 || depth > 0 && depth == text.length()) {
            return NONE;
        }
        int start = depth;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        Marker inner = start == text.length() || isPlain(text.charAt(start)) ? NONE : numbered(text.substring(start));
        return depth == 0 ? inner : new Marker(inner.family, depth, start + inner.length);
    }

    /** Most lines begin with a Chinese character that no marker begins with. */
    private static boolean isPlain(char first) {
        return CharacterFold.isHan(first) && first != '第' && HAN.indexOf(first) < 0;
    }

    private static Marker numbered(String text) {
        char first = text.charAt(0);
        if (BULLETS.indexOf(first) >= 0) {
            return at(Family.BULLET, text, 1);
        }
        if (Character.isHighSurrogate(first) && Character.getType(text.codePointAt(0)) == Character.OTHER_SYMBOL) {
            return at(Family.BULLET, text, 2);
        }
        if (first >= '①' && first <= '⑳') {
            return at(Family.CIRCLED, text, 1);
        }
        if (first == '第') {
            return counted(text);
        }
        int part = partEnd(text);
        if (part > 0) {
            return at(Family.DIGIT, text, part);
        }
        boolean open = first == '（';
        int from = open ? 1 : 0;
        int to = from;
        boolean han = to < text.length() && HAN.indexOf(text.charAt(to)) >= 0;
        while (to < text.length() && (han ? HAN.indexOf(text.charAt(to)) >= 0 : CharacterFold.isDigit(text.charAt(to)))) {
            to++;
        }
        return to == from || to - from > 3 || to >= text.length() ? NONE : closed(text, open, han, to);
    }

    /** Where {@code 01} of {@code 01 夯实基础}, {@code Part 2}, {@code NO.3} ends, or -1. */
    private static int partEnd(String text) {
        int word = text.regionMatches(true, 0, "part", 0, 4) ? 4 : text.regionMatches(true, 0, "no", 0, 2) ? 2 : 0;
        int start = word;
        while (word > 0 && start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '.')) {
            start++;
        }
        int end = start;
        while (end < text.length() && end < start + 2 && CharacterFold.isDigit(text.charAt(end))) {
            end++;
        }
        boolean led = word > 0 ? end > start : end == 2 && text.charAt(0) == '0' && text.charAt(1) != '0';
        boolean over = end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '|' || CharacterFold.isHan(text.charAt(end));
        return led && over && (end == text.length() || COUNTED.indexOf(text.charAt(end)) < 0) ? end : -1;
    }

    private static Marker closed(String text, boolean open, boolean han, int to) {
        char next = text.charAt(to);
        if (next == KEYCAP && !open) {
            return at(Family.DIGIT, text, to + 1);
        }
        if (next == '）') {
            return at(han ? Family.HAN_BRACKETS : Family.DIGIT_BRACKETS, text, to + 1);
        }
        if (open) {
            return NONE;
        }
        if (next == '、') {
            return at(han ? Family.HAN : Family.DIGIT, text, to + 1);
        }
        boolean digitBehind = to + 1 < text.length() && CharacterFold.isDigit(text.charAt(to + 1));
        return next == '.' && !digitBehind || next == '．' ? at(han ? Family.HAN : Family.DIGIT, text, to + 1) : NONE;
    }

    /** {@code 第一章}, {@code 第二部分}, {@code 第三条}. */
    private static Marker counted(String text) {
        int to = 1;
        while (to < text.length() && (HAN.indexOf(text.charAt(to)) >= 0 || CharacterFold.isDigit(text.charAt(to)))) {
            to++;
        }
        if (to == 1 || to >= text.length()) {
            return NONE;
        }
        return switch (text.charAt(to)) {
            case '编', '部', '篇' -> at(Family.PART, text, to + 1);
            case '章', '节' -> at(Family.CHAPTER, text, to + 1);
            case '条' -> at(Family.ARTICLE, text, to + 1);
            default -> NONE;
        };
    }

    private static Marker at(Family family, String text, int length) {
        int end = length;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return new Marker(family, 0, end);
    }

    /** A number belongs to a heading of the text; {@code ##} and {@code ●} are set before page titles too. */
    boolean isNumbered() {
        return family.ordinal() < Family.BULLET.ordinal();
    }

    /** {@code 第一章}, {@code 一、}, {@code （一）}: an article is divided so, a list of headlines is not. */
    boolean isOutline() {
        return family.ordinal() <= Family.HAN_BRACKETS.ordinal();
    }

    boolean isNone() {
        return this.family == Family.NONE && depth == 0;
    }
}
