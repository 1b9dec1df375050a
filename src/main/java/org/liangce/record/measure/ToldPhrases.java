package org.liangce.record.measure;

import org.liangce.record.phrase.Action;
import org.liangce.record.phrase.CueKind;
import org.liangce.record.phrase.CueText;
import org.liangce.record.phrase.ObjectHeads;
import org.liangce.record.phrase.PhraseEnds;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;

/** Tells phrases that only tell how many there are, how things went, what came about, or who speaks, from deeds. */
final class ToldPhrases {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_TIME = 8;
    /** The length of {@code 可以发现}. */
    private static final int SEES = 4;

    private final CueText text;
    private final ObjectHeads heads;
    private final PhraseEnds ends;

    ToldPhrases(CueText text, ObjectHeads heads, PhraseEnds ends) {
        this.text = text;
        this.heads = heads;
        this.ends = ends;
    }

    /** {@code 新开工项目分别为|9个}, {@code 某改革任务|全面完成}: what looks like a phrase tells how many there are, or what came about. */
    boolean holds(Action action) {
        boolean finished = action.rule().equals("measure.relative");
        return isQuestion(action) || isOffer(action) || !finished && isJudgement(action) || isEvent(action) || isPlace(action) || holdsMeeting(action) || cameAbout(action)
                || ends.listsFigures(action.object(), action.end()) || action.end() < action.limit() && leadsToFigure(action);
    }

    private boolean isJudgement(Action action) {
        return isHow(action) || isJudged(action) || isCompared(action) || isSpeaker(action) || isMover(action);
    }

    /** {@code 散户小批量|也能送样}: what somebody could do. */
    private boolean isOffer(Action action) {
        return action.rule().equals("measure.unknown-verb") && text.holds(action.object(), action.end(), CueKind.AUX);
    }

    /** Whether what stands before the figure that a phrase was cut off from only leads to it: {@code 项目分别为|9个}, {@code 巡查人次减少|四成}. */
    private boolean leadsToFigure(Action action) {
        int object = action.object();
        int end = action.end();
        boolean counts = text.endsWith(object, end, CueKind.COUNT) || text.endsWith(object, end, CueKind.STATE) || "为是".indexOf(text.charAt(end - 1)) >= 0
                || text.text().startsWith("分别", end - 2);
        return counts || endsInTime(action) || !action.first().is(CueKind.PIVOT) && "adjective".equals(heads.classOf(text.text(), object, end));
    }

    /** {@code 平整出来的|山坡上}, {@code 专班|设在区商务局}, {@code 想到|一处}: where something is, or how far it came. */
    private boolean isPlace(Action action) {
        boolean unknown = action.rule().equals("measure.unknown-verb");
        int last = action.limit() - 1;
        boolean ends = text.characters().whereEnds().has(text.charAt(last)) && ("f".equals(text.tagAt(last)) || text.characters().termUnits().has(text.charAt(last - 1))); // 建成|39年来
        return ends || unknown && (text.holds(action.object() - 1, action.object() + 1, '到') || text.isAt(action.object() - 1, CueKind.PREP) || text.isAt(action.object(), CueKind.PREP));
    }

    /** {@code 某改革任务|全面完成}; in {@code 拿出|用地支持茶企落户} somebody is made to. */
    private boolean cameAbout(Action action) {
        boolean makes = action.first().is(CueKind.PIVOT) || action.first().is(CueKind.LIGHT);
        return !makes && text.endsWith(action.object(), action.end(), CueKind.EVENT) && !text.acts(action.object()) && !text.holds(action.object(), action.end(), CueKind.PIVOT);
    }

    /** {@code 做软件的|创始人杜某说}, {@code 拆解数据|可以发现}: who says something, or what shows. */
    private boolean isSpeaker(Action action) {
        int last = action.limit() - 1;
        int sees = action.limit() - SEES;
        return last > action.object() && text.charAt(last) == '说' && text.isAt(last, CueKind.SAY)
                || sees > action.object() && text.isAt(sees, CueKind.SAY) && text.next(sees) == action.limit();
    }

    /** {@code 进行了|哪些谋划？}, {@code 推进布局又该|如何出彩？}: but for what is looked into ({@code 研究|如何…}). */
    private boolean isQuestion(Action action) {
        boolean ends = action.end() < text.text().length() && "？?".indexOf(text.charAt(action.end())) >= 0;
        return ends && text.holds(action.object(), action.end(), CueKind.ASKS) && !action.first().is(CueKind.SURVEY);
    }

    /** {@code 投向芯片的|基地率先进场}: what is behind 的 does something itself, which an adverb before the last verb tells. */
    private boolean isMover(Action action) {
        int mover = action.limit();
        for (int i = text.mayHold(action.object(), mover, CueKind.ADVERB) ? action.object() : mover; i < action.limit(); i = text.next(i)) {
            mover = text.charAt(i) == '的' ? i + 1 : mover;
            if (i >= mover + SHORTEST_NAME && text.isAt(i, CueKind.ADVERB) && isMove(text.next(i), action.limit())) {
                return !action.first().is(CueKind.PIVOT);
            }
        }
        return false;
    }

    /** Whether a verb that takes no object ends a phrase: {@code 进场}. */
    private boolean isMove(int verb, int end) {
        String tag = text.tagAt(verb);
        return tag != null && tag.charAt(0) == 'v' && text.behindWord(verb) == end;
    }

    /** {@code 供电|扩容比用地慢}: one thing is compared with another. */
    private boolean isCompared(Action action) {
        String tag = text.tagAt(action.end() - 1);
        return tag != null && tag.charAt(0) == 'a' && text.holds(action.object(), action.end(), '比');
    }

    /** {@code 推动茶园面积在年内|}突破3万亩: by when a figure is to be reached. */
    private boolean endsInTime(Action action) {
        for (int i = Math.max(action.object(), action.end() - LONGEST_TIME); i < action.end(); i++) {
            Mention mention = text.mentionAt(i);
            if (mention != null && mention.type() == MentionType.TIME && mention.span().end() == action.end()) {
                return true;
            }
        }
        return false;
    }

    /** {@code 签约|项目}30个, {@code 集中投产|的30个项目}, {@code 开工|投产}: what came about, or the name of that to which it came. */
    private boolean isEvent(Action action) {
        int at = action.verb();
        boolean event = false;
        while (at < action.end() && (isEventAt(at) || event && text.charAt(at) == '、' && isEventAt(at + 1))) {
            event |= text.isAt(at, CueKind.EVENT);
            at = text.next(at);
        }
        boolean anew = action.start() < action.verb() || text.charAt(action.verb()) == '新';
        boolean counted = anew && at + SHORTEST_NAME == action.end() && text.counts(action.end()); // 新开工项目|8个
        return event && (text.isAt(action.object(), CueKind.RESULT) || at >= action.end() || text.charAt(at) == '的' || !action.done() && !counted && "piece".equals(heads.classOf(text.text(), at, Math.min(at + SHORTEST_NAME, text.text().length()))));
    }

    /** Whether what comes about stands there, or a verb that only says that it does so at once: {@code 集中|签约}. */
    private boolean isEventAt(int offset) {
        return text.isAt(offset, CueKind.EVENT) || text.isAt(offset, CueKind.CHAIN) && text.isAt(text.next(offset), CueKind.EVENT);
    }

    /** {@code 推动|茶业发展大会在茶城召开}: whether what is behind the verb only names a meeting that took place. */
    private boolean meets(Action action) {
        boolean meeting = false;
        int last = action.object();
        for (int i = text.next(last); i < action.limit(); i = text.next(i)) {
            meeting = meeting || "talk".equals(heads.classOf(text.text(), action.object(), i));
            last = i;
        }
        return meeting && text.next(last) == action.limit() && text.isAt(last, CueKind.RESULT);
    }

    /** {@code 采取线上线下的方式|举行启动活动}: how a meeting is held. */
    private boolean holdsMeeting(Action action) {
        if (action.first().is(CueKind.PIVOT) && meets(action)) {
            return true;
        }
        return action.end() < action.limit() && text.isAt(action.end(), CueKind.RESULT) && "talk".equals(heads.classOf(text.text(), action.end(), action.limit()));
    }

    /** {@code 部署|周密}, {@code 落实|到位}: all that stands behind the verb tells how it went. */
    private boolean isHow(Action action) {
        int first = action.object();
        boolean how = isAdjective(first) && endsMember(text.behindWord(first), action)
                || "adjective".equals(heads.classOf(text.text(), first, first + SHORTEST_NAME)) && endsMember(first + SHORTEST_NAME, action);
        return how && !action.first().is(CueKind.PIVOT);
    }

    /** {@code 支持茶企的导向|更加鲜明}: a noun is told to be so; who makes something so does a deed ({@code 推动结构更加合理}). */
    private boolean isJudged(Action action) {
        int first = action.object();
        boolean degrees = text.holds(first, action.limit(), CueKind.DEGREE);
        boolean noun = !action.first().is(CueKind.PIVOT);
        for (int i = first; degrees && i < action.limit(); i = Math.max(text.next(i), i + 1)) {
            noun |= text.charAt(i) == '的';
            if (noun && i > first && text.isAt(i, CueKind.DEGREE) && isAdjective(text.next(i)) && endsMember(text.behindWord(text.next(i)), action)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsMember(int offset, Action action) {
        return offset >= action.limit() || text.charAt(offset) == '、';
    }

    /** Whether the segmenter's word there tells only how something is: {@code 周密}, {@code 坚决}, {@code 到位}. */
    private boolean isAdjective(int offset) {
        String tag = text.tagAt(offset);
        return tag != null && (tag.charAt(0) == 'a' && !tag.equals("an") || tag.equals("d")) && text.behindWord(offset) > offset + 1;
    }
}
