package org.liangce.record;

import java.util.Set;

/**
 * A word that tells where a measure begins, or that none does.
 *
 * @param strong of a verb: nearly always a verb; a weak one is as often a noun ({@code 发展}, {@code 改造})
 */
record CueWord(String word, Set<CueKind> kinds, boolean strong) {

    int length() {
        return word.length();
    }

    boolean is(CueKind kind) {
        return kinds.contains(kind);
    }

    /** Whether it is a verb that may make a measure. */
    boolean acts() {
        return is(CueKind.ACTION) || is(CueKind.SURVEY) || is(CueKind.PURPOSE) || is(CueKind.COMPLETE);
    }

    boolean isVerb() {
        return acts() || is(CueKind.RESULT) || is(CueKind.SLOGAN) || is(CueKind.GOAL) || is(CueKind.STATE) || is(CueKind.SAY) || is(CueKind.LEAD);
    }
}
