package org.liangce.record.governance;

import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Sentence;
import org.liangce.text.SpanIndex;
import org.liangce.text.Words;

/** On whose behalf a whole territory is told of ({@code 全区产值将增长8%}), or what a document says ({@code 《方案》提出，…}). */
final class Behalf {

    private final CueScan<GovernanceCue> cues;
    private final Words words;
    private final Territories territories;
    private final Speakers speakers;
    private final IssuedDocuments issued;
    private final SpanIndex<Sentence> sentences;

    Behalf(Document document, CueScan<GovernanceCue> cues, Territories territories, Speakers speakers, IssuedDocuments issued) {
        this.cues = cues;
        this.words = document.words();
        this.territories = territories;
        this.speakers = speakers;
        this.issued = issued;
        this.sentences = document.sentenceIndex();
    }

    /**
     * {@code governance.speaks-of-whole}: {@code 区商务局局长表示，全区产值将增长8%，|培育5家企业|}: a bureau that tells a figure of its whole
     * territory goes on acting; in {@code 全区将培育5家企业} the territory acts.
     *
     * @param end behind the word for the whole, which stands at {@code at}
     * @param acting who has been acting in this paragraph or whose news it is, or null
     * @param floor where the paragraph begins
     */
    Regime of(int at, int end, Regime whole, Regime acting, int floor) {
        boolean told = whole.place() != null; // 全市 of a city that the text does not name does nothing
        if (told && (cues.endAt(at, GovernanceCue.INSIDE) == end || !isAttribute(end))) {
            return whole;
        }
        Regime speaker = speakers.first(at, floor);
        Regime bureau = speaker == null ? issuing(at) : speaker;
        bureau = bureau == null && acting != null ? acting.goingOnAt(at) : bureau;
        return isBureau(bureau) && (!told || bureau.samePlace(whole)) ? bureau : whole;
    }

    /** {@code governance.document}: who does what a document says: its issuer, else {@code own} (null where a district holds already); null where a bureau's officer tells of it, who goes on. */
    Regime ofDocument(int at, Regime own, int floor) {
        if (isBureau(speakers.first(at, floor))) {
            return null;
        }
        Mention issuer = issued.issuer(at);
        return issuer == null ? own : regime(at, issuer);
    }

    private static boolean isBureau(Regime regime) {
        return regime != null && regime.body() != null && regime.body().type() == MentionType.ORGANIZATION;
    }

    /** {@code 市商务局印发《方案》，提出全市茶业产值增长8%，|培育5家企业|}: who issued a document in this sentence, from here on; or null. */
    private Regime issuing(int at) {
        Mention issuer = issued.issuer(at);
        return issuer != null && issuer.span().start() >= sentences.at(at).span().start() ? regime(at, issuer) : null;
    }

    private Regime regime(int at, Mention issuer) {
        return new Regime(at, Integer.MAX_VALUE, territories.of(issuer), issuer, new Evidence("governance.document", issuer.span()));
    }

    /** Whether a noun follows, of which the word for the whole is the attribute; in {@code 全区|计划|引进…} it is the subject. */
    private boolean isAttribute(int end) {
        String tag = words.next(end) == end ? words.tag(end) : "";
        return cues.endAt(end, GovernanceCue.AUX) == end && (tag.startsWith("n") || tag.startsWith("b") || tag.startsWith("a"));
    }
}
