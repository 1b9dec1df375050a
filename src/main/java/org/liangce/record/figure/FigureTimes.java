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
import org.liangce.text.Span;

/** Says which time holds for a figure: the one that governs its place, one that follows it, or that of the report it goes on with. */
final class FigureTimes {

    private static final int SHORTEST_PERIOD = 27;
    private static final int FEW_DAYS = 5;
    /** How many records are looked back at for the time that goes on. */
    private static final int TRIES = 8;

    /** By which what is told lies ahead. */
    private static final Set<String> AHEAD = Set.of("kind.promise", "kind.forecast");

    private final FigureText in;
    private final LocalDate published;
    private final FormsReckoned reckoned;
    private final TimesBehind behind;
    private final Announcements announcements;

    FigureTimes(FigureText in) {
        this.in = in;
        this.published = in.document.source().publication().date();
        this.reckoned = new FormsReckoned(published);
        this.behind = new TimesBehind(in);
        this.announcements = new Announcements(in);
    }

    /** The time that the text gives, or null. */
    Slot of(Mention quantity) {
        if (in.starts(quantity) || isYardstick(quantity)) {
            return own(quantity);
        }
        Slot handed = handed(quantity);
        Slot own = handed == null ? behind.of(quantity.span()) : handed;
        return own == null ? in.governance.timeAt(quantity.span().start()) : own;
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
            if (times.get(i).span().start() != end + 1 || !in.characters.listLink.has(in.charAt(end))) {
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
        return in.characters.yardstickAfter.has(before) || previous != null && previous.span().end() == start - 1 && isYardstick(previous);
    }

    /** The start of a way has only the time right before it: {@code 由2020年的300亿元提高到…}. */
    private Slot own(Mention quantity) {
        int start = in.ownTime(quantity.span().start());
        Mention time = in.times.at(start);
        boolean own = start < quantity.span().start() && time != null;
        return own ? new Slot(time, new Evidence("time.own", time.span())) : null;
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
        boolean goals = announcements.above(here).stream().anyMatch(line -> in.cues.any(line.start(), line.end(), FigureCue.GOALS)) || aimed(before.time().mention());
        boolean goesOn = kind == Figure.Kind.OUTCOME ? !running(before.time(), published) : goals;
        Slot whole = goesOn ? in.governance.wholeTime(before.time().mention(), here) : null;
        return whole != null || !goesOn ? whole : new Slot(before.time().mention(), new Evidence("time.section", List.of(time, before.trigger().span())));
    }

    /** A period of a month or more that ends a few days after publication: on 28 September what was signed in {@code 三季度} is told as a fact. */
    static boolean closing(Slot time, LocalDate published) {
        Period period = time == null || published == null ? null : Period.of(Period.form(time.mention()));
        boolean bounded = period != null && !period.isAhead(published) && period.end() - period.start() >= SHORTEST_PERIOD;
        return bounded && period.end() - published.toEpochDay() <= FEW_DAYS;
    }

    /** {@code |力争到2027年|，…}: a deadline that a sentence opens with as what is striven for. */
    private boolean aimed(Mention time) {
        int start = in.sentenceStart(time.span().start());
        Span strives = in.cues.first(start, time.span().start(), FigureCue.PROMISE);
        return strives != null && strives.start() == start && time.span().start() - strives.end() <= 1 && GoverningTimes.isDeadline(time);
    }

    /** A period that is not over on the day of publication, and not that day itself. */
    static boolean running(Slot time, LocalDate published) {
        Period period = time == null || published == null ? null : Period.of(Period.form(time.mention()));
        boolean today = period != null && period.start() == period.end() && period.end() == published.toEpochDay();
        return period != null && period.end() != Period.NO_END && !today && !period.isOver(published);
    }
}
