package org.liangce.record;

import org.liangce.lexicon.CueScan;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * {@code governance.assigned}: tells a clause that only says who does what stands before it in the sentence, as
 * {@code 修建3条步道，|由市水务局牵头}, from one that goes on with what that body does ({@code 由市水务局牵头，修建…}).
 */
final class Assignments {

    private static final String ENDS = "。；;！？!?\n）)";

    private final Document document;
    private final CueScan cues;
    private final SpanIndex<Clause> clauses;

    Assignments(Document document, CueScan cues) {
        this.document = document;
        this.cues = cues;
        this.clauses = document.clauseIndex();
    }

    /** Whether a clause assigns what stands before it in its sentence, or goes on with that: {@code ，由市水务局牵头，|市园林局配合。}. */
    boolean assigns(Span clause) {
        boolean behind = clause.start() > 0 && document.text().charAt(clause.start() - 1) == '，';
        return behind && charged(clause) && closes(clause) && (names(clause) || assigns(neighbour(clause, -1)));
    }

    private boolean names(Span clause) {
        return cues.endAt(clause.start(), "assigned-to") > clause.start();
    }

    private boolean charged(Span clause) {
        return cues.startBefore(clause.end(), "charged") < clause.end();
    }

    /** Whether the sentence ends with the clause, or with others of the kind: {@code ，由市水务局牵头，市园林局配合。}. */
    private boolean closes(Span clause) {
        for (Span last = clause; last != null && charged(last); last = neighbour(last, 1)) {
            if (last.end() >= document.text().length() || ENDS.indexOf(document.text().charAt(last.end())) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Span neighbour(Span clause, int step) {
        int i = clauses.lastFrom(clause.start()) + step;
        return i >= 0 && i < clauses.size() ? clauses.get(i).span() : null;
    }
}
