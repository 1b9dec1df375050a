package org.liangce.annotate.layout;

import java.util.Arrays;

/** Tells the lines that name who wrote, took or made it, or where it comes from, and nothing else. */
final class Credits {

    private static final int LONGEST = 60;
    /** Longer lines without names set apart are no credit, whatever they end with. */
    private static final int SHORT = 30;
    private static final int NAME = 4;

    private final Cues cues;

    Credits(Cues cues) {
        this.cues = cues;
    }

    boolean isCredit(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (Marks.isWhollyInBrackets(text)) {
            String inside = text.substring(1);
            return cues.creditIn(inside) || cues.opensCredit(inside, false) || cues.endsCredit(text, text.length() - 1);
        }
        if (text.endsWith("？")) {
            return false;
        }
        return cues.opensCredit(text, false) || isCreditRow(text) || isReporterRow(text)
                || text.length() <= SHORT && cues.endsCredit(text, text.length()) && !Marks.endsSentence(text) && text.indexOf('，') < 0;
    }

    /** Names with their parts, {@code 某报图/某甲 制图/某乙 某丙}, parted by spaces; the first names a part. */
    private boolean isCreditRow(String text) {
        String[] pieces = text.split(" ", -1);
        return isPart(pieces[0]) && Arrays.stream(pieces).allMatch(piece -> isPart(piece) || isShort(piece));
    }

    private boolean isPart(String piece) {
        int key = keyEnd(piece);
        return key > 0 && cues.isCreditKey(piece, key);
    }

    private static boolean isShort(String piece) {
        return keyEnd(piece) <= 0 && piece.length() <= NAME && piece.indexOf('。') < 0;
    }

    private static int keyEnd(String piece) {
        int i = 0;
        while (i < piece.length() && !endsKey(piece.charAt(i))) {
            i++;
        }
        return i == piece.length() ? -1 : i;
    }

    private static boolean endsKey(char c) {
        return c == '/' || c == '：' || c == ':' || c == '|' || c == '丨';
    }

    /** {@code 某报记者 某甲 通讯员 某乙 某丙}: words for a reporter and names, parted by spaces; the first is such a word. */
    private boolean isReporterRow(String text) {
        int space = text.indexOf(' ');
        if (!isReporter(text, space < 0 ? text.length() : space)) {
            return false;
        }
        for (String piece : text.split(" ")) {
            if (!isReporter(piece, piece.length()) && !isName(piece)) {
                return false;
            }
        }
        return true;
    }

    private boolean isReporter(String text, int end) {
        return end <= 3 * NAME && cues.endsCredit(text, end);
    }

    private static boolean isName(String piece) {
        return piece.length() <= NAME && piece.chars().allMatch(c -> CharacterFold.isHan((char) c));
    }
}
