package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Noise;

/**
 * Parts from a paragraph what it says of its makers: at its front {@code 某某日报讯（记者 某甲）}, at its end {@code 。来源：某某网},
 * {@code 。（记者 某甲）}. Only these words are noise, the sentences beside them are the article.
 */
final class Bylines {

    private static final int FRONT = 80;
    private static final int AGENCY = 24;
    private static final int END = 60;
    private static final int REST = 8;

    private final Cues cues;
    private final LineNoise lineNoise;

    Bylines(Cues cues, LineNoise lineNoise) {
        this.cues = cues;
        this.lineNoise = lineNoise;
    }

    /** The lines with those parted that begin or end with a credit, which is marked. */
    List<RawLine> part(List<RawLine> lines, LineFold fold) {
        List<RawLine> parted = new ArrayList<>(lines.size());
        for (RawLine line : lines) {
            int front = frontEnd(line.text);
            RawLine text = line;
            if (front > 0) {
                int cut = line.behind(front - 1);
                text = line.part(cut, line.end, fold);
                parted.add(credit(line.part(line.start, cut, fold)));
            }
            int end = endStart(text.text);
            if (end < 0) {
                parted.add(text);
            } else {
                int cut = text.behind(end - 1);
                parted.add(text.part(text.start, cut, fold));
                parted.add(credit(text.part(cut, text.end, fold)));
            }
        }
        return parted;
    }

    private static RawLine credit(RawLine line) {
        line.noise = Noise.Kind.CREDIT;
        return line;
    }

    /** Where the text goes on behind who reports it, or -1: {@code 本报讯（记者 某甲 通讯员 某乙）} and a sentence. */
    private int frontEnd(String text) {
        int open = text.indexOf('（');
        int close = open < 0 || open > AGENCY ? -1 : text.indexOf('）', open + 1);
        if (close < 0 || close > FRONT || text.length() - close < REST) {
            return -1;
        }
        boolean agency = open == 0 || cues.endsAgency(text.substring(0, open).stripTrailing());
        return agency && cues.creditIn(text.substring(open + 1, close)) ? close + 1 : -1;
    }

    private static boolean ends(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    /** Where the credit begins behind the last sentence of a text, or -1; a caption keeps its photographer. */
    private int endStart(String text) {
        int start = text.length() - 1;
        while (start >= 0 && text.length() - start <= END && !ends(text.charAt(start))) {
            start--;
        }
        boolean found = start > 0 && start < text.length() - 2 && ends(text.charAt(start));
        int from = found ? start + 1 : -1;
        while (found && from < text.length() - 1 && (text.charAt(from) == ' ' || CharacterFold.isCloser(text.charAt(from)))) {
            from++;
        }
        return found && lineNoise.isCredit(text.substring(from)) && !lineNoise.isCaption(text) ? from : -1;
    }
}
