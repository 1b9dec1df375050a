package org.liangce.annotate.quantity;

import java.util.ArrayList;
import java.util.List;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.Reading;
import org.liangce.text.Mention;
import org.liangce.text.SpanIndex;

/**
 * Reads the quantities of one text, told of its numerals from left to right. Numbers that stand so near that they may belong together wait for
 * one another; what stands farther off is done with.
 */
final class QuantityPass {

    private final QuantityReader reader;
    private final Reading reading;
    private final Names names;
    private final Taken times;
    private final Taken phrases;
    private final Lists lists;
    private final Joiner joiner;
    private final Kept kept;
    private final List<Draft> near = new ArrayList<>();
    private Draft last;
    /** no quantity begins before this place */
    private int closed;

    QuantityPass(QuantityReader reader, Reading reading, SpanIndex<Mention> times) {
        this.reader = reader;
        this.reading = reading;
        names = reader.names();
        SpanIndex<Mention> said = new SpanIndex<>(reader.phrases(reading), Mention::span);
        this.times = new Taken(times);
        phrases = new Taken(said);
        lists = new Lists(reading, reader.links());
        joiner = new Joiner(reading, reader.links(), lists);
        kept = new Kept(said.parts(), new Taken(times));
    }

    /** Takes the next numeral. */
    void take(Numeral numeral) {
        int start = reading.offset(numeral.from());
        int end = reading.offset(numeral.to() - 1) + 1;
        closed = continues(numeral) ? closed : Math.max(closed, names.phraseEnd(reading, numeral));
        if (numeral.from() < closed || isTaken(start, end) || reader.isName(reading, numeral)) {
            return;
        }
        Draft draft = reader.draft(reading, numeral);
        if (draft == null) {
            closed = ordinalEnd(numeral);
        } else if (draft.to > numeral.to() && isTaken(start, reading.offset(draft.to - 1) + 1)) {
            closed = numeral.to();
        } else if (!draft.code().equals("a") || !times.endsAt(start)) {
            add(draft);
        }
    }

    /** Whether a numeral goes on with a sum of money: the 八角 of {@code 五元八角} is no spice. */
    private boolean continues(Numeral numeral) {
        return last != null && last.to == numeral.from() && last.unit != null && last.unit.isMoney();
    }

    /** Whether a time or a set phrase has some of a stretch. */
    private boolean isTaken(int start, int end) {
        return times.overlaps(start, end) || phrases.overlaps(start, end);
    }

    /** In {@code 第2—3名} the second number is an ordinal too. */
    private int ordinalEnd(Numeral numeral) {
        return reader.links().leadsOn(numeral.after()) ? numeral.to() + 2 : numeral.to();
    }

    private void add(Draft draft) {
        if (last != null && draft.from - last.to > Links.REACH) {
            settle();
        }
        near.add(draft);
        closed = Math.max(closed, draft.unitTo);
        last = draft;
    }

    /** Changes are read of what is joined, so that a verb of decrease holds for both ends of a range. */
    private void settle() {
        List<Draft> joined = near.size() == 1 ? near : joiner.join(near);
        for (int i = 0; i < joined.size(); i++) {
            Draft draft = joined.get(i);
            if (!draft.code().equals("rank")) {
                reader.changes().read(reading, draft);
            }
        }
        lists.reachOver(joined);
        for (int i = 0; i < joined.size(); i++) {
            if (!names.isIdle(reading, joined.get(i))) {
                kept.add(QuantityReader.mention(reading, joined.get(i)));
            }
        }
        near.clear();
    }

    /** No more numerals come. @return the quantities in the order of the text */
    List<Mention> close() {
        settle();
        return kept.close();
    }
}
