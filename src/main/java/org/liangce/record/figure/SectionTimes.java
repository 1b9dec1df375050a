package org.liangce.record.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.record.figure.FigureKinds.Decision;
import org.liangce.record.governance.GoverningTimes;
import org.liangce.record.governance.Period;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Operator;
import org.liangce.text.Span;

/**
 * The time of an earlier paragraph that goes on in its section: in {@code 到2027年，产值达到80亿元。\n人才方面，引进团队|20个|} 到2027年. It goes on from
 * the record before, or from a sentence that tells no figure and frames the section ({@code 到2027年，初步建成强区。}).
 */
final class SectionTimes {

    /** How many records are looked back at for the time that goes on. */
    private static final int TRIES = 8;
    /** In characters from the question. */
    private static final int FARTHEST_ANSWER = 600;
    /** In days. */
    private static final int LONGEST_QUARTER = 92;

    /** By what a figure is of a kind though nothing in its sentence says so: the time of its section says it better. */
    private static final Set<String> BARE = Set.of("kind.state", "kind.action");

    private final FigureText in;
    private final LocalDate published;
    private final FormsReckoned reckoned;

    SectionTimes(FigureText in) {
        this.in = in;
        this.published = in.document.source().publication().date();
        this.reckoned = new FormsReckoned(published);
    }

    /** The time that goes on for a figure of a kind; a time that frames its paragraphs holds for what was reached where it is past, else for what is promised. Null where none does, nor for what a way starts from. */
    Slot of(Mention quantity, Figure.Kind kind, List<Figure> made) {
        int here = quantity.span().start();
        if (!mayGoOn(quantity)) {
            return null;
        }
        Figure before = reporting(made, kind, here);
        Slot frame = frame(here);
        boolean nearer = frame != null && before != null && frame.mention().span().start() > before.trigger().span().end();
        Slot continued = nearer ? null : continued(here, kind, before);
        return continued == null && frame != null && isPast(frame) == (kind == Figure.Kind.OUTCOME) ? frame : continued;
    }

    /** No vague time is told, nor how much has been done by now ({@code |已|兑现资金1.2亿元}): whether that is of the time before nobody says, but shares and growth are of one period. */
    private boolean mayGoOn(Mention quantity) {
        int here = quantity.span().start();
        int sentence = in.sentenceStart(here);
        boolean byNow = !FigureText.relative(quantity) && in.cues.any(sentence, here, FigureCue.ALREADY);
        return !byNow && !in.starts(quantity) && !in.cues.any(sentence, here, FigureCue.VAGUE) && !in.governance.isAfterWork(here);
    }

    /** {@code 2024年，…增长4%。\n引进总部企业|22家|}: what no word of its sentence calls promised or reached is what the time of its section makes of it. */
    Decision settled(Mention quantity, Decision said, List<Figure> made) {
        Figure before = KindsOnward.told(made);
        boolean bare = BARE.contains(said.evidence().rule()) && mayGoOn(quantity);
        Slot goesOn = bare ? of(quantity, before == null ? said.kind() : before.kind(), made) : null;
        Slot time = bare && goesOn == null ? frame(quantity.span().start()) : goesOn;
        Period period = time == null || published == null ? null : Period.of(Period.form(time.mention()));
        Evidence evidence = period == null ? null : new Evidence("kind.section", time.mention().span());
        if (evidence != null && isPast(time)) {
            return new Decision(Figure.Kind.OUTCOME, evidence);
        }
        boolean asked = evidence != null && isAsked(in.sentenceEnd(time.mention().span().start()), quantity.span().start());
        boolean ahead = evidence != null && period.isAhead(published) && (said.kind() == Figure.Kind.TARGET || aims(quantity));
        return asked || ahead ? new Decision(Figure.Kind.TARGET, evidence) : said;
    }

    /** {@code 一季度，有26个项目开工。其中，产业项目|18个|}: what is told of a time that is not over yet is of the kind of what was told of it before. */
    Decision running(Slot time, Decision said, List<Figure> made) {
        Figure before = said.evidence().rule().equals("kind.running") ? KindsOnward.told(made) : null;
        Mention told = before == null || before.time() == null ? null : before.time().mention();
        boolean goesOn = told != null && (told == time.mention() || isPartOfYear(told) && Period.form(told).equals(Period.form(time.mention())));
        return goesOn ? KindsOnward.carried(before) : said;
    }

    /** {@code 规模|做到|4000亿元}, {@code 园区|20个以上|}: what is to be come to; {@code 聚集企业300家} tells where one stands. */
    private boolean aims(Mention quantity) {
        int start = quantity.span().start();
        Operator operator = FigureText.value(quantity).operator();
        boolean least = operator == Operator.AT_LEAST || operator == Operator.MORE;
        return least || in.cues.any(in.clauseStart(start), start, FigureCue.TO) || in.cues.any(in.clauseStart(start), start, FigureCue.RISE);
    }

    /** The time that frames the section, where the same body and place answer; or null. */
    private Slot frame(int here) {
        Slot frame = in.governance.framingTime(here);
        int end = frame == null ? here : in.sentenceEnd(frame.mention().span().start());
        return frame != null && (isAsked(end, here) || in.governance.sameAt(end - 1, here)) ? frame : null;
    }

    /** {@code 记者：|今年|有何打算？\n答：…}: what one asks for is told by whoever answers, until somebody asks again. */
    private boolean isAsked(int end, int here) {
        boolean asked = in.characters.asks.has(in.charBefore(end));
        for (int at = end; asked && at < here; at++) {
            asked = at - end < FARTHEST_ANSWER && !in.characters.asks.has(in.charAt(at));
        }
        return asked;
    }

    /** {@code 去年}, {@code “十四五”期间} in its last months, {@code 今年以来}: a time of which one tells what was done in it. */
    private boolean isPast(Slot time) {
        return reckoned.allOver(time.mention().value().forms(), true) || FigureTimes.closing(time, published) || in.since(time.mention());
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
     * or what is promised with one under which all of its sentence stands; else null.
     */
    private Slot continued(int here, Figure.Kind kind, Figure before) {
        if (before == null || before.time() == null || before.time().mention().value().forms().isEmpty() || !sameMatter(before.trigger().span().start(), here)) {
            return null;
        }
        Mention time = before.time().mention();
        boolean goesOn = kind == Figure.Kind.OUTCOME ? !FigureTimes.running(before.time(), published) || isPartOfYear(time) || in.since(time) : leads(time, before.trigger().span());
        Slot whole = goesOn ? in.governance.wholeTime(time, here) : null;
        return whole != null || !goesOn ? whole : new Slot(time, new Evidence("time.section", List.of(time.span(), before.trigger().span())));
    }

    /** {@code 一季度}, {@code 4月}: what was reached in so short a time is told on, though it is not over. */
    private static boolean isPartOfYear(Mention time) {
        Period period = Period.of(Period.form(time));
        return period != null && period.end() != Period.NO_END && period.end() - period.start() < LONGEST_QUARTER;
    }

    /** Whether one section tells two offsets, of the same body and place or of the parts that it has ({@code 分区看，…}). */
    private boolean sameMatter(int before, int here) {
        return in.sameSection(before, here) && (in.governance.sameAt(before, here) || in.governance.isByArea(here));
    }

    /** {@code |到2027年|，…}, {@code 目标是，|到2027年|，…}: a time that opens its sentence, or a deadline its clause, before its figure; no {@code 厂房7万平方米，明年交付}. */
    private boolean leads(Mention time, Span figure) {
        int start = time.span().start();
        boolean opens = in.governance.opens(time) || GoverningTimes.isDeadline(time) && start == in.clauseStart(start);
        return opens && start < figure.start();
    }
}
