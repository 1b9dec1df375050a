package org.liangce.export;

import java.util.ArrayList;
import java.util.List;
import org.liangce.record.Slot;
import org.liangce.text.Document;
import org.liangce.text.Span;

/** What a row quotes: its own sentence and, where a slot was filled from elsewhere, the sentence or heading there. */
final class RowContext {

    private RowContext() {}

    /** The sentence of a record. */
    static String quote(Document document, Span trigger) {
        return Quote.of(document, own(document, trigger));
    }

    private static Span own(Document document, Span trigger) {
        return Quote.sentence(document, trigger.start()).join(Quote.sentence(document, trigger.end() - 1));
    }

    /** The sentences that other slots come from, each headed by the slot's name; null where all stand in the record's own. */
    static String contextQuote(Document document, Span trigger, List<String> names, List<Slot> slots) {
        Span own = own(document, trigger);
        List<String> quotes = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i) != null && !own.contains(slots.get(i).mention().span().start())) {
                Span there = Quote.sentence(document, slots.get(i).mention().span().start());
                quotes.add("［" + names.get(i) + "］" + Quote.of(document, there));
            }
        }
        return quotes.isEmpty() ? null : String.join(" ", quotes);
    }
}
