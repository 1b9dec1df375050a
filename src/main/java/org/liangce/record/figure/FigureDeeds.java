package org.liangce.record.figure;

import java.time.LocalDate;
import org.liangce.record.Slot;
import org.liangce.record.governance.Period;
import org.liangce.text.Mention;
import org.liangce.text.Operator;
import org.liangce.text.Span;

/** Says by which deed a number is a fact or a plan: what was signed or begun at an event is done, what a year's plan puts in is not, and nobody plans to the hundredth. */
final class FigureDeeds {

    /** No goal for growth is told with as many digits. */
    private static final int MOST_DIGITS = 3;
    /** A year as a normal form. */
    private static final int YEAR = 4;

    private final FigureText in;
    private final LocalDate published;

    FigureDeeds(FigureText in) {
        this.in = in;
        this.published = in.document.source().publication().date();
    }

    /** {@code 集中签约的|29个|项目}, {@code 这次开工的项目，总投资|80亿元|}: what a relative clause tells, with no promise in the clause, is done; else null. */
    Span of(Span span, int sentence) {
        int of = span.start() - 1;
        boolean relative = in.charBefore(span.start()) == '的' && (in.cues.startBefore(of, FigureCue.ACT) < of || in.cues.startBefore(of, FigureCue.ADD) < of);
        Span among = in.parts.amongNew(in.clauseStart(span.start()));
        if (among != null && !in.cues.any(sentence, in.clauseEnd(span.end()), FigureCue.AHEAD)) {
            return among;
        }
        int end = in.cues.endAt(sentence, FigureCue.THIS);
        boolean told = relative || end > sentence && in.mark('的', end, span.start());
        return told && !in.cues.any(sentence, in.clauseEnd(span.end()), FigureCue.AHEAD) ? new Span(relative ? of : sentence, relative ? span.start() : end) : null;
    }

    /** {@code 一季度|集中开工|民生项目32个}, {@code 56个项目|同日动工}: what its clause tells was done together at an event, not in the course of a year; else null. */
    Span atCeremony(Span span, Slot time) {
        int start = in.clauseStart(span.start());
        int end = in.clauseEnd(span.end());
        Span deed = in.governance.onTheSpot(start, end);
        boolean event = deed == null || in.text.startsWith("活动", deed.end()) || in.text.startsWith("仪式", deed.end()) || in.characters.eventCounter.has(in.charBefore(span.end()));
        return event || ofYear(time) || in.cues.any(start, deed.start(), FigureCue.ACT) || in.cues.any(in.sentenceStart(start), end, FigureCue.AHEAD) ? null : deed;
    }

    /** {@code 8个街区更新项目|开工||建设}: what those counted underwent is told, and nobody is to bring it about; a year that goes on is still a plan's; else null. */
    Span befell(Mention quantity, Slot time) {
        Span span = quantity.span();
        int start = in.clauseStart(span.start());
        int end = in.clauseEnd(span.end());
        Span opened = FigureText.counts(quantity) ? in.cues.last(span.end() + 1, end, FigureCue.OPENED) : null;
        boolean ends = opened != null && (opened.end() == end || in.cues.endAt(opened.end(), FigureCue.BUILD) == end);
        boolean led = !ends || in.cues.any(start, span.start(), FigureCue.LEAD) || in.cues.any(start, span.start(), FigureCue.YEARLY);
        return led || ofYear(time) || in.quantities.anyIn(span.end(), opened.start()) ? null : opened;
    }

    private static boolean ofYear(Slot time) {
        return time != null && Period.form(time.mention()).length() == YEAR;
    }

    /** {@code 36个重点项目|完成||投资48.6亿元}: to so many digits what is said to be completed is. */
    boolean attained(Mention quantity) {
        int start = quantity.span().start();
        return FigureText.unit(quantity).equals("CNY") && FigureText.exact(quantity) && in.cues.any(in.clauseStart(start), start, FigureCue.ATTAINS);
    }

    /** Whether it is told of the day of publication itself. */
    boolean onDay(Slot time) {
        Period period = time == null || published == null ? null : Period.of(Period.form(time.mention()));
        return period != null && period.start() == published.toEpochDay() && period.end() == period.start();
    }

    /** {@code 总投资125亿元，|年度计划|投资30亿元}: what a year's plan puts in is not reached by what is done on a day; null where that was completed, or is none. */
    Span yearlyPlan(Mention quantity, Slot indicator) {
        int start = indicator == null ? 0 : indicator.mention().span().start();
        int end = in.cues.endAt(start, FigureCue.YEARLY_PLAN);
        boolean done = FigureText.relative(quantity) || in.cues.any(in.clauseStart(start), start, FigureCue.SETTLES) || in.cues.any(end, quantity.span().start(), FigureCue.SETTLES);
        return end > start && !done ? new Span(start, end) : null;
    }

    /** {@code 目前正聚力|打造||千亿级|产业集群}: the size of what is being made is still promised; else null. */
    Span inTheMaking(Mention quantity, Slot indicator) {
        Span making = making(quantity, indicator);
        return making != null && in.mark('正', in.clauseStart(making.start()), making.start()) ? making : null;
    }

    /** {@code 会同企业|培育|第二个产值|超百亿元|的园区}: the verb that makes a thing of the size that is told; null where none does, or it did. */
    Span making(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        int start = in.clauseStart(span.start());
        boolean attribute = in.charAt(span.end()) == '的' && !FigureText.counts(quantity) && !FigureText.relative(quantity);
        boolean size = in.charBefore(span.end()) == '级' || attribute || FigureText.unit(quantity).equals("CNY") && indicator.mention().span().start() == span.end();
        Span making = size ? in.cues.last(start, span.start(), FigureCue.BUILD) : null;
        return making == null || in.mark('了', making.end(), span.start()) || in.cues.any(start, making.start(), FigureCue.DONE) ? null : making;
    }

    /** {@code 增长28.55%}, {@code 达668.11亿元，增长9.3%}: nobody plans a growth to the hundredth, nor an amount that such a growth is told of. */
    boolean measured(Span span) {
        Mention quantity = in.quantities.at(span.start());
        Mention next = in.next(span);
        boolean grown = next != null && next.span().start() <= in.clauseEnd(Math.min(in.clauseEnd(span.end()) + 1, in.text.length()))
                && in.cues.any(span.end(), next.span().start(), FigureCue.RISE) && fine(next);
        return fine(quantity) || !FigureText.relative(quantity) && grown;
    }

    /** A percentage of three digits or more. */
    private static boolean fine(Mention quantity) {
        return FigureText.unit(quantity).equals("%") && FigureText.value(quantity).operator() == Operator.EQUAL
                && FigureText.value(quantity).upper() == null && FigureText.value(quantity).value().stripTrailingZeros().precision() >= MOST_DIGITS;
    }
}
