package org.liangce.export;

import static org.liangce.export.Column.coded;
import static org.liangce.export.Column.of;
import static org.liangce.export.SlotText.forms;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liangce.lexicon.Codebook;
import org.liangce.record.Extraction;
import org.liangce.record.Figure;
import org.liangce.record.RecordId;
import org.liangce.record.Slot;
import org.liangce.record.SlotEvidence;
import org.liangce.record.print.BodyNames;
import org.liangce.record.print.Partners;
import org.liangce.record.print.Restatements;
import org.liangce.record.print.Terms;
import org.liangce.text.Document;
import org.liangce.text.NormalForm.Quantity;
import org.liangce.text.NormalForm;

/** The table of targets and outcomes: a row a figure, in the order of the articles. */
final class FigureTable {

    static final String TITLE = "目标与完成情况";

    private final Codebook codebook;
    private final Terms terms;
    private final Partners partners;
    private final BodyNames names;

    FigureTable(Codebook codebook, Terms terms, Partners partners, BodyNames names) {
        this.codebook = codebook;
        this.terms = terms;
        this.partners = partners;
        this.names = names;
    }

    /** A row for each figure of an article. */
    List<Row> rows(Extraction extraction) {
        Restatements restatements = new Restatements(extraction.document(), extraction.figures());
        Terms.Reader said = terms.in(extraction.document(), extraction.figures());
        BodyNames.Reader called = names.in(extraction.document());
        Partners.Reader together = partners.in(extraction.document());
        return extraction.figures().stream()
                .map(f -> new Row(extraction.document(), f, restatements.of(f), said, together.of(f.trigger().span(), f.responsible()), called)).toList();
    }

    List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(coded(codebook, "kind", "类型", r -> r.figure.kind().label()));
        columns.add(of("place", "地区", r -> r.surface(r.figure.place())));
        columns.add(of("place_code", "地区代码", r -> forms(r.figure.place())));
        columns.add(of("indicator", "指标", r -> r.surface(r.figure.indicator())));
        columns.add(of("indicator_id", "指标代码", r -> forms(r.figure.indicator())));
        columns.add(coded(codebook, "operator", "关系", r -> r.quantity().operator().symbol()));
        columns.add(of("value", "数值", Row::printedValue));
        columns.add(of("value_to", "上限", Row::printedUpper));
        columns.add(of("unit", "单位", r -> blankToNull(r.quantity().printedUnit())));
        columns.add(of("base_value", "基准值", r -> r.quantity().value()));
        columns.add(coded(codebook, "base_unit", "基准单位", r -> blankToNull(r.quantity().unit())));
        columns.add(coded(codebook, "aspect", "口径", r -> r.figure.aspect().label()));
        columns.add(of("basis", "基准期", r -> value(r.terms.basis(r.figure))));
        columns.add(of("rank_scope", "位次范围", r -> value(r.terms.rankScope(r.figure))));
        columns.add(of("time", "期限", Row::time));
        columns.add(of("time_from", "起", r -> r.period() == null ? null : r.period().from()));
        columns.add(of("time_to", "止", r -> r.period() == null ? null : r.period().to()));
        columns.add(of("strength", "力度", r -> value(r.terms.strength(r.figure))));
        columns.add(of("responsible", "责任主体", r -> r.surface(r.figure.responsible())));
        columns.add(of("responsible_id", "责任主体归并", r -> r.figure.responsible() == null ? null : r.names.of(r.figure.responsible(), r.figure.place())));
        columns.add(of("joint", "共同责任单位", r -> r.names.list(r.partners, Partners.Role.JOINT, r.figure.place())));
        columns.add(of("supporting", "配合单位", r -> r.names.list(r.partners, Partners.Role.SUPPORT, r.figure.place())));
        columns.add(of("nodes", "产业", r -> SlotText.list(r.figure.nodes())));
        columns.add(of("same_as", "同一事项", r -> r.repeated == null ? null : RecordId.of(r.document, r.repeated)));
        columns.add(of("quote", "原文", r -> RowContext.quote(r.document, r.figure.trigger().span())));
        Map<String, String> headings = Column.names(columns);
        columns.add(of("context_quote", "补充出处", r -> RowContext.contextQuote(r.document, r.figure.trigger().span(), SlotEvidence.of(r.figure), headings)));
        columns.add(of("article", "文章", r -> r.document.source().id()));
        columns.add(of("published", "日期", r -> r.document.source().publication().date()));
        columns.add(of("id", "记录号", r -> RecordId.of(r.document, r.figure)));
        return columns;
    }

    private static String value(Terms.Term term) {
        return term == null ? null : term.value();
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /**
     * A figure with where it stands.
     *
     * @param repeated the earlier figure that says the same, or null
     * @param partners who answers beside the responsible body
     */
    record Row(Document document, Figure figure, Figure repeated, Terms.Reader terms, List<Partners.Partner> partners, BodyNames.Reader names) {

        private Quantity quantity() {
            return (Quantity) figure.trigger().value();
        }

        private String surface(Slot slot) {
            return SlotText.surface(document, slot);
        }

        /** The time's form; as it is printed where it could not be reckoned for want of a date. */
        private String time() {
            String reckoned = forms(figure.time());
            return reckoned == null ? surface(figure.time()) : reckoned;
        }

        /** The number in the printed unit; a decrease is negative. */
        private BigDecimal printedValue() {
            Quantity q = quantity();
            return q.value().signum() < 0 ? q.printedValue().abs().negate() : q.printedValue();
        }

        /** The upper bound in the printed unit, for tables that say it as the text does. */
        private BigDecimal printedUpper() {
            Quantity q = quantity();
            if (q.upper() == null || q.value().signum() == 0) {
                return q.upper();
            }
            return q.upper().multiply(printedValue()).divide(q.value(), MathContext.DECIMAL64);
        }

        List<String> glance(Codebook codebook) {
            Quantity q = quantity();
            return List.of(codebook.name("kind", figure.kind().label()), orDash(surface(figure.place())), orDash(surface(figure.indicator())),
                    (q.value().signum() < 0 ? "-" : "") + document.text(figure.trigger().span()),
                    orDash(time()), orDash(blankToNull(String.join(" ", figure.nodes()))), document.source().id());
        }

        private static String orDash(String text) {
            return text == null ? "－" : text;
        }

        private Period period() {
            return figure.time() == null || !(figure.time().mention().value() instanceof NormalForm.Time time) ? null : Period.of(time.form());
        }
    }
}
