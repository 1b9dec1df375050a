package org.liangce.text;

import java.util.List;

/**
 * From one heading (or speaker line) to the next.
 *
 * @param span in the reading text, the innermost heading included
 * @param headings the headings, speaker lines included, that govern it, outermost first; two heading lines in a row are both there; empty before the first heading.
 *     The title is not among them
 */
public record Section(Span span, List<Paragraph> headings) {

    public Section {
        headings = List.copyOf(headings);
    }
}
