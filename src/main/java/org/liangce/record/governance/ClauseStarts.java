package org.liangce.record.governance;

import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Where a clause's subject would begin: behind numbering, quotation marks, times, connecting words, and what leads to whom it is about. */
final class ClauseStarts {

    /** Marks that may stand before a subject without parting it from its clause's start. */
    private static final String MARKS = " 　“‘\"(（【●■◆▲#*※·—-、.．）)";

    private static final int LONGEST_LABEL = 12;
    private static final char NUMBERED = '第';

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final GovernanceCharacters characters;
    private final SpanIndex<Mention> bodies;
    private final SpanIndex<Mention> times;
    private final SpanIndex<Mention> places;

    ClauseStarts(Document document, CueScan<GovernanceCue> cues, GovernanceCharacters characters, SpanIndex<Mention> bodies) {
        this.document = document;
        this.cues = cues;
        this.characters = characters;
        this.bodies = bodies;
        this.times = document.index(MentionType.TIME);
        this.places = document.index(MentionType.PLACE);
    }

    int of(Span clause) {
        int at = clause.start();
        for (int next = skip(at, clause.end()); next > at; next = skip(at, clause.end())) {
            at = next;
        }
        return told(at);
    }

    /**
     * Whom words at a clause's start tell of, though no subject: {@code 按照|市水务局的设想}, {@code 记者从|市水务局获悉}, {@code 以|海珠区为例};
     * else {@code at}.
     */
    private int told(int at) {
        int plan = framed(at, GovernanceCue.PLAN_OF, GovernanceCue.PLAN);
        int source = framed(at, GovernanceCue.HEARD_FROM, GovernanceCue.HEARD);
        return Math.max(plan, Math.max(source, framed(at, GovernanceCue.EXAMPLE_OF, GovernanceCue.AS_EXAMPLE)));
    }

    private int framed(int at, GovernanceCue opens, GovernanceCue closes) {
        int behind = cues.endAt(at, opens);
        int i = behind > at ? bodies.lastFrom(behind) : -1;
        boolean named = i >= 0 && bodies.get(i).span().start() == behind;
        return named && cues.endAt(bodies.get(i).span().end(), closes) > bodies.get(i).span().end() ? behind : at;
    }

    /** Behind what may stand at {@code at} before a subject, such as the first place of an address, which is no body: {@code 广州市|荔湾区}. */
    private int skip(int at, int end) {
        if (at >= end || starting(bodies, at) != null) {
            return at;
        }
        Mention before = starting(times, at);
        before = before == null ? starting(places, at) : before;
        if (before != null) {
            return before.span().end();
        }
        int lead = Math.max(Math.max(cues.endAt(at, GovernanceCue.LEAD), where(at)), Math.max(label(at, end), article(at, end)));
        return lead > at ? lead : MARKS.indexOf(document.text().charAt(at)) >= 0 || numbering(at) ? at + 1 : at;
    }

    /** Behind the number of an article of a document: {@code |第二条|区商务局…}; else {@code at}. */
    private int article(int at, int end) {
        int behind = document.text().charAt(at) == NUMBERED ? at + 1 : end;
        while (behind < end && ordinal(behind)) {
            behind++;
        }
        return behind > at + 1 && behind < end && characters.articles().has(document.text().charAt(behind)) ? behind + 1 : at;
    }

    /** Behind what a paragraph is about, {@code |【人才】|园区…}, unless that is who acts, {@code 【|市教育局|】推动…}; else {@code at}. */
    private int label(int at, int end) {
        int close = document.text().charAt(at) == '【' && starting(bodies, at + 1) == null ? document.text().indexOf('】', at) : -1;
        return close > at && close < Math.min(end, at + LONGEST_LABEL) ? close + 1 : at;
    }

    /** {@code 7月起，|已在|南沙区试行}: behind an adverb and 在, where somebody is named there; else {@code at}. */
    private int where(int at) {
        int there = cues.endAt(at, GovernanceCue.AUX) + 1;
        return there > at + 1 && starting(bodies, there) != null && isAt(there) ? there : at;
    }

    private static Mention starting(SpanIndex<Mention> mentions, int at) {
        int i = mentions.lastFrom(at);
        return i >= 0 && mentions.get(i).span().start() == at ? mentions.get(i) : null;
    }

    /** An ordinal before 、 or inside brackets, as of {@code （二）} and {@code 3.}. */
    private boolean numbering(int at) {
        if (!ordinal(at)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(at + 4, document.text().length()); i++) {
            if ("、.．）)".indexOf(document.text().charAt(i)) >= 0) {
                return true;
            }
            if (!ordinal(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean ordinal(int at) {
        char c = document.text().charAt(at);
        return c >= '0' && c <= '9' || characters.ordinals().has(c);
    }

    /** Whether a mark of listing stands at an offset, no quotation: {@code （2）}, {@code ●}. */
    boolean isMarked(int at) {
        char mark = document.text().charAt(at);
        return MARKS.indexOf(mark) >= 0 && "“‘\"—-".indexOf(mark) < 0;
    }

    /** Whether what stands at an offset is only where something is done. */
    boolean isAt(int offset) {
        return offset > 0 && characters.whither().has(document.text().charAt(offset - 1));
    }
}
