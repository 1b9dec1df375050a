package org.liangce.record.measure;

import java.util.List;
import org.liangce.lexicon.Register;

/**
 * What a word tells of a measure's instrument.
 *
 * @param instrument its place in the order of {@code instruments.tsv}; below 0 for a word that tells nothing
 * @param weight how much it tells
 */
record InstrumentWord(int instrument, double weight) {

    static final InstrumentWord NONE = new InstrumentWord(-1, 0);

    /** What a row of a register with the columns {@code instrument} and {@code weight} says. */
    static InstrumentWord of(Register.Row row, List<String> instruments) {
        return new InstrumentWord(row.as("instrument", id -> place(id, instruments)), row.as("weight", Double::parseDouble));
    }

    private static int place(String id, List<String> instruments) {
        if (!instruments.contains(id)) {
            throw new IllegalArgumentException(id);
        }
        return instruments.indexOf(id);
    }

    boolean tellsNothing() {
        return instrument < 0;
    }
}
