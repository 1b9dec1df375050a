package org.liangce.record.figure;

import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/**
 * Says which numbers the text itself takes back: {@code 不是|40个|，而是46个}, {@code 暂缓建设|2座|停车楼}, {@code 由|20个|更正为12个}.
 * A goal that was missed is no such number: it was promised.
 */
final class FigureDenials {

    /** Between a plan and the word that withdraws it stands no more than {@code 现已}. */
    private static final int GAP = 2;

    private final FigureText in;

    FigureDenials(FigureText in) {
        this.in = in;
    }

    /** The rule that takes a number back, with the word that does; null where none does. */
    Evidence bars(Mention quantity) {
        Span denial = denial(quantity.span());
        if (denial != null) {
            return new Evidence("figure.denied", denial);
        }
        Span undone = undone(quantity.span());
        undone = undone == null ? withdrawn(quantity.span()) : undone;
        if (undone != null) {
            return new Evidence("figure.not-planned", undone);
        }
        Span corrected = corrected(quantity.span());
        return corrected == null ? null : new Evidence("figure.corrected", corrected);
    }

    /** {@code 不是4000个}, {@code 而非9所}: denied in its own clause. */
    private Span denial(Span span) {
        Span denial = in.cues.last(in.clauseStart(span.start()), span.start(), FigureCue.DENIES);
        return denial != null && !in.quantities.anyIn(denial.end(), span.start()) ? denial : null;
    }

    /** {@code 暂缓建设2座停车楼}, {@code 不再设定8%的目标}: a verb of doing that is denied; not {@code 没有达到8%的目标}. */
    private Span undone(Span span) {
        Span put = in.cues.last(in.clauseStart(span.start()), span.start(), FigureCue.PUTS_OFF);
        boolean act = put != null && (in.cues.endAt(put.end(), FigureCue.ACT) > put.end() || in.cues.endAt(put.end(), FigureCue.ADD) > put.end() || in.text.startsWith("设", put.end()));
        return act ? put : null;
    }

    /** {@code 新建3座泵站的计划已取消}: the plan that a number belongs to. */
    private Span withdrawn(Span span) {
        int end = in.clauseEnd(span.end());
        Span plan = in.cues.first(span.end(), end, FigureCue.PLAN);
        Span withdrawal = plan == null || in.charBefore(plan.start()) != '的' ? null : in.cues.first(plan.end(), end, FigureCue.WITHDRAWS);
        return withdrawal != null && withdrawal.start() - plan.end() <= GAP ? withdrawal : null;
    }

    /** {@code 由20个|更正为12个}, {@code 2100万人次|——准确地说}, {@code 此前公布为|20个}, {@code 比初步核算数|少8亿元}: a wrong or preliminary number. */
    private Span corrected(Span span) {
        int behind = span.end();
        while (behind < in.text.length() && "—，".indexOf(in.charAt(behind)) >= 0) {
            behind++;
        }
        int end = in.cues.endAt(behind, FigureCue.CORRECTS);
        if (end > behind) {
            return new Span(behind, end);
        }
        int start = in.cues.startBefore(span.start(), FigureCue.FORMERLY);
        if (start < span.start()) {
            return new Span(start, span.start());
        }
        return in.cues.first(in.clauseStart(span.start()), span.start(), FigureCue.DRAFT);
    }
}
