package org.liangce.annotate.indicator;

import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.Paragraph;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Finds what the values of a list of places measure: {@code 各区|工业投资|增速如下：} above {@code 黄埔区：12.1%}, {@code 天河区 860家}. */
final class ListTopics {

    /** No list of places that matters is longer. */
    private static final int MOST_ITEMS = 16;

    private final PhraseText in;
    private final PhraseLinks links;
    private final PhraseStarts starts;
    private final SpanIndex<Paragraph> paragraphs;

    ListTopics(PhraseText in, Document document) {
        this.in = in;
        this.links = new PhraseLinks(in);
        this.starts = new PhraseStarts(in);
        this.paragraphs = document.paragraphIndex();
    }

    /** What the line above the list names that the number at {@code number} is an item of; null where it is none. */
    Span of(Span number) {
        int i = paragraphs.lastFrom(number.start());
        if (i < 0 || !isItem(paragraphs.get(i).span(), number)) {
            return null;
        }
        int above = i - 1;
        while (above >= Math.max(0, i - MOST_ITEMS) && isItem(paragraphs.get(above).span(), null)) {
            above--;
        }
        return above < 0 ? null : topic(paragraphs.get(above));
    }

    /** Whether a line is a place and a number, {@code number} where it is given. */
    private boolean isItem(Span line, Span number) {
        Mention place = in.places.at(line.start());
        int at = place == null || place.span().start() != line.start() ? -1 : place.span().end();
        at = at >= 0 && at < line.end() && "：:| ".indexOf(in.text.charAt(at)) >= 0 ? at + 1 : at;
        Mention value = at < 0 ? null : in.quantities.at(at);
        return value != null && value.span().start() == at && (number == null || value.span().equals(number));
    }

    private Span topic(Paragraph line) {
        int end = line.span().end();
        boolean opens = "：:".indexOf(in.text.charAt(end - 1)) >= 0;
        if (!opens && line.isBody()) {
            return null;
        }
        int floor = in.clauseStart(opens ? end - 1 : end);
        int last = links.skip(opens ? end - 1 : end, floor);
        return last <= floor ? null : starts.phrase(floor, last);
    }
}
