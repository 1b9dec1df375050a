package org.liangce.text;

import java.util.List;
import java.util.Objects;

/** What justifies a slot or a record. Nearly all rest on one span, for which no list is kept. */
public final class Evidence {

    private final String rule;
    private final Span span;
    /** all spans where there are several, else null */
    private final List<Span> spans;

    /**
     * @param rule the id of the rule that decided, as {@code time.section}
     * @param spans what it rests on, in the reading text
     * @throws IllegalArgumentException where it rests on nothing
     */
    public Evidence(String rule, List<Span> spans) {
        this.rule = Objects.requireNonNull(rule);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("evidence of " + rule + " rests on nothing");
        }
        span = spans.get(0);
        this.spans = spans.size() == 1 ? null : List.copyOf(spans);
    }

    /** Evidence that rests on one span. */
    public Evidence(String rule, Span span) {
        this.rule = Objects.requireNonNull(rule);
        this.span = Objects.requireNonNull(span);
        spans = null;
    }

    /** The id of the rule that decided. */
    public String rule() {
        return rule;
    }

    /** What it rests on, in the reading text; at least one. */
    public List<Span> spans() {
        return spans == null ? List.of(span) : spans;
    }

    /** The first of the spans. */
    public Span span() {
        return span;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && rule.equals(that.rule) && spans().equals(that.spans());
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + spans().hashCode();
    }

    @Override
    public String toString() {
        return rule + spans();
    }
}
