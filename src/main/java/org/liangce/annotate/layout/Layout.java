package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.FoldedText;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.SourceDocument;
import org.liangce.text.Span;

/** Finds the structure of a text: a paragraph a line. */
public final class Layout {

    /** The document with its structure. */
    public Document read(SourceDocument source) {
        FoldedText folded = FoldedText.of(source.raw());
        String text = folded.text();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        int from = 0;
        int clause = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean line = c == '\n';
            boolean stop = line || "。！？；!?;".indexOf(c) >= 0;
            if ((stop || "，：,:".indexOf(c) >= 0)) {
                if (i > clause) {
                    clauses.add(new Clause(new Span(clause, i)));
                }
                clause = i + 1;
            }
            if (stop) {
                int end = line ? i : i + 1;
                if (end > from) {
                    sentences.add(new Sentence(new Span(from, end)));
                }
                from = i + 1;
            }
            if (line) {
                if (i > start) {
                    boolean heading = text.charAt(start) == '#' || "。！？；：，!?;:,)）”".indexOf(text.charAt(i - 1)) < 0 && i - start < 40;
                    paragraphs.add(new Paragraph(new Span(start, i), heading ? Paragraph.Kind.HEADING : Paragraph.Kind.BODY, heading ? 1 : 0));
                }
                start = i + 1;
            }
        }
        return Document.of(source, folded, new Document.Structure(sections(paragraphs, text.length()), paragraphs, sentences, clauses, List.of()));
    }

    private static List<Section> sections(List<Paragraph> paragraphs, int length) {
        List<Section> sections = new ArrayList<>();
        List<Paragraph> headings = new ArrayList<>();
        int start = 0;
        boolean afterBody = false;
        for (Paragraph p : paragraphs) {
            if (p.kind() == Paragraph.Kind.HEADING) {
                if (afterBody) {
                    if (p.span().start() > start) {
                        sections.add(new Section(new Span(start, p.span().start()), headings));
                    }
                    headings = new ArrayList<>();
                    start = p.span().start();
                }
                headings.add(p);
                afterBody = false;
            } else {
                afterBody = true;
            }
        }
        if (length > start) {
            sections.add(new Section(new Span(start, length), headings));
        }
        return sections;
    }
}
