package org.liangce.bench;

import java.time.LocalDate;
import java.util.List;
import org.liangce.annotate.Pipeline;
import org.liangce.annotate.quantity.QuantityAnnotator;
import org.liangce.annotate.time.TimeAnnotator;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Alphabet;
import org.liangce.text.Document;
import org.liangce.text.FoldedText;
import org.liangce.text.MentionType;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;

/** Reads the times, numerals and quantities of a text, as the program does: what the benchmarks of numbers measure. */
final class NumberScan {

    private static final Publication PUBLISHED = new Publication(LocalDate.of(2025, 2, 20), Publication.Origin.COMMAND_LINE);

    private final Pipeline pipeline;

    NumberScan() {
        NumberLexicon lexicon = NumberLexicon.read(Models.bundled());
        Alphabet alphabet = new Alphabet(lexicon);
        pipeline = new Pipeline(List.of(new TimeAnnotator(lexicon, alphabet), new QuantityAnnotator(lexicon, alphabet)));
    }

    /** From text to mentions; the text is taken as it is, without layout. */
    Document read(String text) {
        Document.Structure none = new Document.Structure(List.of(), List.of(), List.of(), List.of(), List.of());
        return pipeline.annotate(Document.of(new SourceDocument("", text, PUBLISHED), FoldedText.of(text), none));
    }

    /** How many mentions a text has. */
    int count(String text) {
        Document document = read(text);
        return document.mentions(MentionType.TIME).size() + document.mentions(MentionType.QUANTITY).size()
                + document.mentions(MentionType.NUMERAL).size();
    }
}
