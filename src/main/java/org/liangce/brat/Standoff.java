package org.liangce.brat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.liangce.text.Span;

/**
 * The labels of one article: what an {@code .ann} file holds, with offsets in UTF-16 units of the raw text.
 *
 * @param entities the {@code T} lines, in the file's order
 * @param events the {@code E} lines, in the file's order
 */
public record Standoff(List<Entity> entities, List<Event> events) {

    /** All that Unicode calls a separator, and the controls that stand for one. */
    private static final Pattern WHITE = Pattern.compile("[\\s\\x1C-\\x1F\\x85\\p{Z}]+");

    public Standoff {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
    }

    /** The characters of a label without white space of any kind, for what is told twice may be broken otherwise: {@code 固定 资产} is {@code 固定资产}. */
    public static String surface(CharSequence text) {
        return WHITE.matcher(text).replaceAll("");
    }

    /**
     * A {@code T} line with its {@code N} lines.
     *
     * @param fragments at least one, in the order of the text
     * @param references normal forms with their namespace, as {@code Quantity:>100}
     */
    public record Entity(String id, String type, List<Span> fragments, List<String> references) {

        public Entity {
            Objects.requireNonNull(id);
            Objects.requireNonNull(type);
            fragments = List.copyOf(fragments);
            references = List.copyOf(references);
        }
    }

    /**
     * An {@code E} line with its {@code A} and {@code N} lines.
     *
     * @param trigger the id of an entity
     * @param arguments role → id of an entity, in the file's order
     * @param attributes name → value, as {@code Aspect} → {@code Level}
     */
    public record Event(String id, String type, String trigger, Map<String, String> arguments, Map<String, String> attributes,
            List<String> references) {

        public Event {
            Objects.requireNonNull(id);
            Objects.requireNonNull(type);
            Objects.requireNonNull(trigger);
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            references = List.copyOf(references);
        }
    }
}
