package org.liangce.annotate.layout;

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
    private final boolean[] special = new boolean[map.length];

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
            special[c] = folded || isBlank((char) c) || isInvisible((char) c) || MARKS.indexOf(c) >= 0;
        }
    }

    /** Reads {@code raw} from {@code start} to {@code end}, which hold no line break. Most lines are read as they stand. */
    FoldedText read(String raw, int start, int end) {
        int plain = plainEnd(raw, start, end);
        while (plain < end && stays(raw, start, plain, end)) {
            plain = plainEnd(raw, plain + 1, end);
        }
        return plain == end ? FoldedText.of(raw, start, end) : fold(raw, start, end);
    }

    /** Where the characters end that are read as they stand. */
    int plainEnd(String raw, int start, int end) {
        int i = start;
        while (i < end && !special[raw.charAt(i)]) {
            i++;
        }
        return i;
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

    /** The same for any line. */
    FoldedText fold(String raw, int start, int end) {
        return new LineFold(this, raw, start, end).read();
    }

    /** The form of a character that does not depend on what stands around it. */
    char form(char written) {
        return map[written];
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
