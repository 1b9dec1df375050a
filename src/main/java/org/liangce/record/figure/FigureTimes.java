package org.liangce.record.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.record.governance.Period;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Says which time holds for a figure: the one that governs its place, one that follows it, or that of the report it goes on with. */
final class FigureTimes {

    private static final int SHORTEST_PERIOD = 27;
    private static final int LONGEST_YEAR = 366;
    /** Of several years of which so small a part is left one tells what was done in them. */
    private static final int TENTH = 10;
    private static final int FEW_DAYS = 5;
    /** By which what is told lies ahead. */
    private static final Set<String> AHEAD = Set.of("kind.promise", "kind.forecast", "kind.whole", "kind.making");

    private final FigureText in;
    private final LocalDate published;
    private final FormsReckoned reckoned;
    private final SectionTimes section;
    private final TimesBehind behind;

    FigureTimes(FigureText in, SectionTimes section) {
        this.in = in;
        this.published = in.document.source().publication().date();
        this.reckoned = new FormsReckoned(published);
        this.section = section;
        this.behind = new TimesBehind(in);
    }

    /** The time that the text gives, or null. */
    Slot of(Mention quantity) {
        Mention compared = in.compared(quantity);
        if (compared != null) {
            return new Slot(compared, new Evidence("time.own", compared.span()));
        }
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
        if (list.size() != group.size() || !listed(list) || in.governance.isBase(list.get(0), quantity.span().start())) {
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
            Slot goesOn = section.of(quantity, decision.kind(), made);
            return goesOn != null || published != null ? goesOn : unresolved(quantity.span().start());
        }
        boolean elsewhere = in.clauseStart(quantity.span().start()) > said.mention().span().start();
        boolean present = in.text.startsWith("正在", quantity.span().end()) && reckoned.allOver(said.mention().value().forms(), true);
        String passed = present ? "time.passed.over-by-now" : elsewhere ? passed(said, decision, quantity.span().start()) : null;
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

    /** By which rule a time of another clause is not the number's; null where it may be. */
    private String passed(Slot said, FigureKinds.Decision decision, int here) {
        List<String> forms = said.mention().value().forms();
        if (decision.kind() == Figure.Kind.OUTCOME && reckoned.allAhead(forms)) {
            return "time.passed.ahead-of-outcome";
        }
        if (decision.evidence().rule().equals("kind.forecast") && !reckoned.allAhead(forms) && in.cues.any(in.clauseStart(here), here, FigureCue.YIELD)) {
            return "time.passed.before-yield";
        }
        boolean past = AHEAD.contains(decision.evidence().rule()) && reckoned.allOver(forms, true) || decision.kind() == Figure.Kind.TARGET && (reckoned.allPastDays(forms) || said.evidence().rule().equals("time.batch"));
        return past ? "time.passed.over-before-promise" : null;
    }

    /** A period of a month or more of which a few days are left, or no tenth of several years: on 28 September what was signed in {@code 三季度}, in December 2025 what was built in {@code “十四五”期间} is told as a fact. */
    static boolean closing(Slot time, LocalDate published) {
        Period period = time == null || published == null ? null : Period.of(Period.form(time.mention()));
        boolean bounded = period != null && !period.isAhead(published) && period.end() - period.start() >= SHORTEST_PERIOD;
        long days = bounded ? period.end() - period.start() : 0;
        return bounded && period.end() - published.toEpochDay() <= (days > LONGEST_YEAR ? days / TENTH : FEW_DAYS);
    }

    /** Several years that are not nearly over: what {@code “十四五”时期} of an article of 2021 tells is still to come. */
    static boolean lasting(Slot time, LocalDate published) {
        Period period = running(time, published) && !closing(time, published) ? Period.of(Period.form(time.mention())) : null;
        return period != null && period.start() != Period.NO_START && period.end() - period.start() > LONGEST_YEAR;
    }

    /** A period that is not over on the day of publication, and not that day itself. */
    static boolean running(Slot time, LocalDate published) {
        Period period = time == null || published == null ? null : Period.of(Period.form(time.mention()));
        boolean today = period != null && period.start() == period.end() && period.end() == published.toEpochDay();
        return period != null && period.end() != Period.NO_END && !today && !period.isOver(published);
    }
}
