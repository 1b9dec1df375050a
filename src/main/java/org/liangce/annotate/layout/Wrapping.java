package org.liangce.annotate.layout;

import java.util.Arrays;
import java.util.List;

/**
 * How the lines of a text were broken: at a fixed width or at the end of paragraphs, and what stands between them.
 *
 * <p>Example: of a mail wrapped at 60 columns nearly all lines that do not end a sentence are 57 to 60 columns wide.
 */
final class Wrapping {

    private static final int WIDEST = 120;
    private static final int NARROWEST = 20;
    private static final int LEAST_LINES = 6;
    /** A line of prose that was broken has so many characters. */
    private static final int RUNNING = 16;
    /** No heading is so wide. */
    private static final int WIDE = 48;
    /** A Chinese character and a mark that may not begin a line. */
    private static final int SLACK = 5;

    private final int width;
    private final int spacing;
    private final boolean indented;
    private final boolean parted;
    private final boolean endsMarked;
    private final boolean ragged;

    Wrapping(List<RawLine> lines) {
        List<RawLine> article = Layout.article(lines);
        width = fixedWidth(article);
        spacing = spacing(article);
        int indents = 0;
        int gaps = 0;
        for (RawLine line : article) {
            indents += line.indent >= 2 ? 1 : 0;
            gaps += line != article.get(0) && line.blanks > spacing ? 1 : 0;
        }
        indented = indents >= 2;
        parted = gaps >= 2;
        endsMarked = endsMarked(article);
        ragged = width == 0 && ragged(article);
    }

    /** Whether the lines of this text are broken at a fixed width. */
    boolean isFixed() {
        return width > 0;
    }

    /** Whether a line is as wide as a broken line gets. */
    boolean isFull(RawLine line) {
        return isFixed() && line.width() >= width - SLACK && line.width() <= width + 2;
    }

    /** Whether a line runs on in a text that was broken at no width of its own, as what is copied from print: {@code 规上工业增加值⏎超 220 亿元}. */
    boolean runsOn(RawLine line) {
        return ragged && line.text.length() >= RUNNING && !Marks.endsSentence(line.text);
    }

    /** Whether more blank lines stand before a line than usual: a paragraph begins. */
    boolean isSetOff(RawLine line) {
        return line.blanks > spacing || indented && line.indent >= 2;
    }

    /** Whether a line stands at the margin in a text whose paragraphs are indented, behind one that is wide. */
    boolean isFlush(RawLine before, RawLine line) {
        return indented && line.indent == 0 && line.blanks == 0 && before.width() - before.indent >= WIDE;
    }

    /** Whether paragraphs show where they begin, by an indent or a blank line. */
    boolean showsParagraphs() {
        return indented || parted;
    }

    /** Whether long paragraphs of this text end with an end mark as a rule. */
    boolean endsMarked() {
        return endsMarked;
    }

    /** Lines of prose as a rule end within a sentence: several have an end mark inside and none at the end. */
    private static boolean ragged(List<RawLine> lines) {
        int running = 0;
        int open = 0;
        int prose = 0;
        for (RawLine line : lines) {
            if (line.text.length() >= RUNNING && line.marker.isNone()) {
                running++;
                boolean unmarked = !Marks.endsSentence(line.text);
                open += unmarked ? 1 : 0;
                prose += unmarked && line.text.indexOf('。') > 0 ? 1 : 0;
            }
        }
        return running >= LEAST_LINES && prose * 4 >= running && open * 10 >= running * 8;
    }

    /** The width at which most lines that end within a sentence are broken; 0 where there is none. */
    private static int fixedWidth(List<RawLine> lines) {
        int[] count = new int[WIDEST + 1];
        int open = 0;
        for (RawLine line : lines) {
            if (line.marker.isNone() && !Marks.endsSentence(line.text) && line.width() >= NARROWEST) {
                count[Math.min(line.width(), WIDEST)]++;
                open++;
            }
        }
        return open < LEAST_LINES ? 0 : fixedWidth(lines, count, open);
    }

    private static int fixedWidth(List<RawLine> lines, int[] count, int open) {
        int best = 0;
        int most = 0;
        for (int w = NARROWEST; w < WIDEST; w++) {
            int near = 0;
            for (int i = Math.max(0, w - SLACK + 1); i <= w; i++) {
                near += count[i];
            }
            if (near >= most) {
                most = near;
                best = w;
            }
        }
        return most * 10 >= open * 7 && widerThan(lines, best) * 10 <= lines.size() ? best : 0;
    }

    private static int widerThan(List<RawLine> lines, int width) {
        return (int) lines.stream().filter(line -> line.width() > width + 2).count();
    }

    /** The blank lines that usually stand between two lines. */
    private static int spacing(List<RawLine> lines) {
        int[] blanks = new int[Math.max(0, lines.size() - 1)];
        for (int i = 0; i < blanks.length; i++) {
            blanks[i] = lines.get(i + 1).blanks;
        }
        Arrays.sort(blanks);
        return blanks.length == 0 ? 0 : blanks[blanks.length / 2];
    }

    /** Fewer than three in ten: this text does without end marks. Breaks leave some lines without one in any text. */
    private static boolean endsMarked(List<RawLine> lines) {
        int wide = 0;
        int marked = 0;
        for (RawLine line : lines) {
            if (line.text.length() >= Joins.LONG) {
                wide++;
                marked += Marks.endsSentence(line.text) ? 1 : 0;
            }
        }
        return wide < LEAST_LINES || marked * 10 >= wide * 3;
    }
}
