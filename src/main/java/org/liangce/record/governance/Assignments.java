package org.liangce.record.governance;

import org.liangce.lexicon.CueScan;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Tells a clause that only says who does what stands before it in the sentence, as
 * {@code 修建3条步道，|由市水务局牵头}, from one that goes on with what that body does ({@code 由市水务局牵头，修建…}).
 */
final class Assignments {

    /** Between the last body and what it is in charge as: {@code 等按职责分工}. */
    private static final int LONGEST_GAP = 8;
    private static final String ENDS = "。；;！？!?\n）)";

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final SpanIndex<Clause> clauses;
    private final SpanIndex<Sentence> sentences;
    private final SpanIndex<Mention> bodies;

    Assignments(Document document, CueScan<GovernanceCue> cues) {
        this.document = document;
        this.cues = cues;
        this.clauses = document.clauseIndex();
        this.sentences = document.sentenceIndex();
        this.bodies = document.index(MentionType.ORGANIZATION);
    }

    /**
     * Whether a clause assigns what stands before it in its sentence, or goes on with that ({@code ，由市水务局牵头，|市园林局配合。}), or is
     * of a sentence that does nothing else.
     */
    boolean assigns(Span clause) {
        if (!charged(clause)) {
            return false;
        }
        boolean behind = clause.start() > 0 && document.text().charAt(clause.start() - 1) == '，';
        boolean trails = behind && closes(clause) && (named(clause) || goesOn(clause));
        Sentence sentence = sentences.at(clause.start());
        return trails || sentence != null && only(sentence.span());
    }

    private boolean goesOn(Span clause) {
        Span before = neighbour(clause, -1);
        return before != null && assigns(before);
    }

    /** Whether a sentence only says who is in charge: {@code 市水务局牵头，市园林局、各镇配合。}. */
    boolean only(Span sentence) {
        int first = clauses.from(sentence.start());
        boolean opens = clauses.isBefore(first, sentence.end()) && (named(clauses.get(first).span()) || begins(clauses.get(first).span()));
        for (int i = first; opens && clauses.isBefore(i, sentence.end()); i++) {
            opens = charged(clauses.get(i).span());
        }
        return opens;
    }

    private boolean named(Span clause) {
        return cues.endAt(clause.start(), GovernanceCue.ASSIGNED_TO) > clause.start();
    }

    /** Whether bodies in a row begin a clause and little stands between them and what they are in charge as. */
    private boolean begins(Span clause) {
        int first = bodies.from(clause.start());
        if (!bodies.isBefore(first, clause.start() + 1)) {
            return false;
        }
        int from = bodies.end(bodies.lastFrom(clause.end() - 1));
        int to = cues.startBefore(clause.end(), GovernanceCue.CHARGED);
        return from <= to && to - from <= LONGEST_GAP && !cues.any(from, clause.end(), GovernanceCue.AUX);
    }

    private boolean charged(Span clause) {
        return cues.startBefore(clause.end(), GovernanceCue.CHARGED) < clause.end();
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
