package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts unit by unit, ready to be drawn again and again: a unit is an article, or a paragraph (a line of its text that is not blank).
 */
final class Units {

    /** How units are made of articles. */
    enum By { PARAGRAPH, ARTICLE }

    private static final int KINDS = 3;

    /** unit → places in a sum and what is added there, by turns; most units have few of the figures */
    private final List<int[]> units = new ArrayList<>();

    private Units() {}

    static Units of(List<ScoredArticle> articles, By by) {
        Units units = new Units();
        articles.forEach(article -> units.add(article, by));
        return units;
    }

    private void add(ScoredArticle article, By by) {
        String raw = article.subject().raw();
        int[] unitAt = by == By.ARTICLE ? new int[raw.codePointCount(0, raw.length()) + 1] : paragraphs(raw);
        int[][] counts = new int[unitAt[unitAt.length - 1] + 1][];
        Arrays.setAll(counts, unit -> emptySum());
        for (Judgement judgement : article.judgements()) {
            count(counts[unitAt[judgement.place().start()]], judgement);
        }
        Arrays.stream(counts).map(Units::packed).forEach(units::add);
    }

    private static int[] packed(int[] counts) {
        return IntStream.range(0, counts.length).filter(i -> counts[i] > 0).flatMap(i -> IntStream.of(i, counts[i])).toArray();
    }

    /** The number of the paragraph at each code point. */
    private static int[] paragraphs(String raw) {
        int[] points = raw.codePoints().toArray();
        int[] unitAt = new int[points.length + 1];
        int unit = 0;
        boolean written = false;
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '\n' && written) {
                written = false;
            } else if (!Character.isWhitespace(points[i]) && !written) {
                written = true;
                unit += i == firstWritten(points) ? 0 : 1;
            }
            unitAt[i] = unit;
        }
        unitAt[points.length] = unit;
        return unitAt;
    }

    private static int firstWritten(int[] points) {
        int i = 0;
        while (Character.isWhitespace(points[i])) {
            i++;
        }
        return i;
    }

    private static void count(int[] unit, Judgement judgement) {
        int at = Field.ALL.indexOf(judgement.field()) * KINDS;
        switch (judgement.verdict()) {
            case RIGHT -> unit[at]++;
            case WRONG -> {
                unit[at + 1]++;
                unit[at + 2]++;
            }
            case SPURIOUS -> unit[at + 1]++;
            case MISSED -> unit[at + 2]++;
        }
    }

    int size() {
        return units.size();
    }

    /** Adds the counts of a unit to a sum. */
    void addTo(int[] sum, int unit) {
        int[] counted = units.get(unit);
        for (int i = 0; i < counted.length; i += 2) {
            sum[counted[i]] += counted[i + 1];
        }
    }

    static int[] emptySum() {
        return new int[Field.ALL.size() * KINDS];
    }

    /** F1, or the share of right ones, of a figure by its place in {@link Field#ALL}; NaN where nothing was counted. */
    static double figure(int[] sum, int field) {
        return Tally.f1(sum[field * KINDS], sum[field * KINDS + 1], sum[field * KINDS + 2]);
    }
}
