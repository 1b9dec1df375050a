package org.liangce.record;

import java.util.List;
import java.util.Objects;
import org.liangce.text.Evidence;
import org.liangce.text.Span;

/**
 * An action that a public body takes, plans or is urged to take.
 *
 * @param span from the verb with its adverb to the end of its object, in the reading text
 * @param actor who acts, or null
 * @param place the territory in which the actor answers, or null
 * @param time the time that holds where the measure stands, or null
 * @param instrument the policy instrument's id, as {@code Infrastructure}; see {@code models/instruments.tsv}
 * @param nodes the schema nodes that it is about, in the schema's order
 * @param evidence why it is a measure
 * @param grounds why it has this status, this instrument and these nodes
 */
public record Measure(Span span, Slot actor, Slot place, Slot time, Status status, String instrument, List<String> nodes,
        Evidence evidence, Grounds grounds) {

    public Measure {
        Objects.requireNonNull(span);
        Objects.requireNonNull(status);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(grounds);
        nodes = List.copyOf(nodes);
    }

    /** How far the action is. */
    public enum Status {
        PLANNED("Planned"), DONE("Done"), PROPOSED("Proposed");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
