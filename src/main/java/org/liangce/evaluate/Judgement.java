package org.liangce.evaluate;

import org.liangce.evaluate.Labels.Label;

/**
 * One item that a figure counts, and how: all that reports tell is made of these.
 *
 * <p>Example: field {@code Outcome record}, verdict {@code WRONG}, cause {@code time}, wanted {@code time 2024}, got {@code time 2025}.
 *
 * @param cause what is wrong, as {@code missed}, {@code span}, {@code value}, {@code place+time}; empty where all is right
 * @param gold null where there is none
 * @param predicted null where there is none
 * @param wanted what gold says, empty where nothing
 * @param got what is predicted, empty where nothing
 */
record Judgement(Field field, Verdict verdict, String cause, Label gold, Label predicted, String wanted, String got) {

    /** {@code WRONG} is both a false one and a miss. */
    enum Verdict {
        RIGHT, WRONG, MISSED, SPURIOUS
    }

    static final String MISSED = "missed";
    static final String SPURIOUS = "spurious";

    /** A verdict on something that stands in gold and prediction. */
    static Judgement of(Field field, boolean right, String cause, Label gold, Label predicted, String wanted, String got) {
        return new Judgement(field, right ? Verdict.RIGHT : Verdict.WRONG, right ? "" : cause, gold, predicted, wanted, got);
    }

    static Judgement missed(Field field, Label gold, Label predicted, String wanted) {
        return new Judgement(field, Verdict.MISSED, MISSED, gold, predicted, wanted, "");
    }

    static Judgement spurious(Field field, Label gold, Label predicted, String got) {
        return new Judgement(field, Verdict.SPURIOUS, SPURIOUS, gold, predicted, "", got);
    }

    boolean isRight() {
        return verdict == Verdict.RIGHT;
    }

    /** Where it stands: gold's span, else the predicted one. */
    Label place() {
        return gold != null ? gold : predicted;
    }
}
