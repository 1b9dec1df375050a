package org.liangce.record;

import java.util.List;
import java.util.Set;
import org.liangce.text.Mention;
import org.liangce.text.Operator;
import org.liangce.text.Span;

/** Says what of its indicator a number gives. */
final class FigureAspects {

    private static final Set<String> DURATIONS = Set.of("min", "h", "d", "wk", "mo", "a");

    private final FigureText in;
    private final FigureTense tense;

    FigureAspects(FigureText in) {
        this.in = in;
        this.tense = new FigureTense(in);
    }

    /** @param made the records made so far */
    Figure.Aspect of(Mention quantity, Slot indicator, List<Figure> made) {
        Figure before = made.isEmpty() ? null : made.get(made.size() - 1);
        Figure.Aspect part = FigureText.counts(quantity) ? part(quantity, made) : null;
        if (part != null) {
            return part;
        }
        String unit = FigureText.unit(quantity);
        return switch (unit) {
            case "rank" -> Figure.Aspect.RANK;
            case "pp", "fold" -> Figure.Aspect.CHANGE;
            case "%" -> percent(quantity, indicator);
            default -> in.starts(quantity) || in.ends(quantity) ? Figure.Aspect.LEVEL : amount(quantity, indicator, before);
        };
    }

    /** {@code 新引进项目60个，增长5%；其中|机器人项目9个}: a part of so many new ones is new; null where it is told of itself. */
    private Figure.Aspect part(Mention quantity, List<Figure> made) {
        int start = in.clauseStart(quantity.span().start());
        boolean own = in.cues.first(start, quantity.span().start(), "add") != null || in.cues.first(start, quantity.span().start(), "keep") != null
                || in.cues.first(quantity.span().end(), in.clauseEnd(quantity.span().end()), "opened") != null;
        if (own || !in.text.startsWith("其中", start)) {
            return null;
        }
        int floor = in.charBefore(in.sentenceStart(start)) == '；' ? in.sentenceStart(in.sentenceStart(start) - 1) : in.sentenceStart(start);
        for (int i = made.size() - 1; i >= 0 && made.get(i).trigger().span().start() >= floor; i--) {
            if (FigureText.counts(made.get(i).trigger())) {
                return made.get(i).aspect() == Figure.Aspect.INCREMENT ? Figure.Aspect.INCREMENT : null;
            }
        }
        return null;
    }

    /** Growth where a word of growth stands by the number; a share where its indicator is one, or 占 stands before it. */
    private Figure.Aspect percent(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        int from = Math.max(in.clauseStart(span.start()), Math.min(indicator.mention().span().end(), span.start()));
        if (rate(indicator.mention().span()) && (in.starts(quantity) || reached(from, span.start()))) {
            return Figure.Aspect.SHARE;
        }
        if (indicator.evidence().rule().equals("indicator.object")) {
            return Figure.Aspect.SHARE;
        }
        if (in.ofWhole(span.start())) {
            return Figure.Aspect.SHARE;
        }
        boolean growth = in.cues.first(from, span.start(), "rise") != null
                || in.cues.first(span.end(), Math.min(in.clauseEnd(span.end()), span.end() + 6), "rise") != null;
        boolean share = rate(indicator.mention().span())
                || in.cues.first(from, span.start(), "share") != null;
        return growth || !share && FigureText.value(quantity).value().signum() < 0 ? Figure.Aspect.CHANGE
                : share || part(span) ? Figure.Aspect.SHARE : Figure.Aspect.CHANGE;
    }

    /** {@code 先开工五成}: tenths without a word of growth are a part. */
    private boolean part(Span quantity) {
        return in.document.text(quantity).contains("成") || in.text.startsWith("一半", quantity.start());
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
        int start = from(span, indicator.mention().span());
        if (named(indicator).end() <= start && in.cues.first(start, span.start(), "stock-noun") != null) {
            return Figure.Aspect.LEVEL;
        }
        if (FigureText.counts(quantity) && (attains(span, start) || comes(span, start, indicator.mention().span()))) {
            return Figure.Aspect.LEVEL;
        }
        if (in.text.startsWith("的", span.end()) || in.text.startsWith("规模的", span.end())) {
            return Figure.Aspect.LEVEL;
        }
        if (in.cues.startBefore(indicator.mention().span().end(), "demolish") < indicator.mention().span().end() || demolished(start, span.start())) {
            return Figure.Aspect.LEVEL;
        }
        if (DURATIONS.contains(FigureText.unit(quantity))) {
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
            boolean stood = in.text.startsWith("建设", named.end()) && FigureText.exact(quantity);
            return stood || in.cues.endAt(named.end(), "served") > named.end() ? Figure.Aspect.LEVEL : Figure.Aspect.INCREMENT;
        }
        boolean led = in.cues.startBefore(named.start(), "lead") < named.start() && named.end() == span.start();
        if (led && FigureText.counts(quantity) && !FigureText.exact(quantity) && FigureText.value(quantity).operator() != Operator.MORE) {
            return Figure.Aspect.INCREMENT;
        }
        int head = indicator.mention().span().end() <= start ? span.start() : Math.min(span.start(), indicator.mention().span().start());
        boolean levels = before != null && before.aspect() == Figure.Aspect.LEVEL && in.text.startsWith("其中", start) && follows(before, span);
        Span add = adding(start, Math.max(start, head), levels);
        Span keep = in.cues.last(start, span.start(), "keep");
        keep = keep != null && within(keep) ? null : keep;
        boolean fresh = add != null && in.text.startsWith("新", add.start());
        if (FigureText.unit(quantity).equals("CNY") && !fresh) {
            return Figure.Aspect.LEVEL;
        }
        if (!fresh && total(start, span)) {
            return Figure.Aspect.LEVEL;
        }
        if (add != null && add.end() == named.start() && in.document.text(named).contains("的")) {
            return Figure.Aspect.LEVEL;
        }
        if (add != null) {
            return keep == null || fresh || keep.start() < add.start() ? Figure.Aspect.INCREMENT : Figure.Aspect.LEVEL;
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

    /** {@code 淘汰旧电机300台}: what is taken away is not added. */
    private boolean demolished(int start, int end) {
        Span demolish = in.cues.last(start, end, "demolish");
        Span add = in.cues.last(start, end, "add");
        return demolish != null && (add == null || add.start() < demolish.start());
    }

    /** {@code 民宿|增加到|650家}: the count that a thing comes to; not {@code 新增就业|达到|5万人}. */
    private boolean comes(Span span, int start, Span named) {
        int reach = in.cues.startBefore(span.start(), "to");
        return reach < span.start() && named.start() >= start && named.end() == reach && in.cues.first(start, named.start(), "add") == null
                && in.cues.startBefore(span.start(), "more") == span.start() && !in.document.text(named).contains("新");
    }

    private static Span named(Slot indicator) {
        return indicator.mention().span();
    }

    /** {@code 大单品再添3个、|达到|7个}: what a count comes to, unless it is said to be new before. */
    private boolean attains(Span span, int start) {
        int reach = in.cues.startBefore(span.start(), "to");
        return reach < span.start() && in.charBefore(reach) == '、' && in.cues.first(start, reach, "more") != null;
    }

    /** Where the clause begins; in a list of pairs ({@code 新增就业：5万人}) that of the name before the colon. */
    private int from(Span span, Span named) {
        int start = in.clauseStart(span.start());
        return start > 0 && named.end() == start - 1 && "：:".indexOf(in.text.charAt(start - 1)) >= 0 ? in.clauseStart(named.start()) : start;
    }

    /** A total as of a date, {@code 截至6月末，已建成充电站300座}, or one that is called so: {@code 累计培训2万人次}. */
    private boolean total(int start, Span span) {
        int sentence = in.sentenceStart(span.start());
        Span asOf = in.cues.last(sentence, span.start(), "as-of");
        int from = start > sentence && in.cues.endAt(start, "listing") > start ? in.clauseStart(start - 1) : start;
        Span first = in.cues.first(sentence, span.start(), "as-of");
        return asOf != null && (in.text.startsWith("截", first.start()) || asOf.start() >= from && in.times.startingIn(sentence, span.start()).isEmpty());
    }

    /** The verb of adding before a phrase; what a clause merely lists ({@code 包括3个…}) is added by the verb of the clause before. */
    private Span adding(int start, int head, boolean levels) {
        Span add = in.cues.last(start, head, "add");
        add = add == null ? tense.allowed(start, head) : add;
        if (add != null && inName(add)) {
            return null;
        }
        if (add == null && !levels && start > 0 && in.cues.endAt(start, "listing") > start) {
            return in.cues.last(Math.max(in.sentenceStart(start), in.clauseStart(start - 1)), start, "add");
        }
        return add;
    }

    /** A verb within what is measured is none: {@code 上市|公司}. */
    private boolean inName(Span verb) {
        for (Mention candidate : in.indicators.startingIn(Math.max(0, verb.start() - 20), verb.end())) {
            if (beside(candidate) && candidate.span().start() == verb.start() && candidate.span().end() > verb.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is only a part of a name: {@code 集聚|区}, {@code 服务|商}. */
    private boolean within(Span word) {
        for (Mention candidate : in.indicators.startingIn(Math.max(0, word.start() - 20), word.end())) {
            if (beside(candidate) && candidate.span().contains(word) && candidate.span().end() > word.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean beside(Mention candidate) {
        return candidate.rule().equals("indicator.before") || candidate.rule().equals("indicator.after");
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
