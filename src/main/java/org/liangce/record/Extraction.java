package org.liangce.record;

import java.util.List;
import java.util.Objects;
import org.liangce.text.Document;
import org.liangce.text.Mention;

/**
 * All that was made of one article.
 *
 * @param schema id of the schema whose nodes the records name
 * @param document with its mentions; those of type {@code INDICATOR} are candidates
 * @param indicators the indicators that a figure uses, each once, in the order of the text
 */
public record Extraction(String schema, Document document, List<Mention> indicators, List<Figure> figures, List<Measure> measures) {

    public Extraction {
        indicators = List.copyOf(indicators);
        figures = List.copyOf(figures);
        measures = List.copyOf(measures);
    }

    /** The records of a document, with the indicators that they use. */
    public static Extraction of(String schema, Document document, List<Figure> figures, List<Measure> measures) {
        List<Mention> used = figures.stream().map(Figure::indicator).filter(Objects::nonNull).map(Slot::mention).distinct().sorted().toList();
        return new Extraction(schema, document, used, figures, measures);
    }
}
