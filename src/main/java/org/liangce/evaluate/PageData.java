package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that the page of errors shows, as maps and lists. */
final class PageData {

    private final List<ScoredArticle> articles;
    private final List<ScoreLine> scores;
    private final PageWords words;

    PageData(List<ScoredArticle> articles, List<ScoreLine> scores, PageWords words) {
        this.articles = articles;
        this.scores = scores;
        this.words = words;
    }

    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("language", words.language());
        all.put("words", new TreeMap<>(words.words()));
        all.put("codes", new TreeMap<>(words.codes()));
        all.put("scores", scores.stream().map(PageData::score).toList());
        all.put("slices", Slice.of(articles).stream().map(PageData::slice).toList());
        all.put("confusions", Confusion.of(articles, words.family()).stream().map(PageData::confusion).toList());
        List<Object> texts = new ArrayList<>();
        List<Object> rows = new ArrayList<>();
        for (ScoredArticle article : articles) {
            ArticleData data = new ArticleData(article);
            Items.of(article).stream().filter(item -> !item.isRight()).forEach(item -> rows.add(row(texts.size(), data, item)));
            texts.add(data.all());
        }
        all.put("articles", texts);
        all.put("rows", rows);
        return all;
    }

    private static List<Object> score(ScoreLine line) {
        Tally t = line.tally();
        boolean share = line.share();
        return List.of(line.name(), share ? "" : Rounded.three(t.precision()), share ? "" : Rounded.three(t.recall()), Rounded.three(t.f1()), ends(line.overParagraphs()),
                ends(line.overArticles()), t.tp(), t.fp(), share ? "" : t.fn(), t.support());
    }

    private static String ends(List<Double> ends) {
        return ends.stream().map(Rounded::three).collect(Collectors.joining("–"));
    }

    private static Map<String, Object> slice(Slice slice) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String name : slice.scores().names()) {
            Tally tally = slice.scores().of(name);
            if (!tally.isEmpty()) {
                figures.put(name, List.of(Rounded.three(tally.f1()), tally.support()));
            }
        }
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("by", slice.by());
        part.put("name", slice.name());
        part.put("articles", slice.articles());
        part.put("figures", figures);
        return part;
    }

    private static Map<String, Object> confusion(Confusion table) {
        List<Object> cells = new ArrayList<>();
        table.cells().forEach((gold, row) -> row.forEach((predicted, count) -> cells.add(List.of(gold, predicted, count))));
        Map<String, Object> confusion = new LinkedHashMap<>();
        confusion.put("what", table.what());
        confusion.put("cells", cells);
        return confusion;
    }

    private Map<String, Object> row(int article, ArticleData data, Item item) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("article", article);
        row.put("type", item.type());
        row.put("causes", item.causes());
        row.put("contrasts", item.contrasts());
        row.put("figures", item.figures());
        row.put("cells", item.judgements().stream().flatMap(j -> Confusion.cells(j, words.family()).stream()).filter(cell -> !cell.isRight())
                .map(cell -> String.join("|", cell.what(), cell.gold(), cell.predicted())).distinct().toList());
        row.putAll(data.places(item));
        return row;
    }
}
