package org.liangce.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangce.text.Evidence;

/** What each part of a record rests on, by the key of its column: {@code place} of {@code 白云区今年新增企业20家} on {@code 白云区}. */
public final class SlotEvidence {

    private final Map<String, List<Evidence>> slots = new LinkedHashMap<>();

    private SlotEvidence() {}

    /** The parts of a figure that are filled, each with at least one piece of evidence. */
    public static Map<String, List<Evidence>> of(Figure figure) {
        SlotEvidence evidence = new SlotEvidence();
        evidence.add("kind", figure.evidence());
        evidence.add("value", new Evidence(figure.trigger().rule(), figure.trigger().span()));
        evidence.add("place", figure.place());
        evidence.add("indicator", figure.indicator());
        evidence.add("time", figure.time());
        evidence.add("responsible", figure.responsible());
        evidence.add(figure.grounds());
        return evidence.slots;
    }

    /** The parts of a measure that are filled. */
    public static Map<String, List<Evidence>> of(Measure measure) {
        SlotEvidence evidence = new SlotEvidence();
        evidence.add("measure", measure.evidence());
        evidence.add("actor", measure.actor());
        evidence.add("place", measure.place());
        evidence.add("time", measure.time());
        evidence.add(measure.grounds());
        return evidence.slots;
    }

    /** The rule that chose comes first, then the one that found the words. */
    private void add(String key, Slot slot) {
        if (slot != null) {
            add(key, slot.evidence());
            add(key, new Evidence(slot.mention().rule(), slot.mention().span()));
        }
    }

    private void add(Grounds grounds) {
        addIfThere("aspect", grounds.aspect());
        addIfThere("status", grounds.status());
        addIfThere("instrument", grounds.instrument());
        grounds.nodes().values().forEach(evidence -> add("nodes", evidence));
    }

    private void addIfThere(String key, Evidence evidence) {
        if (evidence != null) {
            add(key, evidence);
        }
    }

    private void add(String key, Evidence evidence) {
        slots.computeIfAbsent(key, k -> new ArrayList<>()).add(evidence);
    }
}
