package org.liangce.cli;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Document;
import org.liangce.text.Paragraph;
import org.liangce.text.Span;

/** Words of an article with those underlined that are meant; below each line a line of marks, in columns of a terminal. */
final class Underlined {

    private static final int CHARACTERS_A_LINE = 38;
    private static final int AROUND = 12;
    private static final int WIDEST_WINDOW = 60;

    private final Document document;

    Underlined(Document document) {
        this.document = document;
    }

    /** Names where words stand. */
    interface Where {
        String name(boolean before, boolean heading);
    }

    /** A sentence, line by line. */
    List<String> lines(Span sentence, List<Span> marked, String indent) {
        List<String> lines = new ArrayList<>();
        for (int from = sentence.start(); from < sentence.end(); from += CHARACTERS_A_LINE) {
            add(lines, new Span(from, Math.min(sentence.end(), from + CHARACTERS_A_LINE)), marked, indent, "", "");
        }
        return lines;
    }

    /**
     * The words around some spans, a line each that holds those near to each other.
     *
     * @param quote what is shown already: outside it, the line says where it stands
     */
    List<String> windows(List<Span> spans, Span quote, String indent, Where where) {
        List<String> lines = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        Span joined = null;
        for (Span span : spans.stream().sorted().toList()) {
            boolean near = joined != null && joined.join(span).length() <= WIDEST_WINDOW && document.quoted(joined).contains(span);
            if (joined != null && !near) {
                window(lines, joined, open, quote, indent, where);
                open.clear();
            }
            joined = near ? joined.join(span) : span;
            open.add(span);
        }
        window(lines, joined, open, quote, indent, where);
        return lines;
    }

    private void window(List<String> lines, Span joined, List<Span> marked, Span quote, String indent, Where where) {
        Span line = document.quoted(joined);
        Span shown = new Span(Math.max(line.start(), joined.start() - AROUND), Math.min(line.end(), Math.min(joined.end(), joined.start() + WIDEST_WINDOW) + AROUND));
        String label = quote.contains(joined) ? "" : where.name(joined.start() < quote.start(), isHeading(joined));
        add(lines, shown, marked, indent + label, shown.start() > line.start() ? "…" : "", shown.end() < line.end() ? "…" : "");
    }

    private boolean isHeading(Span span) {
        return document.paragraphs().stream().filter(p -> p.span().contains(span.start())).map(Paragraph::isBody).anyMatch(body -> !body);
    }

    private void add(List<String> lines, Span shown, List<Span> marked, String indent, String cutBefore, String cutBehind) {
        StringBuilder words = new StringBuilder(indent).append(cutBefore);
        StringBuilder marks = new StringBuilder(" ".repeat(TextTable.width(indent + cutBefore)));
        for (int i = shown.start(); i < shown.end(); i++) {
            int at = i;
            String c = document.text(new Span(i, i + 1)).replace('\n', ' ');
            words.append(c);
            marks.append((marked.stream().anyMatch(span -> span.contains(at)) ? "~" : " ").repeat(TextTable.width(c)));
        }
        lines.add(words.append(cutBehind).toString());
        if (!marks.toString().isBlank()) {
            lines.add(marks.toString().stripTrailing());
        }
    }
}
