package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure that the annotation guide's last section defines, by the name that reports give it: {@code Quantity}, {@code Target record},
 * {@code measure actor}.
 *
 * @param kind what is made of the counts
 */
record Field(String name, Kind kind) {

    /** {@code F1} weighs misses against false ones; {@code SHARE} is the share of right ones among matched items. */
    enum Kind { F1, SHARE }

    /** The mention types that are scored, in the order of reports. */
    static final List<String> MENTIONS = List.of("Quantity", "Time", "Place", "Zone", "Industry", "Indicator", "Organization");

    static final Field TRIGGER = f1("any-type trigger");
    static final Field SLOTS = f1("Target+Outcome slots");
    static final Field FIGURE_NODES = f1("Target+Outcome nodes");
    static final Field TARGET_WITHOUT_TIME = f1("Target without time");
    static final Field MEASURE = f1("Measure");
    static final Field MEASURE_NODES = f1("Measure nodes");
    static final Field TYPE = share("type");
    static final Field ASPECT = share("aspect");
    static final Field STATUS = share("measure status");
    static final Field INSTRUMENT = share("measure instrument");
    static final Field ACTOR = share("measure actor");

    /** All of them, in the order of reports. */
    static final List<Field> ALL = all();

    private static Field f1(String name) {
        return new Field(name, Kind.F1);
    }

    private static Field share(String name) {
        return new Field(name, Kind.SHARE);
    }

    /** Mentions of a type that share a character with gold. */
    static Field relaxed(String type) {
        return f1(type);
    }

    /** Mentions of a type with the very offsets of gold. */
    static Field strict(String type) {
        return f1(type + " strict");
    }

    /** Normal forms of matched mentions of a type. */
    static Field value(String type) {
        return share(type + " value");
    }

    /** {@code Target} or {@code Outcome} by its span alone. */
    static Field kind(String kind) {
        return f1(kind);
    }

    /** {@code Target} or {@code Outcome} with all its slots. */
    static Field record(String kind) {
        return f1(kind + " record");
    }

    /** A slot of matched Targets and Outcomes: {@code value place time indicator}. */
    static Field slot(String slot) {
        return share(slot);
    }

    /** Whether a figure is called so. */
    static boolean isName(String name) {
        return ALL.stream().anyMatch(field -> field.name.equals(name));
    }

    private static List<Field> all() {
        List<Field> all = new ArrayList<>();
        MENTIONS.forEach(type -> all.addAll(List.of(relaxed(type), strict(type), value(type))));
        all.addAll(List.of(kind("Target"), kind("Outcome"), TRIGGER, record("Target"), record("Outcome"), TARGET_WITHOUT_TIME, SLOTS, FIGURE_NODES,
                MEASURE, MEASURE_NODES, TYPE));
        Stream.of("value", "place", "time", "indicator").map(Field::slot).forEach(all::add);
        all.addAll(List.of(ASPECT, STATUS, INSTRUMENT, ACTOR));
        return List.copyOf(all);
    }
}
