package org.liangce.annotate.indicator;

import org.liangce.text.Span;

/** Finds what a number measures where its own clause has no noun for it. */
final class PhraseTopics {

    /** No way from one step to another is longer. */
    private static final int LONGEST_ROUTE = 16;

    /** No name of what goes up or down is shorter. */
    private static final int SHORTEST = 3;

    private final PhraseText in;
    private final PhraseLinks links;
    private final PhraseStarts starts;

    PhraseTopics(PhraseText in) {
        this.in = in;
        this.links = new PhraseLinks(in);
        this.starts = new PhraseStarts(in);
    }

    /** A way of working that only links part from the number ({@code 从立项到投产|只用了|80天}); null where there is none. */
    Span route(Span number) {
        int floor = in.clauseStart(number.start());
        int from = in.last('从', floor, number.start());
        int to = from < 0 ? -1 : in.last('到', from, number.start());
        int last = to < 0 ? -1 : in.tokens.start(to + 1);
        int end = last < 0 ? -1 : in.tokens.end(last);
        if (last < 0 || end - from > LONGEST_ROUTE || links.skip(number.start(), end) > end) {
            return null;
        }
        boolean other = in.times.anyIn(from, end) || in.quantities.anyIn(from, end);
        return other || in.places.anyIn(from, end) ? null : new Span(from, end);
    }

    /**
     * What the clause before the number's own ends with, where its own names nothing: {@code 组建产业基金，首期规模|10亿元}; null where
     * that clause has a number of its own or ends with no noun.
     */
    Span topic(Span span) {
        int floor = in.clauseStart(span.start());
        if (floor >= 2 && "：:".indexOf(in.text.charAt(floor - 1)) >= 0 && links.bare(floor, span.start()) <= floor) {
            return label(floor - 1);
        }
        boolean opens = floor >= 2 && "，,".indexOf(in.text.charAt(floor - 1)) >= 0;
        boolean sized = opens && in.characters.fieldEnd.has(in.text.charAt(floor - 2)) && links.sized(floor, span.start());
        if (!opens || !sized && links.bare(floor, span.start()) > floor) {
            return null;
        }
        int end = sized ? floor - 2 : floor - 1;
        int start = in.clauseStart(end);
        String last = in.tokens.tag(in.tokens.start(end - 1));
        if (last == null || PhraseText.lastEnd(in.quantities, start, end) > start) {
            return null;
        }
        if (!last.startsWith("n")) {
            Span held = last.startsWith("v") && in.isEvent(span) ? in.held(start, end) : null;
            return held == null ? opening(start, end) : held;
        }
        if (in.cues.startBefore(end, PhraseCue.LEVEL) < end) {
            return subject(start, end);
        }
        int named = behindRelative(start, end);
        Span topic = starts.phrase(named, end);
        return topic == null || !sized && topic.length() < 3 && named == start ? null : topic;
    }

    /** {@code 项目投资|由降转升}，增长2.6%: what a clause that only tells how it went is told of; null where somebody does something. */
    private Span opening(int start, int end) {
        int at = start;
        while (at < end && (isNominal(at) || at > start && in.characters.listLink.has(in.text.charAt(at)) && isNominal(at + 1))) {
            at = in.tokens.isSingle(at) || in.tokens.tag(at) == null ? at + 1 : in.tokens.end(at);
        }
        boolean body = at > start && (in.characters.bodyEnd.has(in.text.charAt(at - 1)) || PhraseText.endingAt(in.places, at) != null);
        Span named = at < end && at - start >= SHORTEST && !body ? starts.phrase(start, at) : null;
        return named == null || named.length() < SHORTEST ? null : named;
    }

    /** Whether the word that begins at {@code at} may be a part of a name. */
    private boolean isNominal(int at) {
        String tag = in.tokens.tag(at);
        return tag != null && (tag.charAt(0) == 'n' || tag.equals("vn") || tag.charAt(0) == 'b' || tag.charAt(0) == 'j');
    }

    /** {@code 市城投代建的|展馆}: behind what somebody did with it; {@code start} where nothing of the kind stands there. */
    private int behindRelative(int start, int end) {
        int of = in.last('的', start + 1, end - 1);
        return of >= 0 && "v".equals(in.tokens.tag(in.tokens.start(of - 1))) ? of + 1 : start;
    }

    /** {@code 学校：新增|21所}: what stands before the colon; null where a number stands there too. */
    private Span label(int end) {
        int start = in.clauseStart(end);
        return PhraseText.lastEnd(in.quantities, start, end) > start ? null : starts.phrase(start, end);
    }

    /** What stands before the first verb of a clause: {@code 客流量|再上新台阶}; null where nothing does. */
    private Span subject(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (in.stopEnd(at, PhraseCue.STOP) > at) {
                return in.phrase(start, at);
            }
        }
        return null;
    }
}
