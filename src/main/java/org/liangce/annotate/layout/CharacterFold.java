package org.liangce.annotate.layout;

import java.util.BitSet;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.SimplifiedForms;
import org.liangce.text.FoldedText;

/**
 * Reads single characters in the form that the rules expect: letters, digits, {@code %} and operators half-width; {@code ，；：！？（）} and
 * quotation marks as Chinese ones; traditional characters as simplified ones; white space only where it parts something; invisible characters left out.
 *
 * <p>Example: {@code 增长 ５．２％,“增速”} is read as {@code 增长5.2%，“增速”}. Each character stands for one of the raw text.
 */
final class CharacterFold {

    /** Marks whose form is set by what stands around them, or is the Chinese one. */
    private static final String MARKS = "(),:;!?.\"";
    /** Chinese marks that stay themselves wherever they stand, though they are full-width signs. */
    private static final String CHINESE = "（）！";

    private final char[] map = new char[Character.MAX_VALUE + 1];
    /** The characters that are not simply read as they stand. */
    private final BitSet special = new BitSet(map.length);

    CharacterFold(Models models) {
        SimplifiedForms simplified = new SimplifiedForms(models);
        for (int c = 0; c < map.length; c++) {
            map[c] = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : simplified.of((char) c);
        }
        for (Register.Row row : Register.read(models, "layout/characters.tsv").rows()) {
            map[row.get("written").charAt(0)] = row.get("read").charAt(0);
        }
        for (int c = 0; c < map.length; c++) {
            boolean folded = map[c] != c && CHINESE.indexOf(c) < 0;
            special.set(c, folded || isBlank((char) c) || isInvisible((char) c) || MARKS.indexOf(c) >= 0);
        }
    }

    /** Reads {@code raw} from {@code start} to {@code end}, which hold no line break. Most lines are read as they stand. */
    FoldedText read(String raw, int start, int end) {
        int plain = start;
        while (plain < end && (!special.get(raw.charAt(plain)) || stays(raw, start, plain, end))) {
            plain++;
        }
        return plain == end ? FoldedText.of(raw, start, end) : fold(raw, start, end);
    }

    /** Whether a mark behind plain text is read as it stands: {@code ，} not behind a letter or digit, the point behind a digit. */
    private static boolean stays(String raw, int start, int i, int end) {
        char before = i > start ? raw.charAt(i - 1) : 0;
        return switch (raw.charAt(i)) {
            case '，', '；', '？' -> !isLatin(before) && !isDigit(before);
            case '：' -> !isLatin(before) && !isDigit(before) && (i + 1 == end || raw.charAt(i + 1) != '/');
            case '.' -> isDigit(before);
            default -> false;
        };
    }

    /** The same character by character, whatever there is to fold. */
    FoldedText fold(String raw, int start, int end) {
        FoldedText.Builder text = new FoldedText.Builder(raw, end - start);
        boolean spaced = isSpacedOut(raw, start, end);
        boolean inQuote = false;
        int space = -1;
        char last = 0;
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            boolean plain = !special.get(c);
            if (!plain && isBlank(c)) {
                space = space < 0 ? i : space;
            } else if (plain || !isInvisible(c)) {
                char read = plain ? c : map[c];
                if (read == '"') {
                    inQuote = !inQuote;
                    read = inQuote ? '“' : '”';
                } else if (!plain && read < 128) {
                    read = mark(raw, i, read, last, end);
                }
                if (space >= 0 && last != 0 && parts(last, read, spaced)) {
                    text.take(space, ' ');
                }
                text.take(i, read);
                last = read;
                space = -1;
            }
        }
        return text.build();
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
        return c == ' ' || c == '\t' || c == '\u3000' || c > 127 && c < '\u3000' && Character.isSpaceChar(c);
    }

    static boolean isInvisible(char c) {
        return c < ' ' || c == 127 || c > 127 && !isHan(c) && (Character.getType(c) == Character.FORMAT || Character.isISOControl(c));
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

    /** A letter of any script or a digit; most are Chinese characters. */
    static boolean isLetter(char c) {
        return isHan(c) || isDigit(c) || isLatin(c) || c > 127 && Character.isLetterOrDigit(c);
    }

    static boolean isOpener(char c) {
        return switch (c) {
            case '“', '‘', '《', '（', '【', '〔', '「', '『', '〈' -> true;
            default -> false;
        };
    }

    static boolean isCloser(char c) {
        return switch (c) {
            case '”', '’', '》', '）', '】', '〕', '」', '』', '〉' -> true;
            default -> false;
        };
    }
}
