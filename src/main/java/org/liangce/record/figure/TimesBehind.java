package org.liangce.record.figure;

import java.util.List;
import org.liangce.record.Slot;
import org.liangce.record.governance.GoverningTimes;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;

/** Finds the time that follows a number and holds for it: {@code 首期380亩|今年6月|开工}. */
final class TimesBehind {

    /** No statement of when something is done by is longer: {@code 2027年底前全部建成投用}. */
    private static final int LONGEST_DEADLINE = 18;
    private static final int FARTHEST_NOTE = 80;
    private static final int LONGEST_NOTE = 100;
    /** Between a number and when something happens to it: {@code 要赶在}. */
    private static final int LONGEST_BRIDGE = 3;
    /** What is counted has no longer a name: {@code 2000辆|国三柴油货车|年内退出}. */
    private static final int LONGEST_COUNTED = 10;

    private final FigureText in;

    TimesBehind(FigureText in) {
        this.in = in;
    }

    /** The time behind the number at {@code quantity} that is told of it, or null. */
    Slot of(Span quantity) {
        Slot told = told(quantity);
        return told == null ? noted(quantity) : told;
    }

    /** A time that follows the number and tells when: {@code 首期380亩今年6月开工}, {@code 改造5万平方米，年底前全部交付}; or null. */
    private Slot told(Span quantity) {
        int clause = in.clauseStart(quantity.start());
        int end = in.clauseEnd(quantity.end());
        Mention here = first(quantity.end(), end);
        if (here != null && !in.times.anyIn(clause, quantity.start()) && (happens(here.span().end(), end) || isTopic(quantity.end(), here.span(), end))) {
            return new Slot(here, new Evidence("time.behind", here.span()));
        }
        int next = Math.min(end + 1, in.text.length());
        boolean joined = end < in.text.length() && "，,".indexOf(in.charAt(end)) >= 0 && !in.quantities.anyIn(quantity.end(), end);
        Slot ofAll = ofAll(quantity);
        if (ofAll != null) {
            return ofAll;
        }
        Mention deadline = joined && !in.times.anyIn(in.sentenceStart(clause), quantity.start()) ? in.times.at(next) : null;
        boolean closes = deadline != null && !deadline.value().forms().isEmpty() && GoverningTimes.isDeadline(deadline);
        int last = in.clauseEnd(next);
        return closes && last - next <= LONGEST_DEADLINE && happens(deadline.span().end(), last) ? new Slot(deadline, new Evidence("time.deadline-behind", deadline.span())) : null;
    }

    /** {@code 新建学校7所，公园2个，|均于2026年底前完成}: what closes the sentence is said of all its numbers that have no time of their own. */
    private Slot ofAll(Span quantity) {
        int sentence = in.sentenceStart(quantity.start());
        int end = in.sentenceEnd(quantity.end());
        end = end > sentence && "。；".indexOf(in.charBefore(end)) >= 0 ? end - 1 : end;
        int clause = in.clauseStart(end);
        int said = in.cues.endAt(clause, FigureCue.OF_ALL);
        Mention time = said > clause && clause > quantity.end() ? in.times.at(said) : null;
        boolean closes = time != null && time.span().start() == said && !in.times.anyIn(sentence, clause) && end - said <= LONGEST_DEADLINE;
        boolean done = closes && in.cues.any(time.span().end(), end, FigureCue.ACT) && !in.quantities.anyIn(clause, end);
        return done ? new Slot(time, new Evidence("time.of-all", List.of(time.span(), new Span(clause, said)))) : null;
    }

    /** The only time in {@code [from, to)} where no number stands there too. */
    private Mention first(int from, int to) {
        int first = in.times.from(from);
        boolean only = in.times.isBefore(first, to) && !in.times.isBefore(first + 1, to);
        return only && !in.quantities.anyIn(from, to) ? in.times.get(first) : null;
    }

    /** {@code 首期5亿元|今年三季度|完成募集}, {@code 26万平方米要赶在|10月底前|封顶}: the number is what something is told of at a time right behind it. */
    private boolean isTopic(int number, Span time, int end) {
        boolean near = time.end() < end && (isDue(number, time.start()) || isCounted(number, time.start()));
        return near && in.charBefore(time.end()) != '期' && in.charAt(time.end()) != '的' && tellsDeed(time.end(), end);
    }

    /** {@code 26万平方米|要赶在|10月底前封顶}. */
    private boolean isDue(int from, int to) {
        boolean due = to - from <= LONGEST_BRIDGE;
        for (int at = from; due && at < to; at++) {
            due = in.characters.dueLead.has(in.charAt(at));
        }
        return due;
    }

    /** {@code 首批180名|学员|上月上岗}: what is counted, without a verb or a mark, stands between the number and the time. */
    private boolean isCounted(int from, int to) {
        return to - from <= LONGEST_COUNTED && !tellsDeed(from, to);
    }

    private boolean tellsDeed(int from, int to) {
        for (int at = in.tokens.next(from); at >= 0 && at < to; at = in.tokens.next(at + 1)) {
            if (in.tokens.tag(at).startsWith("v")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows a time tells that something comes about, and no number. */
    private boolean happens(int from, int to) {
        Span made = in.cues.first(from, to, FigureCue.MAKES);
        made = made == null ? in.cues.first(from, to, FigureCue.OPENED) : made;
        if (in.cues.endAt(from, FigureCue.ALREADY) > from || in.cues.endAt(from, FigureCue.SETTLES) > from) {
            return !in.quantities.anyIn(from, to);
        }
        return made != null && made.start() - from <= 4 && made.end() >= to - 3 && !in.quantities.anyIn(from, to);
    }

    /** {@code 新建茶园6家（区商务局，|12月底前|）}: a note behind the work tells who does it and by when; or null. */
    private Slot noted(Span quantity) {
        int farthest = Math.min(quantity.end() + FARTHEST_NOTE + 1, in.text.length());
        int open = in.notes.first(quantity.end(), farthest);
        int close = open == farthest || in.charAt(open) == '\n' ? open : noteEnd(open);
        if (close == open || in.times.anyIn(in.sentenceStart(quantity.start()), quantity.start())) {
            return null;
        }
        Mention time = in.document.index(MentionType.ORGANIZATION).anyIn(open, close) ? first(open, close) : null;
        return time == null ? null : new Slot(time, new Evidence("time.note", time.span()));
    }

    /** Where the note that opens at {@code open} closes; there, where it is too long for one. */
    private int noteEnd(int open) {
        int limit = Math.min(open + LONGEST_NOTE + 1, in.text.length());
        int at = open;
        while (at < limit && in.charAt(at) != '）') {
            at++;
        }
        return at == limit ? open : at;
    }
}
