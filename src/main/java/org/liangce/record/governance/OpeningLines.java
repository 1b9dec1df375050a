package org.liangce.record.governance;

import org.liangce.text.Paragraph;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Finds the line that opens a list of paragraphs: {@code 到2026年，全区实现：} above {@code ①新增企业200家；}. */
public final class OpeningLines {

    /** No list that matters has more items. */
    private static final int MOST_ITEMS = 12;

    private final String text;
    private final SpanIndex<Paragraph> paragraphs;

    public OpeningLines(String text, SpanIndex<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** The nearest body paragraph before the one at {@code offset} that ends in ：, with nothing but body paragraphs between; else null. */
    public Span above(int offset) {
        int paragraph = paragraphs.lastFrom(offset);
        for (int i = paragraph - 1; i >= Math.max(0, paragraph - MOST_ITEMS) && paragraphs.get(i).isBody(); i--) {
            Span line = paragraphs.get(i).span();
            if (opens(line)) {
                return line;
            }
        }
        return null;
    }

    /** Whether a line ends in a colon. */
    public boolean opens(Span line) {
        return "：:".indexOf(text.charAt(line.end() - 1)) >= 0;
    }
}
