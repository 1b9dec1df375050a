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

/** Decides between promised and reached. */
final class FigureKinds {

    /** By what a paragraph shows that it reports: what has no time and no word of promise in it is done too. */
    private static final Set<String> REPORTED = Set.of("kind.done", "kind.exact", "kind.report");
    /** So many records are looked back at for it. */
    private static final int FAR = 16;

    private final FigureText in;
    private final FigureTense tense;
    private final KindWords words;
    private final FigureDeeds deeds;
    private final KindsOnward onward;
    private final Announcements announcements;
    private final LocalDate published;

    FigureKinds(FigureText in) {
        this.in = in;
        this.tense = new FigureTense(in);
        this.words = new KindWords(in, tense);
        this.deeds = new FigureDeeds(in);
        this.onward = new KindsOnward(in, tense);
        this.announcements = new Announcements(in);
        this.published = in.document.source().publication().date();
    }

    /** The kind of a figure with the reason. */
    Decision of(Mention quantity, Slot indicator, Slot time, List<Figure> made) {
        Figure before = KindsOnward.told(made);
        if (in.starts(quantity)) {
            return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.start", quantity.span()));
        }
        if (in.text.startsWith("基础上", quantity.span().end()) || in.text.startsWith("的基础上", quantity.span().end())) {
            return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.base", quantity.span()));
        }
        Span aim = aim(quantity);
        if (aim != null) {
            return new Decision(Figure.Kind.TARGET, new Evidence("kind.aim", aim));
        }
        Span planned = deeds.yearlyPlan(quantity, indicator);
        planned = planned == null ? deeds.inTheMaking(quantity.span()) : planned;
        if (planned != null) {
            return new Decision(Figure.Kind.TARGET, new Evidence("kind.aim", planned));
        }
        Span forecast = in.cues.last(in.clauseStart(quantity.span().start()), quantity.span().start(), FigureCue.FORECAST);
        if (forecast != null && !words.compared(forecast)) {
            return new Decision(Figure.Kind.TARGET, new Evidence("kind.forecast", forecast));
        }
        if (before != null && (onward.growthOf(quantity, indicator, before) || onward.foretold(before, quantity, time))) {
            return KindsOnward.carried(before);
        }
        Decision behind = words.behind(quantity.span());
        if (behind != null) {
            return behind;
        }
        Decision settled = words.settled(quantity.span(), before);
        if (settled != null) {
            return settled;
        }
        Decision dated = dated(quantity, time);
        if (dated != null && !(dated.kind() == Figure.Kind.TARGET && doneSince(quantity, time)) && !promisedSince(quantity, time, dated)) {
            return dated;
        }
        Span span = quantity.span();
        int sentence = in.sentenceStart(span.start());
        boolean carried = before != null && before.trigger().span().start() >= sentence && !before.evidence().rule().equals("kind.base");
        int floor = before != null && before.trigger().span().start() >= sentence ? before.trigger().span().end() : sentence;
        for (int end = span.start(); end > floor;) {
            int start = Math.max(floor, in.clauseStart(end));
            Decision said = words.said(span.start(), start, end);
            if (said != null) {
                return plannable(said) ? announcedOr(said, span, sentence, before) : said;
            }
            end = start - 1;
        }
        if (carried && !onward.anew(before, span, time)) {
            return KindsOnward.carried(before);
        }
        return otherwise(span, sentence, time, made);
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

    private Decision announcedOr(Decision said, Span span, int sentence, Figure before) {
        boolean goesOn = before != null && before.kind() == Figure.Kind.TARGET && before.trigger().span().start() >= sentence;
        Decision announced = goesOn ? KindsOnward.carried(before) : announced(span, sentence, before);
        return announced == null ? said : announced;
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
        return ahead != null && !in.cues.any(ahead.end(), start, FigureCue.DONE);
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
        if (in.text.startsWith("以来", time.end() - 2)) {
            return !period.isAhead(published);
        }
        int start = quantity.span().start();
        boolean yearly = in.cues.any(in.clauseStart(start), start, FigureCue.YEARLY);
        return !yearly && period.start() < LocalDate.of(published.getYear(), 1, 1).toEpochDay();
    }

    /** What a heading, an opening line ({@code 主要目标是：}) or the title says of all below; a list that goes on behind ； keeps its kind. */
    private Decision announced(Span span, int sentence, Figure before) {
        if (before != null && before.trigger().span().end() <= sentence && in.charBefore(sentence) == '；' && in.sentenceStart(sentence - 1) <= before.trigger().span().start()) {
            return KindsOnward.carried(before);
        }
        for (Span line : announcements.above(span.start())) {
            Span target = in.cues.last(line.start(), line.end(), FigureCue.SAYS_TARGET);
            Span outcome = in.cues.last(line.start(), line.end(), FigureCue.SAYS_OUTCOME);
            if (target != null || outcome != null) {
                boolean promised = outcome == null || target != null && target.start() > outcome.start();
                return new Decision(promised ? Figure.Kind.TARGET : Figure.Kind.OUTCOME, new Evidence("kind.heading", promised ? target : outcome));
            }
            Decision said = in.openingLines.opens(line) ? words.said(span.start(), line.start(), line.end()) : null;
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /** An action told without 已 or 了 is planned; a bare state is a fact, and nobody plans {@code 1300多家}. */
    private Decision otherwise(Span span, int sentence, Slot time, List<Figure> made) {
        Figure before = KindsOnward.told(made);
        Span ceremony = deeds.atCeremony(span, time);
        if (ceremony != null) {
            return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.ceremony", ceremony));
        }
        Decision announced = before != null && onward.anew(before, span, time) ? null : announced(span, sentence, before);
        if (announced != null) {
            return announced;
        }
        if (in.characters.vagueRest.has(in.charAt(Math.max(span.start(), span.end() - 2))) || in.characters.vagueRest.has(in.charAt(span.end() - 1))) {
            return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.excess", span));
        }
        if (deeds.measured(span)) {
            return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.exact", span));
        }
        Span deed = deeds.of(span, sentence);
        if (deed != null) {
            return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.deed", deed));
        }
        if (deeds.onDay(time)) {
            return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.time", time.mention().span()));
        }
        if (FigureTimes.running(time, published)) {
            if (FigureTimes.closing(time, published)) {
                return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.time", time.mention().span()));
            }
            return new Decision(Figure.Kind.TARGET, new Evidence("kind.running", time.mention().span()));
        }
        Span yearly = in.cues.last(in.clauseStart(span.start()), span.start(), FigureCue.YEARLY);
        if (yearly != null && in.cues.any(yearly.end(), span.start(), FigureCue.ADD)) {
            return new Decision(Figure.Kind.TARGET, new Evidence("kind.yearly", yearly));
        }
        Span act = in.cues.last(sentence, span.start(), FigureCue.ACT);
        Figure reported = act != null && in.cues.endAt(act.start(), FigureCue.MORE) == act.end() ? reported(made, span) : null;
        if (reported != null) {
            return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.report", reported.trigger().span()));
        }
        if (act != null) {
            return new Decision(Figure.Kind.TARGET, new Evidence("kind.action", act));
        }
        return new Decision(Figure.Kind.OUTCOME, new Evidence("kind.state", span));
    }

    /** {@code 已获批平台12家。…新增上市企业|4户|}: the figure by which the paragraph shows that it reports, with nothing promised since; null where there is none. */
    private Figure reported(List<Figure> made, Span span) {
        int paragraph = in.paragraphs.lastFrom(span.start());
        for (int i = made.size() - 1; i >= Math.max(0, made.size() - FAR) && made.get(i).kind() == Figure.Kind.OUTCOME; i--) {
            Figure figure = made.get(i);
            if (in.paragraphs.lastFrom(figure.trigger().span().start()) != paragraph) {
                return null;
            }
            if (REPORTED.contains(figure.evidence().rule())) {
                return figure;
            }
        }
        return null;
    }

    /** What was decided, and on what it rests. */
    record Decision(Figure.Kind kind, Evidence evidence) {}
}
