package org.liangce.record.figure;

import java.util.Set;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.record.figure.FigureAspects.Decision;
import org.liangce.text.Mention;
import org.liangce.text.Operator;
import org.liangce.text.Span;

/** Tells amounts that are added ({@code 新引进企业|20家|}) from those that are there ({@code 集聚企业|300家|}). */
final class FigureAmounts {

    private static final Set<String> DURATIONS = Set.of("min", "h", "d", "wk", "mo", "a");

    private final FigureText in;
    private final FigureTense tense;

    FigureAmounts(FigureText in) {
        this.in = in;
        this.tense = new FigureTense(in);
    }

    /** Something added where the verb before it says so; money and sizes are levels unless 新增 stands right there. */
    Decision of(Mention quantity, Slot indicator, Figure before) {
        Span span = quantity.span();
        Span named = indicator.mention().span();
        int start = from(span, named);
        Decision said = stated(quantity, named, start);
        said = said == null ? led(quantity, named, start) : said;
        return said == null ? added(quantity, named, start, before) : said;
    }

    /** What the words right beside the number say of it, or null. */
    private Decision stated(Mention quantity, Span named, int start) {
        Span span = quantity.span();
        if (named.end() <= start && in.cues.any(start, span.start(), FigureCue.STOCK_NOUN)) {
            return level("aspect.stock", in.cues.first(start, span.start(), FigureCue.STOCK_NOUN));
        }
        if (FigureText.counts(quantity) && (attains(span, start) || comes(span, start, named))) {
            return level("aspect.reached", span);
        }
        if (built(quantity) || FigureText.counts(quantity) && first(named)) {
            return increment("aspect.added", span);
        }
        if (in.text.startsWith("的", span.end()) || in.text.startsWith("规模的", span.end())) {
            return level("aspect.attribute", span);
        }
        if (in.cues.startBefore(named.end(), FigureCue.DEMOLISH) < named.end() || demolished(start, span.start())) {
            return level("aspect.taken-away", named);
        }
        if (DURATIONS.contains(FigureText.unit(quantity))) {
            return level("aspect.duration", span);
        }
        return in.cues.startBefore(span.start(), FigureCue.PART_OF) < span.start() ? new Decision(Figure.Aspect.SHARE, "aspect.part-of", span) : null;
    }

    /** {@code |首批机柜|620个}: the first of them are new, but for those who only took part. */
    private boolean first(Span named) {
        boolean first = in.cues.startBefore(named.start(), FigureCue.FIRST) < named.start() || in.cues.endAt(named.start(), FigureCue.FIRST) > named.start();
        return first && !in.cues.any(named.start(), named.end(), FigureCue.SERVED);
    }

    /** {@code 开工建设|35万平方米|的二期厂房}: floor and ground that a verb right before them brings about. */
    private boolean built(Mention quantity) {
        int start = quantity.span().start();
        return FigureText.unit(quantity).equals("m2") && in.text.startsWith("的", quantity.span().end()) && in.cues.startBefore(start, FigureCue.ADD) < start;
    }

    /** What a word of more, or a verb of leading right before the number or its indicator, says of it; or null. */
    private Decision led(Mention quantity, Span named, int start) {
        Span span = quantity.span();
        Span more = named.end() <= span.start() ? in.cues.first(Math.max(start, named.end()), span.start(), FigureCue.MORE) : null;
        if (more != null) {
            return increment("aspect.more", more);
        }
        if (outnumbers(in.group(quantity).get(0).span(), start)) {
            return increment("aspect.outnumbers", span);
        }
        int lead = in.cues.startBefore(span.start(), FigureCue.LEAD);
        if (lead < span.start() && named.start() == span.end()) {
            boolean stood = in.text.startsWith("建设", named.end()) && FigureText.exact(quantity);
            stood |= in.cues.endAt(named.end(), FigureCue.SERVED) > named.end();
            return stood ? level("aspect.served", named) : increment("aspect.led", new Span(lead, span.start()));
        }
        lead = in.cues.startBefore(named.start(), FigureCue.LEAD);
        boolean led = lead < named.start() && named.end() == span.start() && FigureText.counts(quantity) && !FigureText.exact(quantity);
        if (led && in.cues.startBefore(named.end(), FigureCue.ADD) == named.end() && (in.cues.any(named.start(), named.end(), FigureCue.SERVED) || helped(named.start()))) {
            return level("aspect.served", named);
        }
        return led && !in.characters.eventCounter.has(in.charBefore(span.end())) && FigureText.value(quantity).operator() != Operator.MORE ? increment("aspect.led", new Span(lead, named.start())) : null;
    }

    /** {@code |支持|企业14家}: those who are helped are not new; {@code 派驻|服务|专员40名} are. */
    private boolean helped(int at) {
        int help = in.cues.startBefore(at, FigureCue.HELPS);
        return help < at && in.cues.startBefore(help, FigureCue.ADD) == help && in.cues.startBefore(help, FigureCue.MORE) == help;
    }

    /** {@code 比上年|多|96家}. */
    private boolean outnumbers(Span span, int start) {
        return in.charBefore(span.start()) == '多' && (in.mark('比', start, span.start()) || in.mark('较', start, span.start()));
    }

    /** What a verb of adding or keeping in the clause says, else the list that the number goes on with. */
    private Decision added(Mention quantity, Span named, int start, Figure before) {
        Span span = quantity.span();
        int head = named.end() <= start ? span.start() : Math.min(span.start(), named.start());
        boolean levels = before != null && before.aspect() == Figure.Aspect.LEVEL && in.text.startsWith("其中", start) && follows(before, span);
        Span add = adding(start, Math.max(start, head), levels);
        Span keep = in.cues.last(start, span.start(), FigureCue.KEEP);
        keep = keep != null && inName(keep, false) ? null : keep;
        keep = keep != null && add != null && keep.start() == add.start() && FigureText.unit(quantity).equals("m2") ? null : keep;
        boolean fresh = add != null && in.text.startsWith("新", add.start());
        if (!fresh && FigureText.counts(quantity) && in.characters.eventCounter.has(in.charBefore(span.end())) && !in.text.startsWith("地", span.end())) {
            return level("aspect.event", span);
        }
        if (FigureText.unit(quantity).equals("CNY") && !fresh) {
            return level("aspect.money", span);
        }
        if (!fresh && total(start, span)) {
            return level("aspect.total", span);
        }
        if (add != null && !fresh && flows(add, named)) {
            return level("aspect.flow", named);
        }
        if (add != null && add.end() == named.start() && in.mark('的', named.start(), named.end())) {
            return level("aspect.described", named);
        }
        if (add != null) {
            return keep == null || fresh || keep.start() < add.start() ? increment("aspect.added", add) : level("aspect.kept", keep);
        }
        return unsaid(quantity, named, keep == null ? before : null);
    }

    /** {@code 完成货物|吞吐量|3亿吨}: what is carried, made or sold in a time is no stock that grows. */
    private boolean flows(Span add, Span named) {
        boolean done = in.text.startsWith("完成", add.start()) || in.text.startsWith("实现", add.start());
        return done && in.characters.amountEnd.has(in.charAt(named.end() - 1));
    }

    /** What no verb says: the indicator's own name, or the list; a level where nothing tells. */
    private Decision unsaid(Mention quantity, Span named, Figure before) {
        Span span = quantity.span();
        if (in.document.text(named).contains("新增") || freshly(named) || listedNew(named, span) || in.cues.endAt(named.start(), FigureCue.OPENED) > named.start() && FigureText.counts(quantity)) {
            return increment("aspect.new-by-name", named);
        }
        if (in.cues.startBefore(named.end(), FigureCue.STOCK_NOUN) < named.end() || in.cues.any(Math.min(named.end(), span.start()), span.start(), FigureCue.PREDICATE)) {
            return level("aspect.stock", named);
        }
        Span built = named.end() <= span.start() && in.clauseStart(span.start()) <= named.start() ? in.cues.first(named.end(), span.start(), FigureCue.BUILD) : null;
        built = built == null && FigureText.counts(quantity) && named.end() <= span.start() && in.clauseStart(span.start()) <= named.start() ? in.cues.first(named.end(), span.start(), FigureCue.OPENED) : built;
        if (built != null) {
            return increment("aspect.added", built);
        }
        boolean again = before != null && before.indicator().mention().span().equals(named);
        if (before != null && before.aspect() == Figure.Aspect.INCREMENT && (again || follows(before, span))) {
            return increment("aspect.listed", before.trigger().span());
        }
        Span opened = in.cues.first(span.end(), in.clauseEnd(span.end()), FigureCue.OPENED);
        return opened != null ? increment("aspect.opened", opened) : level("aspect.level", span);
    }

    /** {@code 各区新增|企业数量} in the line above {@code 天河区 860家}. */
    private boolean listedNew(Span named, Span span) {
        return in.text.startsWith("新增", named.start() - 2) && in.paragraphs.lastFrom(named.start()) < in.paragraphs.lastFrom(span.start());
    }

    /** {@code 新建学校}, {@code 引进项目}: an attribute that says they are new, or {@code 供地}, the deed itself; not {@code 引进人才总数}. */
    private boolean freshly(Span named) {
        int end = in.cues.endAt(named.start(), FigureCue.ADD);
        boolean fresh = end > named.start() && (in.charAt(named.start()) == '新' || in.text.startsWith("引进", named.start()));
        return fresh && end < named.end() || end == named.end();
    }

    /** {@code 淘汰旧电机300台}: what is taken away is not added. */
    private boolean demolished(int start, int end) {
        Span demolish = in.cues.last(start, end, FigureCue.DEMOLISH);
        Span add = in.cues.last(start, end, FigureCue.ADD);
        return demolish != null && (add == null || add.start() < demolish.start());
    }

    /** {@code 民宿|增加到|650家}: the count that a thing comes to; not {@code 新增就业|达到|5万人}. */
    private boolean comes(Span span, int start, Span named) {
        int reach = in.cues.startBefore(span.start(), FigureCue.TO);
        return reach < span.start() && named.start() >= start && named.end() == reach && !in.cues.any(start, named.start(), FigureCue.ADD)
                && in.cues.startBefore(span.start(), FigureCue.MORE) == span.start() && !in.document.text(named).contains("新");
    }

    /** {@code 大单品再添3个、|达到|7个}: what a count comes to, unless it is said to be new before. */
    private boolean attains(Span span, int start) {
        int reach = in.cues.startBefore(span.start(), FigureCue.TO);
        return reach < span.start() && in.charBefore(reach) == '、' && in.cues.any(start, reach, FigureCue.MORE);
    }

    /** Where the clause begins; in a list of pairs ({@code 新增就业：5万人}) that of the name before the colon, behind a denial ({@code 不是40个，|而是46个}) that of what is denied. */
    private int from(Span span, Span named) {
        int start = in.clauseStart(span.start());
        if (start > 0 && in.text.startsWith("而是", start)) {
            return in.clauseStart(start - 1);
        }
        return start > 0 && named.end() == start - 1 && "：:".indexOf(in.charAt(start - 1)) >= 0 ? in.clauseStart(named.start()) : start;
    }

    /** A total as of a date, {@code 截至6月末，已建成充电站300座}, or one that is called so: {@code 累计培训2万人次}. */
    private boolean total(int start, Span span) {
        int sentence = in.sentenceStart(span.start());
        Span asOf = in.cues.last(sentence, span.start(), FigureCue.AS_OF);
        int from = start > sentence && in.cues.endAt(start, FigureCue.LISTING) > start ? in.clauseStart(start - 1) : start;
        Span first = in.cues.first(sentence, span.start(), FigureCue.AS_OF);
        return asOf != null && (in.text.startsWith("截", first.start()) || asOf.start() >= from && !in.times.anyIn(sentence, span.start()));
    }

    /** The verb of adding before a phrase; what a clause merely lists ({@code 包括3个…}) is added by the verb of the clause before. */
    private Span adding(int start, int head, boolean levels) {
        Span add = in.cues.last(start, head, FigureCue.ADD);
        add = add == null ? tense.allowed(start, head) : add;
        if (add != null && inName(add, true)) {
            return null;
        }
        if (add == null && !levels && start > 0 && in.cues.endAt(start, FigureCue.LISTING) > start) {
            return in.cues.last(Math.max(in.sentenceStart(start), in.clauseStart(start - 1)), start, FigureCue.ADD);
        }
        return add;
    }

    /** Whether a word is only a part of a name: {@code 集聚|区}, {@code 服务|商}, {@code 上市|公司}; with {@code opens} one that the name begins with. */
    private boolean inName(Span word, boolean opens) {
        for (int i = in.indicators.from(Math.max(0, word.start() - 20)); in.indicators.isBefore(i, word.end()); i++) {
            Mention candidate = in.indicators.get(i);
            boolean holds = candidate.span().contains(word) && (!opens || candidate.span().start() == word.start());
            if (holds && beside(candidate) && candidate.span().end() > word.end()) {
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

    private static Decision level(String rule, Span span) {
        return new Decision(Figure.Aspect.LEVEL, rule, span);
    }

    private static Decision increment(String rule, Span span) {
        return new Decision(Figure.Aspect.INCREMENT, rule, span);
    }
}
