package org.liangce.record;

import java.util.List;
import java.util.function.IntFunction;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Finds the time that holds at a place in an article. In this order: the nearest time before it in its sentence ({@code time.sentence}); that
 * of an earlier sentence of its paragraph ({@code time.carried}); one in a heading above ({@code time.heading}); one in the title of a
 * round-up ({@code time.title}). What an earlier sentence tells of a part of a wider time is its own: the wider goes on
 * ({@code time.whole}: {@code 上半年，…。6月增长2%。投资…} is of 上半年). How far a time reaches, {@link TimeReach} says.
 */
final class GoverningTimes {

    /** How many times, or headings, are looked at before giving up: keeps the cost of each question bounded. */
    private static final int TRIES = 8;
    private static final int FAR = 600;

    private final Document document;
    private final CueScan cues;
    private final IntFunction<Regime> regimeAt;
    private final Trace trace;
    private final SpanIndex<Mention> times;
    private final SpanIndex<Sentence> sentences;
    private final SpanIndex<Clause> clauses;
    private final SpanIndex<Paragraph> paragraphs;
    private final SpanIndex<Section> sections;
    private final TimeReach reach;

    GoverningTimes(Document document, CueScan cues, IntFunction<Regime> regimeAt, Trace trace) {
        this.document = document;
        this.cues = cues;
        this.regimeAt = regimeAt;
        this.trace = trace;
        this.times = new SpanIndex<>(document.mentions(MentionType.TIME), Mention::span);
        this.sentences = new SpanIndex<>(document.sentences(), Sentence::span);
        this.clauses = new SpanIndex<>(document.clauses(), Clause::span);
        this.paragraphs = new SpanIndex<>(document.paragraphs(), Paragraph::span);
        this.sections = new SpanIndex<>(document.sections(), Section::span);
        this.reach = new TimeReach(document, cues);
    }

    /** The time that holds at {@code offset}, or null. */
    Slot at(int offset) {
        Sentence sentence = sentences.at(offset);
        Paragraph paragraph = paragraphs.at(offset);
        if (sentence == null || paragraph == null) {
            return null;
        }
        Clause clause = clauses.at(offset);
        if (clause != null && cues.first(clause.span().start(), offset, "after-work") != null) {
            return null;
        }
        Mention said = resumed(last(sentence.span().start(), offset, offset), sentence.span().start(), offset);
        if (said != null) {
            return new Slot(said, new Evidence("time.sentence", said.span()));
        }
        Mention earlier = carried(sentence.span().start(), paragraph.span().start(), offset);
        if (earlier == null) {
            return heading(offset);
        }
        boolean apart = !joined(sentences.at(earlier.span().start()).span(), sentence.span().start());
        Slot whole = apart ? whole(earlier, paragraph.span().start(), offset) : null;
        return whole != null ? whole : new Slot(earlier, new Evidence("time.carried", earlier.span()));
    }

    /** The wider time that goes on behind {@code part}, told in {@code part}'s section before it; null where it is a part of none. */
    Slot wholeInSection(Mention part, int offset) {
        Section section = sections.at(part.span().start());
        return section == null ? null : whole(part, section.span().start(), offset);
    }

    /** The nearest time since {@code from}, or in a heading above, that {@code part} is a part of and that holds at {@code offset}; or null. */
    private Slot whole(Mention part, int from, int offset) {
        int latest = times.lastFrom(part.span().start() - 1);
        for (int i = latest; i >= Math.max(0, latest - TRIES) && times.get(i).span().start() >= from; i--) {
            if (isWhole(times.get(i), part, offset)) {
                Slot wider = whole(times.get(i), from, offset);
                return wider != null ? wider : new Slot(times.get(i), new Evidence("time.whole", List.of(times.get(i).span(), part.span())));
            }
        }
        Slot heading = heading(offset);
        return heading != null && isWhole(heading.mention(), part, offset) ? heading : null;
    }

    private boolean isWhole(Mention time, Mention part, int offset) {
        Period wide = time.value().forms().isEmpty() ? null : Period.of(time.value().forms().get(0));
        Period narrow = Period.of(part.value().forms().get(0));
        return wide != null && narrow != null && wide.hasPart(narrow) && reach.governs(time, offset);
    }

    /** A time of an earlier sentence holds while the same territory and body answer and no vague time ({@code 近年来}) intervenes. */
    private Mention carried(int sentence, int paragraph, int offset) {
        if (cues.first(Math.max(sentence, offset - FAR), offset, "vague") != null) {
            return null;
        }
        Mention time = last(paragraph, sentence, offset);
        Sentence its = time == null ? null : sentences.at(time.span().start());
        if (its == null) {
            return null;
        }
        Regime then = regimeAt.apply(its.span().end() - 1);
        Regime now = regimeAt.apply(offset);
        boolean holds = then != null && now != null && (then.agrees(now) || joined(its.span(), sentence) && then.samePlace(now));
        return holds || cues.endAt(sentence, "by-area") > sentence ? time : null;
    }

    /** Whether no full stop parts a sentence from the one at {@code offset}: what another body does behind ； is still of that time. */
    private boolean joined(Span earlier, int offset) {
        for (int at = earlier.end() - 2; at < Math.min(offset, earlier.end() + FAR); at++) {
            if ("。！？\n".indexOf(document.text().charAt(at)) >= 0) {
                return false;
            }
        }
        return offset - earlier.end() <= FAR;
    }

    private Slot heading(int offset) {
        Section section = sections.at(offset);
        List<Paragraph> headings = section == null ? List.of() : section.headings();
        for (int i = headings.size() - 1; i >= Math.max(0, headings.size() - TRIES); i--) {
            Span span = headings.get(i).span();
            Mention time = last(span.start(), span.end(), offset);
            if (time != null) {
                return new Slot(time, new Evidence("time.heading", time.span()));
            }
        }
        return title(offset);
    }

    /** {@code 2025年某区成绩单}: the time in the title of a round-up holds for all that has none of its own. */
    private Slot title(int offset) {
        Paragraph first = paragraphs.size() == 0 ? null : paragraphs.get(0);
        boolean roundUp = first != null && first.kind() == Paragraph.Kind.TITLE && cues.first(first.span().start(), first.span().end(), "round-up") != null;
        Mention time = roundUp ? last(first.span().start(), first.span().end(), offset) : null;
        return time == null ? null : new Slot(time, new Evidence("time.title", time.span()));
    }

    /** The last time in {@code [from, to)} that can govern what stands at {@code offset}. */
    private Mention last(int from, int to, int offset) {
        int latest = times.lastFrom(to - 1);
        for (int i = latest; i >= Math.max(0, latest - TRIES) && times.get(i).span().start() >= from; i--) {
<<<<<<< HEAD
            String barred = bars(times.get(i), offset);
            if (barred == null) {
=======
            if (reach.governs(times.get(i), offset)) {
>>>>>>> cbee519 (A part of a wider time holds for its own sentence; a day is that of what is done on it; 全市 is never a district)
                return times.get(i);
            }
            trace.passed(offset, times.get(i).span(), barred);
        }
        return null;
    }

    /**
     * {@code 去年6月组建了专班，今年3月又发布清单，8项入列}: where a time before it is told too and is over by then, that of the
     * publication is the one that goes on.
     */
    private Mention resumed(Mention earlier, int from, int to) {
        int latest = times.lastFrom(to - 1);
        Mention last = latest >= 0 && times.get(latest).span().start() >= from ? times.get(latest) : null;
        if (last == null || earlier == null || last == earlier || last.value().forms().isEmpty() || TimeReach.isDay(last) || !reach.datesEvent(last)) {
            return earlier;
        }
        Period then = Period.of(earlier.value().forms().get(0));
        Period now = Period.of(last.value().forms().get(0));
        boolean over = then != null && now != null && then.end() != null && now.start() != null && then.end().isBefore(now.start());
        return over ? last : earlier;
    }
<<<<<<< HEAD

    /** The rule by which a time does not govern what stands at {@code offset}; null where it may. */
    private String bars(Mention time, int offset) {
        Span span = time.span();
        boolean basis = cues.startBefore(span.start(), "base") < span.start() && cues.startBefore(span.start(), "point") == span.start() || document.text().startsWith("的基础上", span.end())
                || isMultiplied(span);
        if (basis) {
            return "time.passed.base";
        }
        if (isOfPlan(span) || inTitle(span.start())) {
            return "time.passed.in-name";
        }
        if (isWayStart(span)) {
            return "time.passed.way-start";
        }
        return time.value().forms().isEmpty() ? "time.passed.unresolved" : here(span, offset) ? null : ends(time, offset);
    }

    /** The rule by which a time does not hold behind its own clause; null where it does. */
    private String ends(Mention time, int offset) {
        Clause clause = clauses.at(time.span().start());
        Sentence sentence = sentences.at(time.span().start());
        if (sentence != null && !sentence.span().contains(offset) && passing.isPart(time, clause)) {
            return "time.passed.part";
        }
        if (datesEvent(time)) {
            return "time.passed.event";
        }
        return isStreak(time.span()) || passing.holds(time.span(), clause) ? "time.passed.own-clause" : null;
    }

    /** {@code 从2023年的80家增加到210家}: the time belongs to the number that the way starts from. */
    private boolean isWayStart(Span time) {
        return time.start() > 0 && "从由".indexOf(document.text().charAt(time.start() - 1)) >= 0 && numbered(time);
    }

    private boolean numbered(Span time) {
        return document.text().startsWith("的", time.end()) && !quantities.startingIn(time.end() + 1, time.end() + 2).isEmpty();
    }

    /** {@code 去年同期的1.6倍}, {@code 2019年的98%}: what is multiplied is the base; in {@code 2024年的560亿元} the time governs. */
    private boolean isMultiplied(Span time) {
        boolean reached = time.start() > 0 && "到至".indexOf(document.text().charAt(time.start() - 1)) >= 0;
        return !reached && document.text().startsWith("的", time.end())
                && quantities.startingIn(time.end() + 1, time.end() + 2).stream().anyMatch(GoverningTimes::multiplies);
    }

    /** {@code 完成全年任务的六成}: the year belongs to the task's name. */
    private boolean isOfPlan(Span time) {
        int end = cues.endAt(time.start(), "whole");
        boolean part = end > time.end() && (document.text().startsWith("的", end) || !quantities.startingIn(end, end + 1).isEmpty());
        return part && cues.startBefore(time.start(), "base") == time.start();
    }

    private static boolean multiplies(Mention quantity) {
        return quantity.value() instanceof NormalForm.Quantity q && (q.unit().equals("fold") || q.unit().equals("%"));
    }

    /** {@code 连续三年位居第一，规模达百亿}: how long something has lasted is told of that alone. */
    private boolean isStreak(Span time) {
        return cues.first(time.start(), time.end(), "streak") != null;
    }

    /** Whether time and quantity stand in one clause. */
    private boolean here(Span time, int offset) {
        Clause clause = clauses.at(time.start());
        return clause != null && clause.span().contains(offset);
    }

    /** A day that is no deadline, and a time whose clause tells of a meeting or a publication, date only that. */
    private boolean datesEvent(Mention time) {
        boolean day = isDay(time);
        Clause clause = clauses.at(time.span().start());
        if (day || clause == null) {
            return day;
        }
        boolean alone = clause.span().end() == time.span().end();
        Clause next = alone ? clauses.at(Math.min(clause.span().end() + 1, document.text().length() - 1)) : null;
        int end = next == null ? clause.span().end() : next.span().end();
        Span event = cues.first(time.span().end(), end, "event");
        return event != null && !document.text().startsWith("的", event.end());
    }

    private static boolean isDay(Mention time) {
        String form = time.value().forms().get(0);
        return form.length() == 10 && form.charAt(4) == '-' && form.charAt(7) == '-';
    }

    /** Inside the marks of a document's title. */
    private boolean inTitle(int offset) {
        for (int i = offset - 1; i >= 0 && document.text().charAt(i) != '\n' && offset - i < 60; i--) {
            char c = document.text().charAt(i);
            if (c == '》' || c == '《') {
                return c == '《';
            }
        }
        return false;
    }
=======
>>>>>>> cbee519 (A part of a wider time holds for its own sentence; a day is that of what is done on it; 全市 is never a district)
}
