package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts unit by unit, ready to be drawn again and again: a unit is an article, or a paragraph (a line of its text that is not blank).
 */
final class Units {

    /** How units are made of articles. */
    enum By { PARAGRAPH, ARTICLE }

    private static final int KINDS = 3;

    private final List<int[]> counts = new ArrayList<>();

    private Units() {}

    static Units of(List<ScoredArticle> articles, By by) {
        Units units = new Units();
        articles.forEach(article -> units.add(article, by));
        return units;
    }

    private void add(ScoredArticle article, By by) {
        String raw = article.subject().raw();
        int first = counts.size();
        int[] unitAt = by == By.ARTICLE ? new int[raw.codePointCount(0, raw.length()) + 1] : paragraphs(raw);
        for (int i = 0; i <= unitAt[unitAt.length - 1]; i++) {
            counts.add(new int[Field.ALL.size() * KINDS]);
        }
        for (Judgement judgement : article.judgements()) {
            count(counts.get(first + unitAt[judgement.place().start()]), judgement);
        }
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
        return counts.size();
    }

    /** Adds the counts of a unit to a sum. */
    void addTo(int[] sum, int unit) {
        int[] counted = counts.get(unit);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += counted[i];
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
