package org.liangce.record.governance;

import org.liangce.lexicon.CueScan;
import org.liangce.record.Slot;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * {@code time.comes-about}: when something is done may be told behind it: in {@code 拟建厂房|7万平方米|，预计明年上半年交付} the area is of
 * 明年上半年. The clause with the time says nothing else: {@code ，明年交付二期} is told of 二期.
 */
final class TimesBehind {

    /** Behind the time stand no more than adverbs and verbs: {@code 全部建成投产}. */
    private static final int LONGEST = 10;

    private static final String MONEY = "CNY";
    private static final String LAND = "亩";

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final SpanIndex<Mention> times;
    private final SpanIndex<Mention> quantities;
    private final SpanIndex<Clause> clauses;

    TimesBehind(Document document, CueScan<GovernanceCue> cues) {
        this.document = document;
        this.cues = cues;
        this.times = document.index(MentionType.TIME);
        this.quantities = document.index(MentionType.QUANTITY);
        this.clauses = document.clauseIndex();
    }

    /** The time that the rest of a sentence tells of what stands at {@code offset}; null where none does. */
    Slot of(int offset, Sentence sentence) {
        int i = times.lastFrom(offset) + 1;
        if (i >= times.size() || times.start(i) >= sentence.span().end() || isPutIn(quantities.at(offset)) || isDone(offset)) {
            return null;
        }
        Mention time = times.get(i);
        Clause its = clauses.at(time.span().start());
        boolean ends = its != null && its.span().start() > offset && !time.value().forms().isEmpty() && comesAbout(time.span(), its.span()) && lists(offset, its.span().start());
        return ends ? new Slot(time, new Evidence("time.comes-about", time.span())) : null;
    }

    /** {@code 总投资|18亿元|，计划明年投产}: money and land are put into what comes about later. */
    private boolean isPutIn(Mention quantity) {
        boolean money = quantity != null && quantity.value() instanceof NormalForm.Quantity told && told.unit().equals(MONEY);
        return quantity == null || money || document.text(quantity.span()).contains(LAND);
    }

    /** {@code |已|建成4座，在建2座，年底前投产}: what has been done does not come about later. */
    private boolean isDone(int offset) {
        Clause clause = clauses.at(offset);
        for (int at = clause == null ? offset : clause.span().start(); at < offset; at++) {
            if (document.text().charAt(at) == '已' || document.text().charAt(at) == '了') {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but more numbers is told from a number to the clause in which it comes about: not {@code 总建筑面积|9万平方米|，致力打造基地，预计明年投产}. */
    private boolean lists(int offset, int end) {
        Clause clause = clauses.at(offset);
        while (clause != null && clause.span().end() + 1 < end && quantities.anyIn(clause.span().start(), clause.span().end())) {
            clause = clauses.at(clause.span().end() + 1);
        }
        return clause != null && clause.span().end() + 1 >= end && quantities.anyIn(clause.span().start(), clause.span().end());
    }

    private boolean comesAbout(Span time, Span clause) {
        boolean bare = clause.end() - time.end() <= LONGEST && opens(clause.start(), time.start()) && !quantities.anyIn(clause.start(), clause.end());
        return bare && cues.startBefore(clause.end(), GovernanceCue.COMES_ABOUT) < clause.end();
    }

    /** Whether nothing but what announces stands between two offsets: {@code 预计}, {@code 计划}. */
    private boolean opens(int from, int to) {
        int at = from;
        for (int next = cues.endAt(at, GovernanceCue.FORESEES); next > at; next = cues.endAt(at, GovernanceCue.FORESEES)) {
            at = next;
        }
        return at >= to;
    }
}
