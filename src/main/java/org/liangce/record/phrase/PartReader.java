package org.liangce.record.phrase;

import java.util.List;
import org.liangce.record.phrase.PartReading.Kind;
import org.liangce.record.phrase.PartReading.Mark;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;

/**
 * Reads a part of a sentence, one after the other (what stands between two commas) from left to right until its verb is found: passes over connectives,
 * times, subjects, auxiliaries, prepositional phrases and lead-ins, remembers where adverbs began, and stops at the first verb that is
 * one here. {@code 同时，白云区将|在美妆等行业|加快建设五个检测站}: the phrase begins at {@code 加快}.
 */
final class PartReader {

    /** What numbers a point in quotation marks: {@code “3”}. */
    private static final int LONGEST_NUMBER = 3;

    private final CueText text;
    private final Phrases phrases;
    private final PartProgress part;
    private final PartVerbs verbs;
    private final PartPrepositions prepositions;

    PartReader(CueText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
        this.part = new PartProgress(text);
        this.verbs = new PartVerbs(text, phrases, part);
        this.prepositions = new PartPrepositions(text, phrases, part);
    }

    /** @param follows whether the part before, which a comma parts from it, holds a phrase with a verb of doing */
    PartReading read(int from, int to, boolean follows) {
        part.begin(from, to, follows);
        part.marks().add(Mark.ADVISER, text.holds(from, to, CueKind.ADVISER));
        PartReading reading = clause();
        return reading.kind() == Kind.ACTION || reading.kind() == Kind.RESULT ? reading : passing(reading);
    }

    /** What a body did may be told in passing in a part that speaks of something else. */
    private PartReading passing(PartReading reading) {
        List<Action> told = RelativeDeeds.in(text, phrases, part.from(), part.to());
        if (told.isEmpty()) {
            boolean layman = reading.kind() == Kind.PLAIN && text.endsWith(part.from(), part.to(), CueKind.LAYMAN);
            return layman ? part.reading(Kind.DESCRIPTION) : reading;
        }
        part.marks().add(Mark.SUBJECT);
        return part.found(told);
    }

    private PartReading clause() {
        while (part.at() < part.to()) {
            PartReading reading = step();
            if (reading != null) {
                return reading;
            }
        }
        return part.reading(Kind.PLAIN);
    }

    /** Passes over what stands here; the reading of the part where that decides it, else null. */
    private PartReading step() {
        int at = part.at();
        Mention mention = text.mentionAt(at);
        if (mention != null) {
            mention(mention);
            return null;
        }
        int pointed = pointed(at);
        if (pointed > at) {
            return verbs.unknown(pointed);
        }
        CueWord cue = text.cueAt(at);
        if (cue != null) {
            PartReading reading = cue(cue);
            part.begun();
            return reading;
        }
        return unknown(at);
    }

    private void mention(Mention mention) {
        part.pass(mention.span().end());
        boolean dated = mention.type() == MentionType.TIME || mention.type() == MentionType.QUANTITY;
        if (!dated) {
            part.marks().add(Mark.OFFICIAL, !part.marks().has(Mark.SAID));
            part.subject();
            part.begun();
        } else if (mention.type() == MentionType.TIME) {
            part.date(mention.span().end());
        }
    }

    /** What no register knows. */
    private PartReading unknown(int at) {
        int object = unknownVerb(at);
        if (object > at) {
            return verbs.unknown(object);
        }
        int adverb = text.behindUnknownAdverb(at);
        int name = text.behindName(at);
        if (adverb > at) {
            part.adverb(adverb);
        } else if (name > at) {
            part.marks().add(Mark.SUBJECT, text.charAt(at) == '《');
            part.pass(name);
        } else {
            other(at);
        }
        return null;
    }

    private void other(int at) {
        if (Character.isLetter(text.charAt(at))) {
            part.stranger(1);
        } else {
            part.within(at + 1);
        }
    }

    /** Behind a verb that only the segmenter knows, where an adverb, 将 or a deed right before says that one stands here; else {@code at}. */
    private int unknownVerb(int at) {
        boolean called = part.expected() && part.strange() == 0
                && (part.holdsAdverbs() && text.charAt(at - 1) != '、' || part.marks().has(Mark.FUTURE) || part.opensBehindDeed());
        int end = called ? text.behindUnknownVerb(at) : at;
        return end < part.to() && "的地、和与".indexOf(text.charAt(end)) < 0 ? end : at;
    }

    /** {@code 一是|扩|货源}: behind the verb of two words that are all of a numbered point; {@code at} where none stands there. */
    private int pointed(int at) {
        boolean verb = at == part.point() && at + 1 < part.to() && "v".equals(text.tagAt(at)) && text.behindWord(at) == at + 1;
        return verb && text.isNoun(at + 1) && text.behindWord(at + 1) == part.to() ? at + 1 : at;
    }

    private PartReading cue(CueWord cue) {
        int end = part.at() + cue.length();
        if (cue.is(CueKind.BLOCK) && !cue.is(CueKind.BODY)) {
            part.stranger(cue.length());
        } else if (cue.is(CueKind.ROLE) || cue.is(CueKind.ASKS)) {
            return part.reading(Kind.PLAIN);
        } else if (cue.is(CueKind.GO)) {
            return going(cue, end);
        } else if (cue.is(CueKind.COPULA)) {
            return copula(cue, end);
        } else if (prepositions.isOne(cue, end)) {
            return prepositions.read(cue, end);
        } else if (isVerb(cue, end)) {
            return verbs.read(cue, end);
        } else {
            word(cue, end);
        }
        return null;
    }

    /** {@code 赴|北疆|开展推介}: who goes somewhere does there what the verb behind the place says, and both are one phrase. */
    private PartReading going(CueWord cue, int end) {
        int next = phrases.nextAction(end, part.to());
        if (next >= 0) {
            part.manner(text.verbFrom(next));
            part.expect(true);
            return null;
        }
        if (isVerb(cue, end)) {
            return verbs.read(cue, end);
        }
        part.stranger(cue.length());
        return null;
    }

    private PartReading copula(CueWord cue, int end) {
        if (numbered(cue, end)) {
            part.pass(end);
            return null;
        }
        part.marks().add(Mark.MODAL, part.first());
        part.urging().note(cue, end, part.marks().has(Mark.SUBJECT));
        boolean leads = end >= part.to() || part.at() == part.from() && cue.is(CueKind.AUX);
        return leads ? part.reading(Kind.PLAIN) : part.description();
    }

    /** {@code “3”，|是|推行三项制度}: whether what the part before only numbers is told here. */
    private boolean numbered(CueWord cue, int end) {
        int comma = part.from() - 1;
        boolean opens = part.at() == part.from() && cue.length() == 1 && comma > 0 && "，,".indexOf(text.charAt(comma)) >= 0;
        CueWord verb = opens ? text.cueAt(end) : null;
        return verb != null && verb.acts() && verb.strong() && text.charAt(comma - 1) == '”' && text.charAt(comma - LONGEST_NUMBER) == '“';
    }

    private boolean isVerb(CueWord cue, int end) {
        return cue.isVerb() && !cue.is(CueKind.AUX) && !cue.is(CueKind.CONJ) && !(cue.is(CueKind.ADVERB) && part.mayBeVerbal(end));
    }

    private void word(CueWord cue, int end) {
        part.marks().note(cue, part.first());
        if (cue.is(CueKind.OURS)) {
            part.ours();
        }
        boolean how = cue.is(CueKind.ADVERB) && !cue.is(CueKind.AUX) && part.strange() == 0; // 白云区|系统|推进
        if (cue.is(CueKind.BODY) && !how && !(part.strange() > 0 && plans(cue, end))) {
            part.subject();
            part.pass(end);
        } else if (cue.is(CueKind.ADVERB)) {
            part.adverb(text.charAt(end) == '地' && text.endsWord(end + 1) ? end + 1 : end);
        } else {
            particle(cue, end);
        }
    }

    private void particle(CueWord cue, int end) {
        if (cue.is(CueKind.AUX) || cue.is(CueKind.CLOSER)) {
            part.expect(true);
        }
        part.urging().note(cue, end, true);
        if (cue.is(CueKind.POINT)) {
            part.pointTo(end);
        }
        if (cue.is(CueKind.CLOSER)) {
            part.forgetStrangers();
        }
        part.pass(end);
    }

    /** Whether a word that names a plan tells here what somebody plans: {@code 某车企计划|到2027年…}. */
    private boolean plans(CueWord cue, int end) {
        CueWord behind = text.cueAt(end);
        return cue.is(CueKind.AUX) && (text.mentionAt(end) != null || behind != null && (behind.is(CueKind.CONJ) || behind.is(CueKind.PREP)));
    }
}
