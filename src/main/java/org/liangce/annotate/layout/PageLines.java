package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangce.text.Noise;

/**
 * Finds what a printed page puts between the lines of an article: page numbers, ornaments, headers that stand on every page.
 * These cut sentences, so they must be gone before lines are joined.
 */
final class PageLines {

    private static final String RULES = "-–—―─━·•~|／/";
    private static final int ORNAMENT = 90;
    private static final int HEADER = 40;
    private static final int OFTEN = 3;
    private static final int FAR = 8;

    private PageLines() {}

    /** Marks page numbers without a rule around them, and headers of pages. */
    static void mark(List<RawLine> lines) {
        markBareNumbers(lines);
        markRunningHeaders(lines);
    }

    /** {@code — 2 —}, {@code 第3页}, {@code 第 3 页 共 9 页}, {@code - 4 -}. */
    static boolean isPageNumber(String text) {
        if (text.length() > 14 || RULES.indexOf(text.charAt(0)) < 0 && text.charAt(0) != '第') {
            return false;
        }
        boolean digits = false;
        boolean other = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits |= CharacterFold.isDigit(c);
            other |= !CharacterFold.isDigit(c) && c != ' ' && RULES.indexOf(c) < 0;
        }
        boolean ruled = digits && !other && RULES.indexOf(text.charAt(0)) >= 0 && RULES.indexOf(text.charAt(text.length() - 1)) >= 0;
        return ruled || digits && text.charAt(0) == '第' && text.charAt(text.length() - 1) == '页';
    }

    /** {@code ━━━━}, {@code ◆◆◆}, {@code * * *}: signs that only part or adorn; marks of a sentence do not. */
    static boolean isOrnament(String text) {
        if (text.length() > ORNAMENT) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CharacterFold.isLetter(c) || "，。、；：！？…%".indexOf(c) >= 0 || CharacterFold.isOpener(c) || CharacterFold.isCloser(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** Lines that are a number and nothing else and count the pages one by one; a figure set apart by markup does not. */
    private static void markBareNumbers(List<RawLine> lines) {
        List<RawLine> numbers = new ArrayList<>();
        for (RawLine line : lines) {
            if (line.noise == null && isBareNumber(line.text)) {
                numbers.add(line);
            }
        }
        for (int i = 1; i < numbers.size(); i++) {
            if (Integer.parseInt(numbers.get(i).text) != Integer.parseInt(numbers.get(i - 1).text) + 1) {
                return;
            }
        }
        if (numbers.size() > 1) {
            numbers.forEach(line -> line.noise = Noise.Kind.FURNITURE);
        }
    }

    private static boolean isBareNumber(String text) {
        return text.length() <= 3 && text.charAt(0) != '0' && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Short lines that come again and again, but for their figures, and part a sentence at least twice. */
    private static void markRunningHeaders(List<RawLine> lines) {
        if (!areParted(lines)) {
            return;
        }
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            if (isHeaderLike(line)) {
                places.computeIfAbsent(withoutDigits(line.text), key -> new ArrayList<>(1)).add(i);
            }
        }
        places.forEach((key, at) -> {
            if (at.size() >= OFTEN && key.length() >= 4 && at.stream().filter(i -> partsSentence(lines, i)).count() >= 2) {
                at.forEach(i -> lines.get(i).noise = Noise.Kind.FURNITURE);
            }
        });
    }

    /** Whether at least two lines that could be headers part a sentence: of most texts none does. */
    private static boolean areParted(List<RawLine> lines) {
        int parting = 0;
        for (int i = 0; i < lines.size() && parting < 2; i++) {
            parting += isHeaderLike(lines.get(i)) && partsSentence(lines, i) ? 1 : 0;
        }
        return parting == 2;
    }

    private static boolean isHeaderLike(RawLine line) {
        return line.noise == null && line.text.length() <= HEADER && !Marks.endsSentence(line.text) && line.last() != '：';
    }

    /** Whether the paragraph before a line has not ended. */
    private static boolean partsSentence(List<RawLine> lines, int i) {
        int before = i - 1;
        while (before >= 0 && before > i - FAR && lines.get(before).noise != null) {
            before--;
        }
        return before >= 0 && lines.get(before).noise == null && lines.get(before).text.length() >= 20 && !Marks.endsSentence(lines.get(before).text);
    }

    private static String withoutDigits(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!CharacterFold.isDigit(text.charAt(i)) && text.charAt(i) != ' ') {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
