package org.liangce.record;

import java.util.Set;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Operator;
import org.liangce.text.Span;

/** Says which numbers are no record, and why. */
final class FigureGate {

    private static final Set<String> SPECIFICATIONS = Set.of("km/h", "h", "d", "wk", "mo", "a", "min", "s", "V");

    private final FigureText in;
    private final FigureSizes sizes;
    private final FigureOutsiders outsiders;
    private final FigureBackground background;
    private final FigureDenials denials;
    private final FigureConditions conditions;

    FigureGate(FigureText in) {
        this.in = in;
        this.sizes = new FigureSizes(in);
        this.outsiders = new FigureOutsiders(in);
        this.background = new FigureBackground(in);
        this.denials = new FigureDenials(in);
        this.conditions = new FigureConditions(in);
    }

    /** The rule that bars a number, with where it sees what it rests on; null where none does. */
    Evidence bars(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        if (in.isNote(span.start())) {
            return new Evidence("figure.note", span);
        }
        if (SPECIFICATIONS.contains(FigureText.unit(quantity)) && !lasts(indicator) || !grew(quantity) && described(span)) {
            return new Evidence("figure.specification", span);
        }
        if (indicator == null) {
            return new Evidence("figure.nothing-measured", span);
        }
        if (in.charBefore(in.sentenceEnd(span.start())) == '？') {
            return new Evidence("figure.question", span);
        }
        if (background.lists(quantity) || in.charBefore(span.start()) == '等' && !background.countsMore(quantity) || in.text.startsWith("之一", indicator.mention().span().end())) {
            return new Evidence("figure.list-count", span);
        }
        if (in.governance.titles().hold(span.start()) || in.charBefore(span.end()) == '类' && in.cues.endAt(span.end(), FigureCue.CLASS_OF) > span.end()) {
            return new Evidence("figure.in-name", span);
        }
        if (FigureText.counts(quantity) && (apposed(quantity, indicator) || great(span) || stands(quantity, indicator.mention().span()) && !in.starts(quantity) && !in.ends(quantity) || in.cues.endAt(span.end(), FigureCue.STANDING) >= span.end() + 4 || people(span))) {
            return new Evidence("figure.standing-count", span);
        }
        if (background.of(quantity, indicator.mention().span()) || background.ofWhom(quantity, indicator.mention().span())) {
            return new Evidence("figure.background", span);
        }
        if (FigureText.counts(quantity) && "与把跟在".indexOf(in.charBefore(span.start())) >= 0 && !in.text.startsWith("以", span.end() - 2)) {
            return new Evidence("figure.oblique", span);
        }
        if (FigureText.counts(quantity) && acted(quantity, indicator.mention().span())) {
            return new Evidence("figure.acted-on", span);
        }
        if (partitioned(span, indicator.mention().span()) || field(span)) {
            return new Evidence("figure.partition", span);
        }
        return sizes.defines(quantity, indicator) ? new Evidence("figure.size-class", span) : others(quantity, indicator);
    }

    private Evidence others(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        Span named = indicator.mention().span();
        boolean rated = in.cues.endAt(span.end(), FigureCue.RATE) > span.end() || in.cues.any(named.start(), named.end(), FigureCue.RATE);
        if (rated && !FigureText.unit(quantity).equals("CNY")) {
            return new Evidence("figure.rate", span);
        }
        if (endsWith(named, FigureCue.PRICE) && FigureText.unit(quantity).equals("CNY")) {
            return new Evidence("figure.price", named);
        }
        Span defined = in.cues.first(in.clauseStart(span.start()), span.start(), FigureCue.DEFINES);
        if (defined != null) {
            return new Evidence("figure.definition", defined);
        }
        if (moved(quantity)) {
            return new Evidence("figure.rank-change", span);
        }
        if (in.charBefore(span.start()) == '将' && FigureText.value(quantity).operator() == Operator.EQUAL) {
            return new Evidence("figure.object-of-jiang", span);
        }
        Span condition = conditions.of(quantity);
        if (condition != null) {
            return new Evidence("figure.condition", condition);
        }
        Evidence denied = denials.bars(quantity);
        return denied != null ? denied : outsiders.bars(quantity);
    }

    /** A duration is a figure where it is what is measured: {@code 办理时限}. */
    private boolean lasts(Slot indicator) {
        return indicator != null && (endsWith(indicator.mention().span(), FigureCue.DURATION) || procedure(indicator.mention().span()));
    }

    /** {@code 从拿地到动工}: a way through the offices. */
    private boolean procedure(Span indicator) {
        return in.text.charAt(indicator.start()) == '从' && in.cues.any(indicator.start(), indicator.end(), FigureCue.PROCEDURE);
    }

    /** {@code 均价下降4%}: how a price or size changed describes no single product. */
    private boolean grew(Mention quantity) {
        int start = quantity.span().start();
        return FigureText.relative(quantity) && in.cues.any(in.clauseStart(start), start, FigureCue.RISE);
    }

    /** A product, vehicle or scene is described: {@code 最高时速40公里}. */
    private boolean described(Span span) {
        return in.cues.any(in.clauseStart(span.start()), span.start(), FigureCue.SCENE)
                || in.cues.any(span.end(), Math.min(in.text.length(), span.end() + 4), FigureCue.SCENE);
    }

    /** A number between what it counts and their kind: {@code 汽车、石化|三大|支柱产业}. */
    private boolean apposed(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        char before = in.charBefore(span.start());
        Mention ahead = endingAt(span.start());
        boolean list = ahead != null && in.mark('、', ahead.span().start(), ahead.span().end());
        if (list && few(span) && ahead.span().equals(indicator.mention().span())) {
            return true;
        }
        boolean named = before == '”' || before == '》' || before != '的' && ahead != null && (list || !told(span) && !reached(ahead.span()));
        int industry = in.industries.lastFrom(span.start() - 1);
        named |= few(span) && industry >= 0 && in.industries.get(industry).span().end() == span.start();
        return named && indicator.evidence().rule().equals("indicator.object");
    }

    /** {@code 开通至|周边机场|2条航线}: where it leads to is no name of it. */
    private boolean reached(Span ahead) {
        return "至到".indexOf(in.charBefore(ahead.start())) >= 0 && in.cues.any(in.clauseStart(ahead.start()), ahead.start(), FigureCue.ADD);
    }

    /** {@code 按月调度|93个|项目}: what stands before the number is a verb, not a name. */
    private boolean told(Span span) {
        String tag = in.tokens.tag(in.tokens.start(span.start() - 1));
        return "v".equals(tag) || "vn".equals(tag) && !few(span);
    }

    /** {@code 五大工程}: the great ones of a kind stand, unless they are built. */
    private boolean great(Span span) {
        return in.text.charAt(span.end() - 1) == '大' && in.cues.startBefore(span.start(), FigureCue.BUILD) == span.start();
    }

    private Mention endingAt(int offset) {
        int floor = in.clauseStart(offset);
        for (int i = in.indicators.from(floor); in.indicators.isBefore(i, offset); i++) {
            Mention candidate = in.indicators.get(i);
            if (candidate.rule().equals("indicator.before") && candidate.span().end() == offset) {
                return candidate;
            }
        }
        return null;
    }

    /** What is counted is a division that stands anyway: {@code 2个主攻方向}, {@code 8个现代服务业}. */
    private boolean stands(Mention quantity, Span indicator) {
        int number = quantity.span().start();
        if (indicator.end() == number || in.cues.startBefore(number, FigureCue.SETTLES) < number) {
            return false;
        }
        int end = in.cues.endAt(indicator.start(), FigureCue.STANDING);
        return end == indicator.end() || end - indicator.start() >= 4 || endsWith(indicator, FigureCue.ABSTRACT);
    }

    /** An exact number of things that are led to do something stands already: {@code 推动|136家|市场|升级}; a round number is a goal. */
    private boolean acted(Mention quantity, Span indicator) {
        Span span = quantity.span();
        boolean led = in.cues.startBefore(span.start(), FigureCue.LEAD) < span.start() && indicator.start() == span.end();
        int end = in.clauseEnd(indicator.end());
        if (there(span) && indicator.start() == span.end() && indicator.end() < end && in.text.charAt(indicator.end()) != '、') {
            return true;
        }
        if (led && few(span) && object(span, indicator)) {
            return true;
        }
        return led && FigureText.exact(quantity) && indicator.end() < end && in.text.charAt(indicator.end()) != '、'
                && !in.cues.any(indicator.end(), end, FigureCue.MAKES);
    }

    /** {@code 推动某片区|12家|市场|升级}: those of a place that are led to do something stand there. */
    private boolean there(Span span) {
        int zone = in.zones.lastFrom(span.start() - 1);
        boolean beside = zone >= 0 && in.zones.get(zone).span().end() == span.start();
        return beside && in.cues.startBefore(in.zones.get(zone).span().start(), FigureCue.LEAD) < in.zones.get(zone).span().start();
    }

    private boolean few(Span span) {
        return span.length() <= 2;
    }

    /** {@code 支持|两家|药企|新增生产线4条}: what the few do has a number of its own. */
    private boolean object(Span span, Span indicator) {
        Mention next = in.next(span);
        return next != null && next.span().start() < in.clauseEnd(indicator.end()) && !in.mark('、', span.end(), next.span().start());
    }

    private boolean people(Span span) {
        return in.cues.endAt(span.end(), FigureCue.PERSON) > span.end() || in.cues.endAt(span.end() - 1, FigureCue.PERSON) > span.end();
    }

    /** {@code 18个乡镇中的11个已通公交}, {@code 40个行业中，30个增长}: the whole is background. */
    private boolean partitioned(Span span, Span indicator) {
        int at = in.charBefore(indicator.end()) == '中' ? indicator.end() - 1 : indicator.end();
        if (indicator.start() < span.end() || !in.text.startsWith("中", at)) {
            return false;
        }
        int next = at + 1;
        while (next < in.text.length() && "的有，".indexOf(in.text.charAt(next)) >= 0) {
            next++;
        }
        Mention part = in.quantities.at(Math.min(next, in.text.length() - 1));
        return part != null && part.span().start() == next;
    }

    /** {@code 在20个试点城市中居第二}: among how many a rank is told. */
    private boolean field(Span span) {
        int end = in.clauseEnd(span.end());
        Mention next = in.next(span);
        boolean rank = next != null && next.span().start() < end && FigureText.unit(next).equals("rank");
        return rank && in.cues.any(in.clauseStart(span.start()), span.start(), FigureCue.AMONG)
                && in.mark('中', span.end(), next.span().start());
    }

    /** {@code 较上期上升2位}: how far a rank moved is no rank. */
    private boolean moved(Mention quantity) {
        int start = quantity.span().start();
        return in.charBefore(quantity.span().end()) == '位' && FigureText.counts(quantity) && in.cues.startBefore(start, FigureCue.RISE) < start;
    }

    private boolean endsWith(Span span, FigureCue role) {
        int start = in.cues.startBefore(span.end(), role);
        return start < span.end() && start >= span.start();
    }
}
