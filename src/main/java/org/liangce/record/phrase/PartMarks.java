package org.liangce.record.phrase;

import org.liangce.record.phrase.PartReading.Mark;

/** Collects what the words before a part's verb say of it. */
final class PartMarks {

    /** One bit for each mark. */
    private int marks;

    /** Takes note of a word; {@code first} where nothing but times stands before it. */
    void note(CueWord cue, boolean first) {
        add(Mark.HABIT, cue.is(CueKind.HABIT));
        add(Mark.YEARLY, cue.is(CueKind.YEARLY));
        add(Mark.COUNTED, cue.is(CueKind.COUNT));
        add(Mark.RECENT, cue.is(CueKind.RECENT));
        add(Mark.ADORNED, cue.is(CueKind.ADVERB) || cue.is(CueKind.AUX));
        add(Mark.NUMBERED, cue.is(CueKind.POINT));
        add(Mark.INTENDED, cue.is(CueKind.AUX));
        add(Mark.DONE, cue.is(CueKind.DONE) && !isParticle(cue) && !(cue.is(CueKind.HOPED) && has(Mark.INTENDED)));
        if (!cue.is(CueKind.BODY) && !cue.is(CueKind.ADVERB)) {
            add(Mark.ADVICE, cue.is(CueKind.ADVICE));
            add(Mark.FUTURE, cue.is(CueKind.FUTURE));
            add(Mark.OUGHT, cue.is(CueKind.OUGHT));
            add(Mark.MODAL, cue.is(CueKind.AUX) && first);
        }
    }

    /** 了 and 过 stand behind their verb: before one they belong to another word. */
    private static boolean isParticle(CueWord cue) {
        return cue.word().equals("了") || cue.word().equals("过");
    }

    /** Forgets those of the part before. */
    void clear() {
        marks = 0;
    }

    /** All of them, one bit for each. */
    int bits() {
        return marks;
    }

    void add(Mark mark) {
        marks |= mark.bit();
    }

    void add(Mark mark, boolean holds) {
        if (holds) {
            add(mark);
        }
    }

    boolean has(Mark mark) {
        return (marks & mark.bit()) != 0;
    }
}
