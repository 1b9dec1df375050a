package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.liangce.evaluate.Labels.Row;
import org.liangce.evaluate.Matching.Pair;

/**
 * Gathers the judgements on an article by what they are about.
 *
 * <p>Trap: it relies on the order of judgements. Those on a record follow each other, and the one on its trigger comes first.
 */
final class Items {

    /** Figures of mentions → the type of these. */
    private static final Map<Field, String> MENTIONS = new HashMap<>();

    static {
        Field.MENTIONS.forEach(type -> List.of(Field.relaxed(type), Field.strict(type), Field.value(type)).forEach(f -> MENTIONS.put(f, type)));
    }

    private final List<Item> items = new ArrayList<>();
    private final Map<List<Integer>, Item> mentions = new HashMap<>();
    private final Iterator<Pair<Row>> figures;
    private final Iterator<Pair<Row>> measures;
    private final LabelIndex gold;
    private final LabelIndex predicted;
    private Item record;

    private Items(ScoredArticle article) {
        figures = FigureJudge.matching(article.gold().figures(), article.predicted().figures()).all().iterator();
        measures = MeasureJudge.matching(article.gold().measures(), article.predicted().measures()).all().iterator();
        gold = new LabelIndex(article.gold().mentions());
        predicted = new LabelIndex(article.predicted().mentions());
    }

    /** All items of an article, right ones too, in the order of the text. */
    static List<Item> of(ScoredArticle article) {
        Items items = new Items(article);
        article.judgements().forEach(j -> items.about(j).judgements().add(j));
        items.items.sort(Comparator.comparingInt((Item item) -> item.place().start()));
        return items.items;
    }

    private Item about(Judgement j) {
        if (MENTIONS.containsKey(j.field())) {
            return mentions.computeIfAbsent(List.of(gold.of(j.gold()), predicted.of(j.predicted())),
                    key -> added(Item.mention(MENTIONS.get(j.field()), j.gold(), j.predicted())));
        }
        if (j.field().equals(Field.TRIGGER)) {
            record = record(figures.next());
        } else if (j.field().equals(Field.MEASURE)) {
            record = record(measures.next());
        }
        return record;
    }

    private Item record(Pair<Row> pair) {
        return added(Item.record(pair.gold(), pair.predicted()));
    }

    private Item added(Item item) {
        items.add(item);
        return item;
    }
}
