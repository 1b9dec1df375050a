package org.liangce.record.measure;

import org.liangce.record.phrase.CueKind;
import org.liangce.record.phrase.CueText;
import org.liangce.record.phrase.CueWord;
import org.liangce.record.phrase.PartReading;

/** Says by which rule a part of a sentence holds no phrase that may be a measure, from the word at which reading it ended. */
final class PartReasons {

    private PartReasons() {}

    /** The rule's id for a part of any kind but {@code ACTION}. */
    static String of(PartReading part, CueText text) {
        CueWord word = part.at() < part.to() ? text.cueAt(part.at()) : null;
        return switch (part.kind()) {
            case RESULT -> result(word);
            case DESCRIPTION -> word != null && (word.is(CueKind.STATE) || word.is(CueKind.COPULA)) ? "measure.describes" : "measure.other-subject";
            default -> word != null && word.acts() ? "measure.no-object" : "measure.no-verb";
        };
    }

    private static String result(CueWord word) {
        if (word == null || word.is(CueKind.PREP)) {
            return "measure.turned-into";
        }
        return word.is(CueKind.SLOGAN) ? "measure.slogan" : word.is(CueKind.GOAL) ? "measure.goal-verb" : "measure.result";
    }
}
