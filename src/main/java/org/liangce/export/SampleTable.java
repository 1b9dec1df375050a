package org.liangce.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.liangce.lexicon.Codebook;
import org.liangce.record.Extraction;
import org.liangce.record.Figure;
import org.liangce.record.Measure;
import org.liangce.record.RecordId;
import org.liangce.record.Slot;
import org.liangce.record.SlotEvidence;
import org.liangce.text.Document;
import org.liangce.text.Span;

/** Random records with their sentences, to be judged by eye; two columns wait for the verdict and for what is wrong. */
final class SampleTable {

    /** headings that a judged sheet is read by */
    static final String VERDICT = "判定（对/错）";
    static final String WRONG = "错在哪项";
    static final String KIND = "类型";

    private static final long SEED = 12218;

    private final Codebook codebook;
    private final Map<String, String> names;

    /** @param names what slots are called, by their keys */
    SampleTable(Codebook codebook, Map<String, String> names) {
        this.codebook = codebook;
        this.names = names;
    }

    Table<Row> over(List<Extraction> extractions, int rows) {
        List<Row> all = new ArrayList<>();
        for (Extraction e : extractions) {
            e.figures().forEach(f -> all.add(row(e.document(), f)));
            e.measures().forEach(m -> all.add(row(e.document(), m)));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(SEED));
        return new Table<>("抽样", columns(), order.stream().limit(rows).sorted().map(all::get).toList());
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        List<String> keys = List.of("verdict", "wrong", "kind", "value", "what", "place", "time", "aspect", "nodes", "actor", "status", "instrument", "quote",
                "context_quote", "article", "published", "id");
        List<String> headings = List.of(VERDICT, WRONG, KIND, "数值", "指标或举措", "地区", "期限", "口径", "产业", "主体", "状态", "工具", "原文",
                "补充出处", "文章", "日期", "记录号");
        for (int i = 0; i < keys.size(); i++) {
            int cell = i;
            columns.add(Column.of(keys.get(i), headings.get(i), row -> row.cells().get(cell)));
        }
        return columns;
    }

    private Row row(Document document, Figure f) {
        Span span = f.trigger().span();
        String context = RowContext.contextQuote(document, span, SlotEvidence.of(f), names);
        return new Row(Arrays.asList("", "", codebook.name("kind", f.kind().label()), document.text(span) + forms(f.trigger().value().forms()),
                surface(document, f.indicator()), surface(document, f.place()), surface(document, f.time()), codebook.name("aspect", f.aspect().label()),
                nodes(f.nodes()), "", "", "", RowContext.quote(document, span), context, document.source().id(),
                document.source().publication().date(), RecordId.of(document, f)));
    }

    private Row row(Document document, Measure m) {
        String context = RowContext.contextQuote(document, m.span(), SlotEvidence.of(m), names);
        return new Row(Arrays.asList("", "", "举措", "", document.text(m.span()), surface(document, m.place()), surface(document, m.time()), "",
                nodes(m.nodes()), surface(document, m.actor()), codebook.name("status", m.status().label()), codebook.name("instrument", m.instrument()),
                RowContext.quote(document, m.span()), context, document.source().id(), document.source().publication().date(),
                RecordId.of(document, m)));
    }

    private String nodes(List<String> nodes) {
        return String.join("；", nodes);
    }

    private static String surface(Document document, Slot slot) {
        return slot == null ? "" : document.text(slot.mention().span()) + forms(slot.mention().value().forms());
    }

    private static String forms(java.util.Collection<String> forms) {
        return forms.isEmpty() ? "" : " [" + String.join(" ", forms) + "]";
    }

    /** The cells of a record, in the order of the columns; null where there is nothing. */
    record Row(List<Object> cells) {}
}
