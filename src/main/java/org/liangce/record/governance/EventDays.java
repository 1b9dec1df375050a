package org.liangce.record.governance;

import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.record.Slot;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * {@code time.event-day}: what is signed, opened or begun on the spot is of the day on which the meeting was held: in
 * {@code 6月18日上午，全区招商大会举行。会议总结了2024年工作，|20个|项目现场签约} the 20个 are of 6月18日.
 */
final class EventDays {

    /** How many times before are looked at for the day. */
    private static final int TRIES = 8;
    /** How far from the article's beginning the meeting is told of at the latest. */
    private static final int LEAD = 400;

    private static final String PART = "其中";

    private final String text;
    private final CueScan<GovernanceCue> cues;
    private final SpanIndex<Mention> times;
    private final SpanIndex<Clause> clauses;
    private final SpanIndex<Sentence> sentences;

    EventDays(Document document, CueScan<GovernanceCue> cues) {
        this.text = document.text();
        this.cues = cues;
        this.times = document.index(MentionType.TIME);
        this.clauses = document.clauseIndex();
        this.sentences = document.sentenceIndex();
    }

    /**
     * The day of the event at which something is done that {@code clause} tells.
     *
     * @param said the time told last before it in its sentence, or null
     * @return null where it tells of nothing done on the spot, or no event's day was told
     */
    Slot of(Clause clause, Mention said, int sentence) {
        int from = said == null ? told(sentence) : said.span().end();
        Span deed = clause == null || said != null && !isContent(said) ? null : cues.last(from, clause.span().end(), GovernanceCue.SPOT);
        Mention day = deed == null ? null : day(deed.start());
        return day == null ? null : new Slot(day, new Evidence("time.event-day", List.of(day.span(), deed)));
    }

    /**
     * {@code 5月8日，某区举行|二季度|项目开工活动。共开工16个}: which batch was signed or begun, where the name of the event tells it, on a day told
     * before {@code offset}, or, with no day told, before in the paragraph that begins at {@code paragraph}; or null.
     */
    Mention batch(Mention day, int paragraph, int offset) {
        if (day != null) {
            Span its = TimeReach.isDay(day) ? sentences.at(day.span().start()).span() : null;
            return its == null ? null : batch(its.start(), Math.min(its.end(), offset));
        }
        Mention batch = batch(paragraph, offset);
        Clause clause = clauses.at(offset);
        Clause its = batch == null ? null : clauses.at(batch.span().start());
        return its != null && clause != null && cues.any(its.span().end(), clause.span().end(), GovernanceCue.RITE) ? batch : null;
    }

    /** The last part of a year in {@code [from, to)} that belongs to the name of an event at which something is signed or begun; or null. */
    private Mention batch(int from, int to) {
        int latest = times.lastFrom(to - 1);
        for (int i = latest; i >= Math.max(0, latest - TRIES) && times.get(i).span().start() >= from; i--) {
            Mention time = times.get(i);
            Clause clause = Period.isPartOfYear(time) ? clauses.at(time.span().start()) : null;
            Span rite = clause == null ? null : cues.first(time.span().end(), clause.span().end(), GovernanceCue.RITE);
            if (rite != null && cues.any(rite.start(), clause.span().end(), GovernanceCue.MEETING)) {
                return time;
            }
        }
        return null;
    }

    /** Where it begins that is told of: parts ({@code 集中开工项目7个。|其中，…}) are of what the sentence before tells. */
    private int told(int sentence) {
        int i = text.startsWith(PART, sentence) ? sentences.lastFrom(sentence) - 1 : -1;
        Span before = i < 0 ? null : sentences.get(i).span();
        return before == null || sentence - before.end() > 1 || text.charAt(before.end() - 1) == '\n' ? sentence : before.start();
    }

    /** {@code 总结了|2024年|工作}: what a meeting is about is no time of what is done at it. */
    private boolean isContent(Mention said) {
        Clause its = clauses.at(said.span().start());
        int from = its == null ? said.span().start() : its.span().start();
        int to = said.span().start();
        return cues.any(from, to, GovernanceCue.SAY) || cues.any(from, to, GovernanceCue.ISSUE) || cues.any(from, to, GovernanceCue.AGENDA);
    }

    /** The last day before on which something was held, not far before or where the article begins. */
    private Mention day(int offset) {
        int latest = times.lastFrom(offset - 1);
        for (int i = latest; i >= Math.max(0, latest - TRIES); i--) {
            if (TimeReach.isDay(times.get(i)) && isHeld(times.get(i).span())) {
                return times.get(i);
            }
        }
        for (int i = 0; i < Math.min(latest, TRIES) && times.get(i).span().start() < LEAD; i++) {
            if (TimeReach.isDay(times.get(i)) && isHeld(times.get(i).span())) {
                return times.get(i);
            }
        }
        return null;
    }

    private boolean isHeld(Span day) {
        Sentence sentence = sentences.at(day.start());
        return sentence != null && (cues.any(day.end(), sentence.span().end(), GovernanceCue.EVENT) || cues.any(day.end(), sentence.span().end(), GovernanceCue.MEETING));
    }
}
