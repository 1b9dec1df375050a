package org.liangce.record;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.liangce.text.Document;
import org.liangce.text.NormalForm;

/**
 * Finds figures that say again what an earlier one of the same article said: the same kind, place, indicator, time and amount, whatever
 * the wording and the printed unit ({@code 约20平方公里(3万亩)}).
 */
public final class Restatements {

    private final Map<Figure, Figure> earlier = new IdentityHashMap<>();

    public Restatements(Document document, List<Figure> figures) {
        Map<List<Object>, Figure> first = new HashMap<>();
        for (Figure figure : figures) {
            Figure before = first.putIfAbsent(key(document, figure), figure);
            if (before != null && figure.indicator() != null) {
                earlier.put(figure, before);
            }
        }
    }

    /** The figure that this one repeats, or null. */
    public Figure of(Figure figure) {
        return earlier.get(figure);
    }

    private static List<Object> key(Document document, Figure figure) {
        NormalForm.Quantity q = (NormalForm.Quantity) figure.trigger().value();
        return List.of(figure.kind(), figure.aspect(), amount(q.value()), q.upper() == null ? "" : amount(q.upper()), q.unit(),
                forms(figure.place()), forms(figure.time()), indicator(document, figure.indicator()));
    }

    private static BigDecimal amount(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static List<String> forms(Slot slot) {
        return slot == null ? List.of() : slot.mention().value().forms();
    }

    private static Object indicator(Document document, Slot slot) {
        if (slot == null) {
            return "";
        }
        List<String> ids = slot.mention().value().forms();
        return ids.isEmpty() ? document.text(slot.mention().span()) : ids;
    }
}
