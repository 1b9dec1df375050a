package org.liangce.export;

import java.util.List;
import java.util.function.Function;
import org.liangce.text.Document;
import org.liangce.text.Paragraph;
import org.liangce.text.Sentence;
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

    /** The sentence, heading or speaker line that holds an offset of the reading text. */
    static Span sentence(Document document, int offset) {
        Span sentence = holding(document.sentences(), Sentence::span, offset);
        if (sentence != null) {
            return sentence;
        }
        Span paragraph = holding(document.paragraphs(), Paragraph::span, offset);
        return paragraph != null ? paragraph : new Span(offset, offset + 1);
    }

    private static <T> Span holding(List<T> parts, Function<T, Span> span, int offset) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(parts.get(middle)).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < parts.size() && span.apply(parts.get(low)).contains(offset) ? span.apply(parts.get(low)) : null;
    }
}
