package org.liangce.record.phrase;

import java.util.List;
import org.liangce.record.phrase.PartReading.Kind;
import org.liangce.record.phrase.PartReading.Mark;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;

/**
 * Prepositions before a part's verb: passes over the phrases that they lead ({@code 在美妆等行业|加快建设…}), and reads what 将 and 把 take
 * together with its verb ({@code 把资金|投向研发}).
 */
final class PartPrepositions {

    private final CueText text;
    private final Phrases phrases;
    private final PartProgress part;

    PartPrepositions(CueText text, Phrases phrases, PartProgress part) {
        this.text = text;
        this.phrases = phrases;
        this.part = part;
    }

    /** Whether a word that ends at {@code end} is a preposition there: 将 also before a verb in {@code 将发展茶业|作为|要务}. */
    boolean isOne(CueWord cue, int end) {
        return cue.is(CueKind.PREP) && !(cue.is(CueKind.AUX) && part.mayBeVerbal(end) && !text.holds(end, part.to(), CueKind.ROLE)) || cue.is(CueKind.TO) && partner(end);
    }

    /** Whether those stand there with whom something is done: {@code 联合|市财政局|设立…}, not {@code 联合|设立}. */
    private boolean partner(int offset) {
        Mention mention = text.mentionAt(offset);
        String tag = mention == null && text.cueAt(offset) == null ? text.tagAt(offset) : null;
        return mention != null || text.isAt(offset, CueKind.BODY) || tag != null && "njmr".indexOf(tag.charAt(0)) >= 0 && acts(offset);
    }

    /** Whether a verb stands behind, though it be one that is as often a noun: {@code 携手|高校建设基地}. */
    private boolean acts(int offset) {
        return phrases.nextAction(offset, part.to()) >= 0 || HiddenVerbs.find(text, offset, part.to(), false) >= 0;
    }

    /** Passes over the phrase of a preposition; the reading of the part where its verb shows, or nothing but the phrase stands there, else null. */
    PartReading read(CueWord cue, int end) {
        if (cue.is(CueKind.TAKES)) {
            return disposal(end);
        }
        if (cue.word().equals("被")) {
            return part.reading(Kind.RESULT);
        }
        if (text.isAt(end, CueKind.ASKS) || cue.is(CueKind.TREAT) && listsRecipients() || cue.word().equals("从") && ranges(end)) {
            return part.reading(Kind.PLAIN);
        }
        if (cue.is(CueKind.AGENT) && partner(end)) {
            part.subject();
            part.marks().add(Mark.AGENT);
        }
        if (dates(end)) {
            part.within(text.mentionAt(end).span().end());
            return null;
        }
        int behind = phrases.behindPreposition(cue, end, part.to());
        if (behind < 0) {
            return part.reading(Kind.PLAIN);
        }
        pass(cue, end, behind);
        int verb = hiddenVerb();
        return verb < 0 ? null : hidden(verb);
    }

    private void pass(CueWord cue, int end, int behind) {
        if (cue.is(CueKind.CONJ) && text.holds(end, behind, CueKind.BODY)) {
            part.subject();
        }
        if (part.marks().has(Mark.ADORNED)) {
            part.within(behind);
        } else {
            part.pass(behind);
        }
        part.expect(true);
        boolean served = cue.is(CueKind.TO) && !cue.is(CueKind.TREAT) && !cue.is(CueKind.GIVE);
        part.marks().add(Mark.APART, cue.is(CueKind.TO));
        part.marks().add(Mark.ADORNED, served && behind < part.to() && !text.endsWith(end, behind, CueKind.CLOSER));
    }

    /** {@code 对|购买服务、开展应用等|，给予补助}: whether all of the part says who is given something. */
    private boolean listsRecipients() {
        char last = text.charAt(part.to() - 1);
        return part.strange() == 0 && (last == '等' || last == '的') && text.charAt(part.to()) == '，';
    }

    /** {@code 从|算法攻坚到产业聚合}: whether all of the part says from where to where something goes. */
    private boolean ranges(int from) {
        int to = from;
        while (to < part.to() && !(text.charAt(to) == '到' && text.endsWord(to) && text.endsWord(to + 1))) {
            to = text.next(to);
        }
        return to > from && to < part.to() && text.charAt(part.to()) == '，' && phrases.nextAction(to + 1, part.to()) < 0;
    }

    /** Whether a preposition only leads to a time, or to a place, with the clause's verb behind it: {@code 于|去年|开放了…}, {@code 在|广州|举行…}. */
    private boolean dates(int offset) {
        Mention mention = text.mentionAt(offset);
        int behind = mention == null ? offset : mention.span().end();
        if (behind > offset && mention.type() != MentionType.TIME) {
            CueWord verb = text.cueAt(behind);
            return verb != null && verb.is(CueKind.RESULT) && verb.strong() && text.charAt(behind + verb.length()) != '的';
        }
        return behind > offset && (text.cueAt(behind) != null || text.behindUnknownVerb(behind) > behind);
    }

    /** Where right behind a prepositional phrase and adverbs a verb stands that only the segmenter knows; else -1. */
    private int hiddenVerb() {
        int verb = part.at();
        while (verb < part.to() && text.isAt(verb, CueKind.ADVERB)) {
            verb = text.next(verb);
        }
        verb = Math.max(verb, text.behindUnknownAdverb(verb));
        boolean unknown = verb < part.to() && text.cueAt(verb) == null && text.mentionAt(verb) == null;
        return unknown && "v".equals(text.tagAt(verb)) ? verb : -1;
    }

    private PartReading hidden(int verb) {
        return part.strange() > 0 ? part.description()
                : part.found(phrases.unknown(part.start(), verb, text.behindWord(verb), part.to(), part.done()));
    }

    /** 将 or 把 with an object before the verb: {@code 把资金投向研发}; {@code 将…打造成…} is a slogan. */
    private PartReading disposal(int end) {
        int verb = phrases.disposed(end, part.to());
        if (verb < 0 || phrases.isFigurative(end, verb)) {
            return part.reading(Kind.RESULT);
        }
        return part.strange() > 0 ? part.description() : part.found(List.of(phrases.disposal(part.at(), end, verb, part.to(), part.done())));
    }
}
