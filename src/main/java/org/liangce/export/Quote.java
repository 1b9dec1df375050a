package org.liangce.export;

import org.liangce.text.Document;
import org.liangce.text.Paragraph;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** The article's own words, as they stand in the raw text but for line breaks and what interrupts them. */
final class Quote {

    private Quote() {}

    /** The raw characters of a span of the reading text. */
    static String of(Document document, Span span) {
        String raw = document.source().raw();
        StringBuilder quote = new StringBuilder(span.length());
        for (int i = span.start(); i < span.end(); i++) {
            quote.append(raw.charAt(document.folded().raw(i)));
        }
        return quote.toString().strip();
    }

    /** The sentence, heading or speaker line that holds an offset of the reading text. */
    static Span sentence(Document document, int offset) {
        Sentence sentence = new SpanIndex<>(document.sentences(), Sentence::span).at(offset);
        Paragraph paragraph = sentence != null ? null : new SpanIndex<>(document.paragraphs(), Paragraph::span).at(offset);
        return sentence != null ? sentence.span() : paragraph != null ? paragraph.span() : new Span(offset, offset + 1);
    }
}
