package org.liangce.record.governance;

import org.liangce.lexicon.CueScan;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Tells whether a paragraph goes on with whoever governed the one before: behind ；, with 此外, or with a time and nobody's name; and whether it is a point of a list. */
final class ParagraphOpenings {

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final SpanIndex<Mention> bodies;
    private final ClauseStarts starts;
    private final SpanIndex<Clause> clauses;
    private final SpanIndex<Sentence> sentences;

    ParagraphOpenings(Document document, CueScan<GovernanceCue> cues, SpanIndex<Mention> bodies, ClauseStarts starts) {
        this.document = document;
        this.cues = cues;
        this.bodies = bodies;
        this.starts = starts;
        this.clauses = document.clauseIndex();
        this.sentences = document.sentenceIndex();
    }

    /** Behind a paragraph that ends with ； the enumeration goes on with the same subject, and so does a paragraph that only adds to the one before. */
    boolean goesOn(Paragraph paragraph, Regime lasting) {
        boolean listed = "；;".indexOf(document.text().charAt(end(paragraph))) >= 0;
        return paragraph.isBody() && lasting != null && (listed || adds(paragraph.span().start(), lasting));
    }

    /** {@code 此外，还将…} goes on with what a body or an officer does, as told in the paragraph before. */
    private boolean adds(int at, Regime lasting) {
        Mention body = lasting.body();
        boolean speaks = lasting.isSpeech();
        return speaks && dated(at) || cues.endAt(at, GovernanceCue.GOES_ON) > at && (speaks || body != null && body.type() == MentionType.ORGANIZATION);
    }

    /** {@code |一是|补水。…}, {@code |（2）|修桥。…}: whether a body paragraph is a point of a list. */
    boolean isPoint(Paragraph paragraph) {
        int at = paragraph.span().start();
        return paragraph.isBody() && (cues.endAt(at, GovernanceCue.POINT) > at || !Character.isLetterOrDigit(document.text().charAt(at)) && starts.isMarked(at));
    }

    /** {@code …重点做好以下工作：}: whether what stands before a paragraph opens a list. */
    boolean isOpened(Paragraph paragraph) {
        return "：:".indexOf(document.text().charAt(end(paragraph))) >= 0;
    }

    /** The last character before a paragraph that is no white space. */
    private int end(Paragraph paragraph) {
        int before = paragraph.span().start() - 1;
        while (before > 0 && Character.isWhitespace(document.text().charAt(before))) {
            before--;
        }
        return Math.max(before, 0);
    }

    /** {@code 局长李某说，去年…。\n|今年的账单更长：再改造…|}: a paragraph that begins with a time and names nobody in its first sentence. */
    private boolean dated(int at) {
        Sentence sentence = sentences.at(at);
        boolean opens = sentence != null && document.index(MentionType.TIME).at(at) != null;
        return opens && starts.of(clauses.at(at).span()) > at && !bodies.anyIn(at, starts.of(clauses.at(at).span()) + 1) && !named(sentence.span());
    }

    /** Whether a clause of a sentence begins with somebody. */
    private boolean named(Span sentence) {
        for (int i = clauses.from(sentence.start()); clauses.isBefore(i, sentence.end()); i++) {
            Clause clause = clauses.get(i);
            int at = starts.of(clause.span());
            if (bodies.at(at) != null && !starts.isAt(at) || cues.endAt(at, GovernanceCue.CITY) > at || cues.endAt(at, GovernanceCue.DISTRICT) > at) {
                return true;
            }
        }
        return false;
    }
}
