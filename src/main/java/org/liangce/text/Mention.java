package org.liangce.text;

import java.util.Objects;

/**
 * Something found in an article: where, what kind, what it means, and by which rule.
 *
 * @param span in the reading text
 * @param rule the id of the rule or register that found it, as {@code place.gazetteer}
 */
public record Mention(MentionType type, Span span, NormalForm value, String rule) implements Comparable<Mention> {

    public Mention {
        Objects.requireNonNull(type);
        Objects.requireNonNull(span);
        Objects.requireNonNull(value);
        Objects.requireNonNull(rule);
    }

    /** Of the place alone: few mentions share one, and what they mean is long. */
    @Override
    public int hashCode() {
        return span.hashCode();
    }

    /** By place in the text, the containing one first, then by type. */
    @Override
    public int compareTo(Mention other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : type.compareTo(other.type);
    }
}
