package org.liangce.annotate.layout;

import org.liangce.annotate.layout.Marker.Family;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;

/** Reads the markers at the front of lines. */
final class Markers {

    /** No number of a heading or an item has more digits. */
    private static final int DIGITS = 3;
    private static final int DEEPEST = 6;
    private static final char NTH = '第';
    /** Set behind a digit it puts it on a key: {@code 1⃣}. */
    private static final char KEYCAP = '\u20E3';

    private final CharacterClass numerals;
    private final CharacterClass bullets;
    /** What digits at the front of a line count, where the break cut a number: {@code 5|01亿元}. */
    private final CharacterClass counted;

    Markers(Characters characters) {
        numerals = characters.of("layout.marker-numeral");
        bullets = characters.of("layout.bullet");
        counted = characters.of("layout.counted");
    }

    /** The marker of a line, {@link Marker#NONE} where it has none. */
    Marker of(String text) {
        int depth = 0;
        while (depth < text.length() && text.charAt(depth) == '#') {
            depth++;
        }
        if (depth > DEEPEST || depth > 0 && depth == text.length()) {
            return Marker.NONE;
        }
        int start = depth;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        Marker inner = start == text.length() || isPlain(text.charAt(start)) ? Marker.NONE : marked(text.substring(start));
        return depth == 0 ? inner : new Marker(inner.family(), depth, start + inner.length());
    }

    /** Most lines begin with a Chinese character that no marker begins with. */
    private boolean isPlain(char first) {
        return CharacterFold.isHan(first) && first != NTH && !numerals.has(first);
    }

    private Marker marked(String text) {
        char first = text.charAt(0);
        if (bullets.has(first)) {
            return at(Family.BULLET, text, 1);
        }
        if (Character.isHighSurrogate(first) && Character.getType(text.codePointAt(0)) == Character.OTHER_SYMBOL) {
            return at(Family.BULLET, text, 2);
        }
        if (first >= '①' && first <= '⑳') {
            return at(Family.CIRCLED, text, 1);
        }
        return first == NTH ? nth(text) : numbered(text, first == '（');
    }

    private Marker numbered(String text, boolean open) {
        int part = partEnd(text);
        if (part > 0) {
            return at(Family.DIGIT, text, part);
        }
        int from = open ? 1 : 0;
        int to = from;
        boolean han = to < text.length() && numerals.has(text.charAt(to));
        while (to < text.length() && (han ? numerals.has(text.charAt(to)) : CharacterFold.isDigit(text.charAt(to)))) {
            to++;
        }
        return to == from || to - from > DIGITS || to >= text.length() ? Marker.NONE : closed(text, open, han, to);
    }

    /** Where {@code 01} of {@code 01 夯实基础}, {@code Part 2}, {@code NO.3} ends, or -1. */
    private int partEnd(String text) {
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
        return led && over && (end == text.length() || !counted.has(text.charAt(end))) ? end : -1;
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
            return Marker.NONE;
        }
        if (next == '、') {
            return at(han ? Family.HAN : Family.DIGIT, text, to + 1);
        }
        boolean digitBehind = to + 1 < text.length() && CharacterFold.isDigit(text.charAt(to + 1));
        return next == '.' && !digitBehind || next == '．' ? at(han ? Family.HAN : Family.DIGIT, text, to + 1) : Marker.NONE;
    }

    /** {@code 第一章}, {@code 第二部分}, {@code 第三条}: the parts of a document as GB/T 9704 and the law on legislation name them. */
    private Marker nth(String text) {
        int to = 1;
        while (to < text.length() && (numerals.has(text.charAt(to)) || CharacterFold.isDigit(text.charAt(to)))) {
            to++;
        }
        if (to == 1 || to >= text.length()) {
            return Marker.NONE;
        }
        return switch (text.charAt(to)) {
            case '编', '部', '篇' -> at(Family.PART, text, to + 1);
            case '章', '节' -> at(Family.CHAPTER, text, to + 1);
            case '条' -> at(Family.ARTICLE, text, to + 1);
            default -> Marker.NONE;
        };
    }

    private static Marker at(Family family, String text, int length) {
        int end = length;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return new Marker(family, 0, end);
    }
}
