package org.liangce.record.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.record.governance.GoverningTimes;
import org.liangce.record.governance.Period;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;

/** Says which time holds for a figure: the one that governs its place, one that follows it, or that of the report it goes on with. */
final class FigureTimes {

    /** No statement of when something is done by is longer: {@code 2027年底前全部建成投用}. */
    private static final int LONGEST_DEADLINE = 18;
    private static final int FARTHEST_NOTE = 80;
    private static final int LONGEST_NOTE = 100;
    /** Between a number and when something happens to it: {@code 要赶在}. */
    private static final int LONGEST_BRIDGE = 3;
    /** How many records are looked back at for the time that goes on. */
    private static final int TRIES = 8;

    /** By which what is told lies ahead. */
    private static final Set<String> AHEAD = Set.of("kind.promise", "kind.forecast");

    private final FigureText in;
    private final LocalDate published;
    private final FormsReckoned reckoned;

    FigureTimes(FigureText in) {
        this.in = in;
        this.published = in.document.source().publication().date();
        this.reckoned = new FormsReckoned(published);
    }

    /** The time that the text gives, or null. */
    Slot of(Mention quantity) {
        if (in.starts(quantity) || isYardstick(quantity)) {
            return own(quantity);
        }
        Slot behind = handed(quantity);
        behind = behind == null ? behind(quantity.span()) : behind;
        behind = behind == null ? noted(quantity.span()) : behind;
        return behind != null ? behind : in.governance.timeAt(quantity.span().start());
    }

    /** {@code 新建茶园6家（区商务局，|12月底前|）}: a note behind the work tells who does it and by when; or null. */
    private Slot noted(Span quantity) {
        int line = in.text.indexOf('\n', quantity.end());
        int open = in.text.indexOf('（', quantity.end());
        int close = open < 0 || line >= 0 && open > line ? -1 : in.text.indexOf('）', open);
        if (close < 0 || open - quantity.end() > FARTHEST_NOTE || close - open > LONGEST_NOTE || in.times.anyIn(in.sentenceStart(quantity.start()), quantity.start())) {
            return null;
        }
        Mention time = in.document.index(MentionType.ORGANIZATION).anyIn(open, close) ? first(open, close) : null;
        return time == null ? null : new Slot(time, new Evidence("time.note", time.span()));
    }

    /** {@code 2025年、2026年，供地分别为800亩、|900亩|}: of as many times as values each value has its own; else null. */
    private Slot handed(Mention quantity) {
        List<Mention> group = in.group(quantity);
        Span first = group.get(0).span();
        Span each = group.size() < 2 ? null : in.cues.last(in.clauseStart(first.start()), first.start(), FigureCue.EACH);
        List<Mention> told = each == null ? List.of() : in.times.startingIn(in.sentenceStart(first.start()), each.start());
        List<Mention> list = told.size() < group.size() ? told : told.subList(told.size() - group.size(), told.size());
        if (list.size() != group.size() || !listed(list)) {
            return null;
        }
        Mention time = list.get(group.indexOf(quantity));
        return new Slot(time, new Evidence("time.respective", List.of(time.span(), each)));
    }

    private boolean listed(List<Mention> times) {
        for (int i = 1; i < times.size(); i++) {
            int end = times.get(i - 1).span().end();
            if (times.get(i).span().start() != end + 1 || "、和与及".indexOf(in.charAt(end)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code 较一季度的|7%|、上半年的|5%|收窄}, {@code 从2023年的2%、2024年的|4%|升至6%}: what one compares with has the time right before it. */
    private boolean isYardstick(Mention quantity) {
        int start = in.ownTime(quantity.span().start());
        if (start == quantity.span().start() || in.charBefore(quantity.span().start()) != '的' || FigureText.unit(quantity).equals("fold")) {
            return false;
        }
        char before = in.charBefore(start);
        Mention previous = before == '、' || before == '和' ? in.previous(quantity.span()) : null;
        return "较比从由自".indexOf(before) >= 0 || previous != null && previous.span().end() == start - 1 && isYardstick(previous);
    }

    /** The start of a way has only the time right before it: {@code 由2020年的300亿元提高到…}. */
    private Slot own(Mention quantity) {
        int start = in.ownTime(quantity.span().start());
        Mention time = in.times.at(start);
        boolean own = start < quantity.span().start() && time != null;
        return own ? new Slot(time, new Evidence("time.own", time.span())) : null;
    }

    /** A time that follows the number and tells when: {@code 首期380亩今年6月开工}, {@code 改造5万平方米，年底前全部交付}; or null. */
    private Slot behind(Span quantity) {
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
        boolean near = time.start() - number <= LONGEST_BRIDGE && time.end() < end;
        for (int at = number; near && at < time.start(); at++) {
            near = "已要将须需赶在于可应也都均拟就".indexOf(in.charAt(at)) >= 0;
        }
        return near && in.charBefore(time.end()) != '期' && in.charAt(time.end()) != '的' && tellsDeed(time.end(), end);
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

    /** The time that agrees with the kind: a deadline told elsewhere holds for nothing done; a report goes on with its time. */
    Slot agreeing(Mention quantity, Slot said, FigureKinds.Decision decision, List<Figure> made) {
        if (said == null) {
            Slot continued = in.starts(quantity) ? null : continued(quantity, decision.kind(), reporting(made, decision.kind(), quantity.span().start()));
            Slot framed = continued != null || in.starts(quantity) ? continued : framed(quantity.span().start(), decision.kind());
            return framed != null || published != null ? framed : unresolved(quantity.span().start());
        }
        boolean elsewhere = in.clauseStart(quantity.span().start()) > said.mention().span().start();
        boolean present = in.text.startsWith("正在", quantity.span().end()) && reckoned.allOver(said.mention().value().forms(), true);
        String passed = present ? "time.passed.over-by-now" : elsewhere ? passed(said.mention().value().forms(), decision) : null;
        if (passed != null) {
            in.trace.passed(quantity.span().start(), said.mention().span(), passed);
            return null;
        }
        return said;
    }

    /** {@code 去年} in an article that nobody dated: what cannot be reckoned is told as it is printed; or null. */
    private Slot unresolved(int here) {
        int last = in.times.lastFrom(here - 1);
        Mention time = last >= 0 && in.times.get(last).span().start() >= in.sentenceStart(here) ? in.times.get(last) : null;
        return time != null && time.value().forms().isEmpty() ? new Slot(time, new Evidence("time.unresolved", time.span())) : null;
    }

    /** The time that frames the section: one that is over what was reached in it, another what is promised; or null. */
    private Slot framed(int here, Figure.Kind kind) {
        Slot frame = in.cues.any(in.sentenceStart(here), here, FigureCue.VAGUE) ? null : in.governance.framingTime(here);
        boolean agrees = frame != null && in.governance.sameAt(in.sentenceEnd(frame.mention().span().start()) - 1, here)
                && reckoned.allOver(frame.mention().value().forms(), kind == Figure.Kind.OUTCOME);
        return agrees ? frame : null;
    }

    /** By which rule a time of another clause is not the number's; null where it may be. */
    private String passed(List<String> forms, FigureKinds.Decision decision) {
        if (decision.kind() == Figure.Kind.OUTCOME && reckoned.allAhead(forms)) {
            return "time.passed.ahead-of-outcome";
        }
        boolean past = AHEAD.contains(decision.evidence().rule()) && reckoned.allOver(forms, true) || decision.kind() == Figure.Kind.TARGET && reckoned.allPastDays(forms);
        return past ? "time.passed.over-before-promise" : null;
    }

    /** The last record before whose time goes on: no start of a way, nothing told of a time that one only compares with ({@code 去年同期增长8%}). */
    private Figure reporting(List<Figure> made, Figure.Kind kind, int here) {
        for (int i = made.size() - 1; i >= Math.max(0, made.size() - TRIES); i--) {
            Figure before = made.get(i);
            boolean start = before.evidence().rule().equals("kind.start");
            if (!start && before.kind() == kind && (before.time() == null || atEvent(before, here) || in.governance.goesOn(before.time().mention(), here))) {
                return before;
            }
        }
        return null;
    }

    /** {@code 招商大会上，30个项目集中签约。|超十亿元项目|7个}: what its paragraph tells of it is of the event's day. */
    private boolean atEvent(Figure before, int here) {
        int its = before.trigger().span().start();
        return before.time().evidence().rule().equals("time.event-day") && in.paragraphs.lastFrom(its) == in.paragraphs.lastFrom(here);
    }

    /**
     * The time of the record before, where a report of what is past goes on with it in a later paragraph of the section ({@code 2024年，…。\n分产业看，…}),
     * or a section of goals does; else null.
     */
    private Slot continued(Mention quantity, Figure.Kind kind, Figure before) {
        int here = quantity.span().start();
        if (before == null || before.time() == null || before.time().mention().value().forms().isEmpty() || before.kind() != kind || !in.sameSection(before.trigger().span().start(), here)
                || !in.governance.sameAt(before.trigger().span().start(), here)
                || in.cues.any(in.sentenceStart(here), here, FigureCue.VAGUE)) {
            return null;
        }
        Span time = before.time().mention().span();
        boolean goals = in.announcements(here).stream().anyMatch(line -> in.cues.any(line.start(), line.end(), FigureCue.GOALS));
        boolean goesOn = kind == Figure.Kind.OUTCOME ? !running(before.time(), published) : goals;
        Slot whole = goesOn ? in.governance.wholeTime(before.time().mention(), here) : null;
        return whole != null || !goesOn ? whole : new Slot(before.time().mention(), new Evidence("time.section", List.of(time, before.trigger().span())));
    }

    /** A period that is not over on the day of publication, and not that day itself. */
    static boolean running(Slot time, LocalDate published) {
        Period period = time == null || published == null ? null : Period.of(Period.form(time.mention()));
        boolean today = period != null && period.start() == period.end() && period.end() == published.toEpochDay();
        return period != null && period.end() != Period.NO_END && !today && !period.isOver(published);
    }
}
