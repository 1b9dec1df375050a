package org.liangce.record.figure;

import java.util.List;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Says what of its indicator a number gives. */
final class FigureAspects {

    private final FigureText in;
    private final FigureAmounts amounts;

    FigureAspects(FigureText in) {
        this.in = in;
        this.amounts = new FigureAmounts(in);
    }

    /** @param made the records made so far */
    Decision of(Mention quantity, Slot indicator, List<Figure> made) {
        Figure before = made.isEmpty() ? null : made.get(made.size() - 1);
        Decision part = FigureText.counts(quantity) ? part(quantity, indicator.mention().span(), made) : null;
        if (part != null) {
            return part;
        }
        Span span = quantity.span();
        return switch (FigureText.unit(quantity)) {
            case "rank" -> new Decision(Figure.Aspect.RANK, "aspect.rank", span);
            case "pp", "fold" -> new Decision(Figure.Aspect.CHANGE, "aspect.unit-of-change", span);
            case "%" -> percent(quantity, indicator, before);
            default -> in.starts(quantity) || in.ends(quantity) ? new Decision(Figure.Aspect.LEVEL, "aspect.way", span) : amounts.of(quantity, indicator, before);
        };
    }

    /** What of its indicator a number gives, and on what that rests. */
    record Decision(Figure.Aspect aspect, Evidence evidence) {
        Decision(Figure.Aspect aspect, String rule, Span span) {
            this(aspect, new Evidence(rule, span));
        }
    }

    private static Decision share(String rule, Span span) {
        return new Decision(Figure.Aspect.SHARE, rule, span);
    }

    /** {@code 新引进项目60个，增长5%；其中|机器人项目9个}: a part of so many new ones is new; null where it is told of itself. */
    private Decision part(Mention quantity, Span named, List<Figure> made) {
        int start = in.clauseStart(quantity.span().start());
        int head = named.start() < start ? quantity.span().start() : Math.min(named.start(), quantity.span().start());
        boolean own = in.cues.any(start, head, FigureCue.ADD) || in.cues.any(start, head, FigureCue.KEEP)
                || in.cues.any(quantity.span().end(), in.clauseEnd(quantity.span().end()), FigureCue.OPENED);
        int within = in.parts.within(start);
        if (!own && within < 0 && newBefore(in.sentenceStart(start), made)) {
            return new Decision(Figure.Aspect.INCREMENT, "aspect.part-of-new", quantity.span());
        }
        if (!own && within < 0 && in.parts.amongNew(start) != null) {
            return new Decision(Figure.Aspect.INCREMENT, "aspect.part-of-new", quantity.span());
        }
        if (own || within < 0) {
            return null;
        }
        int sentence = in.sentenceStart(within);
        boolean goesOn = sentence > 0 && (within == sentence && in.charBefore(sentence) != '\n' || in.charBefore(sentence) == '；');
        int floor = goesOn ? in.sentenceStart(sentence - 1) : sentence;
        for (int i = made.size() - 1; i >= 0 && made.get(i).trigger().span().start() >= floor; i--) {
            if (FigureText.counts(made.get(i).trigger())) {
                return made.get(i).aspect() == Figure.Aspect.INCREMENT ? new Decision(Figure.Aspect.INCREMENT, "aspect.part-of-new", made.get(i).trigger().span()) : null;
            }
        }
        return null;
    }

    /** {@code 其中，产业项目56个，总投资70亿元；|民生项目20个}: the list of parts of new ones goes on behind ；. */
    private boolean newBefore(int sentence, List<Figure> made) {
        int floor = in.charBefore(sentence) == '；' ? in.sentenceStart(sentence - 1) : sentence;
        for (int i = made.size() - 1; i >= 0 && floor < sentence && made.get(i).trigger().span().start() >= floor; i--) {
            if (FigureText.counts(made.get(i).trigger()) && made.get(i).trigger().span().start() < sentence) {
                return made.get(i).grounds().aspect().rule().equals("aspect.part-of-new");
            }
        }
        return false;
    }

    /** Growth where a word of growth stands by the number; a share where its indicator is one, or 占 stands before it. */
    private Decision percent(Mention quantity, Slot indicator, Figure before) {
        Span span = quantity.span();
        int from = Math.max(in.clauseStart(span.start()), Math.min(indicator.mention().span().end(), span.start()));
        Span named = indicator.mention().span();
        if (rate(named) && (in.starts(quantity) || reached(from, span.start()))) {
            return share("aspect.rate", named);
        }
        if (indicator.evidence().rule().equals("indicator.object")) {
            return share("aspect.share-of", named);
        }
        if (in.parts.ofWhole(span.start())) {
            return share("aspect.of-plan", span);
        }
        Span growth = in.cues.first(from, span.start(), FigureCue.RISE);
        growth = growth != null ? growth : in.cues.first(span.end(), Math.min(in.clauseEnd(span.end()), span.end() + 6), FigureCue.RISE);
        if (growth != null) {
            return new Decision(Figure.Aspect.CHANGE, "aspect.growth", growth);
        }
        Span share = rate(named) ? named : in.cues.first(from, span.start(), FigureCue.SHARE);
        boolean shared = share != null || FigureText.value(quantity).value().signum() >= 0 && part(span);
        boolean goesOn = before != null && before.aspect() == Figure.Aspect.SHARE && indicator.evidence().rule().equals("indicator.carried");
        return shared || goesOn ? share(shared ? "aspect.share" : "aspect.share-goes-on", share != null ? share : span) : new Decision(Figure.Aspect.CHANGE, "aspect.percent", span);
    }

    /** {@code 先开工五成}: tenths without a word of growth are a part. */
    private boolean part(Span quantity) {
        return in.document.text(quantity).contains("成") || in.text.startsWith("一半", quantity.start());
    }

    /** {@code 提高到55%}, {@code 提升至25%}: the value that a share comes to. */
    private boolean reached(int from, int to) {
        return in.cues.any(from, to, FigureCue.TO);
    }

    /** Whether an indicator is itself a share: {@code 城镇化率}, {@code …占比}; a rate of growth is none. */
    private boolean rate(Span indicator) {
        char last = in.charAt(indicator.end() - 1);
        return last == '率' || last == '度' || in.cues.startBefore(indicator.end(), FigureCue.SHARE) < indicator.end();
    }
}
