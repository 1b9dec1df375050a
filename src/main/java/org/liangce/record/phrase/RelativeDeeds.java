package org.liangce.record.phrase;

import java.util.List;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;

/**
 * Finds what a body did told only in passing, wherever in a part of a sentence that speaks of something else: {@code
 * 得益于|区政府4月印发的《…办法》}, {@code 在|市水务局建成的泵站|旁}.
 */
final class RelativeDeeds {

    private final CueText text;
    private final Phrases phrases;
    /** Whether a body stands there and nothing but times, adverbs and its partners behind it. */
    private boolean subject;
    private boolean partners;
    private int phrase;

    private RelativeDeeds(CueText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** The first such deed in {@code [from, to)} as a list of one; empty where there is none. */
    static List<Action> in(CueText text, Phrases phrases, int from, int to) {
        return text.holds(from, to, '的') ? new RelativeDeeds(text, phrases).read(from, to) : List.of();
    }

    private List<Action> read(int from, int to) {
        for (int i = from; i < to; i = behind(i)) {
            CueWord cue = text.behindName(i) > i ? null : text.cueAt(i);
            if (subject && cue != null && cue.acts() && (cue.strong() || phrase >= 0) && text.charAt(i + cue.length()) == '的') {
                return phrases.relative(phrase < 0 ? i : phrase, i, i + cue.length(), to, cue, true);
            }
            note(i, cue);
        }
        return List.of();
    }

    private int behind(int at) {
        Mention mention = text.mentionAt(at);
        return mention == null ? text.next(at) : mention.span().end();
    }

    private void note(int at, CueWord cue) {
        Mention mention = text.mentionAt(at);
        if (mention != null && mention.type() == MentionType.TIME) {
            phrase = -1;
        } else if (mention != null || cue != null && cue.is(CueKind.BODY)) {
            subject = mention == null || mention.type() != MentionType.QUANTITY;
            phrase = -1;
        } else if (cue != null && cue.is(CueKind.ADVERB)) {
            phrase = phrase < 0 ? at : phrase;
        } else if (cue == null || !cue.is(CueKind.DONE) && !cue.is(CueKind.CONJ)) {
            partners = subject && (partners || cue != null && cue.is(CueKind.TO));
            subject = partners && (cue == null || cue.is(CueKind.TO) || cue.is(CueKind.BLOCK));
            phrase = -1;
        }
    }
}
