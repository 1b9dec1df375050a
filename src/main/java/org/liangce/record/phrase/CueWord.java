package org.liangce.record.phrase;

import java.util.Set;

/** A word that tells where a measure begins, or that none does. */
public final class CueWord {

    private static final long ACTS = CueKind.bits(Set.of(CueKind.ACTION, CueKind.SURVEY, CueKind.PURPOSE, CueKind.COMPLETE));
    private static final long VERBS = ACTS
            | CueKind.bits(Set.of(CueKind.RESULT, CueKind.SLOGAN, CueKind.GOAL, CueKind.STATE, CueKind.SAY, CueKind.LEAD));

    private final String word;
    private final int length;
    private final long kinds;
    private final boolean strong;

    /** @param strong of a verb: nearly always a verb; a weak one is as often a noun ({@code 发展}, {@code 改造}) */
    CueWord(String word, Set<CueKind> kinds, boolean strong) {
        this.word = word;
        this.length = word.length();
        this.kinds = CueKind.bits(kinds);
        this.strong = strong;
    }

    public String word() {
        return word;
    }

    int length() {
        return length;
    }

    public boolean strong() {
        return strong;
    }

    /** The bits of all its kinds. */
    long kinds() {
        return kinds;
    }

    public boolean is(CueKind kind) {
        return (kinds & kind.bit()) != 0;
    }

    /** Whether it is a verb that may make a measure. */
    public boolean acts() {
        return (kinds & ACTS) != 0;
    }

    public boolean isVerb() {
        return (kinds & VERBS) != 0;
    }
}
