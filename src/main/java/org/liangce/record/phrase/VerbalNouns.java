package org.liangce.record.phrase;

/** Tells words that are verbs from the same words as nouns. */
final class VerbalNouns {

    private final CueText text;

    VerbalNouns(CueText text) {
        this.text = text;
    }

    /** Whether a word that may be a verb is none here: what follows it makes it a noun or an attribute. */
    boolean isNoun(CueWord cue, int end, int to, boolean expected) {
        char next = end < to ? text.charAt(end) : '\n';
        if (next == '的' || next == '之') {
            return true;
        }
        if (end < to && (isSuffix(end) || text.isBracket(end))) {
            return true; // 重点工作安排|（摘登）
        }
        CueWord behind = end < to ? text.cueAt(end) : null;
        if (!cue.strong() && isNamePart(end)) {
            return true;
        }
        if (cue.strong() && next == '、' && !actsBehind(end, to)) {
            return true; // 海珠|发布|、番禺融媒
        }
        if (cue.strong() || next == '了') {
            boolean when = behind != null && (behind.is(CueKind.WHEN) || closes(behind, end, to)) && next != '了';
            return when || behind != null && cue.acts() && behind.is(CueKind.OUGHT) || behind != null && behind.is(CueKind.COPULA) && !behind.isVerb() && !behind.is(CueKind.PREP);
        }
        boolean listed = "、和与及".indexOf(next) >= 0 && !sharesObject(end, to);
        boolean alone = end >= to || listed || "等，,”’》）)力".indexOf(next) >= 0 || judged(end) || predicated(end);
        boolean topic = behind != null && (behind.is(CueKind.AUX) || behind.is(CueKind.COPULA) || behind.is(CueKind.CLOSER) || behind.is(CueKind.SAY) && behind.strong());
        return alone || topic || !expected;
    }

    /** {@code 研发|领域}; in {@code 打造|行业平台} the word belongs to the object. */
    private boolean closes(CueWord closer, int at, int to) {
        int end = at + closer.length();
        return closer.is(CueKind.CLOSER) && closer.length() > 1 && (end >= to || text.cueAt(end) != null || text.mentionAt(end) != null || !Character.isLetter(text.charAt(end)));
    }

    /** {@code 中|创新|航、…}, {@code 厦门|建|发等企业}: one character before the next of a list or its end, of a name that no register knows. */
    private boolean isNamePart(int offset) {
        return "、等".indexOf(text.charAt(offset + 1)) >= 0 && text.endsWord(offset + 1) && text.cueAt(offset) == null && text.mentionAt(offset) == null
                && Character.isLetter(text.charAt(offset));
    }

    /** {@code 监测|和调度用电}: another verb of doing stands behind the mark, and behind it what both work on. */
    private boolean sharesObject(int mark, int to) {
        int at = mark + 1;
        CueWord cue = at < to ? text.cueAt(at) : null;
        int object = cue != null && cue.acts() ? at + cue.length() : at < to && text.isPlainVerb(at) ? text.behindWord(at) : to;
        return object < to && Character.isLetter(text.charAt(object)) && !isSuffix(object) && "的等".indexOf(text.charAt(object)) < 0;
    }

    /** Whether a verb stands behind a mark, so that both have one object: {@code 制定、|发布标准}. */
    private boolean actsBehind(int mark, int to) {
        int at = mark + 1;
        while (at < to && text.isAt(at, CueKind.ADVERB)) {
            at = text.next(at);
        }
        CueWord cue = at < to ? text.cueAt(at) : null;
        return cue != null && cue.isVerb() || at < to && text.isPlainVerb(at);
    }

    /** {@code 维修|有补贴}, {@code 审批|不跑腿}; in {@code 开放|不少于3处} a number follows, in {@code 建设|无人机基地} a noun. */
    private boolean judged(int offset) {
        char next = text.charAt(offset);
        return !text.isNoun(offset) && ( text.characters().denies().has(next) || next == '不' && !text.characters().compares().has(text.charAt(offset + 1)));
    }

    /** {@code 招商|也没停步}, {@code 改造|其实早已起步}: an adverb and another or a verb, with which no object begins. */
    private boolean predicated(int offset) {
        String tag = text.isAt(offset, CueKind.ADVERB) || text.counts(offset) ? null : text.tagAt(offset);
        String next = "d".equals(tag) ? text.tagAt(text.behindWord(offset)) : null;
        return next != null && (next.equals("d") || next.equals("v"));
    }

    /** Whether what stands at {@code offset} only makes a noun of the verb before it. */
    boolean isSuffix(int offset) {
        boolean lone = text.endsWord(offset + 1) && text.cueAt(offset) == null;
        return lone && (text.characters().nounEnds().has(text.charAt(offset)) || isLoneNoun(offset));
    }

    /** {@code 研发|楼|1座}: a noun of one character before a quantity. */
    private boolean isLoneNoun(int offset) {
        String tag = text.counts(offset + 1) ? text.tagAt(offset) : null;
        return tag != null && tag.charAt(0) == 'n' && text.mentionAt(offset) == null;
    }
}
