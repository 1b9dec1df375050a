package org.liangce.record.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.record.figure.FigureKinds.Decision;
import org.liangce.record.governance.GoverningTimes;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Paragraph;
import org.liangce.text.Span;

/** Decides between promised and reached where no word beside the number says which: by the event, the lines above, the number itself and its verb. */
final class KindsUnsaid {

    /** By what a paragraph shows that it reports: what has no time and no word of promise in it is done too. */
    private static final Set<String> REPORTED = Set.of("kind.done", "kind.exact", "kind.report", "kind.befell");
    /** So many records are looked back at for it. */
    private static final int FAR = 16;

    private final FigureText in;
    private final KindWords words;
    private final FigureDeeds deeds;
    private final KindsOnward onward;
    private final Announcements announcements;
    private final LocalDate published;

    KindsUnsaid(FigureText in, KindWords words, FigureDeeds deeds, KindsOnward onward) {
        this.in = in;
        this.words = words;
        this.deeds = deeds;
        this.onward = onward;
        this.announcements = new Announcements(in);
        this.published = in.document.source().publication().date();
    }

    /** An action told without 已 or 了 is planned; a bare state is a fact, and nobody plans {@code 1300多家}. */
    Decision of(Mention quantity, Slot time, List<Figure> made) {
        Span span = quantity.span();
        int sentence = in.sentenceStart(span.start());
        Figure before = KindsOnward.told(made);
        Span ceremony = isBatch(time) ? time.mention().span() : deeds.atCeremony(span, time);
        if (ceremony != null) {
            return outcome("kind.ceremony", ceremony);
        }
        if (before != null && onward.partOf(before, span)) {
            return KindsOnward.carried(before);
        }
        Decision announced = before != null && onward.anew(before, span, time) ? null : announced(span, sentence, before);
        announced = announced == null ? told(quantity, time) : announced;
        announced = announced == null ? inTime(quantity, time) : announced;
        return announced == null ? acted(span, sentence, made) : announced;
    }

    /** {@code 举行|二季度|项目动工活动。本次动工18个}: what an event was held for is done. */
    private static boolean isBatch(Slot time) {
        return time != null && time.evidence().rule().equals("time.batch");
    }

    /** What a heading, an opening line ({@code 主要目标是：}) or the title says of all below; a list that goes on behind ； keeps its kind. */
    Decision announced(Span span, int sentence, Figure before) {
        if (before != null && before.trigger().span().end() <= sentence && in.charBefore(sentence) == '；' && in.sentenceStart(sentence - 1) <= before.trigger().span().start()) {
            return KindsOnward.carried(before);
        }
        for (Span line : announcements.above(span.start())) {
            Decision said = line(line, span);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private Decision line(Span line, Span span) {
        Span target = in.cues.last(line.start(), line.end(), FigureCue.SAYS_TARGET);
        Span outcome = in.cues.last(line.start(), line.end(), FigureCue.SAYS_OUTCOME);
        if (target != null || outcome != null) {
            boolean promised = outcome == null || target != null && target.start() > outcome.start();
            return new Decision(promised ? Figure.Kind.TARGET : Figure.Kind.OUTCOME, new Evidence("kind.heading", promised ? target : outcome));
        }
        return in.openingLines.opens(line) ? words.said(span.start(), line.start(), line.end()) : null;
    }

    /** What the number itself or the deed that it is told of shows to be a fact. */
    private Decision told(Mention quantity, Slot time) {
        Span span = quantity.span();
        if (in.characters.vagueRest.has(in.charAt(Math.max(span.start(), span.end() - 2))) || in.characters.vagueRest.has(in.charAt(span.end() - 1))) {
            return outcome("kind.excess", span);
        }
        if (deeds.measured(span) || deeds.attained(quantity)) {
            return outcome("kind.exact", span);
        }
        Span deed = deeds.of(span, in.sentenceStart(span.start()));
        if (deed != null) {
            return outcome("kind.deed", deed);
        }
        Span befell = deeds.befell(quantity, time);
        return befell == null ? null : outcome("kind.befell", befell);
    }

    /** What is told of the day of publication, of a period that ends with it or of one since when it was done is a fact; of one that goes on it is a plan. */
    private Decision inTime(Mention quantity, Slot time) {
        if (deeds.onDay(time) || time != null && in.since(time.mention()) || FigureTimes.running(time, published) && FigureTimes.closing(time, published)) {
            return outcome("kind.time", time.mention().span());
        }
        return FigureTimes.running(time, published) ? target("kind.running", time.mention().span()) : null;
    }

    private Decision acted(Span span, int sentence, List<Figure> made) {
        Span yearly = in.cues.last(in.clauseStart(span.start()), span.start(), FigureCue.YEARLY);
        if (yearly != null && in.cues.any(yearly.end(), span.start(), FigureCue.ADD)) {
            return target("kind.yearly", yearly);
        }
        Span act = in.cues.last(sentence, span.start(), FigureCue.ACT);
        Span add = act == null ? planned(span, made) : null;
        if (add != null) {
            return target("kind.action", add);
        }
        if (act == null) {
            return outcome("kind.state", span);
        }
        Span since = reviewed(span, sentence);
        if (since != null) {
            return outcome("kind.report", since);
        }
        Figure reported = in.cues.endAt(act.start(), FigureCue.MORE) == act.end() ? reported(made, span) : null;
        return reported != null ? outcome("kind.report", reported.trigger().span()) : target("kind.action", act);
    }

    /** {@code |近年来|，全区推进更新。改造小区|120个|}: the words by which a sentence of the paragraph shows that it tells what was done since, with nothing promised behind them; or null. */
    private Span reviewed(Span span, int sentence) {
        Paragraph its = in.paragraphs.at(span.start());
        Span since = its == null ? null : in.cues.last(its.span().start(), sentence, FigureCue.SINCE);
        return since != null && !in.cues.any(since.end(), span.start(), FigureCue.AHEAD) ? since : null;
    }

    /** {@code 到2027年，建冷库30座。\n运输方面，|新开|航线5条}: among what is promised a deed with no mark of the past is a plan too; else null. */
    private Span planned(Span span, List<Figure> made) {
        Figure before = KindsOnward.told(made);
        boolean goes = before != null && before.kind() == Figure.Kind.TARGET && before.time() != null && GoverningTimes.isDeadline(before.time().mention())
                && in.sameSection(before.trigger().span().start(), span.start());
        return goes ? in.cues.last(in.clauseStart(span.start()), span.start(), FigureCue.ADD) : null;
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

    private static Decision outcome(String rule, Span span) {
        return new Decision(Figure.Kind.OUTCOME, new Evidence(rule, span));
    }

    private static Decision target(String rule, Span span) {
        return new Decision(Figure.Kind.TARGET, new Evidence(rule, span));
    }
}
