package org.liangce.app;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Paragraph;
import org.liangce.text.SourceDocument;
import org.liangce.text.Span;
import org.liangce.text.Token;

/** What the annotators find in an article, as lines of text. */
public final class AnnotateArticles {

    private final Session session;

    public AnnotateArticles(Session session) {
        this.session = session;
    }

    /** The words of the reading text parted by two spaces, a paragraph a line: the format of the SIGHAN segmentation bakeoffs. */
    public String words(SourceDocument source) {
        Document document = session.line().annotate(source);
        StringBuilder out = new StringBuilder();
        for (Paragraph paragraph : document.paragraphs()) {
            for (Token token : document.words().startingIn(paragraph.span().start(), paragraph.span().end())) {
                String word = document.text(token.span()).strip();
                out.append(word).append(word.isEmpty() ? "" : "  ");
            }
            out.append('\n');
        }
        return out.toString();
    }

    /**
     * Mentions, one a line: article, type, start and end in the raw text, surface, normal form (or why there is none), rule.
     *
     * @param types those wanted
     */
    public String mentions(SourceDocument source, Collection<MentionType> types) {
        Document document = session.line().annotate(source);
        StringBuilder out = new StringBuilder();
        for (MentionType type : MentionType.values()) {
            if (types.contains(type)) {
                document.mentions(type).forEach(m -> out.append(line(document, m)));
            }
        }
        return out.toString();
    }

    private static String line(Document document, Mention m) {
        List<Span> raw = document.raw(m.span());
        String value = m.value() instanceof NormalForm.Unresolved unresolved ? "? " + unresolved.why()
                : m.value().forms().stream().collect(Collectors.joining(","));
        return String.join("\t", document.source().id(), m.type().label(), String.valueOf(raw.get(0).start()),
                String.valueOf(raw.get(raw.size() - 1).end()), document.text(m.span()), value, m.rule()) + "\n";
    }
}
