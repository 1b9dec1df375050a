package org.liangce.record.governance;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;

/**
 * Whose a document is that is told of as a subject: in {@code 市商务局印发《茶业行动方案》。…。|《方案》提出，|建设3个茶园} it is that of the
 * bureau that alone issued it not far before; one that a government or several bodies issued, or nobody here, is the article's territory's.
 */
final class IssuedDocuments {

    private static final int LONGEST_TITLE = 60;
    /** How far back the issuer may have been named. */
    private static final int NEAR = 400;

    private final String text;
    private final CueScan<GovernanceCue> cues;
    private final CharacterClass joins;
    private Mention issuer;

    IssuedDocuments(Document document, CueScan<GovernanceCue> cues, CharacterClass joins) {
        this.text = document.text();
        this.cues = cues;
        this.joins = joins;
    }

    /** Takes note of a subject whose clause tells that it issued a document. */
    void note(Mention subject, Span clause) {
        int end = subject.span().end();
        Span issue = cues.first(end, clause.end(), GovernanceCue.ISSUE);
        if (issue != null && (text.startsWith("《", behind(issue.end(), clause.end())) || cues.startBefore(clause.end(), GovernanceCue.PLAN_TITLE) < clause.end())) {
            boolean alone = subject.type() == MentionType.ORGANIZATION && !cues.any(end, issue.start(), GovernanceCue.WITH) && !joins.has(text.charAt(end))
                    && cues.startBefore(end, GovernanceCue.GOVERNMENT) == end;
            issuer = alone ? subject : null;
        }
    }

    private int behind(int at, int end) {
        return at < end && text.charAt(at) == '了' ? at + 1 : at;
    }

    /** Whether what a clause says from {@code at} on is said by a document, or following one. */
    boolean speakAt(int at, int end) {
        int named = at < end ? named(at, end) : at;
        if (named > at) {
            int verb = behindAdverbs(named);
            return cues.endAt(verb, GovernanceCue.PROVIDES) > verb;
        }
        int following = at < end ? cues.endAt(at, GovernanceCue.PLAN_OF) : at;
        return following > at && text.startsWith("《", following);
    }

    /** Behind the name of a document that stands at {@code at}: {@code 《方案》}, {@code 方案}; {@code at} where none does. */
    private int named(int at, int end) {
        if (text.charAt(at) == '《') {
            int close = text.substring(at, Math.min(end, at + LONGEST_TITLE)).indexOf('》');
            return close < 0 ? at : at + close + 1;
        }
        return cues.endAt(at, GovernanceCue.PLAN_TITLE);
    }

    private int behindAdverbs(int from) {
        int at = from;
        for (int next = cues.endAt(at, GovernanceCue.ADVERB); next > at; next = cues.endAt(at, GovernanceCue.ADVERB)) {
            at = next;
        }
        return at;
    }

    /** The bureau whose document is told of at {@code at}; null where it is the territory's. */
    Mention issuer(int at) {
        return issuer == null || at - issuer.span().end() > NEAR ? null : issuer;
    }
}
