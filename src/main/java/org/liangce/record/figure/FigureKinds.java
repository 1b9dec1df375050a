package org.liangce.record.figure;

import java.time.LocalDate;
import java.util.List;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.record.governance.Period;
import org.liangce.text.Evidence;
import org.liangce.text.Marks;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Decides between promised and reached. */
final class FigureKinds {

    /** A sentence that starts out from something says so within so many characters. */
    private static final int FARTHEST_BASE = 60;

    private final FigureText in;
    private final FigureTense tense;
    private final KindWords words;
    private final FigureDeeds deeds;
    private final KindsOnward onward;
    private final KindsUnsaid unsaid;
    private final LocalDate published;

    FigureKinds(FigureText in) {
        this.in = in;
        this.tense = new FigureTense(in);
        this.words = new KindWords(in, tense);
        this.deeds = new FigureDeeds(in);
        this.onward = new KindsOnward(in, tense);
        this.unsaid = new KindsUnsaid(in, words, deeds, onward);
        this.published = in.document.source().publication().date();
    }

    /** The kind of a figure with the reason. */
    Decision of(Mention quantity, Slot indicator, Slot time, List<Figure> made) {
        Figure before = KindsOnward.told(made);
        Decision found = itself(quantity, indicator);
        found = found == null ? beside(quantity, indicator, time, before) : found;
        found = found == null ? inTime(quantity, time) : found;
        found = found == null ? told(quantity, indicator, time, before) : found;
        return found == null ? unsaid.of(quantity, time, made) : found;
    }

    /** What the number is: a start, a base, a goal, a plan or a forecast; null where it is none of these. */
    private Decision itself(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        if (in.starts(quantity) || in.compared(quantity) != null) {
            return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.start", span));
        }
        Span base = base(span);
        if (base != null) {
            return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.base", base));
        }
        Span aim = aim(quantity);
        aim = aim == null ? deeds.yearlyPlan(quantity, indicator) : aim;
        Span making = aim == null ? deeds.inTheMaking(quantity, indicator) : null;
        if (aim != null || making != null) {
            return new Decision(Figure.Kind.TARGET, aim != null ? new Evidence("kind.aim", aim) : new Evidence("kind.making", making));
        }
        int whole = "（(".indexOf(in.charBefore(span.start())) < 0 ? span.start() : in.cues.startBefore(span.start() - 1, FigureCue.WHOLE);
        if (whole < span.start() - 1) {
            return new Decision(Figure.Kind.TARGET, new Evidence("kind.whole", new Span(whole, span.start() - 1)));
        }
        Span forecast = in.cues.last(in.clauseStart(span.start()), span.start(), FigureCue.FORECAST);
        return forecast == null || words.compared(forecast) || words.obtains(forecast) || within(forecast, indicator) ? null : new Decision(Figure.Kind.TARGET, new Evidence("kind.forecast", forecast));
    }

    /** {@code 协议年|达产|值}: inside the name of what is measured. */
    private static boolean within(Span forecast, Slot indicator) {
        Span named = indicator.mention().span();
        return named.start() < forecast.start() && named.end() > forecast.end();
    }

    /** {@code 在去年引进|30家|、落地“三个首店”的|基础上|，…}: what the sentence starts out from; else null. */
    private Span base(Span span) {
        Span base = in.cues.first(span.end(), Math.min(in.sentenceEnd(span.end()), span.end() + FARTHEST_BASE), FigureCue.BASE);
        if (base == null || base.start() <= span.end() + 1) {
            return base;
        }
        int opens = Marks.last(in.text, '在', in.sentenceStart(span.start()), span.start());
        boolean led = opens >= 0 && in.clauseStart(opens) == opens && "p".equals(in.tokens.tag(opens));
        return led && (in.clauseEnd(span.end()) > base.start() || !in.cues.any(span.start(), base.start(), FigureCue.PROMISE)) ? base : null;
    }

    /** What the figure before and the words right beside the number tell; null where they tell nothing. */
    private Decision beside(Mention quantity, Slot indicator, Slot time, Figure before) {
        if (before != null && (onward.growthOf(quantity, indicator, before) || onward.foretold(before, quantity, time))) {
            return KindsOnward.carried(before);
        }
        Decision behind = words.behind(quantity.span());
        return behind == null ? words.settled(quantity.span(), before) : behind;
    }

    /** What the time tells, unless something else was done or promised since it was told. */
    private Decision inTime(Mention quantity, Slot time) {
        Decision dated = dated(quantity, time);
        boolean since = dated != null && (dated.kind() == Figure.Kind.TARGET && doneSince(quantity, time) || promisedSince(quantity, time, dated));
        return since ? null : dated;
    }

    /** What the clauses before the number tell, from the nearest on, or the figure that the sentence told before. */
    private Decision told(Mention quantity, Slot indicator, Slot time, Figure before) {
        Span span = quantity.span();
        int sentence = in.sentenceStart(span.start());
        boolean same = before != null && before.trigger().span().start() >= sentence;
        int floor = same ? before.trigger().span().end() : sentence;
        for (int end = span.start(); end > floor;) {
            int start = Math.max(floor, in.clauseStart(end));
            Decision said = words.said(span.start(), start, end);
            if (said != null) {
                return plannable(said) && !in.cues.any(start, end, FigureCue.ALREADY) ? announcedOr(said, span, sentence, before, time) : said;
            }
            end = start - 1;
        }
        boolean carried = same && !before.evidence().rule().equals("kind.base") && !onward.anew(before, span, time);
        Span making = carried || in.charBefore(sentence) == '；' ? deeds.making(quantity, indicator) : null;
        return making != null ? new Decision(Figure.Kind.TARGET, new Evidence("kind.making", making)) : carried ? KindsOnward.carried(before) : null;
    }

    /** {@code 高企|200家|、中试平台20家的|目标|}: what the number is called, itself or with those that follow it in a list. */
    private Span aim(Mention quantity) {
        Mention last = quantity;
        int end = in.clauseEnd(quantity.span().end());
        for (Mention next = in.next(last.span()); next != null && in.charAt(last.span().end()) == '、' && next.span().end() <= end; next = in.next(last.span())) {
            last = next;
        }
        return in.aim(last.span());
    }

    /** {@code 到2028年，…；获批新药60张}: what a word tells that a plan may use as well is a fact only where no heading announces goals. */
    private boolean plannable(Decision said) {
        Span cue = said.evidence().span();
        return said.kind() == Figure.Kind.OUTCOME && in.cues.endAt(cue.start(), FigureCue.PLANNABLE) == cue.end();
    }

    private Decision announcedOr(Decision said, Span span, int sentence, Figure before, Slot time) {
        boolean goesOn = before != null && before.kind() == Figure.Kind.TARGET && before.trigger().span().start() >= sentence;
        Decision announced = goesOn ? KindsOnward.carried(before) : unsaid.announced(span, sentence, before);
        boolean lasting = announced == null && FigureTimes.lasting(time, published);
        return announced != null ? announced : lasting ? new Decision(Figure.Kind.TARGET, new Evidence("kind.running", time.mention().span())) : said;
    }

    /** {@code 年底前建成中心；已引进企业6家}, {@code 提出到2028年达到百家。水务局随后采购了9艘}: what is done in a clause of its own is not of the deadline before. */
    private boolean doneSince(Mention quantity, Slot time) {
        int start = Math.max(in.clauseStart(quantity.span().start()), time.mention().span().end());
        Span done = in.cues.first(start, quantity.span().start(), FigureCue.ALREADY);
        done = done != null && in.departures.from(done) ? null : done;
        done = done == null && start > time.mention().span().end() ? tense.perfect(start, quantity.span().start()) : done;
        return done != null && !in.cues.any(done.end(), quantity.span().start(), FigureCue.PROMISE);
    }

    /** {@code 一季度，…。“五一”前后，将|发放消费券5000万元}: what a sentence of its own promises is not of the past time that was told before. */
    private boolean promisedSince(Mention quantity, Slot time, Decision dated) {
        int start = quantity.span().start();
        int sentence = in.sentenceStart(start);
        Span ahead = dated.kind() == Figure.Kind.OUTCOME && time.mention().span().start() < sentence ? in.cues.last(sentence, start, FigureCue.AHEAD) : null;
        return ahead != null && !words.obtains(ahead) && !in.cues.any(ahead.end(), start, FigureCue.DONE);
    }

    /** A period that was over on the day of publication tells an outcome, a deadline or later start a target. */
    private Decision dated(Mention quantity, Slot time) {
        Period period = time == null || published == null ? null : Period.of(Period.form(time.mention()));
        if (period == null) {
            return null;
        }
        Evidence evidence = new Evidence("kind.time", time.mention().span());
        if (period.isOver(published) || period.end() == Period.NO_END && begun(quantity, time.mention().span(), period)) {
            return new Decision(Figure.Kind.OUTCOME, evidence);
        }
        return period.isAhead(published) ? new Decision(Figure.Kind.TARGET, evidence) : null;
    }

    /** {@code 2022年以来}, {@code 2022年起} of an article of 2024 tell what has been done since, unless it is so much each year. */
    private boolean begun(Mention quantity, Span time, Period period) {
        if (in.since(in.times.at(time.start()))) {
            return !period.isAhead(published);
        }
        int start = quantity.span().start();
        boolean yearly = in.cues.any(in.clauseStart(start), start, FigureCue.YEARLY);
        return !yearly && period.start() < LocalDate.of(published.getYear(), 1, 1).toEpochDay();
    }

    /** What was decided, and on what it rests. */
    record Decision(Figure.Kind kind, Evidence evidence) {}
}
