package org.liangce.text;

import java.util.List;
import java.util.Objects;

/**
 * What justifies a slot or a record.
 *
 * @param rule the id of the rule that decided, as {@code time.section}
 * @param spans what it rests on, in the reading text; at least one
 */
public record Evidence(String rule, List<Span> spans) {

    public Evidence {
        Objects.requireNonNull(rule);
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("evidence of " + rule + " rests on nothing");
        }
    }

    public Evidence(String rule, Span span) {
        this(rule, List.of(span));
    }
}
