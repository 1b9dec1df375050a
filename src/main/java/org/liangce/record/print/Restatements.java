package org.liangce.record.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.liangce.record.Figure;
import org.liangce.record.RecordId;
import org.liangce.record.Slot;
import org.liangce.record.print.Terms.Term;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.NormalForm;
import org.liangce.text.Paragraph;
import org.liangce.text.SpanIndex;

/**
 * Finds figures that say again what an earlier one of the same article said: the same kind, place, indicator, time and amount, whatever
 * the wording and the printed unit ({@code 约20平方公里（3万亩）}). Where one of the two stands in the title or a heading, it may leave out
 * place and time and call the indicator by a shorter name.
 */
public final class Restatements {

    private final Document document;
    private final SpanIndex<Paragraph> paragraphs;
    /** The figures so far with an indicator. */
    private final Map<Told, List<Figure>> told = new HashMap<>();
    private final Map<Figure, Term> earlier = new IdentityHashMap<>();
    private final Map<Figure, Figure> first = new IdentityHashMap<>();

    public Restatements(Document document, List<Figure> figures) {
        this.document = document;
        this.paragraphs = document.paragraphIndex();
        Map<List<Object>, Figure> same = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            Figure before = same.putIfAbsent(key(figure), figure);
            if (figure.evidence().rule().equals("figure.restated") && i > 0) {
                put(figure, figures.get(i - 1), "same.other-unit");
            } else if (before != null && figure.indicator() != null) {
                put(figure, before, "same.said-before");
            } else {
                headline(figure);
            }
            if (figure.indicator() != null) {
                told.computeIfAbsent(new Told(amounts(figure), headed(figure)), t -> new ArrayList<>()).add(figure);
            }
        }
    }

    /** What figures must share to be alike, and whether they stand in a heading: only one that does and one that does not are told twice. */
    private record Told(List<Object> amounts, boolean headed) {}

    /** The figure that this one repeats, or null. */
    public Figure of(Figure figure) {
        return first.get(figure);
    }

    /** The id of the record that this figure repeats, with the words there; null where it repeats none. */
    public Term why(Figure figure) {
        return earlier.get(figure);
    }

    private void put(Figure figure, Figure before, String rule) {
        Figure whole = first.getOrDefault(before, before);
        first.put(figure, whole);
        earlier.put(figure, new Term(RecordId.of(document, whole), new Evidence(rule, whole.trigger().span())));
    }

    private void headline(Figure figure) {
        List<Figure> elsewhere = figure.indicator() == null ? List.of() : told.getOrDefault(new Told(amounts(figure), !headed(figure)), List.of());
        for (Figure other : elsewhere) {
            if (alike(figure, other)) {
                put(figure, other, "same.headline");
                return;
            }
        }
    }

    private boolean headed(Figure figure) {
        Paragraph paragraph = paragraphs.at(figure.trigger().span().start());
        return paragraph != null && !paragraph.isBody();
    }

    private boolean alike(Figure a, Figure b) {
        String one = document.text(a.indicator().mention().span());
        String other = document.text(b.indicator().mention().span());
        return open(a.place(), b.place()) && open(a.time(), b.time()) && (one.contains(other) || other.contains(one)
                || indicator(a.indicator()).equals(indicator(b.indicator())));
    }

    /** Whether two slots agree, or one of them is empty. */
    private static boolean open(Slot a, Slot b) {
        return a == null || b == null || forms(a).equals(forms(b));
    }

    private List<Object> key(Figure figure) {
        return List.of(amounts(figure), forms(figure.place()), forms(figure.time()), indicator(figure.indicator()));
    }

    private static List<Object> amounts(Figure figure) {
        NormalForm.Quantity q = (NormalForm.Quantity) figure.trigger().value();
        return List.of(figure.kind(), figure.aspect(), amount(q.value()), q.upper() == null ? "" : amount(q.upper()), q.unit());
    }

    private static BigDecimal amount(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static List<String> forms(Slot slot) {
        return slot == null ? List.of() : slot.mention().value().forms();
    }

    private Object indicator(Slot slot) {
        if (slot == null) {
            return "";
        }
        List<String> ids = slot.mention().value().forms();
        return ids.isEmpty() ? document.text(slot.mention().span()) : ids;
    }
}
