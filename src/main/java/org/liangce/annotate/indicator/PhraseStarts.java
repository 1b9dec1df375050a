package org.liangce.annotate.indicator;

import org.liangce.text.MentionType;
import org.liangce.text.Span;

/** Finds where a phrase begins whose end is known: behind verbs, numbers, times and whoever is the subject. */
final class PhraseStarts {

    private final PhraseText in;
    private final PhraseVerbs verbs;

    PhraseStarts(PhraseText in) {
        this.in = in;
        this.verbs = new PhraseVerbs(in);
    }

    /** The phrase of a clause that ends at {@code end}, or null. */
    Span phrase(int clause, int end) {
        return in.phrase(of(Math.max(clause, end - PhraseText.LONGEST - 1), end, PhraseCue.STOP), end);
    }

    /** Where a phrase that ends at {@code end} begins. */
    int of(int floor, int end, PhraseCue role) {
        // the farthest a phrase may reach back can fall inside a character of two halves
        boolean acts = false;
        int start = floor < end && Character.isLowSurrogate(in.text.charAt(floor)) ? floor + 1 : floor;
        for (int i = floor; i < end; i++) {
            i = in.behindBracket(i, end);
            start = in.text.startsWith("——", i) ? i + 2 : start;
            int stop = in.stopEnd(i, role);
            if (stop > i && stop <= end && !(stop < end && in.cues.endAt(stop, PhraseCue.SHARE) == end) && !tallied(i, stop, end) && !yearly(i, stop, end) && !batched(i, stop, end) && !coordinated(stop, i, end) && !(acts && compound(i, stop, end))) {
                start = Math.max(start, stop);
                acts = stop - i > 1 && "v".equals(in.tokens.tag(i));
            }
        }
        start = Math.max(start, PhraseText.lastEnd(in.times, start, end));
        int counted = PhraseText.lastEnd(in.quantities, floor, end);
        start = counted > start ? objectStart(counted, end) : counted > floor ? Math.max(start, in.measureFrom(start, end)) : start;
        start = Math.max(start, subjectEnd(start, end));
        int body = PhraseText.lastEnd(in.bodies, start, end);
        return within(body > start ? verbs.deedEnd(body, end) : verbs.end(start, end), end);
    }

    /** {@code 园区里的|配套企业}, {@code 从港口开出的|班列}: behind where they are or come from. */
    private int within(int start, int end) {
        int of = in.first('的', start, end - 2);
        if (of <= start) {
            return start;
        }
        String tag = in.tokens.tag(in.tokens.start(of - 1));
        boolean inside = "f".equals(tag) && in.characters.fieldEnd.has(in.text.charAt(of - 1));
        boolean from = tag != null && tag.charAt(0) == 'v' && start > 0 && in.characters.from.has(in.text.charAt(start - 1)) && "p".equals(in.tokens.tag(start - 1));
        return inside || from ? of + 1 : start;
    }

    /** {@code 发放运输结构|调整|补助}: behind a verb, a verbal noun between nouns belongs to what that verb does. */
    private boolean compound(int verb, int stop, int end) {
        boolean noun = stop - verb > 1 && stop < end && isVerbal(verb, stop) && in.tokens.end(verb) == stop;
        return noun && names(in.tokens.start(verb - 1)) && names(stop) && !in.isFigure(verb - 1);
    }

    /** A verbal noun, or what may be a head itself before another: {@code 公共|服务|平台}. */
    private boolean isVerbal(int verb, int stop) {
        String tag = in.tokens.tag(verb);
        return "vn".equals(tag) || "v".equals(tag) && in.cues.endAt(verb, PhraseCue.HEAD) == stop && in.cues.endAt(stop, PhraseCue.HEAD) > stop;
    }

    /** Whether a noun or verbal noun of two characters or more begins at {@code word}. */
    private boolean names(int word) {
        String tag = word < 0 || in.tokens.isSingle(word) ? null : in.tokens.tag(word);
        return tag != null && (tag.charAt(0) == 'n' || tag.charAt(0) == 'b' || tag.equals("vn"));
    }

    /** {@code 首批|入园|企业}, {@code 第二批|启动|资金}: which of them the first are. */
    private boolean batched(int verb, int stop, int end) {
        return stop < end && in.cues.startBefore(verb, PhraseCue.BATCH) < verb && in.cues.endAt(verb, PhraseCue.WHICH) == stop;
    }

    /** {@code 签约、|动工|项目}: two words that say which are meant, and what they say it of. */
    private boolean coordinated(int mark, int verb, int end) {
        boolean list = mark < end - 1 && in.characters.listLink.has(in.text.charAt(mark)) && in.cues.endAt(verb, PhraseCue.WHICH) == mark;
        int behind = list ? in.cues.endAt(mark + 1, PhraseCue.WHICH) : end;
        return behind > mark + 1 && behind < end && in.cues.endAt(behind, PhraseCue.HEAD) > behind;
    }

    /** {@code 年度|计划|投资}, {@code 年度预计|完成|投资}: which of the investments is meant. */
    private boolean yearly(int verb, int stop, int end) {
        return stop < end && in.cues.startBefore(stop, PhraseCue.YEARLY_PLAN) < verb;
    }

    /** {@code 涉企|检查|次数}, {@code |拆迁|面积}: a verbal noun belongs to the times that it is done. */
    private boolean tallied(int verb, int stop, int end) {
        if (stop >= end || in.cues.endAt(stop, PhraseCue.TALLY) != end) {
            return false;
        }
        boolean names = stop - verb > 1 && in.cues.endAt(verb, PhraseCue.GENERIC) < stop && in.cues.endAt(verb, PhraseCue.LINK) < stop;
        return names || "vn".equals(in.tokens.tag(in.tokens.start(verb)));
    }

    /** {@code 29个|项目、|总投资441亿元}: behind what the number before counts, where a list goes on; {@code counted} where none does. */
    private int behindObject(int counted, int end) {
        int mark = in.first('、', counted, end);
        return mark > counted && end - mark > 2 && in.cues.startBefore(mark, PhraseCue.HEAD) < mark ? mark + 1 : counted;
    }

    /** Behind the verb of what was counted before: {@code 500家|工厂垫付|保费}. */
    private int objectStart(int counted, int end) {
        if (in.text.charAt(counted - 1) == '大') {
            return counted; // 五大|支柱产业增加值
        }
        int start = behindObject(counted, end);
        int measure = in.characters.listLink.has(in.text.charAt(counted)) ? -1 : in.measureFrom(counted + 1, end); // 80万平方米、|高标准厂房|30万平方米
        if (measure > counted) {
            return measure;
        }
        for (int word = in.tokens.next(counted + 1); word >= 0 && word < end - 1; word = in.tokens.next(word + 1)) {
            boolean verb = in.tokens.tag(word).equals("v") && !in.tokens.isSingle(word) && !in.inName(word, in.tokens.end(word));
            start = verb && in.cues.startBefore(word, PhraseCue.HEAD) < word ? in.tokens.end(word) : start;
        }
        return start;
    }

    /** A place before the phrase is its subject ({@code 广州|外贸}); one behind 在 or before 的 belongs to it. */
    private int subjectEnd(int start, int end) {
        int i = in.places.lastFrom(end - 1);
        for (; i >= 0 && in.places.get(i).span().start() >= start; i--) {
            Span place = in.places.get(i).span();
            if (place.end() == end) {
                return in.places.get(i).type() == MentionType.PLACE ? end : start;
            }
            boolean quoted = place.start() > 0 && in.text.charAt(place.start() - 1) == '“' && !in.text.startsWith("”", place.end());
            if (place.end() < end && !quoted && (place.start() == 0 || in.text.charAt(place.start() - 1) != '在')) {
                return in.text.charAt(place.end()) == '的' ? place.end() + 1 : behindSum(place.end(), end);
            }
        }
        return start;
    }

    /** Behind a word that sums up the places listed: {@code 海珠、番禺|两区|外贸}; {@code at} where none stands. */
    private int behindSum(int at, int end) {
        boolean sums = at + 2 < end && in.characters.sumDigit.has(in.text.charAt(at)) && in.characters.summedTerritory.has(in.text.charAt(at + 1));
        return sums ? at + 2 : at;
    }
}
