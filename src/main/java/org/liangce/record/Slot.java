package org.liangce.record;

import java.util.Objects;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;

/** A part of a record: the mention that fills it and why it was chosen. */
public record Slot(Mention mention, Evidence evidence) {

    public Slot {
        Objects.requireNonNull(mention);
        Objects.requireNonNull(evidence);
    }
}
