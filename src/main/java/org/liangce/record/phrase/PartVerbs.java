package org.liangce.record.phrase;

import java.util.List;
import org.liangce.record.phrase.PartReading.Kind;
import org.liangce.record.phrase.PartReading.Mark;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;

/**
 * Verbs where a part of a sentence may have its own: which are nouns there, which report speech or lead to the verb behind them, and what
 * kind of part the first true one makes. {@code 区商务局|提出|，} goes on; {@code 区商务局|开放|数据} is a deed.
 */
final class PartVerbs {

    /** How many characters of the one who is advised may be unknown: {@code 建议|市教育局|开放…}. */
    private static final int LONGEST_BODY = 12;
    /** Between the one who did it and a strong verb in a relative clause. */
    private static final int MOST_STRANGE = 2;

    private final CueText text;
    private final Phrases phrases;
    private final VerbalNouns nouns;
    private final PartProgress part;

    PartVerbs(CueText text, Phrases phrases, PartProgress part) {
        this.text = text;
        this.phrases = phrases;
        this.nouns = phrases.nouns();
        this.part = part;
    }

    /** Behind a deed, an unknown verb before a quantity tells what came of it ({@code 收到意见300条}). */
    PartReading unknown(int object) {
        List<Action> actions = phrases.unknown(part.start(), part.at(), object, part.to(), part.done());
        boolean result = !part.holdsAdverbs() && !part.marks().has(Mark.FUTURE) && !actions.isEmpty() && actions.get(0).end() < actions.get(0).limit();
        return part.found(result ? List.of() : actions);
    }

    /** The reading of the part where this verb decides it; null where reading goes on behind it. */
    PartReading read(CueWord cue, int end) {
        int told = cue.acts() ? phrases.relativeFrom(end, part.to()) : end;
        if (told > end && isTold() && part.strange() <= MOST_STRANGE) {
            return relative(cue, told, true);
        }
        boolean reports = cue.is(CueKind.SAY) && (end >= part.to() || advises(cue, end));
        if (!reports && nouns.isNoun(cue, end, part.to(), part.expected())) {
            return text.charAt(end) == '的' && cue.acts() && tellsInPassing(cue) ? relative(cue, end, !part.marks().has(Mark.FUTURE)) : skipped(cue);
        }
        if (cue.acts() && text.charAt(end) == '于') {
            return part.description();
        }
        if (cue.is(CueKind.SAY)) {
            return say(cue, end);
        }
        if (cue.is(CueKind.LEAD)) {
            return lead(cue, end);
        }
        boolean weak = !cue.strong() && text.charAt(end) != '了' && (!part.expected() || cue.is(CueKind.STATE));
        return weak ? skipped(cue) : predicate(cue, end);
    }

    private boolean isTold() {
        return part.marks().has(Mark.SUBJECT) || part.done();
    }

    /** A finished deed told in passing: {@code 市商务局印发的《…》}, {@code 已收储的…地块}. */
    private boolean tellsInPassing(CueWord cue) {
        boolean near = part.strange() <= (cue.strong() ? MOST_STRANGE : 0); // 产业|发展的路线图
        return near && (isTold() || part.isDated() && cue.strong() && cue.is(CueKind.DRAWS)) && !part.marks().has(Mark.OUGHT) && !cue.is(CueKind.EVENT);
    }

    private PartReading relative(CueWord cue, int end, boolean done) {
        return part.found(phrases.relative(part.start(), part.at(), end, part.to(), cue, done));
    }

    private PartReading skipped(CueWord cue) {
        part.stranger(cue.length());
        return null;
    }

    /**
     * The part's verb: a deed of a public body makes phrases, all else tells what kind of part it is. What only comes about ({@code
     * 红利持续释放}) is nobody who could do what follows.
     */
    private PartReading predicate(CueWord cue, int end) {
        if (cue.is(CueKind.STATE) || part.strange() > 0 && !reaches(cue, end)) {
            return end >= part.to() ? part.reading(Kind.PLAIN) : part.description();
        }
        if (cue.acts()) {
            part.marks().add(Mark.ISSUED, cue.is(CueKind.DRAWS) && part.done());
            return part.found(phrases.from(part.start(), part.at(), part.to(), part.done()));
        }
        boolean listed = cue.is(CueKind.GOAL) || cue.is(CueKind.SLOGAN);
        List<Action> behind = listed ? phrases.behindGoal(cue, end, part.to(), part.done()) : List.of();
        return behind.isEmpty() ? part.reading(Kind.RESULT) : part.found(behind);
    }

    /** Whether a verb tells, over unknown words before it, what somebody known is to do, or a figure to be reached. */
    private boolean reaches(CueWord cue, int end) {
        boolean advised = part.marks().has(Mark.SAID) && part.marks().has(Mark.ADVICE) && part.strange() <= LONGEST_BODY;
        boolean counted = cue.is(CueKind.GOAL) && !cue.acts() && (text.counts(end) || text.counts(part.at()));
        return advised || counted || part.urging().reaches(cue, part.at());
    }

    private PartReading say(CueWord cue, int end) {
        boolean opens = cue.is(CueKind.ADVICE) && part.first() && !part.marks().has(Mark.SUBJECT);
        boolean follows = part.expected() && (opens || part.mayBeVerbal(end));
        if (!cue.strong() && end < part.to() && !advises(cue, end) && !follows) {
            return skipped(cue);
        }
        part.marks().add(Mark.SAID);
        part.marks().add(Mark.ADVICE, cue.is(CueKind.ADVICE));
        part.pass(end);
        part.forgetStrangers();
        part.expect(true);
        return null;
    }

    /** {@code 网友建议|我区|开通夜班车}, {@code 提案建议|设立…}: whether somebody who is no official advises one who could do something, or what to do. */
    private boolean advises(CueWord cue, int end) {
        if (!cue.is(CueKind.ADVICE) || part.marks().has(Mark.OFFICIAL)) {
            return false;
        }
        if (part.marks().has(Mark.ADVISER) && part.mayBeVerbal(end)) {
            return true;
        }
        Mention mention = text.mentionAt(end);
        return mention != null ? mention.type() != MentionType.TIME && mention.type() != MentionType.QUANTITY : text.isAt(end, CueKind.BODY);
    }

    private PartReading lead(CueWord cue, int end) {
        if (!cue.strong() && !part.expected()) {
            return skipped(cue);
        }
        boolean adverbial = cue.is(CueKind.LIGHT) && text.isAt(end, CueKind.ACTION) && !cue.is(CueKind.ROUND);
        if (adverbial) {
            part.manner(end);
            return null;
        }
        int behind = phrases.behindVerb(end);
        int closed = phrases.closed(end, part.to());
        if (closed >= part.to()) {
            return part.reading(Kind.PLAIN);
        }
        int next = phrases.nextAction(closed >= 0 ? closed : behind, part.to());
        if (next < 0) {
            part.lead();
        }
        part.pass(next < 0 ? behind : next);
        part.expect(next >= 0);
        return null;
    }
}
