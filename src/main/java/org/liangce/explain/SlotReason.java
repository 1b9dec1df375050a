package org.liangce.explain;

import java.util.List;
import org.liangce.text.Evidence;

/**
 * A slot of a record with its reasons.
 *
 * @param key the key of its column, as {@code place}
 * @param value as a person reads it; empty where the record has none
 * @param evidence the rule that chose it first, then the one that found its words; empty where there is no value
 * @param passed what was weighed for it and not taken
 */
public record SlotReason(String key, String value, List<Evidence> evidence, List<Passed> passed) {

    public SlotReason {
        evidence = List.copyOf(evidence);
        passed = List.copyOf(passed);
    }
}
