package org.liangce.record;

import org.liangce.text.Mention;
import org.liangce.text.Operator;
import org.liangce.text.Span;

/** Says what of its indicator a number gives. */
final class FigureAspects {

    private final FigureText in;

    FigureAspects(FigureText in) {
        this.in = in;
    }

    Figure.Aspect of(Mention quantity, Slot indicator, Figure before) {
        String unit = FigureText.unit(quantity);
        return switch (unit) {
            case "rank" -> Figure.Aspect.RANK;
            case "pp", "fold" -> Figure.Aspect.CHANGE;
            case "%" -> percent(quantity, indicator);
            default -> amount(quantity, indicator, before);
        };
    }

    /** Growth where a word of growth stands by the number; a share where its indicator is one, or 占 stands before it. */
    private Figure.Aspect percent(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        int from = Math.max(in.clauseStart(span.start()), Math.min(indicator.mention().span().end(), span.start()));
        if (rate(indicator.mention().span()) && reached(from, span.start())) {
            return Figure.Aspect.SHARE;
        }
        if (indicator.evidence().rule().equals("indicator.object")) {
            return Figure.Aspect.SHARE;
        }
        boolean growth = in.cues.first(from, span.start(), "rise") != null
                || in.cues.first(span.end(), Math.min(in.clauseEnd(span.end()), span.end() + 6), "rise") != null;
        boolean share = rate(indicator.mention().span())
                || in.cues.first(from, span.start(), "share") != null;
        return growth || !share && FigureText.value(quantity).value().signum() < 0 ? Figure.Aspect.CHANGE
                : share ? Figure.Aspect.SHARE : Figure.Aspect.CHANGE;
    }

    /** {@code 提高到55%}, {@code 提升至25%}: the value that a share comes to. */
    private boolean reached(int from, int to) {
        return in.cues.last(from, to, "to") != null;
    }

    /** Whether an indicator is itself a share: {@code 城镇化率}, {@code …占比}; a rate of growth is none. */
    private boolean rate(Span indicator) {
        char last = in.text.charAt(indicator.end() - 1);
        return last == '率' || in.cues.startBefore(indicator.end(), "share") < indicator.end();
    }

    /** Something added where the verb before it says so; money and sizes are levels unless 新增 stands right there. */
    private Figure.Aspect amount(Mention quantity, Slot indicator, Figure before) {
        Span span = quantity.span();
        int start = in.clauseStart(span.start());
        if (in.text.startsWith("的", span.end()) || in.text.startsWith("规模的", span.end())) {
            return Figure.Aspect.LEVEL;
        }
        if (in.cues.startBefore(indicator.mention().span().end(), "demolish") < indicator.mention().span().end()) {
            return Figure.Aspect.LEVEL;
        }
        if (in.cues.startBefore(span.start(), "part-of") < span.start()) {
            return Figure.Aspect.SHARE;
        }
        Span named = indicator.mention().span();
        if (named.end() <= span.start() && in.cues.first(Math.max(start, named.end()), span.start(), "more") != null) {
            return Figure.Aspect.INCREMENT;
        }
        if (in.cues.startBefore(span.start(), "lead") < span.start() && named.start() == span.end()) {
            return in.text.startsWith("建设", named.end()) && FigureText.exact(quantity) ? Figure.Aspect.LEVEL : Figure.Aspect.INCREMENT;
        }
        boolean led = in.cues.startBefore(named.start(), "lead") < named.start() && named.end() == span.start();
        if (led && FigureText.counts(quantity) && FigureText.value(quantity).operator() != Operator.MORE) {
            return Figure.Aspect.INCREMENT;
        }
        int head = indicator.mention().span().end() <= start ? span.start() : Math.min(span.start(), indicator.mention().span().start());
        Span add = adding(start, Math.max(start, head));
        Span keep = in.cues.last(start, span.start(), "keep");
        boolean fresh = add != null && in.text.startsWith("新", add.start());
        if (FigureText.unit(quantity).equals("CNY") && !fresh) {
            return Figure.Aspect.LEVEL;
        }
        if (add != null) {
            return keep == null || keep.start() < add.start() ? Figure.Aspect.INCREMENT : Figure.Aspect.LEVEL;
        }
        if (in.document.text(named).contains("新增")) {
            return Figure.Aspect.INCREMENT;
        }
        if (in.cues.endAt(named.start(), "opened") > named.start() && FigureText.counts(quantity)) {
            return Figure.Aspect.INCREMENT;
        }
        if (in.cues.startBefore(named.end(), "stock-noun") < named.end() || in.cues.first(Math.min(named.end(), span.start()), span.start(), "predicate") != null) {
            return Figure.Aspect.LEVEL;
        }
        boolean listed = before != null && before.aspect() == Figure.Aspect.INCREMENT && keep == null && follows(before, span);
        return listed || opened(span) ? Figure.Aspect.INCREMENT : Figure.Aspect.LEVEL;
    }

    /** The verb of adding before a phrase; what a clause merely lists ({@code 包括3个…}) is added by the verb of the clause before. */
    private Span adding(int start, int head) {
        Span add = in.cues.last(start, head, "add");
        if (add == null && start > 0 && in.cues.endAt(start, "listing") > start) {
            return in.cues.last(Math.max(in.sentenceStart(start), in.clauseStart(start - 1)), start, "add");
        }
        return add;
    }

    /** Whether a number goes on with a list that an earlier one began. */
    private boolean follows(Figure before, Span span) {
        int from = before.trigger().span().end();
        return from <= span.start() && in.sentenceStart(span.start()) <= before.trigger().span().start();
    }

    /** {@code 341个项目|开工}: the verb behind says that they are new. */
    private boolean opened(Span span) {
        return in.cues.first(span.end(), in.clauseEnd(span.end()), "opened") != null;
    }
}
