package org.liangce.record.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;

/** Where verbs' phrases begin and end inside a part of a sentence. */
public final class Phrases {

    private static final int SHORTEST_OBJECT = 2;
    private static final int SHORTEST_MADE = 3;

    private static final CueWord UNKNOWN = new CueWord("", Set.of(CueKind.ACTION), true);

    private final CueText text;
    private final PhraseEnds ends;
    private final VerbalNouns nouns;
    private final PhraseBorders borders;

    public Phrases(CueText text, PhraseEnds ends) {
        this.text = text;
        this.ends = ends;
        this.nouns = new VerbalNouns(text);
        this.borders = new PhraseBorders(text, nouns, ends);
    }

    VerbalNouns nouns() {
        return nouns;
    }

    /** Where the next phrase with a verb of doing begins, its adverbs included; -1 where none does before {@code to}. */
    int nextAction(int from, int to) {
        int phrase = -1;
        for (int i = from; i < to; i = text.next(i)) {
            CueWord cue = text.behindName(i) > i ? null : text.cueAt(i);
            if (cue == null || cue.is(CueKind.BLOCK)) {
                phrase = -1;
            } else if (isAction(cue, i, to, phrase >= 0)) {
                return phrase < 0 ? i : phrase;
            } else if (cue.is(CueKind.ADVERB)) {
                phrase = phrase < 0 ? i : phrase;
            } else {
                phrase = cue.is(CueKind.CHAIN) && verbBehind(i + cue.length(), to) ? i : -1;
            }
        }
        return -1;
    }

    private boolean isAction(CueWord cue, int at, int to, boolean adorned) {
        int end = at + cue.length();
        return cue.acts() && text.charAt(at - 1) != '的' && (cue.strong() || adorned || cue.is(CueKind.WORK) && ends.counts(end + SHORTEST_OBJECT, to)) && end < to && "的、和与等，,".indexOf(text.charAt(end)) < 0
                && !nouns.isSuffix(end) && !text.isAt(end, CueKind.CLOSER);
    }

    private boolean verbBehind(int offset, int to) {
        CueWord cue = offset < to ? text.cueAt(offset) : null;
        return cue != null && cue.acts() && cue.strong();
    }

    /** Behind a verb that stands right at {@code offset}, as in {@code 围绕|推动…}; else {@code offset}. */
    int behindVerb(int offset) {
        CueWord cue = text.cueAt(offset);
        return cue != null && cue.acts() ? offset + cue.length() : offset;
    }

    /** Whether what 将 or 把 takes is turned into something: {@code 将…打造成…}. */
    private boolean turnsInto(int from, int to) {
        boolean acts = false;
        for (int i = text.mayHold(from, to, CueKind.INTO) ? from : to; i < to; i = text.next(i)) {
            boolean worked = acts && text.next(i) == i + 1; // 打包|成一张清单
            if (text.behindName(i) == i && text.isAt(i, CueKind.INTO) && !worked) {
                return true;
            }
            acts = text.behindName(i) == i && text.acts(i);
        }
        return false;
    }

    /** Where the words behind a prepositional phrase begin; -1 where the part holds nothing else. */
    int behindPreposition(CueWord preposition, int from, int to) {
        int closed = closed(from, to);
        if (closed >= 0) {
            return closed;
        }
        boolean treats = preposition.is(CueKind.TREAT);
        boolean given = treats || preposition.is(CueKind.GIVE);
        int object = text.isAt(from, CueKind.ADVERB) && !preposition.is(CueKind.CONJ) ? text.next(from) : from;
        int known = given ? nextOf(treats ? CueKind.TREAT : CueKind.GIVE, from, to) : nextAction(object, to);
        boolean purpose = given && text.cueAt(from) != null && text.cueAt(from).acts() && text.cueAt(from).strong();
        return known >= 0 || purpose || !preposition.is(CueKind.TO) ? known : HiddenVerbs.find(text, from, to, treats);
    }

    /** Behind the word that closes a prepositional phrase ({@code 在…领域}), where the part ends or a verb's group may begin behind it. */
    int closed(int from, int to) {
        for (int i = text.mayHold(from, to, CueKind.CLOSER) ? from : to; i < to; i = text.next(i)) {
            boolean adorns = text.charAt(i - 1) == '的' && text.next(i) == i + 1; // 五百万元的|后补助
            if (text.behindName(i) == i && text.isAt(i, CueKind.CLOSER) && !adorns) {
                int end = text.next(i);
                CueWord behind = end < to ? text.cueAt(end) : null;
                if (end >= to || behind != null && !behind.is(CueKind.BLOCK) && !behind.is(CueKind.BODY)) {
                    return end;
                }
            }
        }
        return -1;
    }

    private int nextOf(CueKind kind, int from, int to) {
        for (int i = text.mayHold(from, to, kind) ? from : to; i < to; i = text.next(i)) {
            CueWord cue = text.behindName(i) > i ? null : text.cueAt(i);
            if (i > from && cue != null && cue.is(kind) && cue.acts() && text.charAt(i + cue.length()) != '的') {
                return cue.is(CueKind.HAND) ? i : handedBehind(i, to);
            }
        }
        return -1;
    }

    /** {@code 对|开展应用的企业|给予支持}: where what is given stands behind a clause that tells who gets it; {@code verb} where none does. */
    private int handedBehind(int verb, int to) {
        boolean described = false;
        for (int i = verb; i < to; i = text.next(i)) {
            described |= text.charAt(i) == '的' && text.behindName(i) == i;
            CueWord cue = described && text.behindName(i) == i ? text.cueAt(i) : null;
            if (cue != null && cue.is(CueKind.HAND) && cue.acts() && cue.strong()) {
                return i;
            }
        }
        return verb;
    }

    /** The phrases from a verb on: one, or several where 、 or 并 parts phrases with verbs of their own. */
    List<Action> from(int start, int verb, int to, boolean done) {
        List<Action> actions = new ArrayList<>(2);
        int at = verb;
        int phrase = start;
        while (at >= 0) {
            CueWord cue = text.cueAt(at);
            int object = at + cue.length();
            int border = borders.next(cue, object, to);
            Action action = new Action(phrase, at, object, border < 0 ? to : border, border < 0 ? to : border, cue, done || ends.told(object, border < 0 ? to : border), "measure.verb");
            add(actions, ends.trim(action, actions.size()));
            phrase = following(cue, border, to);
            at = phrase < 0 ? -1 : text.verbFrom(phrase);
        }
        return actions;
    }

    /** Behind a figure to be reached ({@code 新增学位8000个、|新建公园10个}) the phrases that stand in one list with it. */
    List<Action> behindGoal(CueWord goal, int from, int to, boolean done) {
        int phrase = following(goal, borders.next(goal, from, to), to);
        return phrase < 0 ? List.of() : from(phrase, text.verbFrom(phrase), to, done);
    }

    /** The start of the next phrase with a verb of doing from a border on, over figures that are only to be reached; -1 where none follows. */
    private int following(CueWord first, int border, int to) {
        int at = border;
        while (at >= 0) {
            int phrase = borders.behind(at, to);
            if (phrase >= 0) {
                return phrase;
            }
            at = borders.next(first, at + 1, to);
        }
        return -1;
    }

    /** The verb behind what 把 or 将 takes; -1 where there is none, or where it is only turned into something. */
    int disposed(int from, int to) {
        if (turnsInto(from, to)) {
            return -1;
        }
        int verb = nextAction(from, to);
        if (verb >= 0) {
            return text.verbFrom(verb);
        }
        int hidden = text.verbFrom(HiddenVerbs.find(text, from, to, true));
        return text.acts(hidden) && text.characters().placing().has(text.charAt(text.next(hidden))) ? hidden : -1;
    }

    /** {@code 把|目光|投向地下}: whether what is taken is a figure of speech. */
    boolean isFigurative(int object, int verb) {
        return ends.isFigurative(object, verb);
    }

    /** What is done to what 把 or 将 takes: {@code 把|仓库|出租给文创企业}. */
    Action disposal(int start, int object, int verb, int to, boolean done) {
        return ends.trim(new Action(start, verb, object, to, to, text.cueAt(verb), done, "measure.disposal"), 0);
    }

    /** The phrase of a verb that only the segmenter knows. */
    List<Action> unknown(int start, int verb, int object, int to, boolean done) {
        List<Action> actions = new ArrayList<>(1);
        Action action = new Action(start, verb, object, to, to, UNKNOWN, done || ends.told(object, to), "measure.unknown-verb");
        add(actions, ends.trim(action, 0));
        return actions;
    }

    private static void add(List<Action> actions, Action action) {
        if (action.end() - action.object() >= SHORTEST_OBJECT) {
            actions.add(action);
        }
    }

    /** {@code 市财政局牵头|设立|的基金}: where a verb ends that follows another at once and adorns a noun; {@code end} where none does. */
    int relativeFrom(int end, int to) {
        CueWord next = text.cueAt(end);
        int behind = next != null && next.acts() && !next.is(CueKind.EVENT) ? end + next.length() : next == null ? text.behindUnknownVerb(end) : end;
        return behind > end && behind < to && text.charAt(behind) == '的' ? behind : end;
    }

    /** A finished deed in a relative clause, to the end of what it made: {@code 印发的《…》}. */
    List<Action> relative(int start, int verb, int end, int to, CueWord cue, boolean done) {
        int behind = text.behindName(end + 1);
        if (behind == end + 1) {
            behind = end + 1;
            while (behind < to && !closes(behind)) {
                behind = text.next(behind);
            }
        }
        boolean where = text.characters().whereEnds().has(text.charAt(behind - 1)) && "f".equals(text.tagAt(behind - 1)); // 建成的步道|旁
        behind -= where ? 1 : 0;
        Action action = new Action(start, verb, end, behind, behind, cue, done, "measure.relative");
        return behind - end > SHORTEST_MADE ? List.of(ends.trim(action, 0)) : List.of();
    }

    /** Whether what was made ends there: before a verb, a time, or what closes a prepositional phrase. */
    private boolean closes(int offset) {
        Mention mention = text.mentionAt(offset);
        CueWord cue = text.cueAt(offset);
        boolean verb = cue != null && (cue.isVerb() && cue.strong() || cue.is(CueKind.PREP) && text.mentionAt(text.next(offset)) != null);
        return mention != null && mention.type() == MentionType.TIME || verb || cue != null && (cue.is(CueKind.AUX) || cue.is(CueKind.DONE) || cue.is(CueKind.CLOSER) || cue.is(CueKind.DEGREE) || cue.is(CueKind.ASKS) || cue.is(CueKind.ADVERB) && !text.isNoun(offset + cue.length()));
    }
}
