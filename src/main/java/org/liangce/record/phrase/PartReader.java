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

    /** How many characters of the one who is advised may be unknown: {@code 建议|市教育局|开放…}. */
    private static final int LONGEST_BODY = 12;
    /** Behind these 后 tells no time: {@code 落后}, {@code 售后}. */
    private static final String NO_TIME = "售落滞背前最先押断靠善幕身";

    private final CueText text;
    private final Phrases phrases;
    private final VerbalNouns nouns;
    private int from;
    private int to;
    private boolean follows;
    private int at;
    private int phrase;
    private boolean expected;
    private int strange;
    private final PartMarks marks = new PartMarks();
    private final Urging urging;
    private boolean led;
    private boolean ours;
    private boolean first;

    PartReader(CueText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
        this.nouns = phrases.nouns();
        this.urging = new Urging(text);
    }

    /** @param follows whether the part before, which a comma parts from it, holds a phrase with a verb of doing */
    PartReading read(int from, int to, boolean follows) {
        begin(from, to, follows);
        marks.add(Mark.ADVISER, text.holds(from, to, CueKind.ADVISER));
        PartReading reading = clause();
        return reading.kind() == Kind.ACTION || reading.kind() == Kind.RESULT ? reading : passing(reading);
    }

    /** What a body did may be told in passing in a part that speaks of something else. */
    private PartReading passing(PartReading reading) {
        List<Action> told = RelativeDeeds.in(text, phrases, from, to);
        if (told.isEmpty()) {
            return reading.kind() == Kind.PLAIN && text.endsWith(from, to, CueKind.LAYMAN) ? reading(Kind.DESCRIPTION, List.of()) : reading;
        }
        marks.add(Mark.SUBJECT);
        return found(told);
    }

    private PartReading clause() {
        while (at < to) {
            PartReading reading = step();
            if (reading != null) {
                return reading;
            }
        }
        return reading(Kind.PLAIN, List.of());
    }

    private void begin(int newFrom, int newTo, boolean newFollows) {
        from = newFrom;
        to = newTo;
        follows = newFollows;
        at = newFrom;
        phrase = -1;
        expected = true;
        strange = 0;
        marks.clear();
        urging.clear();
        led = false;
        ours = false;
        first = true;
    }

    private PartReading reading(Kind kind, List<Action> actions) {
        return new PartReading(from, to, kind, actions, marks.bits(), at);
    }

    private PartReading step() {
        Mention mention = text.mentionAt(at);
        CueWord cue = text.cueAt(at);
        if (mention != null) {
            mention(mention);
        } else if (cue != null) {
            PartReading reading = cue(cue);
            first = false;
            return reading;
        } else if (unknownVerb() > at) {
            return unknown(unknownVerb());
        } else if (text.behindUnknownAdverb(at) > at) {
            adverb(text.behindUnknownAdverb(at));
        } else if (text.behindName(at) > at) {
            marks.add(Mark.SUBJECT, text.charAt(at) == '《');
            at = text.behindName(at);
            phrase = -1;
        } else {
            other(text.charAt(at));
        }
        return null;
    }

    /** Behind a verb that only the segmenter knows, where an adverb, 将 or a deed right before says that one stands here; else {@code at}. */
    private int unknownVerb() {
        boolean called = (phrase >= 0 && text.charAt(at - 1) != '、' || marks.has(Mark.FUTURE) || follows && at == from) && expected && strange == 0;
        int end = called ? text.behindUnknownVerb(at) : at;
        return end < to && "的地、和与".indexOf(text.charAt(end)) < 0 ? end : at;
    }

    /** Behind a deed, an unknown verb before a quantity tells what came of it ({@code 收到意见300条}). */
    private PartReading unknown(int object) {
        List<Action> actions = phrases.unknown(phrase < 0 ? at : phrase, at, object, to, marks.has(Mark.DONE));
        boolean result = phrase < 0 && !marks.has(Mark.FUTURE) && !actions.isEmpty() && actions.get(0).end() < actions.get(0).limit();
        return found(result ? List.of() : actions);
    }

    private void mention(Mention mention) {
        at = mention.span().end();
        phrase = -1;
        boolean dated = mention.type() == MentionType.TIME || mention.type() == MentionType.QUANTITY;
        if (!dated) {
            marks.add(Mark.OFFICIAL, !marks.has(Mark.SAID));
            subject();
        }
        first &= dated;
    }

    private void subject() {
        marks.add(Mark.SUBJECT);
        strange = 0;
        urging.subject();
        expected = true;
    }

    private void other(char c) {
        at++;
        if (Character.isLetter(c)) {
            stranger(0);
        }
    }

    private void stranger(int length) {
        at += length;
        strange += ours ? 0 : 1;
        urging.stranger(!ours);
        first = false;
        expected = ours;
        phrase = -1;
    }

    private PartReading cue(CueWord cue) {
        int end = at + cue.length();
        if (cue.is(CueKind.BLOCK) && !cue.is(CueKind.BODY)) {
            stranger(cue.length());
        } else if (cue.is(CueKind.ROLE)) {
            return reading(Kind.PLAIN, List.of());
        } else if (cue.is(CueKind.COPULA)) {
            marks.add(Mark.MODAL, first);
            urging.note(cue, end, marks.has(Mark.SUBJECT));
            boolean leads = end >= to || at == from && cue.is(CueKind.AUX);
            return leads ? reading(Kind.PLAIN, List.of()) : description();
        } else if (cue.is(CueKind.PREP) && !(cue.is(CueKind.AUX) && verbal(end)) || cue.is(CueKind.TO) && partner(end)) {
            return preposition(cue, end);
        } else if (cue.isVerb() && !(cue.is(CueKind.ADVERB) && verbal(end)) && !(cue.is(CueKind.AUX) || cue.is(CueKind.CONJ))) {
            return verb(cue, end);
        } else {
            word(cue, end);
        }
        return null;
    }

    private void word(CueWord cue, int end) {
        marks.note(cue, first);
        ours |= cue.is(CueKind.OURS);
        if (cue.is(CueKind.BODY) && !(strange > 0 && plans(cue, end))) {
            subject();
            phrase = -1;
        } else if (cue.is(CueKind.ADVERB)) {
            adverb(end);
        } else {
            expected |= cue.is(CueKind.AUX) || cue.is(CueKind.CLOSER);
            urging.note(cue, end, true);
            strange = cue.is(CueKind.CLOSER) ? 0 : strange;
            phrase = -1;
        }
        at = end;
    }

    /** Whether a word that names a plan tells here what somebody plans: {@code 某车企计划|到2027年…}. */
    private boolean plans(CueWord cue, int end) {
        CueWord behind = text.cueAt(end);
        return cue.is(CueKind.AUX) && (text.mentionAt(end) != null || behind != null && (behind.is(CueKind.CONJ) || behind.is(CueKind.PREP)));
    }

    private void adverb(int end) {
        phrase = phrase < 0 ? at : phrase;
        expected = true;
        at = end;
    }

    /** Whether a verb's group or an object before the verb may begin here, so that 将 is no preposition. */
    private boolean verbal(int offset) {
        Mention mention = text.mentionAt(offset);
        CueWord cue = text.cueAt(offset);
        boolean word = cue != null && !cue.is(CueKind.BLOCK) && !cue.is(CueKind.BODY) && !(cue.isVerb() && text.charAt(offset + cue.length()) == '的');
        return mention != null && mention.type() == MentionType.TIME || word || offset >= to;
    }

    /** Whether those stand there with whom something is done: {@code 联合|市财政局|设立…}, not {@code 联合|设立}. */
    private boolean partner(int offset) {
        Mention mention = text.mentionAt(offset);
        String tag = mention == null && text.cueAt(offset) == null ? text.tagAt(offset) : null;
        return mention != null || text.isAt(offset, CueKind.BODY) || tag != null && "njmr".indexOf(tag.charAt(0)) >= 0 && phrases.nextAction(offset, to) >= 0;
    }

    private PartReading preposition(CueWord cue, int end) {
        if (cue.word().equals("将") || cue.word().equals("把")) {
            return disposal(end);
        }
        if (cue.is(CueKind.AGENT) && partner(end)) {
            subject();
            marks.add(Mark.AGENT);
        }
        if (dates(end)) {
            at = text.mentionAt(end).span().end();
            return null;
        }
        int behind = phrases.behindPreposition(cue, end, to);
        if (behind < 0) {
            return reading(Kind.PLAIN, List.of());
        }
        if (cue.is(CueKind.CONJ) && text.holds(end, behind, CueKind.BODY)) {
            subject();
        }
        at = behind;
        expected = true;
        phrase = marks.has(Mark.ADORNED) && phrase >= 0 ? phrase : -1;
        marks.add(Mark.ADORNED, cue.is(CueKind.TO) && !cue.is(CueKind.TREAT) && !cue.is(CueKind.GIVE) && at < to && !text.endsWith(end, at, CueKind.CLOSER));
        int verb = hiddenVerb();
        return verb < 0 ? null : hidden(verb);
    }

    /** Whether a preposition only leads to a time, with the clause's verb behind it: {@code 于|去年|开放了…}. */
    private boolean dates(int offset) {
        Mention mention = text.mentionAt(offset);
        return mention != null && mention.type() == MentionType.TIME && (text.cueAt(mention.span().end()) != null || text.behindUnknownVerb(mention.span().end()) > mention.span().end());
    }

    /** Where right behind a prepositional phrase and adverbs a verb stands that only the segmenter knows; else -1. */
    private int hiddenVerb() {
        int verb = at;
        while (verb < to && text.isAt(verb, CueKind.ADVERB)) {
            verb = text.next(verb);
        }
        verb = Math.max(verb, text.behindUnknownAdverb(verb));
        boolean unknown = verb < to && text.cueAt(verb) == null && text.mentionAt(verb) == null;
        return unknown && "v".equals(text.tagAt(verb)) ? verb : -1;
    }

    private PartReading hidden(int verb) {
        return strange > 0 ? description() : found(phrases.unknown(phrase < 0 ? at : phrase, verb, text.behindWord(verb), to, marks.has(Mark.DONE)));
    }

    /** 将 or 把 with an object before the verb: {@code 把资金投向研发}; {@code 将…打造成…} is a slogan. */
    private PartReading disposal(int end) {
        int start = at;
        int verb = phrases.disposed(end, to);
        if (verb < 0) {
            return reading(Kind.RESULT, List.of());
        }
        if (phrases.isFigurative(end, verb)) {
            return reading(Kind.RESULT, List.of());
        }
        return strange > 0 ? description() : found(List.of(phrases.disposal(start, end, verb, to, marks.has(Mark.DONE))));
    }

    private PartReading verb(CueWord cue, int end) {
        int told = cue.acts() ? phrases.relativeFrom(end, to) : end;
        if (told > end && (marks.has(Mark.SUBJECT) || marks.has(Mark.DONE)) && strange <= 2) {
            return found(phrases.relative(phrase < 0 ? at : phrase, at, told, to, cue, true));
        }
        boolean reports = cue.is(CueKind.SAY) && (end >= to || advises(cue, end));
        if (!reports && nouns.isNoun(cue, end, to, expected)) {
            return text.charAt(end) == '的' && cue.acts() ? relative(cue, end) : skipped(cue);
        }
        if (cue.acts() && text.charAt(end) == '于') {
            return description();
        }
        if (cue.is(CueKind.SAY)) {
            return say(cue, end);
        }
        if (cue.is(CueKind.LEAD)) {
            return lead(cue, end);
        }
        boolean weak = !cue.strong() && text.charAt(end) != '了' && (!expected || cue.is(CueKind.STATE));
        return weak ? skipped(cue) : predicate(cue);
    }

    /**
     * The part's verb: a deed of a public body makes phrases, all else tells what kind of part it is. What only comes about ({@code
     * 红利持续释放}) is nobody who could do what follows.
     */
    private PartReading predicate(CueWord cue) {
        boolean advised = marks.has(Mark.SAID) && marks.has(Mark.ADVICE) && strange <= LONGEST_BODY;
        boolean counted = cue.is(CueKind.GOAL) && !cue.acts() && text.counts(at + cue.length());
        if (cue.is(CueKind.STATE) || strange > 0 && !advised && !counted && !urging.reaches(cue, at)) {
            return at + cue.length() >= to ? reading(Kind.PLAIN, List.of()) : description();
        }
        if (cue.acts()) {
            marks.add(Mark.ISSUED, cue.is(CueKind.DRAWS) && marks.has(Mark.DONE));
            return found(phrases.from(phrase < 0 ? at : phrase, at, to, marks.has(Mark.DONE)));
        }
        boolean listed = cue.is(CueKind.GOAL) || cue.is(CueKind.SLOGAN);
        List<Action> behind = listed ? phrases.behindGoal(cue, at + cue.length(), to, marks.has(Mark.DONE)) : List.of();
        return behind.isEmpty() ? reading(Kind.RESULT, List.of()) : found(behind);
    }

    private PartReading skipped(CueWord cue) {
        stranger(cue.length());
        return null;
    }

    private PartReading description() {
        return reading(led || urging.holds() || text.endsWith(from, to, CueKind.CLOSER) ? Kind.PLAIN : Kind.DESCRIPTION, List.of());
    }

    private PartReading found(List<Action> actions) {
        if (!actions.isEmpty() && (text.endsWith(actions.get(actions.size() - 1).object(), to, CueKind.WHEN) && text.endsWord(to) || behind())) {
            return reading(Kind.PLAIN, List.of());
        }
        return reading(actions.isEmpty() ? Kind.PLAIN : Kind.ACTION, actions);
    }

    /** {@code 扣除房地产|后，}: whether 后 closes the clause, though the segmenter takes it for a part of a word. */
    private boolean behind() {
        return text.charAt(to - 1) == '后' && text.charAt(to) == '，' && NO_TIME.indexOf(text.charAt(to - 2)) < 0 && !Character.isDigit(text.charAt(to - 2));
    }

    /** A finished deed told in passing: {@code 市商务局印发的《…》}, {@code 已收储的…地块}. */
    private PartReading relative(CueWord cue, int end) {
        boolean near = cue.strong() ? strange <= 2 : strange == 0; // 产业|发展的路线图
        if (!marks.has(Mark.OUGHT) && !cue.is(CueKind.EVENT) && (marks.has(Mark.SUBJECT) || marks.has(Mark.DONE)) && near) {
            return found(phrases.relative(phrase < 0 ? at : phrase, at, end, to, cue, !marks.has(Mark.FUTURE)));
        }
        return skipped(cue);
    }

    private PartReading say(CueWord cue, int end) {
        boolean advises = cue.is(CueKind.ADVICE) && first && !marks.has(Mark.SUBJECT);
        if (!cue.strong() && end < to && !advises(cue, end) && !(expected && (advises || verbal(end)))) {
            return skipped(cue);
        }
        marks.add(Mark.SAID);
        marks.add(Mark.ADVICE, cue.is(CueKind.ADVICE));
        at = end;
        strange = 0;
        expected = true;
        phrase = -1;
        return null;
    }

    /** {@code 网友建议|我区|开通夜班车}: whether somebody who is no official advises one who could do something. */
    private boolean advises(CueWord cue, int end) {
        if (!cue.is(CueKind.ADVICE) || marks.has(Mark.OFFICIAL)) {
            return false;
        }
        Mention mention = text.mentionAt(end);
        CueWord body = text.cueAt(end);
        return mention != null ? mention.type() != MentionType.TIME && mention.type() != MentionType.QUANTITY : body != null && body.is(CueKind.BODY);
    }

    private PartReading lead(CueWord cue, int end) {
        if (!cue.strong() && !expected) {
            return skipped(cue);
        }
        boolean adverbial = cue.is(CueKind.LIGHT) && text.isAt(end, CueKind.ACTION) && !cue.is(CueKind.ROUND);
        if (adverbial) {
            phrase = phrase < 0 ? at : phrase;
            at = end;
            return null;
        }
        int next = phrases.nextAction(phrases.behindVerb(end), to);
        led |= next < 0;
        at = next < 0 ? phrases.behindVerb(end) : next;
        expected = next >= 0;
        phrase = -1;
        return null;
    }
}
