package org.liangce.brat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liangce.text.MentionType;

/**
 * The types, roles, attributes and codes that labels are made of. Those of the annotation guide's format are known here; which values an attribute
 * has, and which codes a schema, come from the registers.
 *
 * <p>Example: {@code Aspect} takes {@code Level Change Increment Share Rank}, {@code 12218} takes {@code C01} to {@code M4}.
 */
public final class Vocabulary {

    /** Takes attributes and codes of any name. */
    public static final Vocabulary OPEN = new Vocabulary(null, null);

    /** The mentions of the guide, which has no type for bare numbers, and the triggers of measures. */
    private static final List<String> ENTITIES = Stream.concat(Arrays.stream(MentionType.values()).filter(t -> t != MentionType.NUMERAL)
            .map(MentionType::label), Stream.of("Measure")).toList();
    /** type of a record → type of its trigger */
    private static final Map<String, String> TRIGGERS = new TreeMap<>(Map.of("Target", "Quantity", "Outcome", "Quantity", "Measure", "Measure"));
    /** role → types of what fills it */
    private static final Map<String, List<String>> ROLES = new TreeMap<>(Map.of("Indicator", List.of("Indicator"), "Place", List.of("Place", "Zone"),
            "Time", List.of("Time"), "Actor", List.of("Organization", "Place", "Zone")));
    /** attribute → type of the record that has it; others are any record's */
    private static final Map<String, List<String>> OWNERS =
            Map.of("Aspect", List.of("Target", "Outcome"), "Status", List.of("Measure"), "Instrument", List.of("Measure"));
    /** type of mention → the namespace of its value */
    private static final Map<String, String> VALUES =
            Map.of("Quantity", "Quantity", "Time", "Time", "Place", "GB2260", "Zone", "GB2260", "Indicator", "Indicator");
    /** These have a grammar, which {@link Reference} knows, and no list of codes. */
    private static final Set<String> GRAMMARS = Set.of("Quantity", "Time", "GB2260");

    private final Map<String, Set<String>> attributes;
    private final Map<String, Set<String>> codes;

    /**
     * @param attributes name → its values; null to take any
     * @param codes namespace of normal forms that are codes → the codes; null to take any
     */
    public Vocabulary(Map<String, Set<String>> attributes, Map<String, Set<String>> codes) {
        this.attributes = attributes == null ? null : new TreeMap<>(attributes);
        this.codes = codes == null ? null : new TreeMap<>(codes);
    }

    /** @throws IllegalArgumentException for an unknown type of mention; all messages here are for a user */
    void entity(String type) {
        require(ENTITIES, type, "不认识的类型 ");
    }

    /** @throws IllegalArgumentException for an unknown type of record, and for a trigger that records of this type do not have */
    void event(String type, String trigger) {
        require(TRIGGERS.keySet(), type, "不认识的类型 ");
        if (!TRIGGERS.get(type).equals(trigger)) {
            throw new IllegalArgumentException(type + " 的触发词应是 " + TRIGGERS.get(type) + "，现在是 " + trigger);
        }
    }

    /** @throws IllegalArgumentException for an unknown role, and for a mention of a type that cannot fill it */
    void argument(String role, String type) {
        require(ROLES.keySet(), role, "不认识的角色 ");
        require(ROLES.get(role), type, role + " 不能指向 ");
    }

    /** @throws IllegalArgumentException for an unknown attribute or value, and for one that records of this type do not have */
    void attribute(String type, String name, String value) {
        if (!OWNERS.getOrDefault(name, List.of(type)).contains(type)) {
            throw new IllegalArgumentException(type + " 没有属性 " + name + "，它属于 " + String.join("、", OWNERS.get(name)));
        }
        if (attributes != null) {
            require(attributes.keySet(), name, "不认识的属性 ");
            require(attributes.get(name), value, name + " 没有 ");
        }
    }

    /** @throws IllegalArgumentException for an unknown namespace or code, and for a value that mentions or records of this type do not have */
    void form(String type, Reference reference) {
        if (codes != null && !GRAMMARS.contains(reference.namespace())) {
            require(codes.keySet(), reference.namespace(), "不认识的名称 ");
            require(codes.get(reference.namespace()), reference.form(), reference.namespace() + " 没有 ");
        }
        if (!reference.namespace().equals(VALUES.get(type)) && (VALUES.containsKey(type) || !reference.isNode())) {
            throw new IllegalArgumentException(type + (VALUES.containsKey(type) ? " 的值应写成 " + VALUES.get(type) + ":…" : " 只能写产业节点") + "，现在是 "
                    + reference.namespace() + ":" + reference.form());
        }
    }

    private static void require(Collection<String> known, String name, String reason) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(reason + name + "，应是 " + String.join("、", known instanceof Set ? new TreeSet<>(known) : known));
        }
    }
}
