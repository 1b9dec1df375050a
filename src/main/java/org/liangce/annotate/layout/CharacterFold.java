package org.liangce.annotate.layout;

import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.SimplifiedForms;

/**
 * The form of single characters that the rules expect: letters, digits, {@code %} and operators half-width; {@code ，；：！？（）} and
 * quotation marks as Chinese ones; traditional characters as simplified ones; white space only where it parts something; invisible characters left out. {@link LineFold} reads lines so.
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
        SimplifiedForms simplified = SimplifiedForms.read(models);
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

    /** Where the characters end that are read as they stand. */
    int plainEnd(String raw, int start, int end) {
        int i = start;
        while (i < end && !special[raw.charAt(i)]) {
            i++;
        }
        return i;
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
