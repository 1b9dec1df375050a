package org.liangce.record;

import java.time.LocalDate;
import java.util.List;
import org.liangce.record.Measure.Status;
import org.liangce.record.PartReading.Kind;
import org.liangce.record.PartReading.Mark;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.SpanIndex;

/**
 * How far a measure is: done where 已 or 了 says so, a completed relative clause, a time before the article's own that stands in its
 * sentence, or a heading that looks back ({@code 2024年工作回顾}); proposed where its author only advises; else planned.
 */
final class MeasureStatus {

    private static final int FEWEST_ADVICES = 3;
    private static final int DAY = 10;

    private final SpanIndex<Mention> times;
    private final LocalDate published;
    private final boolean advised;

    private MeasureStatus(Document document, boolean advised) {
        this.times = new SpanIndex<>(document.mentions(MentionType.TIME), Mention::span);
        this.published = document.source().publication().date();
        this.advised = advised;
    }

    /** @param sentences the readings of all sentences of the article */
    static MeasureStatus of(Document document, PolicyWords words, List<SentenceReading> sentences) {
        int advice = 0;
        int promise = 0;
        for (SentenceReading sentence : sentences) {
            for (PartReading part : sentence.parts()) {
                advice += part.is(Mark.ADVICE) && part.kind() != Kind.DESCRIPTION ? 1 : 0;
                promise += part.is(Mark.FUTURE) || part.is(Mark.SAID) ? 1 : 0;
            }
        }
        int fewest = words.holds(document.source().raw(), CueKind.BYLINE) ? 1 : FEWEST_ADVICES;
        return new MeasureStatus(document, advice >= fewest && advice > promise);
    }

    Status of(Action action, SentenceReading sentence) {
        List<PartReading> parts = sentence.parts();
        boolean advice = parts.stream().anyMatch(p -> p.is(Mark.ADVICE) && p.from() <= action.start());
        boolean quoted = advice && parts.stream().anyMatch(p -> p.is(Mark.SAID) && p.is(Mark.ADVICE) && p.from() <= action.start());
        if (quoted || advised && (advice || !told(action, sentence))) {
            return Status.PROPOSED;
        }
        if (action.done()) {
            return Status.DONE;
        }
        boolean future = parts.stream().anyMatch(p -> p.is(Mark.FUTURE) && p.from() <= action.start());
        return !future && (sentence.review() || past(action, sentence)) ? Status.DONE : Status.PLANNED;
    }

    /** Whether an author who advises only tells what others did or announced: {@code 去年，市科技局开放了…}. */
    private boolean told(Action action, SentenceReading sentence) {
        boolean announced = sentence.parts().stream().anyMatch(p -> p.is(Mark.FUTURE) && p.is(Mark.SUBJECT) && p.from() <= action.start());
        return action.done() || announced || past(action, sentence);
    }

    private boolean past(Action action, SentenceReading sentence) {
        List<Mention> before = times.startingIn(sentence.from(), action.start());
        return sentence.parts().stream().anyMatch(p -> (p.is(Mark.RECENT) || p.is(Mark.HABIT) || p.is(Mark.COUNTED)) && p.from() <= action.start())
                || !before.isEmpty() && isPast(before.get(before.size() - 1));
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
        String end = months(form.substring(form.indexOf('/') + 1));
        boolean open = form.startsWith("..") || end.isEmpty() || !Character.isDigit(end.charAt(0)) || end.length() > 4 && !Character.isDigit(end.charAt(5));
        if (open) {
            return false;
        }
        String now = published.toString();
        int length = Math.min(end.length(), now.length());
        int order = end.substring(0, length).compareTo(now.substring(0, length));
        return order < 0 || order == 0 && length == DAY;
    }
}
