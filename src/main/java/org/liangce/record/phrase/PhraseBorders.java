package org.liangce.record.phrase;

import org.liangce.text.Mention;
import org.liangce.text.MentionType;

/** Where, inside a part of a sentence, one phrase ends and another with a verb of its own begins: behind 、 or 并. */
final class PhraseBorders {

    private static final int SHORTEST_PHRASE = 5;

    private final CueText text;
    private final VerbalNouns nouns;
    private final PhraseEnds ends;

    PhraseBorders(CueText text, VerbalNouns nouns, PhraseEnds ends) {
        this.text = text;
        this.nouns = nouns;
        this.ends = ends;
    }

    /** Where a phrase with a verb of its own follows behind 、 or 并; -1 where none does. */
    int next(CueWord first, int from, int to) {
        boolean may = text.holds(from, to, '、') || text.mayHold(from, to, CueKind.CONJ);
        for (int i = may ? from : to; i < to; i = text.next(i)) {
            boolean mark = text.charAt(i) == '、' || text.charAt(i) == '并' && text.isAt(i, CueKind.CONJ);
            if (mark && i > from && !(attribute(from) && closedBehind(i, to)) && opens(first, i, to)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an object begins with an attribute that takes verbs: {@code 包括…在内的政策}, {@code 集…于一体的园区}. */
    private boolean attribute(int object) {
        return text.isAt(object, CueKind.STATE) || text.isAt(object, CueKind.PREP) || text.charAt(object) == '集';
    }

    private boolean closedBehind(int from, int to) {
        for (int i = from; i < to; i = text.next(i)) {
            if (text.charAt(i) == '的' && text.cueAt(i) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(CueWord first, int mark, int to) {
        if (isGoal(mark + 1, to)) {
            return true;
        }
        int start = behind(mark, to);
        if (start < 0 || segment(start, to) - start < SHORTEST_PHRASE) {
            return false;
        }
        CueWord verb = text.cueAt(text.verbFrom(start));
        if (bare(text.verbFrom(start), segment(start, to))) {
            return false;
        }
        boolean adorned = text.verbFrom(start) > start;
        boolean attribute = attributeBehind(start, to);
        if (text.charAt(mark) == '并' || adorned && text.isVerb(text.verbFrom(start))) {
            return !attribute;
        }
        boolean counted = verb.is(CueKind.WORK) && ends.counts(start + verb.length(), segment(start, to));
        boolean listed = ends.endsQuantity(mark) && ends.endsQuantity(segment(start, to));
        return (verb.strong() || counted || listed || parallel(start, segment(start, to), to)) && !attribute && (!first.is(CueKind.PIVOT) || first.is(CueKind.LIGHT) || verb.is(CueKind.PIVOT));
    }

    /** {@code 完善…、|改造老旧管网|、建立…}: a weak verb that is one here, with a strong one behind the next mark. */
    private boolean parallel(int verb, int end, int to) {
        String object = text.tagAt(text.next(verb));
        boolean verbal = text.isPlainVerb(verb) || "ad".equals(text.tagAt(verb)) || object != null && "abm".indexOf(object.charAt(0)) >= 0;
        int next = verbal && end < to ? behind(end, to) : -1;
        return next >= 0 && text.cueAt(text.verbFrom(next)).strong();
    }

    /** {@code 、|新增学位5000个}: a figure to be reached, which belongs to no phrase. */
    private boolean isGoal(int from, int to) {
        return text.isAt(from, CueKind.GOAL) && text.behindName(from) == from && ends.counts(text.next(from), segment(from, to));
    }

    /** Whether only verbs stand there, so that they are nouns: {@code 推广应用和…}. */
    private boolean bare(int verb, int end) {
        int at = verb;
        while (at < end && text.cueAt(at) != null && text.cueAt(at).acts()) {
            at = text.next(at);
        }
        return at >= end || "和与及于的".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the phrase at {@code start} is an attribute: 的 closes it before the part ends. */
    private boolean attributeBehind(int start, int to) {
        int end = segment(start, to);
        for (int i = start; i < end; i = text.next(i)) {
            if (text.charAt(i) == '的' && text.cueAt(i) == null) {
                return relativeObject(start);
            }
        }
        return false;
    }

    /** Whether the object before {@code mark} begins with a count, so that verbs behind it describe what is counted: {@code 一批掌握…、引领…的}. */
    private boolean relativeObject(int start) {
        for (int i = start - 2; i > Math.max(0, start - 30) && "，,。；;".indexOf(text.charAt(i)) < 0; i--) {
            if (text.charAt(i) == '一' || text.charAt(i) == '个' || text.charAt(i) == '批') {
                return true;
            }
        }
        return false;
    }

    private int segment(int start, int to) {
        int i = start;
        while (i < to && text.charAt(i) != '、') {
            i = text.next(i);
        }
        return Math.min(i, to);
    }

    /** The start of a verb's group behind a 、 or 并 and a time ({@code 、年底前|开展…}); -1 where none stands there. */
    int behind(int mark, int to) {
        Mention time = text.mentionAt(mark + 1);
        int start = time != null && time.type() == MentionType.TIME ? time.span().end() : mark + 1;
        int i = start;
        while (i < to && text.isAt(i, CueKind.ADVERB)) {
            i = text.next(i);
        }
        CueWord cue = i < to ? text.cueAt(i) : null;
        boolean verb = cue != null && cue.acts() && !nouns.isNoun(cue, i + cue.length(), to, true);
        return verb ? start : -1;
    }
}
