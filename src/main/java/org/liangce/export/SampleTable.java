package org.liangce.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.liangce.lexicon.Codebook;
import org.liangce.record.Extraction;
import org.liangce.record.Figure;
import org.liangce.record.Measure;
import org.liangce.record.RecordId;
import org.liangce.record.Slot;
import org.liangce.record.SlotEvidence;
import org.liangce.text.Document;
import org.liangce.text.Mention;

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
            e.figures().forEach(f -> all.add(new Row(e.document(), f, null)));
            e.measures().forEach(m -> all.add(new Row(e.document(), null, m)));
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
        Collections.shuffle(order, new Random(SEED));
        return new Table<>("抽样", columns(), order.stream().limit(rows).sorted().map(all::get).toList());
    }

    private List<Column<Row>> columns() {
        return List.of(
                column("verdict", VERDICT, (d, f) -> null, (d, m) -> null),
                column("wrong", WRONG, (d, f) -> null, (d, m) -> null),
                column("kind", KIND, (d, f) -> codebook.name("kind", f.kind().label()), (d, m) -> MeasureTable.TITLE),
                column("value", "数值", (d, f) -> surface(d, f.trigger()), (d, m) -> null),
                column("what", "指标或举措", (d, f) -> surface(d, f.indicator()), (d, m) -> d.text(m.span())),
                column("place", "地区", (d, f) -> surface(d, f.place()), (d, m) -> surface(d, m.place())),
                column("time", "期限", (d, f) -> surface(d, f.time()), (d, m) -> surface(d, m.time())),
                column("aspect", "口径", (d, f) -> codebook.name("aspect", f.aspect().label()), (d, m) -> null),
                column("nodes", "产业", (d, f) -> String.join("；", f.nodes()), (d, m) -> String.join("；", m.nodes())),
                column("actor", "主体", (d, f) -> null, (d, m) -> surface(d, m.actor())),
                column("status", "状态", (d, f) -> null, (d, m) -> codebook.name("status", m.status().label())),
                column("instrument", "工具", (d, f) -> null, (d, m) -> codebook.name("instrument", m.instrument())),
                column("quote", "原文", (d, f) -> RowContext.quote(d, f.trigger().span()), (d, m) -> RowContext.quote(d, m.span())),
                column("context_quote", "补充出处", (d, f) -> RowContext.contextQuote(d, f.trigger().span(), SlotEvidence.of(f), names),
                        (d, m) -> RowContext.contextQuote(d, m.span(), SlotEvidence.of(m), names)),
                Column.of("article", "文章", r -> r.document.source().id()),
                Column.of("published", "日期", r -> r.document.source().publication().date()),
                column("id", "记录号", RecordId::of, RecordId::of));
    }

    /** A column of both kinds of records: what it says of a figure, and what of a measure; null where it says nothing. */
    private static Column<Row> column(String key, String heading, BiFunction<Document, Figure, String> figure, BiFunction<Document, Measure, String> measure) {
        return Column.of(key, heading, r -> r.figure == null ? measure.apply(r.document, r.measure) : figure.apply(r.document, r.figure));
    }

    private static String surface(Document document, Slot slot) {
        return slot == null ? null : surface(document, slot.mention());
    }

    /** The words as printed with what they were read as: {@code 到2027年 [../2027]}. */
    private static String surface(Document document, Mention mention) {
        Collection<String> forms = mention.value().forms();
        return document.text(mention.span()) + (forms.isEmpty() ? "" : " [" + String.join(" ", forms) + "]");
    }

    /** A record with where it stands: a figure or a measure, the other is null. */
    record Row(Document document, Figure figure, Measure measure) {}
}
