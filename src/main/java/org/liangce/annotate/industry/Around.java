package org.liangce.annotate.industry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Paragraph;
import org.liangce.text.Parts;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.Span;

/** The text around a name: its clause, its sentence, the headings that govern it. */
final class Around {

    private static final int FARTHEST = 200;

    private final Document document;
    private final Map<String, Boolean> asked = new HashMap<>();

    Around(Document document) {
        this.document = document;
    }

    String clause(Span span) {
        return text(document.clauses(), Clause::span, span);
    }

    String sentence(Span span) {
        return text(document.sentences(), Sentence::span, span);
    }

    /** What holds {@code span} of spans in order, as text; of a very long one only what is near. Empty where nothing holds it. */
    private <T> String text(List<T> parts, Function<T, Span> spanOf, Span span) {
        int part = Parts.holding(parts, spanOf, span.start());
        if (part < 0) {
            return "";
        }
        Span whole = spanOf.apply(parts.get(part));
        int start = Math.max(whole.start(), span.start() - FARTHEST);
        int end = Math.min(whole.end(), span.end() + FARTHEST);
        return document.text().substring(start, end);
    }

    /** The headings of the section, outermost first. */
    String headings(Span span) {
        int section = Parts.holding(document.sections(), Section::span, span.start());
        StringBuilder headings = new StringBuilder();
        for (Paragraph heading : section < 0 ? List.<Paragraph>of() : document.sections().get(section).headings()) {
            headings.append(document.text(heading.span())).append('\n');
        }
        return headings.toString();
    }

    boolean documentHolds(String cue) {
        return asked.computeIfAbsent(cue, document.text()::contains);
    }
}
