package org.liangce.record.phrase;

/**
 * Finds the verb behind those for whom something is done by the words alone, where no register knows it or knows it as a noun as well:
 * {@code 为|夜班工人|加开班车}, {@code 向|供应商|开放数据}.
 */
final class HiddenVerbs {

    private static final int SHORTEST_OBJECT = 2;

    private final CueText text;
    private final VerbalNouns nouns;
    private final int to;
    private final boolean described;
    private int group = -1;
    /** Where words begin that name one of those for whom it is done: {@code 给每个|签约项目|配一名管家}. */
    private int ours = -1;
    private boolean noun;
    private boolean longNoun;

    private HiddenVerbs(CueText text, int to, boolean described) {
        this.text = text;
        this.nouns = new VerbalNouns(text);
        this.to = to;
        this.described = described;
    }

    /**
     * Where the verb's group begins in {@code [from, to)}, its adverbs included; -1 where none stands there.
     *
     * @param described whether a clause may describe those for whom it is done, as behind 对: {@code 对|产值过亿元的企业，…}
     */
    static int find(CueText text, int from, int to, boolean described) {
        return new HiddenVerbs(text, to, described).from(from);
    }

    private int from(int from) {
        int own = -1;
        int at = from;
        while (at < to) {
            String tag = text.tagAt(at);
            if (noun && acts(tag, at)) {
                own = group < 0 ? at : group;
                at = attributeEnd(at);
                if (at >= to) {
                    return own;
                }
                names(false);
            } else {
                at = pass(tag, at);
            }
        }
        return described ? -1 : own;
    }

    /** Goes on behind a word and keeps in mind whether a noun, or adverbs behind one, stand there. */
    private int pass(String tag, int at) {
        int name = Math.max(text.behindName(at), text.mentionAt(at) == null ? at : text.mentionAt(at).span().end());
        ours = text.isAt(at, CueKind.OURS) ? text.next(at) : ours;
        longNoun = name > at + 1 || tag != null && text.behindWord(at) > at + 1;
        if (name > at) {
            names(true);
            return name;
        }
        if (tag == null || text.charAt(at) == '等') {
            names(noun && group < 0);
            return at + 1;
        }
        boolean adverb = tag.equals("d") || tag.equals("ad") || text.isAt(at, CueKind.ADVERB) && tag.charAt(0) != 'n';
        if (adverb && noun) {
            group = group < 0 ? at : group;
        } else {
            names("nrjsftlikqmxg".indexOf(tag.charAt(0)) >= 0 || tag.equals("vn"));
        }
        return Math.max(text.behindWord(at), text.next(at));
    }

    private void names(boolean names) {
        noun = names;
        group = -1;
    }

    /** Whether a verb with an object behind it stands there. */
    private boolean acts(String tag, int at) {
        int end = behindVerb(tag, at);
        if (end == at || end + SHORTEST_OBJECT > to || nouns.isSuffix(end)) {
            return false;
        }
        int object = text.behindVerbs(end, to);
        return object < to && "的、和与等之，,".indexOf(text.charAt(object)) < 0;
    }

    /** Behind a verb that a register or the segmenter knows; {@code at} where none stands there. */
    private int behindVerb(String tag, int at) {
        if (text.behindName(at) > at || text.mentionAt(at) != null) {
            return at;
        }
        CueWord cue = text.cueAt(at);
        if (cue != null) {
            return cue.acts() && at != ours && !isSubject(cue, at + cue.length()) ? at + cue.length() : at;
        }
        boolean verb = tag != null && (tag.equals("v") || tag.equals("vd")) && isWhole(at);
        return verb ? text.behindWord(at) : at;
    }

    /** {@code 为|茶业发展定了|规矩}, {@code 为茶业发展|全面让路}: whether a word that is as often a noun has a verb of its own behind it. */
    private boolean isSubject(CueWord cue, int end) {
        String tag = cue.strong() || text.cueAt(end) != null && text.cueAt(end).acts() ? null : text.tagAt(end);
        if (tag == null) {
            return false;
        }
        int behind = text.behindWord(end);
        boolean adverb = tag.equals("d") || tag.equals("ad") || text.isAt(end, CueKind.ADVERB);
        return adverb ? "v".equals(text.tagAt(behind)) && text.cueAt(behind) == null : tag.equals("v") && text.charAt(behind) == '了';
    }

    /** A single character behind another is too often part of a name: {@code 茶|饮}. */
    private boolean isWhole(int at) {
        return text.behindWord(at) > at + 1 || group >= 0 || longNoun;
    }

    /** Behind the 的 that may make a verb part of an attribute: {@code 为|落户园区的|企业代办证照}; {@code to} where there is none. */
    private int attributeEnd(int verb) {
        int i = verb;
        while (i < to && !(text.charAt(i) == '的' && text.behindName(i) == i)) {
            i = text.next(i);
        }
        return i < to ? i + 1 : to;
    }
}
