package org.liangce.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Figures by name, pooled over articles; the names are those of the annotation guide's last section. */
public final class Scores {

    private final Map<String, Tally> relaxed = new LinkedHashMap<>();
    private final Map<String, Tally> strict = new LinkedHashMap<>();
    private final Map<String, Accuracy> value = new LinkedHashMap<>();
    private final Map<String, Tally> records = new LinkedHashMap<>();
    private final Map<String, Accuracy> matched = new LinkedHashMap<>();

    /** Mentions of a type that share a character with gold. */
    public Tally relaxed(String type) {
        return relaxed.computeIfAbsent(type, t -> new Tally());
    }

    /** Mentions of a type with the very offsets of gold. */
    public Tally strict(String type) {
        return strict.computeIfAbsent(type, t -> new Tally());
    }

    /** Normal forms of matched mentions of a type. */
    public Accuracy value(String type) {
        return value.computeIfAbsent(type, t -> new Accuracy());
    }

    /** Records, slots and nodes: {@code Target record}, {@code Measure nodes} … */
    public Tally records(String name) {
        return records.computeIfAbsent(name, t -> new Tally());
    }

    /** What is asked of matched records only: {@code aspect}, {@code measure actor} … */
    public Accuracy matched(String name) {
        return matched.computeIfAbsent(name, t -> new Accuracy());
    }

    Map<String, Tally> allRelaxed() {
        return relaxed;
    }

    Map<String, Tally> allRecords() {
        return records;
    }

    Map<String, Accuracy> allMatched() {
        return matched;
    }
}
