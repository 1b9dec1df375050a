package org.liangce.app;

import java.time.LocalDate;
import java.util.List;
import org.liangce.annotate.Pipeline;
import org.liangce.annotate.quantity.QuantityAnnotator;
import org.liangce.annotate.time.TimeAnnotator;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.text.Document;
import org.liangce.text.FoldedText;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;

/** Reads the numerals, quantities and times of texts that are taken as they are. */
final class NumberLine {

    private static final Document.Structure UNDIVIDED = new Document.Structure(List.of(), List.of(), List.of(), List.of(), List.of());

    private final NumberLexicon lexicon = NumberLexicon.read(Models.bundled());
    private final Pipeline pipeline = new Pipeline(List.of(new TimeAnnotator(lexicon), new QuantityAnnotator(lexicon)));

    NumberLexicon lexicon() {
        return lexicon;
    }

    /** @param published null where it is not known */
    Document read(String text, LocalDate published) {
        Publication publication = published == null ? Publication.UNKNOWN : new Publication(published, Publication.Origin.COMMAND_LINE);
        return pipeline.annotate(Document.of(new SourceDocument("", text, publication), FoldedText.of(text), UNDIVIDED));
    }

    /** What is found of a type, as the specs write it: {@code surface=form}, parted by {@code  | }; {@code -} where there is nothing. */
    static String found(Document document, MentionType type) {
        StringBuilder line = new StringBuilder();
        for (Mention mention : document.mentions(type)) {
            List<String> forms = mention.value().forms();
            line.append(line.isEmpty() ? "" : " | ").append(document.text(mention.span())).append('=').append(forms.isEmpty() ? "?" : forms.get(0));
        }
        return line.isEmpty() ? "-" : line.toString();
    }
}
