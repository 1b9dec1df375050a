package org.liangce.annotate.layout;

import java.util.List;
import java.util.function.IntPredicate;
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
    /** A line with so many digits tells a figure. */
    private static final int DIGITS = 3;

    private final LineNoise lineNoise;
    private final Breaks breaks;

    Tail(LineNoise lineNoise, Breaks breaks) {
        this.lineNoise = lineNoise;
        this.breaks = breaks;
    }

    /** Marks the lines behind the article. */
    void mark(List<RawLine> lines) {
        int start = firstProse(lines) + 1;
        if (start == 0 || start == lines.size()) {
            return;
        }
        Topics topics = new Topics(lines);
        int end = byMark(lines, start, topics);
        end = end < 0 ? byShape(lines, start, topics) : end;
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
                if (isLoose(lines.subList(i, lines.size())) || topics.shared(i, lines.size(), i) < OTHER) {
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
    private int byShape(List<RawLine> lines, int start, Topics topics) {
        Wrapping wrapping = new Wrapping(lines);
        if (heaviest(lines, start, wrapping, line -> true).from < 0) {
            return -1; // of most texts no run had weight, were all its lines loose
        }
        Run run = heaviest(lines, start, wrapping, line -> topics.shared(line, line + 1, line) < LOOSE);
        boolean heavy = run.weight > 2 * ENOUGH || lines.stream().skip(start).anyMatch(line -> line.noise == Noise.Kind.FURNITURE);
        return heavy && isEnough(lines, run.from) ? run.from : -1;
    }

    /** Lines from one on to the end; from -1 where no run weighs enough. */
    private record Run(int from, double weight) {}

    private Run heaviest(List<RawLine> lines, int start, Wrapping wrapping, IntPredicate loose) {
        Run best = new Run(-1, ENOUGH);
        double sum = 0;
        for (int i = lines.size() - 1; i >= start; i--) {
            boolean wrapped = wrapping.isFull(lines.get(i)) || i > 0 && wrapping.isFull(lines.get(i - 1));
            sum += wrapped ? -1 : weight(lines, i, loose);
            if (sum > best.weight && lines.get(i).noise == null) {
                best = new Run(i, sum);
            }
        }
        return best;
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
    private double weight(List<RawLine> lines, int i, IntPredicate loose) {
        RawLine line = lines.get(i);
        if (line.noise != null) {
            return line.noise == Noise.Kind.FURNITURE ? 0.3 : 0;
        }
        if (!line.marker.isNone()) {
            return line.marker.isOutline() ? OUTLINE : -1;
        }
        if (line.text.length() < HEADLINE) {
            return CELL;
        }
        if (reports(line)) {
            return -0.5;
        }
        if (breaks.isHeadingLike(line)) {
            return i + 1 < lines.size() && lines.get(i + 1).noise == null && isProse(lines.get(i + 1)) ? -0.5 : 1;
        }
        return line.text.length() > TEASER ? -1 : teaser(line, loose.test(i));
    }

    private double teaser(RawLine line, boolean loose) {
        int sentences = Marks.sentences(line.text);
        if (sentences <= 2 && lineNoise.opensTeaser(line)) {
            return loose ? 0.8 : 0.4;
        }
        if (sentences == 1) {
            return loose ? 0.5 : -0.5;
        }
        return loose ? 0 : -1;
    }

    /** A line with figures in a sentence of its own, {@code 年末，存款余额1.2万}, may be an article's last lines, and it is them that count. */
    private boolean reports(RawLine line) {
        return line.text.indexOf('，') >= 0 && hasDigits(line.text) && !lineNoise.opensTeaser(line);
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < DIGITS; i++) {
            digits += CharacterFold.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == DIGITS;
    }

    private static boolean isProse(RawLine line) {
        return line.text.length() >= PROSE;
    }
}
