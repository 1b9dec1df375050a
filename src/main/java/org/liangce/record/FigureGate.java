package org.liangce.record;

import java.util.Set;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Says which numbers are no record, and why. */
final class FigureGate {

    private static final Set<String> SPECIFICATIONS = Set.of("km/h", "h", "d", "wk", "mo", "a", "min", "s", "V");

    private final FigureText in;

    FigureGate(FigureText in) {
        this.in = in;
    }

    /** The id of the rule that bars a number, or null where none does. */
    String bars(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        if (in.isNote(span.start())) {
            return "figure.note";
        }
        if (SPECIFICATIONS.contains(FigureText.unit(quantity)) && !lasts(indicator) || described(span)) {
            return "figure.specification";
        }
        if (indicator == null) {
            return "figure.nothing-measured";
        }
        if (districts(span) || in.charBefore(span.start()) == '等' || in.text.startsWith("之一", indicator.mention().span().end())) {
            return "figure.list-count";
        }
        if (titled(span.start()) || in.charBefore(span.end()) == '类' && in.cues.endAt(span.end(), "class-of") > span.end()) {
            return "figure.in-name";
        }
        if (FigureText.counts(quantity) && (apposed(quantity, indicator) || great(span) || stands(indicator.mention().span()) || in.cues.endAt(span.end(), "standing") >= span.end() + 4 || people(span))) {
            return "figure.standing-count";
        }
        if (FigureText.counts(quantity) && "与把跟在".indexOf(in.charBefore(span.start())) >= 0 && !in.text.startsWith("以", span.end() - 2)) {
            return "figure.oblique";
        }
        if (FigureText.counts(quantity) && acted(quantity, indicator.mention().span())) {
            return "figure.acted-on";
        }
        if (partitioned(indicator.mention().span()) || field(span)) {
            return "figure.partition";
        }
        return sizes(quantity) ? "figure.size-class" : others(quantity, indicator);
    }

    private String others(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        Span named = indicator.mention().span();
        if (in.cues.endAt(span.end(), "rate") > span.end() || in.cues.first(named.start(), named.end(), "rate") != null) {
            return "figure.rate";
        }
        if (base(quantity)) {
            return "figure.base";
        }
        if (moved(quantity)) {
            return "figure.rank-change";
        }
        if (in.charBefore(span.start()) == '将') {
            return "figure.object-of-jiang";
        }
        if (grant(quantity)) {
            return "figure.grant";
        }
        return foreign(quantity) || firm(quantity) || anecdote(span) || answered(span) ? "figure.elsewhere" : null;
    }

    /** {@code 11个区} are always as many. */
    private boolean districts(Span span) {
        int at = in.charBefore(span.end()) == '区' ? span.end() - 1 : span.end();
        return in.text.startsWith("区", at) && !in.text.startsWith("区域", at) && !in.text.startsWith("区块", at) && !in.text.startsWith("区级", at);
    }

    /** A duration is a figure where it is what is measured: {@code 办理时限}. */
    private boolean lasts(Slot indicator) {
        return indicator != null && endsWith(indicator.mention().span(), "duration");
    }

    /** A product, vehicle or scene is described: {@code 最高时速40公里}. */
    private boolean described(Span span) {
        return in.cues.first(in.clauseStart(span.start()), span.start(), "scene") != null
                || in.cues.first(span.end(), Math.min(in.text.length(), span.end() + 4), "scene") != null;
    }

    /** Within 《》. */
    private boolean titled(int offset) {
        for (int i = offset - 1; i >= 0 && offset - i < 60 && in.text.charAt(i) != '\n'; i--) {
            char c = in.text.charAt(i);
            if (c == '《' || c == '》') {
                return c == '《';
            }
        }
        return false;
    }

    /** A number between what it counts and their kind: {@code 汽车、石化|三大|支柱产业}. */
    private boolean apposed(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        char before = in.charBefore(span.start());
        boolean named = before == '”' || before == '》' || before != '的' && endingAt(span.start()) != null;
        int industry = in.industries.lastFrom(span.start() - 1);
        named |= few(span) && industry >= 0 && in.industries.get(industry).span().end() == span.start();
        return named && indicator.evidence().rule().equals("indicator.object");
    }

    /** {@code 五大工程}: the great ones of a kind stand, unless they are built. */
    private boolean great(Span span) {
        return in.text.charAt(span.end() - 1) == '大' && in.cues.startBefore(span.start(), "build") == span.start();
    }

    private Mention endingAt(int offset) {
        int floor = in.clauseStart(offset);
        for (Mention candidate : in.indicators.startingIn(floor, offset)) {
            if (candidate.rule().equals("indicator.before") && candidate.span().end() == offset) {
                return candidate;
            }
        }
        return null;
    }

    /** What is counted is a division that stands anyway: {@code 2个主攻方向}, {@code 8个现代服务业}. */
    private boolean stands(Span indicator) {
        int end = in.cues.endAt(indicator.start(), "standing");
        return end == indicator.end() || end - indicator.start() >= 4 || endsWith(indicator, "abstract");
    }

    /** An exact number of things that are led to do something stands already: {@code 推动|136家|市场|升级}; a round number is a goal. */
    private boolean acted(Mention quantity, Span indicator) {
        Span span = quantity.span();
        boolean led = in.cues.startBefore(span.start(), "lead") < span.start() && indicator.start() == span.end();
        int end = in.clauseEnd(indicator.end());
        if (led && few(span) && object(span, indicator)) {
            return true;
        }
        return led && FigureText.exact(quantity) && indicator.end() < end && in.text.charAt(indicator.end()) != '、'
                && in.cues.first(indicator.end(), end, "makes") == null;
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
        return in.cues.endAt(span.end(), "person") > span.end() || in.cues.endAt(span.end() - 1, "person") > span.end();
    }

    /** {@code 41个大类中的35个行业}: the whole is background. */
    private boolean partitioned(Span indicator) {
        int at = in.charBefore(indicator.end()) == '中' ? indicator.end() - 1 : indicator.end();
        if (!in.text.startsWith("中", at)) {
            return false;
        }
        int next = in.text.startsWith("中的", at) || in.text.startsWith("中有", at) ? at + 2 : at + 1;
        Mention part = in.quantities.at(Math.min(next, in.text.length() - 1));
        return part != null && part.span().start() == next;
    }

    /** {@code 在20个试点城市中居第二}: among how many a rank is told. */
    private boolean field(Span span) {
        int end = in.clauseEnd(span.end());
        Mention next = in.next(span);
        boolean rank = next != null && next.span().start() < end && FigureText.unit(next).equals("rank");
        return rank && in.cues.last(in.clauseStart(span.start()), span.start(), "among") != null
                && in.mark('中', span.end(), next.span().start());
    }

    /** What each applicant may get is a rate of support: {@code 单个项目最高800万元}, {@code 给予不超过50万元补贴}. */
    private boolean grant(Mention quantity) {
        Span span = quantity.span();
        if (FigureText.unit(quantity).equals("%") && in.cues.first(span.end(), in.clauseEnd(span.end()), "grant") != null) {
            return in.cues.first(in.clauseStart(span.start()), span.start(), "rise") == null;
        }
        Span ceiling = in.cues.last(in.clauseStart(span.start()), span.end(), "ceiling");
        return ceiling != null && in.cues.first(in.sentenceStart(span.start()), in.sentenceEnd(span.end()), "grant") != null;
    }

    /** What the sentence tells of some one firm or house that it does not name: {@code 南沙一家模具厂换了9台机床}. */
    private boolean anecdote(Span span) {
        int start = in.sentenceStart(span.start());
        Span one = in.cues.first(start, Math.min(span.start(), start + 24), "anecdote");
        return one != null && !acting(start, one.start()) && in.clauseStart(one.start()) <= in.clauseEnd(start) + 1 || surveyed(start, span);
    }

    /** {@code 笔者走访了30家药店}: whom the writer asked. */
    private boolean surveyed(int sentence, Span span) {
        Span narrator = in.cues.first(sentence, Math.min(span.start(), sentence + 12), "narrator");
        return narrator != null && in.cues.first(narrator.end(), span.start(), "survey") != null;
    }

    /** What so many of those asked say: {@code 近六成表示满意}. */
    private boolean answered(Span span) {
        return in.cues.endAt(span.end(), "answer") > span.end();
    }

    /** A size that only defines what another number, or 一批, counts. */
    private boolean sizes(Mention quantity) {
        if (FigureText.counts(quantity) || FigureText.relative(quantity) || FigureText.unit(quantity).equals("rank")) {
            return false;
        }
        Span span = quantity.span();
        Mention previous = in.previous(span);
        Mention next = in.next(span);
        if (previous != null && FigureText.counts(previous) && sameBreath(previous.span().end(), span.start())) {
            return true;
        }
        if (in.cues.last(Math.max(0, span.start() - 6), span.start(), "indef") != null) {
            return true;
        }
        Mention named = after(span);
        return next != null && named != null && FigureText.counts(next) && next.span().start() >= named.span().end()
                && next.span().start() - named.span().end() <= 4 && sameBreath(named.span().end(), next.span().start());
    }

    private Mention after(Span span) {
        for (Mention candidate : in.indicators.startingIn(span.end(), span.end() + 3)) {
            if (candidate.rule().equals("indicator.after")) {
                return candidate;
            }
        }
        return null;
    }

    /** Nothing parts a count from the size behind it: {@code 6个|产值|超千亿}. */
    private boolean sameBreath(int from, int to) {
        if (to - from > 12) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ("，。；：！？、,;（(\n".indexOf(in.text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code 从3%提高到5%}: the first number is the base. */
    private boolean base(Mention quantity) {
        Mention next = in.next(quantity.span());
        int from = quantity.span().start();
        from = in.charBefore(from) == '的' ? from - 1 : from;
        int time = in.times.lastFrom(from - 1);
        from = time >= 0 && in.times.get(time).span().end() == from ? in.times.get(time).span().start() : from;
        boolean marked = "从由".indexOf(in.charBefore(from)) >= 0;
        return marked && next != null && next.span().start() <= in.clauseEnd(quantity.span().end())
                && in.cues.first(quantity.span().end(), next.span().start(), "to") != null;
    }

    /** {@code 较上期上升2位}: how far a rank moved is no rank. */
    private boolean moved(Mention quantity) {
        int start = quantity.span().start();
        return in.charBefore(quantity.span().end()) == '位' && FigureText.counts(quantity) && in.cues.startBefore(start, "rise") < start;
    }

    /** The clause speaks of the nation or the world. */
    private boolean foreign(Mention quantity) {
        if (FigureText.unit(quantity).equals("rank")) {
            return false;
        }
        int start = in.clauseStart(quantity.span().start());
        int sentence = in.sentenceStart(start);
        if (in.cues.endAt(sentence, "outside") > sentence && "中看上里".indexOf(in.charBefore(in.clauseEnd(sentence))) >= 0) {
            return true;
        }
        int time = in.times.lastFrom(start);
        boolean opens = time >= 0 && in.times.get(time).span().start() == start;
        int at = opens ? in.times.get(time).span().end() : start;
        int end = in.cues.endAt(at, "outside");
        return end > at && !Character.isDigit(in.text.charAt(Math.min(end, in.text.length() - 1)));
    }

    /** The sentence tells what a firm did that is no body the article holds to account: {@code 该公司营收达5亿元}. */
    private boolean firm(Mention quantity) {
        int start = in.sentenceStart(quantity.span().start());
        Span firm = in.cues.first(start, Math.min(quantity.span().start(), start + 30), "firm");
        if (firm == null || in.clauseStart(firm.start()) != in.clauseStart(start) && firm.start() > start + 12 || acting(start, firm.start())) {
            return false;
        }
        Slot body = in.governance.bodyAt(quantity.span().start());
        boolean named = body != null && body.mention().span().start() >= start && body.mention().span().end() >= firm.end();
        return !named && follows(firm.end());
    }

    /** Whether a verb comes before: then the firm is its object ({@code 成立|百亿级创投集团}). */
    private boolean acting(int from, int to) {
        return in.cues.first(from, to, "add") != null || in.cues.first(from, to, "act") != null || in.cues.first(from, to, "promise") != null;
    }

    /** Whether what ends here is a subject: no further noun, list or 的 goes on with it. */
    private boolean follows(int end) {
        return end < in.text.length() && "的等、和与及家数总落".indexOf(in.text.charAt(end)) < 0;
    }

    private boolean endsWith(Span span, String role) {
        int start = in.cues.startBefore(span.end(), role);
        return start < span.end() && start >= span.start();
    }
}
