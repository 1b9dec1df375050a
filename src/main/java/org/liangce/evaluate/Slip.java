package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An item that is not right, told so that it can be kept in a file and found again in another run.
 *
 * @param what {@code missed}, {@code wrong} or {@code spurious}
 * @param start in code points of the article's text, as in standoff files
 * @param end exclusive
 * @param text the gold surface, of a spurious item the predicted one
 */
public record Slip(String article, String field, String what, int start, int end, String text, String wanted, String got) {

    /** All that is not right in these articles, in the order of the guide's figures. */
    public static List<Slip> of(Collection<ScoredArticle> articles) {
        return articles.stream().flatMap(a -> a.judgements().stream().filter(j -> !j.isRight()).map(j -> of(a.subject().id(), j))).toList();
    }

    private static Slip of(String article, Judgement j) {
        Labels.Label place = j.verdict() == Judgement.Verdict.SPURIOUS && j.predicted() != null ? j.predicted() : j.place();
        return new Slip(article, j.field().name(), j.verdict().name().toLowerCase(Locale.ROOT), place.start(), place.end(), place.text(),
                flat(j.wanted()), flat(j.got()));
    }

    private static String flat(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }

    /** The slips of the first run that the second has not: what the second gained. Of those that are told alike, as many as are more. */
    public static List<Slip> without(List<Slip> first, List<Slip> second) {
        Map<List<Object>, Integer> known = new HashMap<>();
        second.forEach(slip -> known.merge(slip.identity(), 1, Integer::sum));
        return first.stream().filter(slip -> known.merge(slip.identity(), -1, Integer::sum) < 0).toList();
    }

    /** The same item in another run, whatever it got there. */
    private List<Object> identity() {
        boolean spurious = what.equals("spurious");
        return List.of(article, field, spurious, start, end, spurious ? got : wanted);
    }

    /** One line of tab-separated cells. */
    public String line() {
        return String.join("\t", article, field, what, String.valueOf(start), String.valueOf(end), text, wanted, got);
    }

    /**
     * Reads lines; those that begin with {@code #} are passed over.
     *
     * @throws IllegalArgumentException where a line has other cells; its message names the line
     */
    public static List<Slip> parse(List<String> lines) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                slips.add(parse(lines.get(i), i + 1));
            }
        }
        return slips;
    }

    private static Slip parse(String line, int number) {
        String[] c = line.split("\t", -1);
        if (c.length != 8 || !Field.isName(c[1]) || !c[3].matches("\\d{1,9}") || !c[4].matches("\\d{1,9}")) {
            throw new IllegalArgumentException("第" + number + "行应有 8 格，第 2 格是评分的项目，第 4、5 格是位置：" + line);
        }
        return new Slip(c[0], c[1], c[2], Integer.parseInt(c[3]), Integer.parseInt(c[4]), c[5], c[6], c[7]);
    }
}
