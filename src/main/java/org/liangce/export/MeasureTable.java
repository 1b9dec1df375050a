package org.liangce.export;

import static org.liangce.export.Column.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liangce.lexicon.Codebook;
import org.liangce.record.Extraction;
import org.liangce.record.Measure;
import org.liangce.record.RecordId;
import org.liangce.record.Slot;
import org.liangce.record.SlotEvidence;
import org.liangce.text.Document;

/** The table of measures: a row a measure, in the order of the articles. */
final class MeasureTable {

    private final Codebook codebook;

    MeasureTable(Codebook codebook) {
        this.codebook = codebook;
    }

    Table<Row> over(List<Extraction> extractions) {
        List<Row> rows = new ArrayList<>();
        extractions.forEach(e -> e.measures().forEach(m -> rows.add(new Row(e.document(), m))));
        return new Table<>("举措", columns(), rows);
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(of("actor", "主体", r -> r.surface(r.measure.actor())));
        columns.add(of("measure", "举措", r -> r.document.text(r.measure.span())));
        columns.add(coded("status", "状态", r -> r.measure.status().label()));
        columns.add(coded("instrument", "工具", r -> r.measure.instrument()));
        columns.add(coded("family", "类别", r -> codebook.family(r.measure.instrument())));
        columns.add(of("nodes", "产业", r -> r.measure.nodes().isEmpty() ? null : String.join("；", r.measure.nodes())));
        columns.add(of("place", "地区", r -> r.surface(r.measure.place())));
        columns.add(of("place_code", "地区代码", r -> forms(r.measure.place())));
        columns.add(of("time", "期限", r -> forms(r.measure.time())));
        columns.add(of("quote", "原文", r -> RowContext.quote(r.document, r.measure.span())));
        Map<String, String> names = Column.names(columns);
        columns.add(of("context_quote", "补充出处", r -> RowContext.contextQuote(r.document, r.measure.span(), SlotEvidence.of(r.measure), names)));
        columns.add(of("article", "文章", r -> r.document.source().id()));
        columns.add(of("published", "日期", r -> r.document.source().publication().date()));
        columns.add(of("id", "记录号", r -> RecordId.of(r.document, r.measure)));
        return columns;
    }

    private static String forms(Slot slot) {
        return slot == null || slot.mention().value().forms().isEmpty() ? null : String.join("；", slot.mention().value().forms());
    }

    private Column<Row> coded(String key, String heading, Function<Row, Object> value) {
        return new Column<>(key, heading, value, code -> codebook.name(key, code.toString()));
    }

    /** A measure with where it stands. */
    record Row(Document document, Measure measure) {

        private String surface(Slot slot) {
            return slot == null ? null : document.text(slot.mention().span());
        }
    }
}
