package org.liangce.record;

import java.util.List;
import java.util.Objects;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;

/**
 * A quantity that somebody answers for: a Target (promised) or an Outcome (reached).
 *
 * @param trigger the quantity
 * @param indicator what is measured, or null
 * @param place the territory that answers for it, or null
 * @param time the time that holds for it, or null
 * @param responsible the body that speaks or acts where the figure stands, or null where it is the territory itself
 * @param nodes the schema nodes that it is about, in the schema's order
 * @param evidence why it is a record of this kind
 * @param grounds why it has this aspect and these nodes
 */
public record Figure(Kind kind, Mention trigger, Slot indicator, Slot place, Slot time, Slot responsible, Aspect aspect,
        List<String> nodes, Evidence evidence, Grounds grounds) {

    public Figure {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(trigger);
        Objects.requireNonNull(aspect);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(grounds);
        nodes = List.copyOf(nodes);
    }

    /** Planned, promised, forecast; or reached, counted, reported as fact. */
    public enum Kind {
        TARGET("Target"), OUTCOME("Outcome");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What of the indicator is given. */
    public enum Aspect {
        LEVEL("Level"), CHANGE("Change"), INCREMENT("Increment"), SHARE("Share"), RANK("Rank");

        private final String label;

        Aspect(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
