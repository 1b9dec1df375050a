package org.liangce.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liangce.brat.CodePoints;
import org.liangce.brat.Reference;
import org.liangce.evaluate.Labels.Label;
import org.liangce.evaluate.Labels.Row;

/** An article with the labels of both sides as the page reads them: offsets in UTF-16 units, as scripts count. */
final class ArticleData {

    private final ScoredArticle article;
    private final CodePoints offsets;
    private final LabelIndex gold;
    private final LabelIndex predicted;

    ArticleData(ScoredArticle article) {
        this.article = article;
        this.offsets = new CodePoints(article.subject().raw());
        this.gold = new LabelIndex(article.gold().mentions());
        this.predicted = new LabelIndex(article.predicted().mentions());
    }

    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", article.subject().id());
        all.put("genre", article.subject().genre());
        all.put("split", article.subject().split());
        all.put("text", article.subject().raw());
        all.put("gold", side(article.gold(), gold));
        all.put("predicted", side(article.predicted(), predicted));
        return all;
    }

    private Map<String, Object> side(Labels labels, LabelIndex index) {
        Map<String, Object> side = new LinkedHashMap<>();
        side.put("labels", labels.mentions().stream().map(this::label).toList());
        side.put("records", labels.records().stream().map(row -> record(row, index)).toList());
        return side;
    }

    private List<Object> label(Label label) {
        return List.of(label.type(), label.parts().stream().map(part -> List.of(offsets.unit(part.start()), offsets.unit(part.end()))).toList(),
                label.references().stream().map(Reference::form).sorted().toList());
    }

    private static List<Object> record(Row row, LabelIndex index) {
        Map<String, Integer> arguments = new TreeMap<>();
        row.arguments().forEach((role, label) -> arguments.put(role, index.of(label)));
        return List.of(row.type(), index.of(row.trigger()), arguments, new TreeMap<>(row.attributes()), new TreeSet<>(row.nodes()));
    }

    /** Which labels and records an item is about, by their places in {@link #all()}; -1 for none. */
    Map<String, Object> places(Item item) {
        Map<String, Object> places = new LinkedHashMap<>();
        places.put("gold", gold.of(item.gold()));
        places.put("predicted", predicted.of(item.predicted()));
        places.put("goldRecord", place(article.gold(), item.goldRow()));
        places.put("predictedRecord", place(article.predicted(), item.predictedRow()));
        return places;
    }

    private static int place(Labels labels, Row row) {
        List<Row> records = labels.records();
        int i = records.size() - 1;
        while (i >= 0 && records.get(i) != row) {
            i--;
        }
        return i;
    }
}
