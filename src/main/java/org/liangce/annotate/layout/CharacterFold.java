package org.liangce.annotate.layout;

import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.SimplifiedForms;

/**
 * Reads single characters in the form that the rules expect: letters, digits, {@code %} and operators half-width; {@code ，；：！？（）} and
 * quotation marks as Chinese ones; traditional characters as simplified ones; white space only where it parts something; invisible characters left out.
 *
 * <p>Example: {@code 增长 ５．２％,“增速”} is read as {@code 增长5.2%，“增速”}. Each character stands for one of the raw text.
 */
final class CharacterFold {

    /** Takes what is read. */
    interface Sink {
        void take(int offset, char read);
    }

    private final char[] map = new char[Character.MAX_VALUE + 1];

    CharacterFold(Models models) {
        SimplifiedForms simplified = new SimplifiedForms(models);
        for (int c = 0; c < map.length; c++) {
            map[c] = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : simplified.of((char) c);
        }
        for (Register.Row row : Register.read(models, "layout/characters.tsv").rows()) {
            map[row.get("written").charAt(0)] = row.get("read").charAt(0);
        }
    }

    /** Reads {@code raw} from {@code start} to {@code end}, which hold no line break. */
    void fold(String raw, int start, int end, Sink sink) {
        boolean spaced = isSpacedOut(raw, start, end);
        boolean inQuote = false;
        int space = -1;
        char last = 0;
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (isBlank(c)) {
                space = space < 0 ? i : space;
            } else if (!isInvisible(c)) {
                char read = map[c];
                if (read == '"') {
                    inQuote = !inQuote;
                    read = inQuote ? '“' : '”';
                } else if (read < 128) {
                    read = mark(raw, i, read, last, end);
                }
                if (space >= 0 && last != 0 && parts(last, read, spaced)) {
                    sink.take(space, ' ');
                }
                sink.take(i, read);
                last = read;
                space = -1;
            }
        }
    }

    /** The form of an ASCII mark in its context. */
    private char mark(String raw, int i, char c, char last, int end) {
        char next = i + 1 < end ? map[raw.charAt(i + 1)] : 0;
        switch (c) {
            case '(': return '（';
            case ')': return '）';
            case ',': return isThousands(raw, i, last, end) || (isLatin(last) && (next == ' ' || isLatin(next))) ? c : '，';
            case ':': return (isDigit(last) && isDigit(next)) || next == '/' || (isLatin(last) && isLatin(next)) ? c : '：';
            case ';': return isLatin(last) && isLatin(next) ? c : '；';
            case '!': return '！';
            case '?': return isLatin(last) && isLatin(next) ? c : '？';
            case '.': return endsSentence(last, next) ? '。' : c;
            default: return c;
        }
    }

    /** A comma in {@code 1,250}: up to three digits before it and just three behind it. */
    private boolean isThousands(String raw, int i, char last, int end) {
        if (!isDigit(last)) {
            return false;
        }
        int digits = 0;
        while (digits < 4 && i + 1 + digits < end && isDigit(map[raw.charAt(i + 1 + digits)])) {
            digits++;
        }
        int before = 0;
        while (before < 4 && i - 1 - before >= 0 && isDigit(map[raw.charAt(i - 1 - before)])) {
            before++;
        }
        return digits == 3 && before < 4;
    }

    private static boolean endsSentence(char last, char next) {
        return (isHan(last) || last == '”' || last == '）') && (next == 0 || next == ' ' || isHan(next) || "”[(（【".indexOf(next) >= 0);
    }

    /** Whether a space between two characters parts something: two Latin words, or two phrases of a heading. */
    private static boolean parts(char last, char next, boolean spaced) {
        if ((isLatin(last) || isDigit(last) || last == '%' || last == ',' || last == '.') && (isLatin(next) || isDigit(next))) {
            return true;
        }
        return !spaced && (isHan(last) || isCloser(last)) && (isHan(next) || isOpener(next));
    }

    /**
     * Whether a line has its letters set apart, {@code 高 质 量}: a space behind a third of its characters, and, unless it is a sentence,
     * around most of them; a menu has its words set apart.
     */
    private boolean isSpacedOut(String raw, int start, int end) {
        int han = 0;
        int gaps = 0;
        int alone = 0;
        boolean told = false;
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            told |= c == '。' || c == '，';
            han += isHan(c) ? 1 : 0;
            boolean gap = i > start && isBlank(c) && isHan(raw.charAt(i - 1));
            gaps += gap ? 1 : 0;
            alone += gap && (i - 1 == start || isBlank(raw.charAt(i - 2))) ? 1 : 0;
        }
        return gaps >= 4 && gaps * 3 > han && (told || alone * 2 > han);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c > 127 && Character.isSpaceChar(c);
    }

    static boolean isInvisible(char c) {
        return c < ' ' || c == 127 || c > 127 && (Character.getType(c) == Character.FORMAT || Character.isISOControl(c));
    }

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c == '〇' || c >= '\u3400' && c <= '\u4DBF' || c >= '\uF900' && c <= '\uFAFF';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isOpener(char c) {
        return "“‘《（【〔「『〈".indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return "”’》）】〕」』〉".indexOf(c) >= 0;
    }
}
