package org.liangce.annotate.layout;

import java.util.List;
import org.liangce.text.Noise;

/**
 * Finds where an article ends and other headlines and teasers begin. Either a line says so (its author in brackets, its editors,
 * “相关阅读”) and what follows shares few of the article's phrases or is no running text; or a long run of headlines and teasers,
 * closed by what a page says of itself, reaches to the end.
 */
final class Tail {

    /** What follows an article shares fewer of its triples than this; further parts of one article share more. */
    private static final double OTHER = 0.06;
    /** Lines that tell something of their own and share less than this with all before them are loose. */
    private static final double LOOSE = 0.10;
    private static final int PROSE = 60;
    private static final int TEASER = 140;
    private static final int MARKS = 6;
    private static final double ENOUGH = 4;
    /** {@code 二、} goes on with an article. */
    private static final double OUTLINE = -8;
    /** Shorter lines are cells of a table as well as words of a menu. */
    private static final int HEADLINE = 6;
    private static final double CELL = 0.2;

    private final LineNoise lineNoise;

    Tail(LineNoise lineNoise) {
        this.lineNoise = lineNoise;
    }

    /** Marks the lines behind the article. */
    void mark(List<RawLine> lines) {
        int start = firstProse(lines) + 1;
        if (start == 0 || start == lines.size()) {
            return;
        }
        Topics topics = new Topics(lines);
        int end = byMark(lines, start, topics);
        end = end < 0 ? byShape(lines, start, topics, new Wrapping(lines)) : end;
        for (RawLine line : end < 0 ? List.<RawLine>of() : lines.subList(end, lines.size())) {
            line.noise = line.noise == null ? Noise.Kind.OTHER_ARTICLE : line.noise;
        }
    }

    private static int firstProse(List<RawLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            if (line.noise == null && (isProse(line) || line.text.length() >= PROSE / 2 && (Marks.endsSentence(line.text) || line.text.indexOf('，') > 0))) {
                return i;
            }
        }
        return -1;
    }

    /** The first line that says that the article is over and is followed by other things, or -1. */
    private int byMark(List<RawLine> lines, int start, Topics topics) {
        int looked = 0;
        for (int i = start; i < lines.size() && looked < MARKS; i++) {
            if (lineNoise.closes(lines.get(i))) {
                looked++;
                if (topics.shared(i, lines.size(), i) < OTHER || isLoose(lines.subList(i, lines.size()))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether most lines are headlines or single sentences. */
    private static boolean isLoose(List<RawLine> lines) {
        int all = 0;
        int prose = 0;
        for (RawLine line : lines) {
            all += line.noise == null ? line.text.length() : 0;
            prose += line.noise == null && isProse(line) && Marks.sentences(line.text) > 1 ? line.text.length() : 0;
        }
        return prose * 2 < all || all == 0;
    }

    /** Where the run of loose lines begins that reaches to the end, or -1 where there is none of weight. */
    private int byShape(List<RawLine> lines, int start, Topics topics, Wrapping wrapping) {
        double best = ENOUGH;
        int from = -1;
        double sum = 0;
        boolean furniture = false;
        for (int i = lines.size() - 1; i >= start; i--) {
            boolean wrapped = wrapping.isFull(lines.get(i)) || i > 0 && wrapping.isFull(lines.get(i - 1));
            sum += wrapped ? -1 : weight(lines, i, topics);
            furniture |= lines.get(i).noise == Noise.Kind.FURNITURE;
            if (sum > best && lines.get(i).noise == null) {
                best = sum;
                from = i;
            }
        }
        return (furniture || best > 2 * ENOUGH) && isEnough(lines, from) ? from : -1;
    }

    /** Whether at least a quarter of the text stands before the cut: there is an article that can be over. */
    private static boolean isEnough(List<RawLine> lines, int cut) {
        long before = 0;
        long all = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).noise == null ? lines.get(i).text.length() : 0;
            all += length;
            before += i < cut ? length : 0;
        }
        return before * 4 >= all;
    }

    /** How much a line looks as if it stood behind the article: headlines and teasers do, paragraphs with several sentences do not. */
    private double weight(List<RawLine> lines, int i, Topics topics) {
        RawLine line = lines.get(i);
        if (line.noise != null) {
            return line.noise == Noise.Kind.FURNITURE ? 0.3 : 0;
        }
        Marker marker = Marker.of(line.text);
        if (!marker.isNone()) {
            return marker.isOutline() ? OUTLINE : -1;
        }
        if (line.text.length() < HEADLINE) {
            return CELL;
        }
        if (reports(line)) {
            return -0.5;
        }
        if (Joins.isHeadingLike(line)) {
            return i + 1 < lines.size() && lines.get(i + 1).noise == null && isProse(lines.get(i + 1)) ? -0.5 : 1;
        }
        boolean loose = topics.shared(i, i + 1, i) < LOOSE;
        if (line.text.length() <= TEASER && Marks.sentences(line.text) <= 2 && lineNoise.opensTeaser(line)) {
            return loose ? 0.8 : 0.4;
        }
        if (line.text.length() <= TEASER && Marks.sentences(line.text) == 1) {
            return loose ? 0.5 : -0.5;
        }
        return loose && line.text.length() <= TEASER ? 0 : -1;
    }

    /** A line with figures in a sentence of its own, {@code 年末，存款余额1.2万}, may be an article's last lines, and it is them that count. */
    private boolean reports(RawLine line) {
        long digits = line.text.chars().filter(c -> CharacterFold.isDigit((char) c)).count();
        return digits >= 3 && line.text.indexOf('，') >= 0 && !lineNoise.opensTeaser(line);
    }

    private static boolean isProse(RawLine line) {
        return line.text.length() >= PROSE;
    }
}
