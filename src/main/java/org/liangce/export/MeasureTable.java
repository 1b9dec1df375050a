package org.liangce.export;

import static org.liangce.export.Column.coded;
import static org.liangce.export.Column.of;
import static org.liangce.export.SlotText.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liangce.lexicon.Codebook;
import org.liangce.record.Extraction;
import org.liangce.record.Measure;
import org.liangce.record.RecordId;
import org.liangce.record.Slot;
import org.liangce.record.SlotEvidence;
import org.liangce.record.print.BodyNames;
import org.liangce.record.print.Partners;
import org.liangce.text.Document;

/** The table of measures: a row a measure, in the order of the articles. */
final class MeasureTable {

    static final String TITLE = "举措";

    private final Codebook codebook;
    private final Partners partners;
    private final BodyNames names;

    MeasureTable(Codebook codebook, Partners partners, BodyNames names) {
        this.codebook = codebook;
        this.partners = partners;
        this.names = names;
    }

    /** A row for each measure of an article. */
    List<Row> rows(Extraction extraction) {
        BodyNames.Reader called = names.in(extraction.document());
        Partners.Reader together = partners.in(extraction.document());
        return extraction.measures().stream().map(m -> new Row(extraction.document(), m, together.of(m.span(), m.actor()), called)).toList();
    }

    List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(of("actor", "主体", r -> r.surface(r.measure.actor())));
        columns.add(of("actor_id", "主体归并", r -> r.measure.actor() == null ? null : r.names.of(r.measure.actor(), r.measure.place())));
        columns.add(of("joint", "共同责任单位", r -> r.names.list(r.partners, Partners.Role.JOINT, r.measure.place())));
        columns.add(of("supporting", "配合单位", r -> r.names.list(r.partners, Partners.Role.SUPPORT, r.measure.place())));
        columns.add(of("measure", "举措", r -> r.document.text(r.measure.span())));
        columns.add(coded(codebook, "status", "状态", r -> r.measure.status().label()));
        columns.add(coded(codebook, "instrument", "工具", r -> r.measure.instrument()));
        columns.add(coded(codebook, "family", "类别", r -> codebook.family(r.measure.instrument())));
        columns.add(of("nodes", "产业", r -> SlotText.list(r.measure.nodes())));
        columns.add(of("place", "地区", r -> r.surface(r.measure.place())));
        columns.add(of("place_code", "地区代码", r -> forms(r.measure.place())));
        columns.add(of("time", "期限", r -> forms(r.measure.time())));
        columns.add(of("quote", "原文", r -> RowContext.quote(r.document, r.measure.span())));
        Map<String, String> headings = Column.names(columns);
        columns.add(of("context_quote", "补充出处", r -> RowContext.contextQuote(r.document, r.measure.span(), SlotEvidence.of(r.measure), headings)));
        columns.add(of("article", "文章", r -> r.document.source().id()));
        columns.add(of("published", "日期", r -> r.document.source().publication().date()));
        columns.add(of("id", "记录号", r -> RecordId.of(r.document, r.measure)));
        return columns;
    }

    /** A measure with where it stands, and who answers for it beside the actor. */
    record Row(Document document, Measure measure, List<Partners.Partner> partners, BodyNames.Reader names) {

        private String surface(Slot slot) {
            return SlotText.surface(document, slot);
        }
    }
}
