package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Noise;

/** Finds what names a picture where no photographer is given, and parts captions that stand glued to the front of a paragraph. */
final class Captions {

    private static final int SHORT = 32;
    private static final int GLUED = 90;
    /** What follows a glued caption is at least so long; else the bracket ends a line with an end mark. */
    private static final int REST = 8;
    private static final int JUMP = 20;
    /** Captions are told by being much shorter than the paragraphs around them. */
    private static final int TEXT = 40;

    private final Cues cues;

    Captions(Cues cues) {
        this.cues = cues;
    }

    /** The lines with those parted that begin with a caption, {@code …（资料图）2月6日，…}, or end with {@code （下转A3版）}. */
    List<RawLine> part(List<RawLine> lines, LineFold fold) {
        List<RawLine> parted = new ArrayList<>(lines.size());
        for (RawLine line : lines) {
            int cut = line.text.indexOf('）') < 0 ? -1 : cut(fold.raw(), line);
            if (cut < 0) {
                parted.add(line);
            } else {
                parted.add(line.part(line.start, cut, fold));
                parted.add(line.part(cut, line.end, fold));
            }
        }
        return parted;
    }

    private int cut(String raw, RawLine line) {
        int glued = glued(raw, line);
        return glued < 0 ? jump(raw, line) : glued;
    }

    /** Where in the raw text the caption ends that a line begins with, or -1. */
    private int glued(String raw, RawLine line) {
        int limit = Math.min(line.end - 1, line.start + GLUED);
        int open = -1;
        for (int i = line.start; i < limit; i++) {
            char c = raw.charAt(i);
            if (c == '(' || c == '（') {
                open = i;
            } else if ((c == ')' || c == '）') && open > line.start) {
                return cues.picturedIn(raw.substring(open, i)) && line.end - i > REST ? behindMarks(raw, i + 1, line.end) : -1;
            } else if (c == '。' && open < 0 && raw.charAt(i + 1) != '（' && raw.charAt(i + 1) != '(') {
                return -1;
            }
        }
        return -1;
    }

    /** Where in the raw text the note begins that a line ends with, or ends that it begins with, on where the article goes on in print; or -1. */
    private int jump(String raw, RawLine line) {
        char last = raw.charAt(line.end - 1);
        if (last == '）' || last == ')') {
            int open = line.end - 2;
            while (open > line.start && open > line.end - JUMP && raw.charAt(open) != '（' && raw.charAt(open) != '(') {
                open--;
            }
            return open > line.start && cues.turnsPage(raw.substring(open + 1, line.end - 1)) ? open : -1;
        }
        char first = raw.charAt(line.start);
        for (int i = line.start; (first == '（' || first == '(') && i < Math.min(line.end - 1, line.start + JUMP); i++) {
            if (raw.charAt(i) == '）' || raw.charAt(i) == ')') {
                return cues.turnsPage(raw.substring(line.start + 1, i)) ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static int behindMarks(String raw, int i, int end) {
        int cut = i;
        while (cut < end && "。.；; \u3000".indexOf(raw.charAt(cut)) >= 0) {
            cut++;
        }
        return cut < end ? cut : -1;
    }

    /** Marks the lone short paragraphs between longer ones that only name a scene, and sentences that stood in the middle of another. */
    void mark(List<Block> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isBody() && block.floating && Joins.isSentence(block.text(), block.marker)) {
                block.noise = Noise.Kind.CAPTION;
            } else if (block.isBody() && block.lines.size() == 1 && block.length() <= SHORT && namesScene(block.text()) && isTextNear(blocks, i)) {
                block.noise = Noise.Kind.CAPTION;
            }
        }
    }

    private boolean namesScene(String text) {
        int end = Marks.withoutEnd(text);
        boolean scene = cues.endsScene(text, end);
        boolean named = cues.endsCaption(text, end) || scene && Marks.endsSentence(text);
        boolean listed = scene && text.indexOf('，') != text.lastIndexOf('，');
        return named && !listed && Marks.sentences(text) <= 1 && !cues.reports(text);
    }

    /** Whether within three paragraphs before or behind stands one that is told at length. */
    private static boolean isTextNear(List<Block> blocks, int i) {
        for (int j = Math.max(0, i - 3); j <= Math.min(blocks.size() - 1, i + 3); j++) {
            if (j != i && blocks.get(j).length() >= TEXT) {
                return true;
            }
        }
        return false;
    }
}
