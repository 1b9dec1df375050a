package org.liangce.evaluate;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.liangce.evaluate.Labels.Label;

/** The place of each label in its list; two labels that say the same of the same span have places of their own. */
final class LabelIndex {

    /** The place of no label. */
    static final int NONE = -1;

    private final Map<Label, Integer> places = new IdentityHashMap<>();

    LabelIndex(List<Label> labels) {
        labels.forEach(label -> places.put(label, places.size()));
    }

    /** Counted from 0; {@link #NONE} for null. */
    int of(Label label) {
        return label == null ? NONE : places.get(label);
    }
}
