package org.liangce.record.figure;

import java.util.Set;
import org.liangce.record.Figure;
import org.liangce.record.figure.FigureKinds.Decision;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Reads off the words around a number whether it is promised ({@code 将}, {@code 力争}) or reached ({@code 已}, {@code 了}). */
final class KindWords {

    private static final Set<String> DESIGNED = Set.of("m2", "CNY");

    private final FigureText in;
    private final FigureTense tense;

    KindWords(FigureText in, FigureTense tense) {
        this.in = in;
        this.tense = tense;
    }

    /** {@code 首批18万平方米|2月已|交付}, {@code 第二批26万平方米|将|封顶}, {@code 去年|建成的|3公里}: what its own clause tells of the number; else null. */
    Decision behind(Span span) {
        int end = in.clauseEnd(span.end());
        int at = span.end();
        Mention time = in.times.at(at);
        at = time != null && time.span().start() == at && time.span().end() < end ? time.span().end() : at;
        int done = in.cues.endAt(at, FigureCue.ALREADY);
        if (done > at && done < end && !names(done) && !in.quantities.anyIn(at, end)) {
            return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.done", new Span(at, done)));
        }
        int promise = in.cues.endAt(at, FigureCue.PROMISE);
        boolean ahead = promise > at && promise < end && promise - at == 1 && !in.quantities.anyIn(at, end);
        return ahead ? new Decision(Figure.Kind.TARGET, new Evidence("kind.promise", new Span(at, promise))) : null;
    }

    /** {@code 8个|现有|园区}: what begins behind the word is what is counted. */
    private boolean names(int behind) {
        for (int i = in.indicators.from(behind); in.indicators.isBefore(i, behind + 1); i++) {
            Mention candidate = in.indicators.get(i);
            if (candidate.rule().equals("indicator.after")) {
                return true;
            }
        }
        return false;
    }

    /** What is past was promised ({@code 2024年初提出增长5%}) or outdone ({@code 完成230亿元，超额完成目标}), whenever that was; else null. */
    Decision settled(Span span, Figure before) {
        int start = in.clauseStart(span.start());
        Span pledge = in.cues.last(start, span.start(), FigureCue.PLEDGE);
        pledge = pledge == null && "，,".indexOf(in.charBefore(start)) >= 0 ? ending(start - 1, FigureCue.PLEDGE) : pledge;
        if (pledge != null && !in.cues.any(pledge.end(), span.start(), FigureCue.DONE)) {
            return new Decision(Figure.Kind.TARGET, new Evidence("kind.pledge", pledge));
        }
        Span amended = in.cues.first(start, span.start(), FigureCue.AMENDS);
        if (amended != null && told(before, span)) {
            return new Decision(before.kind(), new Evidence("kind.amended", amended));
        }
        int next = Math.min(in.clauseEnd(span.end()) + 1, in.text.length());
        int outdone = in.cues.endAt(next, FigureCue.OUTDOES);
        return outdone > next ? new Decision(Figure.Kind.OUTCOME, new Evidence("kind.outdone", new Span(next, outdone))) : null;
    }

    /** Whether a figure of the same sentence stands before. */
    private boolean told(Figure before, Span span) {
        return before != null && before.trigger().span().start() >= in.sentenceStart(span.start());
    }

    /** The cue of a role that ends at an offset, or null. */
    private Span ending(int end, FigureCue role) {
        int start = in.cues.startBefore(end, role);
        return start < end ? new Span(start, end) : null;
    }

    /** The last cue of a clause decides: 已 and 了 for what is done, 将 and 力争 for what is promised. */
    Decision said(int offset, int from, int to) {
        Span promise = later(promise(offset, from, to), tense.allowed(from, to));
        Span done = later(done(from, to), tense.perfect(from, to));
        if (promise == null && done == null) {
            return null;
        }
        boolean target = done == null || promise != null && promise.start() > done.start();
        if (promise != null && done != null) {
            in.trace.passed(offset, target ? done : promise, "kind.passed.earlier-word");
        }
        return target ? new Decision(Figure.Kind.TARGET, new Evidence("kind.promise", promise)) : new Decision(Figure.Kind.OUTCOME, new Evidence("kind.done", done));
    }

    /** The last word of promise, but for those that only name what a number is a part of: {@code 完成年度计划的八成}. */
    private Span promise(int offset, int from, int to) {
        Span promise = in.cues.last(from, to, FigureCue.PROMISE);
        while (promise != null && (compared(promise) || obtains(promise) || followed(promise) || named(promise) && !designs(promise, offset) || in.cues.startBefore(promise.end(), FigureCue.WHOLE) < promise.end())) {
            promise = in.cues.last(from, promise.start(), FigureCue.PROMISE);
        }
        return promise;
    }

    /** {@code 已在国土空间|规划|里锁定用地}, {@code 按|计划|完成}: a plan that something is done in or by promises nothing. */
    private boolean followed(Span promise) {
        boolean within = promise.end() < in.text.length() && in.characters.among.has(in.charAt(promise.end()));
        return within || in.cues.startBefore(promise.start(), FigureCue.MODEL) < promise.start();
    }

    /** {@code 今年|共|安排项目138个}: so many are planned. */
    private boolean plans(Span done) {
        boolean sum = in.cues.endAt(done.start(), FigureCue.SUM) == done.end();
        return sum && (in.cues.endAt(done.end(), FigureCue.PLAN) > done.end() || in.cues.endAt(done.end(), FigureCue.PROMISE) > done.end());
    }

    /** {@code 做强8个|现有|园区}: right behind a number, which of those counted are meant. */
    private boolean attribute(Span done) {
        int number = in.quantities.lastFrom(done.start() - 1);
        return number >= 0 && in.quantities.get(number).span().end() == done.start() && names(done.end());
    }

    /** {@code |应|收账款余额}: a part of the name of what is measured. */
    private boolean named(Span promise) {
        for (int i = in.indicators.from(promise.start()); in.indicators.isBefore(i, promise.end()); i++) {
            Mention candidate = in.indicators.get(i);
            if (candidate.span().start() == promise.start() && candidate.span().end() > promise.end()) {
                return true;
            }
        }
        return false;
    }

    /** {@code |规划|总建筑面积45万平方米}, {@code |计划|总投资20亿元}: ground, floor and money that are planned are not there yet. */
    private boolean designs(Span promise, int offset) {
        Mention quantity = in.quantities.at(offset);
        return quantity != null && DESIGNED.contains(FigureText.unit(quantity)) && in.cues.endAt(promise.start(), FigureCue.PLAN) == promise.end();
    }

    /** The last word of what is done, but for those that tell only from where it goes on: {@code 在|现有|基础上翻一番}. */
    private Span done(int from, int to) {
        Span done = in.cues.last(from, to, FigureCue.DONE);
        while (done != null && (in.departures.from(done) || attribute(done) || plans(done) || issued(done))) {
            done = in.cues.last(from, done.start(), FigureCue.DONE);
        }
        return done;
    }

    /** {@code 年度投资计划|已|印发，…}: that a plan was issued makes nothing of it done. */
    private boolean issued(Span done) {
        boolean already = in.cues.endAt(done.start(), FigureCue.ALREADY) == done.end();
        if (already && in.cues.endAt(done.end(), FigureCue.ORDAINS) > done.end()) {
            return true; // 报告|已|明确今年的任务：新建学校20所
        }
        boolean plan = already && in.cues.any(in.sentenceStart(done.start()), done.start(), FigureCue.PLAN);
        return plan && in.governance.issues(done.end(), in.clauseEnd(done.end()));
    }

    /** {@code 低于年初|预期|一个百分点}: what was expected is only compared with. */
    boolean compared(Span promise) {
        int floor = Math.max(in.clauseStart(promise.start()), promise.start() - 4);
        Span against = in.cues.last(floor, promise.start(), FigureCue.AGAINST);
        return against != null && promise.start() - against.end() <= 2;
    }

    /** {@code |争取|专项债资金45亿元}: no verb stands between the word and its number, so that it tells itself what was done; {@code 争取|引进|20家}. */
    boolean obtains(Span promise) {
        boolean asks = in.cues.endAt(promise.start(), FigureCue.OBTAINS) == promise.end();
        if (asks && tense.obtained(promise.end())) {
            return true;
        }
        int number = asks ? in.quantities.from(promise.end()) : in.quantities.size();
        int end = number < in.quantities.size() ? in.quantities.start(number) : promise.start();
        for (int at = in.tokens.next(promise.end()); at >= 0 && at < end; at = in.tokens.next(at + 1)) {
            if (in.tokens.tag(at).equals("v")) {
                return false;
            }
        }
        return end > promise.end() && end < in.clauseEnd(promise.end());
    }

    private static Span later(Span a, Span b) {
        return a == null || b != null && b.start() > a.start() ? b : a;
    }
}
