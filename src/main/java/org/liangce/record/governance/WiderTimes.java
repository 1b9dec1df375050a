package org.liangce.record.governance;

import java.util.List;
import java.util.function.IntFunction;
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

/** Finds the wider time that goes on where an earlier sentence told only of a part of it: in {@code 上半年，…。6月增长2%。投资…} 投资 is told of 上半年. */
final class WiderTimes {

    /** How many times are looked at before giving up: keeps the cost of each question bounded. */
    private static final int TRIES = 8;

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final SpanIndex<Mention> times;
    private final SpanIndex<Sentence> sentences;
    private final SpanIndex<Clause> clauses;
    private final TimeReach reach;
    private final IntFunction<Slot> above;

    /** @param above the time that headings and title give to what stands at an offset, or null */
    WiderTimes(Document document, CueScan<GovernanceCue> cues, TimeReach reach, IntFunction<Slot> above) {
        this.document = document;
        this.cues = cues;
        this.times = document.index(MentionType.TIME);
        this.sentences = document.sentenceIndex();
        this.clauses = document.clauseIndex();
        this.reach = reach;
        this.above = above;
    }

    /** The nearest time since {@code from}, or in a heading above, that {@code part} is a part of and that holds at {@code offset}; or null. */
    Slot whole(Mention part, int from, int offset) {
        if (keeps(sentences.at(part.span().start()), offset)) {
            return null;
        }
        int latest = times.lastFrom(part.span().start() - 1);
        for (int i = latest; i >= Math.max(0, latest - TRIES) && times.get(i).span().start() >= from; i--) {
            if (isWhole(times.get(i), part, offset)) {
                Slot wider = whole(times.get(i), from, offset);
                return wider != null ? wider : new Slot(times.get(i), new Evidence("time.whole", List.of(times.get(i).span(), part.span())));
            }
        }
        Slot heading = above.apply(offset);
        return heading != null && isWhole(heading.mention(), part, offset) ? heading : null;
    }

    private boolean isWhole(Mention time, Mention part, int offset) {
        Period wide = time.value().forms().isEmpty() ? null : Period.of(Period.form(time));
        Period narrow = Period.of(Period.form(part));
        return wide != null && narrow != null && wide.hasPart(narrow) && opens(time.span()) && !cumulates(wide, narrow, part) && reach.bars(time, offset) == null;
    }

    /** {@code 产业园是|今年|重点项目之一}: a time behind a verb of its clause is no time under which what follows is told. */
    private boolean opens(Span time) {
        Clause clause = clauses.at(time.start());
        for (int at = clause == null ? time.start() : clause.span().start(); at < time.start(); at = Math.max(at + 1, document.words().next(at))) {
            if (document.words().tag(at) != null && document.words().tag(at).startsWith("v")) {
                return false;
            }
        }
        return true;
    }

    /** {@code 1—5月（错月统计）} in a report on 上半年: from its beginning on over several months is no part that is told in passing. */
    private static boolean cumulates(Period wide, Period narrow, Mention part) {
        return wide.start() == narrow.start() && Period.form(part).indexOf('/') > 0;
    }

    /** {@code 今年安排项目138个，前6个月完成投资9亿元。|同期|有27个开工}: what is of the same period is of that told last, not of the wider one before. */
    private boolean keeps(Sentence earlier, int offset) {
        for (int i = sentences.lastFrom(offset); earlier != null && i >= 0 && sentences.get(i).span().start() >= earlier.span().end(); i--) {
            int start = sentences.get(i).span().start();
            if (cues.endAt(start, GovernanceCue.SAME_TIME) > start) {
                return true;
            }
        }
        return false;
    }
}
