package org.liangce.record.measure;

import java.util.List;
import java.util.function.BiPredicate;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Schema;
import org.liangce.record.NamedNodes;
import org.liangce.record.governance.Governance;
import org.liangce.record.measure.MeasurePhrases.Found;
import org.liangce.record.phrase.CueText;
import org.liangce.record.phrase.PartReading;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.SpanIndex;

/** Which schema nodes the measures of an article are about: it knows where the article names nodes, {@link SentenceNodes} whose they are. */
final class MeasureNodes {

    private final NamedNodes names;
    private final Schema schema;

    MeasureNodes(Models models, Schema schema) {
        names = new NamedNodes(models, schema);
        this.schema = schema;
    }

    /** The nodes of one article. */
    Article in(Document document, Governance governance) {
        return new Article(schema, governance, names.in(document), document.index(MentionType.INDUSTRY), document.index(MentionType.QUANTITY));
    }

    /**
     * What one article names, and where.
     *
     * @param told its industries, and the digital and green transformation in other words
     * @param industries its industries alone
     * @param counted its quantities
     */
    record Article(Schema schema, Governance governance, SpanIndex<NamedNodes.Named> told, SpanIndex<Mention> industries, SpanIndex<Mention> counted) {

        /**
         * @param parts all parts of a sentence
         * @param measures those in it, at least one
         * @param matters whether a measure of some instrument has a matter of its own, though it names no industry
         */
        SentenceNodes in(CueText text, List<PartReading> parts, List<Found> measures, BiPredicate<Found, String> matters) {
            return new SentenceNodes(this, text, parts, measures, matters);
        }
    }
}
