package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A city's industrial system as data: groups, nodes, and the names under which texts speak of them. No class of the program names a
 * node; another file makes it serve another system.
 *
 * <p>Example: {@code schema.names().get("新型储能")} holds the one node whose id is {@code C09}.
 */
public final class Schema {

    private final String id;
    private final String home;
    private final Map<String, Node> nodes;
    /** Id of a node → its place in the schema. */
    private final Map<String, Integer> order = new HashMap<>();
    private final Comparator<String> inOrder = Comparator.comparing(order::get);
    private final Map<String, List<Node>> names;
    private final Set<String> things;
    private final Map<String, Integer> lines;

    Schema(String id, String home, Map<String, Node> nodes, Map<String, List<Node>> names, Set<String> things, Map<String, Integer> lines) {
        this.id = id;
        this.home = home;
        this.nodes = nodes;
        this.names = names;
        this.things = Set.copyOf(things);
        this.lines = lines;
        nodes.keySet().forEach(node -> order.put(node, order.size()));
    }

    /**
     * Reads a schema.
     *
     * @param name relative to {@code models/}, as {@code schema/12218.yaml}
     * @throws ModelException with file and line for an unknown key, parent or node, a key, id or alias that stands twice, a missing name,
     *     groups that are parts of each other, a group with more or fewer nodes than it says
     */
    public static Schema read(Models models, String name) {
        return new SchemaFile(models.where(name), models.read(name)).schema();
    }

    /** The schema's own id, as {@code 12218}. */
    public String id() {
        return id;
    }

    /** The code of the city (or province) whose system it is, as {@code 440100}: where something lies of which the text does not say it. */
    public String home() {
        return home;
    }

    /** All nodes in the file's order, which is the schema's order. */
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /** The node of an id; null where there is none. */
    public Node node(String nodeId) {
        return nodes.get(nodeId);
    }

    /** Every name of every node → the nodes it means, in the schema's order: one, but for names that mean several at once. */
    public Map<String, List<Node>> names() {
        return names;
    }

    /** The ways in which texts write a name: as it is, and with 和 or 及 where it has 与 ({@code 智能网联与新能源汽车}). */
    public static List<String> spellings(String name) {
        return name.indexOf('与') > 0 ? List.of(name, name.replace('与', '和'), name.replace('与', '及')) : List.of(name);
    }

    /** Whether a name is one of a thing or a job, which alone means no industry: {@code 减速器} does in {@code 减速器企业}. */
    public boolean isThing(String name) {
        return things.contains(name);
    }

    /** The line of the file in which a name stands. */
    public int line(String name) {
        return lines.get(name);
    }

    /** The node ids of {@code ids} that the schema has, each once, in the schema's order. */
    public List<String> inOrder(Collection<String> ids) {
        if (ids.size() < 2) {
            String only = ids.isEmpty() ? null : ids.iterator().next();
            return order.containsKey(only) ? List.of(only) : List.of();
        }
        List<String> ordered = new ArrayList<>(ids.size());
        for (String nodeId : ids) {
            if (order.containsKey(nodeId) && !ordered.contains(nodeId)) {
                ordered.add(nodeId);
            }
        }
        if (ordered.size() > 1) {
            ordered.sort(inOrder);
        }
        return ordered;
    }

    /** When a record gets a node from the heading that governs it. */
    public enum Heading {
        /** whatever its own sentence names */
        ALWAYS,
        /** only where its own sentence names no node */
        OTHERWISE,
        NEVER
    }

    /**
     * A part of the system.
     *
     * @param parent the group it belongs to, or null
     */
    public record Group(String id, String name, Group parent, Heading heading) {

        /** Whether this is the group of an id, or a part of it. */
        public boolean isIn(String group) {
            return id.equals(group) || parent != null && parent.isIn(group);
        }
    }

    /**
     * A node.
     *
     * @param name the official name
     * @param confirmed whether a public source confirms the official name
     * @param source that source, or why there is none
     * @param names every name with where it comes from, the official one first
     */
    public record Node(String id, Group group, String name, boolean confirmed, String source, Map<String, Origin> names) {
        public Node {
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }

        public Heading heading() {
            return group.heading();
        }
    }

    /**
     * Where a name comes from.
     *
     * @param kind what the name is to the node
     * @param text the source as the file gives it
     * @param grade {@code A} a public source, {@code K} general knowledge of the trade
     */
    public record Origin(Kind kind, String text, String grade) {
        /** What a name is to its node. */
        public enum Kind { OFFICIAL, ALIAS, SUBSECTOR }
    }
}
