package org.liangce.record.figure;

import java.util.List;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;

/**
 * Gives a number whose sentence names nothing what the sentence before measured: {@code 完成投资160亿元。截至6月，已完成|92亿元|},
 * {@code 新建充电桩2600个。今年再建|3000个|}. What was told there in another unit is passed over.
 */
final class FigureElisions {

    /** No sentence that ； parts has more halves that matter. */
    private static final int MOST_HALVES = 4;

    private final FigureText in;

    FigureElisions(FigureText in) {
        this.in = in;
    }

    /** What {@code quantity} measures by the sentence before, or null. */
    Slot of(Mention quantity, List<Figure> made) {
        int floor = before(in.sentenceStart(quantity.span().start()));
        boolean relative = FigureText.relative(quantity);
        if (floor < 0 || FigureText.unit(quantity).equals("rank") || !(relative ? grows(quantity) : bare(quantity))) {
            return null;
        }
        Figure found = null;
        for (int i = made.size() - 1; i >= 0 && made.get(i).trigger().span().start() >= floor && !settled(found, relative); i--) {
            found = fits(quantity, made.get(i)) ? made.get(i) : found;
        }
        return found == null ? null : new Slot(found.indicator().mention(), new Evidence(relative ? "indicator.grown" : "indicator.counted",
                List.of(found.trigger().span(), found.indicator().mention().span())));
    }

    /** {@code 腾退厂房20万平方米，引进总部9家；明年再腾|30万平方米|}: of the figures since {@code floor} the last in the same unit is meant, else the last. */
    Figure alike(Mention quantity, List<Figure> made, int floor) {
        Figure last = made.get(made.size() - 1);
        int clause = in.clauseStart(quantity.span().start());
        boolean listed = quantity.span().start() - last.trigger().span().end() <= 1
                || clause == last.trigger().span().end() + 1 && in.cues.startBefore(quantity.span().start(), FigureCue.TO) == clause && clause < quantity.span().start();
        boolean amounts = !listed && !ofGrowth(last, quantity) && !FigureText.relative(quantity) && !FigureText.unit(quantity).equals("rank");
        for (int i = made.size() - 1; amounts && i >= 0 && made.get(i).trigger().span().start() >= floor; i--) {
            if (fits(quantity, made.get(i))) {
                return made.get(i);
            }
        }
        return last.aspect() == Figure.Aspect.SHARE && FigureText.unit(quantity).equals("%") && grows(quantity) ? grown(made, floor, last) : last;
    }

    /** {@code 工业投资增长两成、|总量|突破200亿元}: the amount of what was just told to grow. */
    private boolean ofGrowth(Figure last, Mention quantity) {
        int total = last.trigger().span().end() + 1;
        boolean names = FigureText.relative(last.trigger()) && last.aspect() == Figure.Aspect.CHANGE && in.cues.endAt(total, FigureCue.STOCK_NOUN) > total;
        return names && total < quantity.span().start() && in.clauseEnd(total) >= quantity.span().end();
    }

    /** {@code 产值38亿元，占比提高到一成；一季度再增长|41%|}: what grows by so much is the amount that was told before the share. */
    private static Figure grown(List<Figure> made, int floor, Figure last) {
        for (int i = made.size() - 1; i >= 0 && made.get(i).trigger().span().start() >= floor; i--) {
            if (made.get(i).aspect() == Figure.Aspect.LEVEL && !FigureText.relative(made.get(i).trigger())) {
                return made.get(i);
            }
        }
        return last;
    }

    /** Where the sentence before the one at {@code sentence} begins, with all its halves; -1 where the paragraph begins. */
    private int before(int sentence) {
        if (sentence == 0 || in.charBefore(sentence) == '\n') {
            return -1;
        }
        int start = in.sentenceStart(sentence - 1);
        for (int i = 1; i < MOST_HALVES && in.charBefore(start) == '；'; i++) {
            start = in.sentenceStart(start - 1);
        }
        return start;
    }

    /** The nearest figure of its kind is meant; growth is first that of what was told to grow, else of what was told first. */
    private static boolean settled(Figure found, boolean relative) {
        return found != null && (!relative || found.aspect() == Figure.Aspect.CHANGE);
    }

    private boolean fits(Mention quantity, Figure other) {
        if (other.indicator() == null) {
            return false;
        }
        Mention told = other.trigger();
        if (FigureText.relative(quantity)) {
            return other.aspect() == Figure.Aspect.CHANGE || other.aspect() == Figure.Aspect.LEVEL && !FigureText.relative(told);
        }
        boolean alike = FigureText.unit(quantity).equals(FigureText.unit(told)) && other.aspect() != Figure.Aspect.CHANGE;
        return alike && (!FigureText.counts(quantity) || in.charBefore(told.span().end()) == in.charBefore(quantity.span().end()));
    }

    /** {@code 其中6月增长5%}: nothing but when it grew. */
    private boolean grows(Mention quantity) {
        return (in.cues.any(in.clauseStart(quantity.span().start()), quantity.span().start(), FigureCue.RISE) || in.grows(quantity.span().end())) && nameless(quantity);
    }

    /** Whether the clause tells only what was or will be done, and the number ends it. */
    private boolean bare(Mention quantity) {
        int end = quantity.span().end();
        boolean ends = end == in.clauseEnd(end) || "、（(".indexOf(in.charAt(end)) >= 0;
        return ends && nameless(quantity);
    }

    /** Whether no noun stands between the start of the clause and the number but for times, territories and words of a plan. */
    private boolean nameless(Mention quantity) {
        int start = in.clauseStart(quantity.span().start());
        for (int word = in.tokens.next(start); word >= 0 && word < quantity.span().start(); word = in.tokens.next(word + 1)) {
            if (in.tokens.tag(word).startsWith("n") && in.times.at(word) == null && in.places.at(word) == null && !planned(word, in.tokens.end(word))) {
                return false;
            }
        }
        return true;
    }

    private boolean planned(int start, int end) {
        return in.cues.endAt(start, FigureCue.GOALS) == end || in.cues.endAt(start, FigureCue.PROMISE) == end || in.cues.endAt(start, FigureCue.RISE) == end;
    }
}
