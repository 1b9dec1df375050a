package org.liangce.record.governance;

import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;

/** Who says 我们 and 我局: an officer who speaks, who issues the document, or whose news it is. */
final class FirstPerson {

    /** How far back an officer may have been named who goes on with 我们. */
    private static final int NEAR = 600;

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final Territories territories;
    private final Speakers speakers;
    private final Mention issuer;

    FirstPerson(Document document, CueScan<GovernanceCue> cues, Territories territories, Speakers speakers, Mention issuer) {
        this.document = document;
        this.cues = cues;
        this.territories = territories;
        this.speakers = speakers;
        this.issuer = issuer;
    }

    /**
     * Who is meant at {@code at}: who answers or was named as speaking since {@code floor}, who issues the document, the officer named not
     * far before; by 我局 also the body that the article names first. Null where none is known, or where {@code lasting} already is the
     * one who speaks.
     */
    Regime at(int at, int floor, Regime answering, Regime lasting) {
        Regime here = answering == null ? speakers.first(at, floor) : new Regime(at, Integer.MAX_VALUE, answering.place(), answering.body(), answering.evidence());
        boolean quoted = lasting != null && lasting.from() >= floor && lasting.isSpeech();
        if (here != null || quoted) {
            return here;
        }
        Regime before = issuer == null ? speakers.first(at, at - NEAR) : issued(at);
        Mention body = before == null && cues.endAt(at, GovernanceCue.OUR_BODY) > at ? Principal.firstNamed(document) : null;
        return body == null ? before : regime(at, body, "governance.principal");
    }

    /** {@code governance.issuer}: who issues the document says {@code 我局} and {@code 经研究，决定…}; null where nobody does. */
    Regime issued(int from) {
        return issuer == null ? null : regime(from, issuer, "governance.issuer");
    }

    private Regime regime(int from, Mention body, String rule) {
        return new Regime(from, Integer.MAX_VALUE, territories.of(body), body, new Evidence(rule, body.span()));
    }
}
