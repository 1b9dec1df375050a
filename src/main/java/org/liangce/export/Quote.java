package org.liangce.export;

import org.liangce.text.Document;
import org.liangce.text.Span;

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
}
