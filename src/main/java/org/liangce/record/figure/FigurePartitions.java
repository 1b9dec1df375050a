package org.liangce.record.figure;

import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Says which numbers only count the whole that a part is told of: {@code |40个|行业中，30个增长}. */
final class FigurePartitions {

    private final FigureText in;

    FigurePartitions(FigureText in) {
        this.in = in;
    }

    /** Whether {@code quantity}, which measures {@code indicator}, is such a whole. */
    boolean bars(Mention quantity, Span indicator) {
        return whole(quantity, indicator) || partitioned(quantity.span(), indicator) || divided(quantity, indicator) || covered(quantity, indicator) || field(quantity.span());
    }

    /** {@code 在|63个|项目中，投资最大的是…}: among how many something is told that has no number. */
    private boolean whole(Mention quantity, Span indicator) {
        Span span = quantity.span();
        int start = in.charBefore(span.start()) == '在' ? span.start() - 1 : span.start();
        boolean opens = FigureText.counts(quantity) && indicator.start() == span.end() && start == in.clauseStart(span.start());
        return opens && (in.charAt(indicator.end()) == '中' || in.charBefore(indicator.end()) == '中') && indicator.end() + 1 <= in.clauseEnd(span.end())
                && (in.next(span) == null || in.next(span).span().start() > in.sentenceEnd(span.end()) || !FigureText.counts(in.next(span)));
    }

    /** {@code 18个乡镇中的11个已通公交}, {@code 40个行业中，30个增长}, {@code 41个大类里有26个增长}: the whole is background. */
    private boolean partitioned(Span span, Span indicator) {
        int at = in.characters.among.has(in.charBefore(indicator.end())) ? indicator.end() - 1 : indicator.end();
        at = in.text.startsWith("当中", at) || in.text.startsWith("之中", at) ? at + 1 : at;
        if (indicator.start() < span.end() || at >= in.text.length() || !in.characters.among.has(in.charAt(at))) {
            return false;
        }
        int next = at + 1;
        while (next < in.text.length() && in.characters.partLink.has(in.charAt(next))) {
            next++;
        }
        Mention part = in.quantities.at(Math.min(next, in.text.length() - 1));
        return part != null && part.span().start() == next;
    }

    /** {@code |36项|任务，28项完成}: fewer of the same follow, with no name of their own. */
    private boolean divided(Mention whole, Span indicator) {
        Mention part = indicator.start() == whole.span().end() && FigureText.counts(whole) && in.text.startsWith("，", indicator.end()) ? in.next(whole.span()) : null;
        boolean follows = part != null && part.span().start() == indicator.end() + 1 && fewer(part, whole);
        return follows && !named(part.span().end());
    }

    /** {@code |41个|大类覆盖35个}: one verb leads from the whole to how many of it are meant. */
    private boolean covered(Mention whole, Span indicator) {
        Mention part = indicator.start() == whole.span().end() && FigureText.counts(whole) ? in.next(whole.span()) : null;
        return part != null && in.led(indicator.end(), part.span().start()) && fewer(part, whole) && (part.span().end() == in.clauseEnd(part.span().end()) || "）)".indexOf(in.charAt(part.span().end())) >= 0);
    }

    private boolean fewer(Mention part, Mention whole) {
        return FigureText.counts(part) && in.charBefore(part.span().end()) == in.charBefore(whole.span().end())
                && FigureText.value(part).value().compareTo(FigureText.value(whole).value()) < 0;
    }

    private boolean named(int behind) {
        for (int i = in.indicators.from(behind); in.indicators.isBefore(i, behind + 1); i++) {
            if (in.indicators.get(i).rule().equals("indicator.after")) {
                return true;
            }
        }
        return false;
    }

    /** {@code 在20个试点城市中居第二}: among how many a rank is told. */
    private boolean field(Span span) {
        int end = in.clauseEnd(span.end());
        Mention next = in.next(span);
        boolean rank = next != null && next.span().start() < end && FigureText.unit(next).equals("rank");
        return rank && in.cues.any(in.clauseStart(span.start()), span.start(), FigureCue.AMONG)
                && in.mark('中', span.end(), next.span().start());
    }
}
