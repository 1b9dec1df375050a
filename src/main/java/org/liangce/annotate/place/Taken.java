package org.liangce.annotate.place;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Span;

/** Stretches of text that belong to something already; asked in the order of the text it answers in constant time on average. */
final class Taken {

    private final List<Span> spans;
    private int next;

    Taken(List<Span> spans) {
        this.spans = new ArrayList<>(spans);
        this.spans.sort(null);
    }

    /** Whether one of them overlaps {@code span}; the spans asked for must come in the order of the text. */
    boolean overlaps(Span span) {
        while (next < spans.size() && spans.get(next).end() <= span.start()) {
            next++;
        }
        return next < spans.size() && spans.get(next).overlaps(span);
    }
}
