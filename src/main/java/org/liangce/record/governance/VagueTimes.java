package org.liangce.record.governance;

import org.liangce.lexicon.CueScan;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Tells where a time that nobody can date is told, so that none of those before it holds: {@code 近年来}, {@code 眼下}, {@code 达产后}. */
final class VagueTimes {

    private static final int FAR = 600;
    /** So many clauses with numbers may follow the words that let them come about when some work is done. */
    private static final int MOST_CLAUSES = 4;

    private final String text;
    private final CueScan<GovernanceCue> cues;
    private final SpanIndex<Mention> times;
    private final SpanIndex<Mention> quantities;
    private final SpanIndex<Clause> clauses;
    private final Departures departures;

    VagueTimes(Document document, CueScan<GovernanceCue> cues, Departures departures) {
        this.text = document.text();
        this.cues = cues;
        this.quantities = document.index(MentionType.QUANTITY);
        this.times = document.index(MentionType.TIME);
        this.clauses = document.clauseIndex();
        this.departures = departures;
    }

    /** Whether what stands at {@code offset} comes about when some work is done, which nobody can date. */
    boolean isAfterWork(int offset) {
        Clause clause = clauses.at(offset);
        return clause != null && undated(afterWork(clause.span().start(), offset));
    }

    /** {@code 达产后|年产值9亿元}, {@code 项目建成后，年产能3万吨，|年产值9亿元}: the words that let a figure come about when some work is done, in its clause, or before in a row of clauses with numbers; or null. */
    private Span afterWork(int clause, int offset) {
        Span work = cues.first(clause, offset, GovernanceCue.AFTER_WORK);
        boolean goesOn = work == null && !times.anyIn(clause, offset);
        int end = clause - 1;
        for (int tries = 0; goesOn && tries < MOST_CLAUSES && end > 0 && text.charAt(end) == '，'; tries++) {
            Clause before = clauses.at(end - 1);
            Span its = before == null ? new Span(end - 1, end) : before.span();
            boolean numbered = quantities.anyIn(its.start(), its.end());
            work = numbered ? cues.last(its.start(), its.end(), GovernanceCue.AFTER_WORK) : closing(its);
            goesOn = work == null && numbered && !times.anyIn(its.start(), its.end());
            end = its.start() - 1;
        }
        return work;
    }

    /** The words at the end of a clause that let what follows come about when some work is done; or null. */
    private Span closing(Span clause) {
        int from = cues.startBefore(clause.end(), GovernanceCue.AFTER_WORK);
        return from < clause.end() ? new Span(from, clause.end()) : null;
    }

    /** {@code 达产后|年产值8亿元}: when that will be nobody says; but {@code 明年|投用后}. */
    private boolean undated(Span afterWork) {
        int time = afterWork == null ? -1 : times.lastFrom(afterWork.start() - 1);
        return afterWork != null && (time < 0 || times.get(time).span().end() != afterWork.start());
    }

    /** Whether a vague time ({@code 近年来}, {@code 目前}, {@code 改造启动以来}) is told, which is no time and leaves none to those before. */
    boolean any(int from, int to) {
        int least = Math.max(from, to - FAR);
        Span word = cues.last(least, to, GovernanceCue.VAGUE);
        while (word != null && departures.from(word)) {
            word = cues.last(least, word.start(), GovernanceCue.VAGUE);
        }
        return word != null && times.at(word.start()) == null;
    }

    /** {@code 去年签约37个，|眼下|投产14个，还有4个终止}: a vague time that a clause opens with ends the time told before it. */
    boolean outdated(int from, int to) {
        Span word = cues.last(Math.max(from, to - FAR), to, GovernanceCue.VAGUE);
        Clause clause = word == null || cues.endAt(word.start(), GovernanceCue.LEAD) != word.end() ? null : clauses.at(word.start());
        return clause != null && clause.span().start() == word.start() && times.at(word.start()) == null;
    }
}
