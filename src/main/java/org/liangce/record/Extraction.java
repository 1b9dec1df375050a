package org.liangce.record;

import java.util.List;
import org.liangce.text.Document;
import org.liangce.text.Mention;

/**
 * All that was made of one article.
 *
 * @param document with its mentions; those of type {@code INDICATOR} are candidates
 * @param indicators the indicators that a figure uses, each once, in the order of the text
 */
public record Extraction(Document document, List<Mention> indicators, List<Figure> figures, List<Measure> measures) {

    public Extraction {
        indicators = List.copyOf(indicators);
        figures = List.copyOf(figures);
        measures = List.copyOf(measures);
    }
}
