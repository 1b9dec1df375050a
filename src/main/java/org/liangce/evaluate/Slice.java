package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores of a part of the articles.
 *
 * @param by {@code split}, {@code genre} or {@code length}
 * @param name of the part, as {@code notice}; {@code -} where the manifest says nothing
 * @param articles how many there are
 */
public record Slice(String by, String name, int articles, Scores scores) {

    /** A news item of a page; above, a report or a plan. */
    private static final int SHORT = 1000;
    private static final int MIDDLE = 1500;

    /** All parts: by split, by genre, by length in characters. */
    public static List<Slice> of(List<ScoredArticle> articles) {
        List<Slice> slices = new ArrayList<>();
        slices.addAll(of("split", articles, a -> a.subject().split()));
        slices.addAll(of("genre", articles, a -> a.subject().genre()));
        slices.addAll(of("length", articles, Slice::length));
        return slices;
    }

    private static List<Slice> of(String by, List<ScoredArticle> articles, Function<ScoredArticle, String> key) {
        Map<String, List<ScoredArticle>> parts = articles.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return parts.entrySet().stream().map(e -> new Slice(by, e.getKey().isEmpty() ? "-" : e.getKey(), e.getValue().size(), Scores.of(e.getValue())))
                .toList();
    }

    private static String length(ScoredArticle article) {
        int length = article.subject().raw().length();
        return length < SHORT ? "<" + SHORT : length < MIDDLE ? SHORT + "–" + (MIDDLE - 1) : "≥" + MIDDLE;
    }
}
