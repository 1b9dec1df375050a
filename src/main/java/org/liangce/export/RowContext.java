package org.liangce.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Span;

/** What a row quotes: its own sentence and, where a slot rests on words elsewhere, the sentence or heading there. */
final class RowContext {

    private RowContext() {}

    /** The sentence of a record. */
    static String quote(Document document, Span trigger) {
        return Quote.of(document, document.quoted(trigger));
    }

    /**
     * The sentences and headings outside its own that a record's slots rest on, each headed by what rests on it
     * ({@code ［地区、期限］天河区2025年工作要点}); null where all stands in its own.
     *
     * @param slots what each slot rests on, by the key of its column
     * @param names what columns are called
     */
    static String contextQuote(Document document, Span trigger, Map<String, List<Evidence>> slots, Map<String, String> names) {
        Span own = document.quoted(trigger);
        Map<Span, Set<String>> elsewhere = new LinkedHashMap<>();
        slots.forEach((key, all) -> all.stream().flatMap(e -> e.spans().stream()).filter(span -> !own.contains(span))
                .forEach(span -> elsewhere.computeIfAbsent(document.quoted(span), s -> new LinkedHashSet<>()).add(names.get(key))));
        return elsewhere.isEmpty() ? null : elsewhere.entrySet().stream()
                .map(e -> "［" + String.join("、", e.getValue()) + "］" + Quote.of(document, e.getKey())).collect(Collectors.joining(" "));
    }
}
