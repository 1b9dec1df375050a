package org.liangce.record.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.liangce.record.Figure;
import org.liangce.record.Measure.Status;
import org.liangce.record.governance.Governance;
import org.liangce.record.phrase.Action;
import org.liangce.record.phrase.CueKind;
import org.liangce.record.phrase.PartReading.Kind;
import org.liangce.record.phrase.PartReading.Mark;
import org.liangce.record.phrase.PartReading;
import org.liangce.record.phrase.PolicyWords;
import org.liangce.record.phrase.SentenceReading;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * How far a measure is: done where 已 or 了 says so, a completed relative clause, a time before the article's own that stands in its
 * sentence, or a heading that looks back ({@code 2024年工作回顾}); proposed where its author only advises; else planned.
 */
final class MeasureStatus {

    private static final int DAY = 10;
    private static final int YEAR = 4;
    /** {@code 去年以来} has begun and lasts: what stands in its sentence was done. */
    private static final String TERM = "../";
    private static final String SINCE = "以来";

    private final SpanIndex<Mention> times;
    private final Document document;
    private final Governance governance;
    /** The day of publication as {@code 2026-02-20}; null where it is not known. */
    private final String published;
    private final Advice advice;
    private final SpanIndex<Figure> figures;

    private MeasureStatus(Document document, Advice advice, List<Figure> figures, Governance governance) {
        this.governance = governance;
        this.times = document.index(MentionType.TIME);
        this.document = document;
        LocalDate date = document.source().publication().date();
        this.published = date == null ? null : date.toString();
        this.advice = advice;
        this.figures = new SpanIndex<>(figures, figure -> figure.trigger().span());
    }

    /**
     * @param sentences the readings of all sentences of the article
     * @param figures its targets and outcomes
     */
    static MeasureStatus of(Document document, PolicyWords words, List<SentenceReading> sentences, List<Figure> figures, Governance governance) {
        return new MeasureStatus(document, new Advice(document, words, sentences), figures, governance);
    }

    /** How far a measure is, and on what that rests. */
    record Decision(Status status, Evidence evidence) {}

    Decision of(Action action, SentenceReading sentence) {
        PartReading quoted = advice.quoted(action, sentence);
        PartReading advising = quoted != null || !advice.isAuthors() ? quoted : before(action, sentence, p -> p.is(Mark.ADVICE));
        if (advising != null || advice.isAuthors() && !told(action, sentence)) {
            return decision(Status.PROPOSED, advising != null ? "status.advice" : "status.author-advises", action, advising);
        }
        if (sentence.advice() != null && !action.done() && before(action, sentence, p -> p.is(Mark.FUTURE)) == null) {
            return new Decision(Status.PROPOSED, new Evidence("status.advice-heading", sentence.advice()));
        }
        if (action.done()) {
            return decision(Status.DONE, "status.done", action, null);
        }
        PartReading future = before(action, sentence, p -> p.is(Mark.FUTURE) || p.is(Mark.OUGHT));
        if (future != null) {
            return decision(Status.PLANNED, "status.future", action, future);
        }
        Action told = toldBefore(action, sentence);
        if (told != null) {
            return new Decision(Status.DONE, new Evidence("status.told", new Span(told.start(), told.end())));
        }
        if (past(action, sentence)) {
            return decision(Status.DONE, "status.past", action, sentence.parts().get(0));
        }
        if (sentence.review() != null && !isDue(action, sentence)) {
            return new Decision(Status.DONE, new Evidence("status.review", sentence.review()));
        }
        Figure counted = before(action, sentence, p -> p.is(Mark.YEARLY)) != null ? null : counted(action);
        return counted != null ? new Decision(Status.DONE, new Evidence("status.counted", counted.trigger().span()))
                : decision(Status.PLANNED, "status.planned", action, null);
    }

    /**
     * {@code 修订了办法，|引进展会}: the deed before it in its sentence that is told as done, where no other time stands between them and it is no
     * help that the one before only promises; null where none is.
     */
    private Action toldBefore(Action action, SentenceReading sentence) {
        Action last = null;
        boolean intended = false;
        for (int i = 0; i < sentence.parts().size() && sentence.parts().get(i).from() <= action.start(); i++) {
            PartReading part = sentence.parts().get(i);
            for (int a = 0; a < part.actions().size() && part.actions().get(a).start() < action.start(); a++) {
                last = part.actions().get(a).done() ? part.actions().get(a) : last;
            }
            last = part.is(Mark.SAID) && part.actions().isEmpty() || lists(part, action) ? null : last;
            intended = part.is(Mark.INTENDED);
        }
        boolean goesOn = last != null && !intended && !issued(action, sentence) && !last.rule().equals("measure.relative") && !action.first().is(CueKind.HAND);
        return goesOn && !times.anyIn(last.start(), action.start()) ? last : null;
    }

    /** {@code 已亮出全年的盘子：|安排项目8个}: what a colon opens is told by what stands before it, and not yet done. */
    private boolean lists(PartReading part, Action action) {
        return part.to() <= action.start() && "：:".indexOf(document.text().charAt(part.to())) >= 0;
    }

    /** The outcome that an action counts in its object or right behind ({@code 开通航线|8条}, {@code 压缩时限至|3天}), or null. */
    private Figure counted(Action action) {
        for (int i = figures.from(action.start()); figures.isBefore(i, action.end() + 2); i++) {
            Figure figure = figures.get(i);
            if (figure.kind() == Figure.Kind.OUTCOME) {
                return figure;
            }
        }
        return null;
    }

    /** The first part up to the action's own that says something, or null. */
    private static PartReading before(Action action, SentenceReading sentence, Predicate<PartReading> says) {
        List<PartReading> parts = sentence.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).from() <= action.start() && says.test(parts.get(i))) {
                return parts.get(i);
            }
        }
        return null;
    }

    /** @param said the part whose words before its verb decide; null where the action's own words do */
    private static Decision decision(Status status, String rule, Action action, PartReading said) {
        int from = said == null ? action.start() : said.from();
        int to = said == null ? action.end() : said.actions().isEmpty() ? said.to() : said.actions().get(0).start();
        return new Decision(status, new Evidence(rule, from < to ? new Span(from, to) : new Span(action.start(), action.end())));
    }

    /** Whether an author who advises only tells what others did or announced: {@code 去年，市科技局开放了…}. */
    private boolean told(Action action, SentenceReading sentence) {
        return action.done() || before(action, sentence, p -> p.is(Mark.FUTURE)) != null || past(action, sentence);
    }

    /** {@code 本月底前|公布图谱}: whether the time right before it in its sentence is a term that is still to come. */
    private boolean isDue(Action action, SentenceReading sentence) {
        int last = times.lastFrom(action.start() - 1);
        String form = last >= 0 && times.start(last) >= sentence.from() && times.get(last).value() instanceof NormalForm.Time value ? value.form() : "";
        String end = form.startsWith(TERM) ? form.substring(TERM.length()) : "";
        return published != null && !end.isEmpty() && end.compareTo(published.substring(0, Math.min(end.length(), published.length()))) >= 0;
    }

    private static boolean issued(Action action, SentenceReading sentence) {
        return before(action, sentence, p -> p.is(Mark.ISSUED) && p.kind() != Kind.ACTION) != null;
    }

    /** @return false behind {@code 计划已于3月印发}, which says only that a plan is out: what it holds is still to be done */
    private boolean past(Action action, SentenceReading sentence) {
        if (issued(action, sentence)) {
            return false;
        }
        int from = said(action, sentence);
        if (before(action, sentence, p -> p.to() > from && (p.is(Mark.RECENT) || p.is(Mark.HABIT) || p.is(Mark.COUNTED))) != null) {
            return true;
        }
        int last = times.lastFrom(action.start() - 1);
        while (last >= 0 && times.start(last) >= from && governance.isBase(times.get(last), action.start())) {
            last--;
        }
        return last >= 0 && times.start(last) >= from && isPast(times.get(last));
    }

    /** Behind what says that a plan says something, which is done when it is done ({@code 日前印发《…方案》，提出|培育…}); else where the sentences begin. */
    private int said(Action action, SentenceReading sentence) {
        int from = sentence.from();
        List<PartReading> parts = sentence.parts();
        for (int i = 1; i < parts.size() && parts.get(i).from() <= action.start(); i++) {
            boolean promised = action.first().is(CueKind.HAND) && issues(parts.get(i - 1));
            from = parts.get(i).is(Mark.SAID) ? parts.get(i).from() : promised ? parts.get(i - 1).to() : from;
        }
        return from;
    }

    /** {@code 印发《…措施》，|给予补助}: whether a part issues what is named, whose words may promise something. */
    private boolean issues(PartReading part) {
        Action last = part.actions().isEmpty() ? null : part.actions().get(part.actions().size() - 1);
        return last != null && last.first().is(CueKind.DRAWS) && document.text().startsWith("》", last.end() - 1);
    }

    /** A quarter or half year by its last month: {@code 2024-Q3} is {@code 2024-09}. */
    private static String months(String form) {
        if (form.length() != "2024-Q3".length() || Character.isDigit(form.charAt(5))) {
            return form;
        }
        int last = (form.charAt(6) - '0') * (form.charAt(5) == 'Q' ? 3 : 6);
        return form.substring(0, 5) + (last < 10 ? "0" : "") + last;
    }

    /** Whether a time ends before the article's year, its month where the form gives one, or is a day not behind the article's. */
    private boolean isPast(Mention time) {
        if (published == null || !(time.value() instanceof NormalForm.Time value)) {
            return false;
        }
        String form = value.form();
        if (document.text().startsWith(SINCE, time.span().end() - SINCE.length())) {
            return form.substring(0, YEAR).compareTo(published) <= 0;
        }
        if (form.endsWith("/..")) {
            String start = form.substring(0, form.length() - "/..".length());
            return start.compareTo(published.substring(0, Math.min(start.length(), published.length()))) < 0; // 去年10月起
        }
        String end = months(form.substring(form.indexOf('/') + 1));
        boolean open = form.startsWith("..") || end.isEmpty() || !Character.isDigit(end.charAt(0)) || end.length() > 4 && !Character.isDigit(end.charAt(5));
        if (open) {
            return false;
        }
        int length = Math.min(end.length(), published.length());
        int order = end.substring(0, length).compareTo(published.substring(0, length));
        return order < 0 || order == 0 && length == DAY;
    }
}
