package org.liangce.annotate.indicator;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.Token;

/** Finds what is named before a number, behind words that only link the two: {@code 空调产量|力争达到|450万台}. */
final class PhrasesBefore {

    /** No list that 分别 hands out is longer. */
    private static final int LONGEST_LIST = 16;
    /** No way from one step to another is longer. */
    private static final int LONGEST_ROUTE = 16;

    private final PhraseText in;

    PhrasesBefore(PhraseText in) {
        this.in = in;
    }

    /** What is named before the number at {@code span}, or null. */
    Span of(Span span) {
        int floor = in.clauseStart(span.start());
        Span route = route(floor, span.start());
        if (route != null) {
            return route;
        }
        int end = unscoped(skipLinks(uncompared(floor, skipLinks(unplanned(span.start()), floor)), floor), floor);
        if (end <= floor || endsPart(end) || in.text.charAt(end - 1) == '的') {
            return null;
        }
        String stop = in.cues.startBefore(end, "duration") < end ? "handles" : in.cues.first(end, span.start(), "predicate") == null ? "stop" : "hard";
        int whole = wholeOf(end, floor);
        int start = startOf(Math.max(floor, end - PhraseText.LONGEST - 1), whole, stop);
        start = in.cues.first(end, span.start(), "each") == null ? start : commonHead(start, end);
        if (start == whole && whole < end && in.cues.startBefore(end, "share") < end) {
            return new Span(whole, end);
        }
        return ofWhole(start, floor) || whole < end && start == whole ? null : in.phrase(start, end);
    }

    /** Before the plan or task that a number is told as a part of: {@code 投资|为年度计划的|九成}. */
    private int unplanned(int at) {
        int end = at > 0 && in.text.charAt(at - 1) == '的' ? at - 1 : at;
        int whole = in.cues.startBefore(end, "whole");
        return whole < end ? whole : at;
    }

    /** A way of working that only links part from the number ({@code 从立项到投产|只用了|80天}); null where there is none. */
    private Span route(int floor, int number) {
        int from = in.text.lastIndexOf('从', number - 1);
        int to = from < floor ? -1 : in.text.indexOf('到', from);
        Token last = to < 0 || to >= number ? null : in.tokens.at(to + 1);
        if (last == null || last.span().end() - from > LONGEST_ROUTE || skipLinks(number, last.span().end()) > last.span().end()) {
            return null;
        }
        Span way = new Span(from, last.span().end());
        boolean other = !in.times.startingIn(way.start(), way.end()).isEmpty() || !in.quantities.startingIn(way.start(), way.end()).isEmpty();
        return other || !in.places.startingIn(way.start(), way.end()).isEmpty() ? null : way;
    }

    /** Of a coordinated attribute the noun that its members share: {@code 陶瓷、家具、灯饰企业的|达标率}. */
    private int commonHead(int start, int end) {
        boolean list = false;
        for (int at = start; at < end - 2; at++) {
            if (list && in.text.charAt(at) == '的') {
                return at + 1;
            }
            list |= in.text.charAt(at) == '、';
        }
        return start;
    }

    /** Whether a phrase only names the whole of a share: {@code 占|地区生产总值的}, {@code 占全部|事项}. */
    private boolean ofWhole(int start, int floor) {
        int share = in.text.lastIndexOf('占', start - 1);
        return share >= floor && start - share <= 3;
    }

    /** Before the field that a rank is told in: {@code 综合得分|在30个试点城市中|列第二}. */
    private int unscoped(int end, int floor) {
        int at = end > floor + 1 && "排列居位".indexOf(in.text.charAt(end - 1)) >= 0 ? end - 1 : end;
        if (at <= floor || "中里".indexOf(in.text.charAt(at - 1)) < 0) {
            return end;
        }
        int least = Math.max(floor, end - PhraseText.LONGEST);
        while (at >= least && in.text.charAt(at) != '在') {
            at--;
        }
        return at >= least ? skipLinks(at, floor) : end;
    }

    /** Before a comparison ({@code 增速|快于全国}) where one stands in the clause: what it compares with is not what is measured. */
    private int uncompared(int floor, int end) {
        Span compare = end > floor ? in.cues.last(floor, end, "compare") : null;
        boolean between = compare != null && !in.inName(compare.start(), compare.end()) && PhraseText.lastEnd(in.quantities, compare.start(), end) == compare.start();
        return between && (compare.length() > 1 || in.times.at(compare.end()) != null) ? compare.start() : end;
    }

    /** In {@code A占B比重} the phrase begins where A does: the offset of 占, else {@code end}. */
    private int wholeOf(int end, int floor) {
        if (in.cues.startBefore(end, "share") == end) {
            return end;
        }
        int share = in.text.lastIndexOf('占', end - 1);
        return share >= floor && end - share < PhraseText.LONGEST ? share : end;
    }

    /**
     * What the clause before the number's own ends with, where its own names nothing: {@code 组建产业基金，首期规模|10亿元}; null where
     * that clause has a number of its own or ends with no noun.
     */
    Span topic(Span span) {
        int floor = in.clauseStart(span.start());
        if (floor < 2 || "，,".indexOf(in.text.charAt(floor - 1)) < 0 || bare(floor, span.start()) > floor) {
            return null;
        }
        int end = floor - 1;
        int start = in.clauseStart(end);
        Token last = in.tokens.at(end - 1);
        if (last == null || !last.tag().startsWith("n") || PhraseText.lastEnd(in.quantities, start, end) > start) {
            return null;
        }
        if (in.cues.startBefore(end, "level") < end) {
            return subject(start, end);
        }
        Span topic = in.phrase(startOf(Math.max(start, end - PhraseText.LONGEST - 1), end, "stop"), end);
        return topic == null || topic.length() < 3 ? null : topic;
    }

    /** What stands before the first verb of a clause: {@code 客流量|再上新台阶}; null where nothing does. */
    private Span subject(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (in.stopEnd(at, "stop") > at) {
                return in.phrase(start, at);
            }
        }
        return null;
    }

    /** How far back nothing is named before a number: over links, times and words like 首期规模. */
    private int bare(int floor, int start) {
        int at = skipLinks(start, floor);
        for (int next = in.cues.startBefore(at, "generic"); at > floor && next >= floor && next < at; next = in.cues.startBefore(at, "generic")) {
            at = skipLinks(next, floor);
        }
        return at;
    }

    /** What an action that is only called by its verb before the number ({@code 签约|90宗}) was called in full, or null. */
    Span full(Span span) {
        Span near = of(span);
        return near != null && in.cues.endAt(near.start(), "bare") == near.end() ? fuller(near) : null;
    }

    /** A bare action ({@code 签约|90宗}) is named in full where the sentence spoke of it before. */
    private Span fuller(Span bare) {
        String word = bare.of(in.text);
        int floor = in.sentenceStart(bare.start());
        int at = in.text.lastIndexOf(word, bare.start() - 1);
        if (at < floor) {
            return null;
        }
        Span full = in.phrase(startOf(Math.max(in.clauseStart(at), at - PhraseText.LONGEST - 1), at, "stop"), at + word.length());
        return full == null || full.length() <= bare.length() ? null : full;
    }

    /** The members of a coordinated subject before a number that 分别 hands out; empty where there is no 分别. */
    List<Span> parts(Span span) {
        Span whole = of(span);
        if (whole == null || in.cues.first(whole.end(), span.start(), "each") == null) {
            return List.of();
        }
        int wanted = listed(span);
        List<Span> coarse = split(whole, "、");
        List<Span> parts = coarse.size() == wanted ? coarse : split(whole, "、和与及");
        return parts.size() > 1 ? parts : List.of();
    }

    private List<Span> split(Span whole, String marks) {
        List<Span> parts = new ArrayList<>();
        int from = whole.start();
        for (int at = from; at <= whole.end(); at++) {
            if (at == whole.end() || marks.indexOf(in.text.charAt(at)) >= 0 && !in.inName(at, at + 1)) {
                add(parts, in.phrase(from, at));
                from = at + 1;
            }
        }
        return parts;
    }

    /** How many numbers stand in the list that begins with the one at {@code span}. */
    private int listed(Span span) {
        int count = 1;
        int end = span.end();
        for (int i = in.quantities.lastFrom(span.start()) + 1; i < in.quantities.size() && count < LONGEST_LIST; i++) {
            Span next = in.quantities.get(i).span();
            if (next.start() <= end || "、和与及".indexOf(in.text.charAt(end)) < 0 || next.start() > end + 1 && in.cues.startBefore(next.start(), "link") != end + 1) {
                return count;
            }
            count++;
            end = next.end();
        }
        return count;
    }

    /** The whole phrase that a registered name ends, with 占…比重 behind it. */
    Span around(Span name) {
        if (name.start() > 0 && in.text.charAt(name.start() - 1) == '占') {
            return null;
        }
        int floor = Math.max(in.clauseStart(name.start()), name.end() - PhraseText.LONGEST - 1);
        if (in.text.lastIndexOf('占', name.start()) >= Math.max(in.clauseStart(name.start()), name.start() - 4)) {
            return null;
        }
        return in.phrase(startOf(floor, name.end(), "stop"), shareEnd(rateEnd(name.end())));
    }

    /** A rate is named after what it is a rate of: {@code 利润|率}. */
    private int rateEnd(int end) {
        return end < in.text.length() && in.text.charAt(end) == '率' ? end + 1 : end;
    }

    /** The end of 占…比重 or 占比 that begins at {@code at}; {@code at} where none does. */
    private int shareEnd(int at) {
        if (!in.text.startsWith("占", at)) {
            return at;
        }
        int ceiling = Math.min(in.clauseEnd(at), at + PhraseText.LONGEST);
        Span share = in.cues.first(at, ceiling, "share");
        int number = in.quantities.lastFrom(ceiling - 1);
        boolean free = share != null && (number < 0 || in.quantities.get(number).span().start() < at || in.quantities.get(number).span().start() >= share.end());
        return free ? share.end() : at;
    }

    private static void add(List<Span> spans, Span span) {
        if (span != null) {
            spans.add(span);
        }
    }

    /** From where the links before a number reach back. */
    private int skipLinks(int from, int floor) {
        int at = from;
        for (int next = skipLink(at, floor); next < at; next = skipLink(at, floor)) {
            at = next;
        }
        return at;
    }

    private int skipLink(int at, int floor) {
        if (at <= floor) {
            return at;
        }
        if (Character.isWhitespace(in.text.charAt(at - 1))) {
            return at - 1;
        }
        Mention time = PhraseText.endingAt(in.times, at);
        if (time != null && time.span().start() >= floor) {
            return time.span().start();
        }
        if (in.text.startsWith("基础上", at - 3)) {
            Mention base = PhraseText.endingAt(in.quantities, at - 3);
            return base == null ? at : base.span().start();
        }
        int link = in.cues.startBefore(at, "link");
        return link >= floor && link < at && !in.inName(link, at) ? link : Math.max(floor, in.resultative(at));
    }

    /** Where a phrase that ends at {@code end} begins. */
    private int startOf(int floor, int end, String role) {
        // the farthest a phrase may reach back can fall inside a character of two halves
        int start = floor < end && Character.isLowSurrogate(in.text.charAt(floor)) ? floor + 1 : floor;
        for (int i = floor; i < end; i++) {
            i = in.behindBracket(i, end);
            int stop = in.stopEnd(i, role);
            if (stop > i && stop <= end && !(stop < end && in.cues.endAt(stop, "share") == end)) {
                start = Math.max(start, stop);
            }
        }
        start = Math.max(start, PhraseText.lastEnd(in.times, start, end));
        start = Math.max(start, PhraseText.lastEnd(in.quantities, start, end));
        return Math.max(start, subjectEnd(start, end));
    }

    /** A place before the phrase is its subject ({@code 广州|外贸}); one behind 在 or before 的 belongs to it. */
    private int subjectEnd(int start, int end) {
        int i = in.places.lastFrom(end - 1);
        for (; i >= 0 && in.places.get(i).span().start() >= start; i--) {
            Span place = in.places.get(i).span();
            if (place.end() == end) {
                return in.places.get(i).type() == MentionType.PLACE ? end : start;
            }
            if (place.end() < end && (place.start() == 0 || in.text.charAt(place.start() - 1) != '在')) {
                return in.text.charAt(place.end()) == '的' ? place.end() + 1 : place.end();
            }
        }
        return start;
    }

    private boolean endsPart(int end) {
        return "、+＋）)(（”".indexOf(in.text.charAt(end - 1)) >= 0 && in.text.charAt(end - 1) != '”' || PhraseText.endingAt(in.quantities, end) != null;
    }
}
