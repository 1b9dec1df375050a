package org.liangce.record.figure;

import java.util.Set;
import org.liangce.record.Slot;
import org.liangce.text.Mention;
import org.liangce.text.Operator;
import org.liangce.text.Span;

/** Finds what is named right beside a number: {@code 5个|特色产业园}, {@code 空调产量|力争达到450万台}. */
final class FigureNeighbours {

    private static final Set<String> TERMS = Set.of("a", "mo", "wk", "d");

    /** {@code 稳步回升势头}. */
    private static final int LONGEST_TREND = 6;

    private final FigureText in;

    FigureNeighbours(FigureText in) {
        this.in = in;
    }

    /** What the phrase behind the number names, else the one ahead of it; null where neither stands there. */
    Slot of(Mention quantity) {
        Mention behind = behind(quantity);
        Mention ahead = ahead(quantity);
        if (behind != null && !catalogued(quantity, ahead)) {
            passed(quantity, ahead, "indicator.passed.object-counts");
            return FigureIndicators.slot("indicator.object", behind);
        }
        return ahead == null ? null : FigureIndicators.slot("indicator.subject", ahead);
    }

    /** {@code |总投资|23亿元的物流园}, {@code 第2个|年产值|超百亿元的镇}: an amount with a name of its own, right before the number, is what it measures. */
    private boolean catalogued(Mention quantity, Mention ahead) {
        boolean money = ahead != null && FigureText.unit(quantity).equals("CNY") && in.text.startsWith("的", quantity.span().end());
        return money && ahead.span().end() == quantity.span().start() && (!ahead.value().forms().isEmpty() || in.characters.amountEnd.has(in.charBefore(quantity.span().start())) || valued(quantity.span().start()));
    }

    /** {@code 年度|投资||1085亿元的项目}: what was put in is told right before the number. */
    private boolean valued(int number) {
        return in.characters.invested.has(in.charBefore(number)) && in.tokens.isBorder(number);
    }

    /** The phrase after the number: {@code 5个|特色产业园}. A percentage measures what stands before it, but for {@code 80%的|企业}. */
    private Mention behind(Mention quantity) {
        boolean partOf = FigureText.relative(quantity) && (in.text.startsWith("的", quantity.span().end()) && !trend(quantity.span().end() + 1) || shares(quantity)) && in.aim(quantity.span()) == null;
        if (!partOf && (FigureText.relative(quantity) || FigureText.unit(quantity).equals("rank"))) {
            return null;
        }
        int end = in.clauseEnd(quantity.span().end());
        for (int i = in.indicators.from(quantity.span().end()); in.indicators.isBefore(i, end); i++) {
            Mention candidate = in.indicators.get(i);
            if (candidate.rule().equals("indicator.after") && attached(quantity, candidate)) {
                return candidate;
            }
            passed(quantity, candidate, "indicator.passed.apart");
        }
        return null;
    }

    /** {@code 一季度还是-9%的|下滑态势|}: how something moved is nothing that has a share. */
    private boolean trend(int at) {
        int end = Math.min(in.clauseEnd(at), at + LONGEST_TREND);
        return in.cues.any(at, end, FigureCue.TREND) || in.grows(at - 1);
    }

    /** {@code 推动|八成|规上企业完成诊断}, {@code |近七成|店铺延长营业时间}: so many of those named right behind them. */
    private boolean shares(Mention quantity) {
        Span span = quantity.span();
        String noun = FigureText.unit(quantity).equals("%") ? in.tokens.tag(span.end()) : null;
        if (noun == null || noun.charAt(0) != 'n' && noun.charAt(0) != 'b' && noun.charAt(0) != 'g') {
            return false;
        }
        boolean tenths = in.mark('成', span.start(), span.end());
        return tenths && in.cues.startBefore(span.start(), FigureCue.LEAD) < span.start() || (tenths || in.clauseStart(span.start()) == span.start()) && ahead(quantity) == null;
    }

    /** Whether between number and phrase stand only sizes and numbers that share it, or a relative clause. */
    private boolean attached(Mention quantity, Mention candidate) {
        int at = quantity.span().end();
        for (int i = in.quantities.from(at); in.quantities.isBefore(i, candidate.span().start()); i++) {
            Mention other = in.quantities.get(i);
            boolean another = !FigureText.counts(other) && in.text.startsWith("、", at) && !(FigureText.counts(quantity) && in.text.startsWith("的", other.span().end()) && ahead(quantity) == null); // |12宗|、面积过千亩的用地
            if (another || other.span().start() - at > 8) {
                return false;
            }
            at = other.span().end();
        }
        int gap = candidate.span().start() - at;
        return gap <= (FigureText.unit(quantity).equals("CNY") ? 4 : in.mark('、', at, candidate.span().start()) ? 1 : 2) || in.charAt(candidate.span().start() - 1) == '的';
    }

    /** The phrase before the number in its clause, with no other number between. */
    Mention ahead(Mention quantity) {
        int start = in.clauseStart(quantity.span().start());
        Mention previous = measured(in.previous(quantity.span()));
        int floor = previous == null ? start : Math.max(start, previous.span().end());
        Mention found = null;
        for (int i = in.indicators.from(start); in.indicators.isBefore(i, quantity.span().start()); i++) {
            Mention candidate = in.indicators.get(i);
            if (candidate.span().start() < floor && (previous == null || !candidate.span().contains(previous.span()))) {
                passed(quantity, candidate, "indicator.passed.other-number");
                continue;
            }
            boolean touches = !FigureText.unit(quantity).equals("rank") && candidate.rule().equals("indicator.after") && candidate.span().end() == quantity.span().start();
            boolean sized = candidate.rule().equals("indicator.after") && candidate.span().start() >= floor && joined(behindAmong(candidate.span().end()), quantity.span().start());
            boolean fits = touches || sized || candidate.span().end() <= quantity.span().start() && candidate.rule().equals("indicator.before");
            boolean better = fits && (found == null || !found.span().contains(candidate.span()));
            passed(quantity, better ? found : candidate, better ? "indicator.passed.farther" : "indicator.passed.inside");
            found = better ? candidate : found;
        }
        return found != null ? found : base(quantity, previous, start);
    }

    /** {@code 41个|大类|里有26个}: behind the word that says they are counted among these. */
    private int behindAmong(int at) {
        return in.characters.among.has(in.charAt(at)) ? at + 1 : at;
    }

    /** {@code 445种产品中，|255种|实现增长}: what the whole counts that the clause before names; null where it names none. */
    Slot among(Mention quantity) {
        int start = quantity.span().start();
        boolean opens = start == in.clauseStart(start);
        Mention whole = FigureText.counts(quantity) && start > 1 ? in.previous(quantity.span()) : null;
        boolean told = whole != null && FigureText.counts(whole) && whole.span().start() >= in.clauseStart(opens ? start - 1 : start);
        Mention behind = told ? behind(whole) : null;
        boolean closes = behind != null && (opens && in.characters.among.has(in.charBefore(start - 1)) || partOf(quantity, whole) && follows(behind.span().end(), start, opens));
        return !closes ? null : FigureIndicators.slot("indicator.among", behind);
    }

    /** Whether only a mark, or in its own clause a verb, leads from the whole to the part. */
    private boolean follows(int from, int to, boolean opens) {
        return opens ? from == to - 1 : in.led(from, to);
    }

    /** {@code 36项|指标，|28项|完成}: fewer of the same, told with the same classifier. */
    private boolean partOf(Mention part, Mention whole) {
        boolean alike = in.charBefore(part.span().end()) == in.charBefore(whole.span().end());
        return alike && FigureText.value(part).value().compareTo(FigureText.value(whole).value()) < 0;
    }

    /** The last number from {@code previous} back that measures something: how long it took ({@code 出口额|三年|翻了两番}) parts no name from its number. */
    private Mention measured(Mention previous) {
        Mention found = previous;
        while (found != null && TERMS.contains(FigureText.unit(found)) && FigureText.value(found).operator() == Operator.EQUAL) {
            found = in.previous(found.span());
        }
        return found;
    }

    /** Whether what links a name to its number begins at {@code from}, or behind an adverb there: {@code 年收入超亿元的车间|只|有3个}. */
    private boolean joined(int from, int number) {
        return linked(from, number) || "d".equals(in.tokens.tag(from)) && linked(in.tokens.end(from), number);
    }

    /** {@code 产值超亿元的|车间|达到|3个}, {@code 营收过亿元的|文创园|由目前的|6个}: only a word of reaching, or where the way starts, stands between. */
    private boolean linked(int from, int number) {
        int to = in.ownTime(number);
        to = in.characters.from.has(in.charBefore(to)) ? to - 1 : number;
        if (from == to && to < number) {
            return true;
        }
        int at = in.cues.startBefore(to, FigureCue.EACH);
        at = at < to ? at : in.cues.startBefore(to, FigureCue.RISE);
        at = at < to && in.text.startsWith("同比", at - 2) ? at - 2 : at;
        return from < to && (at == from || in.cues.startBefore(to, FigureCue.PREDICATE) == from || in.cues.startBefore(to, FigureCue.MORE) == from || in.cues.startBefore(to, FigureCue.OPENED) == from);
    }

    /** {@code 粮食产量在30万吨基础上实现超8%}: the number before is only the base. */
    private Mention base(Mention quantity, Mention previous, int start) {
        if (previous == null || previous.span().start() <= start) {
            return null;
        }
        int end = previous.span().end();
        Span to = in.cues.first(end, quantity.span().start(), FigureCue.TO);
        boolean among = FigureText.unit(quantity).equals("rank") && in.mark('中', end, quantity.span().start());
        boolean base = among || in.text.startsWith("基础上", end) || to != null && to.start() - end <= 1 && quantity.span().start() - to.end() <= 8;
        return base ? ahead(previous) : null;
    }

    /** Tells that a phrase, if there is one, was weighed and not taken. */
    private void passed(Mention quantity, Mention candidate, String rule) {
        if (candidate != null) {
            in.trace.passed(quantity.span().start(), candidate.span(), rule);
        }
    }
}
