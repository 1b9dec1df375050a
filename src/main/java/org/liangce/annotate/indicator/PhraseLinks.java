package org.liangce.annotate.indicator;

import org.liangce.text.Mention;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/** Skips what only links a phrase with the number behind it: {@code 空调产量|力争达到|450万台}. */
final class PhraseLinks {

    /** No explanation of a name is longer. */
    private static final int LONGEST_BRACKET = 16;

    private final PhraseText in;

    PhraseLinks(PhraseText in) {
        this.in = in;
    }

    /** Where the phrase before a number ends. */
    int phraseEnd(int number, int floor) {
        if (bracketed(number)) {
            return uncompared(floor, skip(number - 1, floor));
        }
        int share = share(number, floor);
        int end = share >= 0 ? skip(unsaid(share, floor), floor) : skip(uncompared(floor, skip(unmultiplied(unplanned(unlikened(unbounded(number, floor), floor)), floor), floor)), floor);
        return unbracketed(uncaused(isRank(number) ? unranked(end, floor) : unscoped(end, floor), floor), floor);
    }

    /** {@code 检验检测业|（18%）}: whether the number is all that brackets hold behind a name; a plan ({@code 年度计划（60亿元）}) is none. */
    private boolean bracketed(int number) {
        Mention own = number > 0 && "（(".indexOf(in.text.charAt(number - 1)) >= 0 ? in.quantities.at(number) : null;
        return own != null && own.span().end() < in.text.length() && "）)".indexOf(in.text.charAt(own.span().end())) >= 0
                && in.cues.startBefore(number - 1, PhraseCue.WHOLE) == number - 1;
    }

    /** Where 占 stands that a part is told by, with the whole behind it ({@code 灯具和音响|占全区出口的|六成}, no {@code 占出口的比重}); -1 where none does. */
    int share(int number, int floor) {
        Mention part = in.quantities.at(number);
        boolean percent = part != null && part.value() instanceof NormalForm.Quantity value && value.unit().equals("%");
        int share = percent ? in.last('占', floor, number) : -1;
        boolean verb = share >= 0 && in.tokens.isSingle(share) && PhraseText.lastEnd(in.quantities, share, number) == share;
        return verb && !in.cues.any(share, number, PhraseCue.SHARE) ? share : -1;
    }

    /** {@code 企业总数|在|600家到650家之间}: before the preposition that opens a stretch. */
    private int unbounded(int number, int floor) {
        Mention stretch = number > floor && in.text.charAt(number - 1) == '在' ? in.quantities.at(number) : null;
        boolean linked = in.cues.startBefore(number, PhraseCue.LINK) < number - 1; // 落在、保持在
        return stretch != null && !linked && in.text.charAt(stretch.span().end() - 1) == '间' ? number - 1 : number;
    }

    /** Before an adverb that ends at {@code end}: {@code 仅|占}, {@code 出口额|反倒|增长}. */
    private int unsaid(int end, int floor) {
        int word = end > floor ? in.tokens.start(end - 1) : -1;
        return word >= floor && "d".equals(in.tokens.tag(word)) && in.tokens.end(word) == end && !in.inName(word, end) ? word : end;
    }

    /** Before what a change is told to be above or below: {@code 增速|比外贸总体高|2个百分点}. */
    private int unlikened(int number, int floor) {
        Mention change = number > floor && in.characters.likened.has(in.text.charAt(number - 1)) ? in.quantities.at(number) : null;
        int than = change != null && change.value() instanceof NormalForm.Quantity value && value.unit().equals("pp") ? in.last('比', floor, number) : -1;
        return than >= 0 && "p".equals(in.tokens.tag(than)) ? than : number;
    }

    /** Before a bracket that only explains what is named: {@code 税收收入|（未扣除退税）|2140亿元}. */
    private int unbracketed(int end, int floor) {
        int open = end > floor && "）)".indexOf(in.text.charAt(end - 1)) >= 0 ? Math.max(in.last('（', Math.max(floor, end - LONGEST_BRACKET), end), in.last('(', Math.max(floor, end - LONGEST_BRACKET), end)) : -1;
        boolean once = open > floor + 1 && PhraseText.endingAt(in.times, open) != null; // 比重|较2023年（13%）|下降1个百分点
        return once ? uncompared(floor, skip(open, floor)) : open > floor + 1 && PhraseText.lastEnd(in.quantities, open, end) == open ? skip(open, floor) : end;
    }

    /** From where the links before a number reach back. */
    int skip(int from, int floor) {
        int at = from;
        for (int next = link(at, floor); next < at; next = link(at, floor)) {
            at = next;
        }
        return at;
    }

    private int link(int at, int floor) {
        if (at <= floor) {
            return at;
        }
        if (Character.isWhitespace(in.text.charAt(at - 1))) {
            return at - 1;
        }
        int way = wayStart(at);
        if (way >= floor && way < at) {
            return way;
        }
        Mention time = PhraseText.endingAt(in.times, at);
        if (time != null && time.span().start() >= floor) {
            return time.span().start();
        }
        int term = term(at);
        if (term >= floor && term < at) {
            return term;
        }
        if (in.text.startsWith("基础上", at - 3)) {
            Mention base = PhraseText.endingAt(in.quantities, at - 3);
            return base == null ? at : base.span().start();
        }
        int each = perUnit(at);
        if (each >= floor && each < at) {
            return each;
        }
        int link = in.cues.startBefore(at, PhraseCue.LINK);
        int verb = link == at || link == at - 1 || in.tokens.start(link) != link ? in.resultative(at) : at;
        if (link == at && verb == at) {
            int adverb = unsaid(at, floor);
            return at - adverb > 1 ? adverb : at;
        }
        return verb >= floor && verb < at ? verb : link >= floor && link < at && !in.inName(link, at) ? link : at;
    }

    /** Before how long it took, which ends at {@code at} ({@code 出口额|两年|翻了两番}); {@code at} where nothing of the kind does. */
    private int term(int at) {
        Mention term = in.characters.termUnit.has(in.text.charAt(at - 1)) ? PhraseText.endingAt(in.quantities, at) : null;
        boolean lasts = term != null && term.value() instanceof NormalForm.Quantity value && value.unit().length() <= 2 && "a mo d wk".contains(value.unit());
        return lasts ? term.span().start() : at;
    }

    /** Before the unit that an amount holds for: {@code 接电成本由|每千瓦|600元降到420元}; {@code at} where none ends there. */
    private int perUnit(int at) {
        int unit = in.tokens.start(at - 1);
        boolean each = unit > 0 && in.text.charAt(unit - 1) == '每' && in.tokens.tag(unit).equals("q") && in.tokens.end(unit) == at;
        return each ? unit - 1 : at;
    }

    /** Before what a multiple is told of: {@code 人均用量|是全省平均水平的|两倍}. */
    private int unmultiplied(int at, int floor) {
        Mention number = at > floor && in.text.charAt(at - 1) == '的' ? in.quantities.at(at) : null;
        boolean multiple = number != null && number.value() instanceof NormalForm.Quantity value && value.unit().equals("fold");
        int is = multiple ? Math.max(in.last('是', floor, at), in.last('为', floor, at)) : -1;
        return is > floor ? is : at;
    }

    /** Before the word that leads from a number of an earlier time: {@code 企业|从2023年的|80家}. */
    private int wayStart(int at) {
        boolean of = in.text.charAt(at - 1) == '的';
        Mention time = of ? PhraseText.endingAt(in.times, at - 1) : null;
        int start = time != null ? time.span().start() : of ? in.cues.startBefore(at - 1, PhraseCue.ONCE) : 0;
        return start > 0 && in.characters.from.has(in.text.charAt(start - 1)) ? start - 1 : at;
    }

    /** Before the plan or task that a number is told as a part of: {@code 投资|为年度计划的|九成}. */
    private int unplanned(int at) {
        int end = at > 0 && in.text.charAt(at - 1) == '的' ? at - 1 : at;
        int whole = in.cues.startBefore(end, PhraseCue.WHOLE);
        return whole < end ? whole : at;
    }

    /** Before the field that a rank is told in: {@code 综合得分|在30个试点城市中|列第二}. */
    private int unscoped(int end, int floor) {
        int at = end > floor + 1 && in.characters.rankVerb.has(in.text.charAt(end - 1)) ? end - 1 : end;
        if (at <= floor || !in.characters.fieldEnd.has(in.text.charAt(at - 1))) {
            return end;
        }
        int least = Math.max(floor, end - PhraseText.LONGEST);
        while (at >= least && in.text.charAt(at) != '在') {
            at--;
        }
        return at >= least ? skip(at, floor) : end;
    }

    private boolean isRank(int number) {
        Mention rank = in.quantities.at(number);
        return rank != null && rank.value() instanceof NormalForm.Quantity value && value.unit().equals("rank");
    }

    /** Before whatever a rank is told among: {@code 增速|在第一板块|排名第一}. */
    private int unranked(int end, int floor) {
        int among = in.last('在', Math.max(floor, end - PhraseText.LONGEST), end);
        return "p".equals(in.tokens.tag(among)) && in.tokens.isSingle(among) ? skip(among, floor) : unscoped(end, floor);
    }

    /** Before the cause of what is told: {@code 产值|却因面板涨价|增长8.5%}. */
    private int uncaused(int end, int floor) {
        Span cause = end > floor ? in.cues.last(floor, end, PhraseCue.CAUSE) : null;
        if (cause == null || cause.start() <= floor || in.inName(cause.start(), cause.end())) {
            return end;
        }
        int subject = skip(cause.start(), floor);
        int adverb = in.tokens.start(subject - 1);
        return "d".equals(in.tokens.tag(adverb)) ? adverb : subject;
    }

    /** Before a comparison ({@code 增速|快于全国}) where one stands in the clause: what it compares with is not what is measured. */
    private int uncompared(int floor, int end) {
        Span compare = end > floor ? in.cues.last(floor, end, PhraseCue.COMPARE) : null;
        boolean between = compare != null && !in.inName(compare.start(), compare.end()) && PhraseText.lastEnd(in.quantities, compare.start(), end) == compare.start();
        return between && (compare.length() > 1 || in.times.at(compare.end()) != null) ? compare.start() : end;
    }

    /** {@code 投资超亿元的|有||12个}: which of those told before are counted is all that the clause says before the number. */
    boolean sized(int floor, int start) {
        int of = skip(start, floor) - 1;
        return of > floor && in.text.charAt(of) == '的' && PhraseText.endingAt(in.quantities, of) != null;
    }

    /** How far back nothing is named before a number: over links, times and words like 首期规模. */
    int bare(int floor, int start) {
        int at = skip(start, floor);
        for (int next = in.cues.startBefore(at, PhraseCue.GENERIC); at > floor && next >= floor && next < at; next = in.cues.startBefore(at, PhraseCue.GENERIC)) {
            at = skip(next, floor);
        }
        return at;
    }
}
