package org.liangce.annotate.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.liangce.text.Document;
import org.liangce.text.Noise;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;

/** Writes a document's structure so that a person can check it. */
final class Outline {

    private Outline() {}

    /** One line: {@code T:题目 / 段落 / H1:小标题}. */
    static String brief(Document document) {
        return document.paragraphs().stream().map(p -> prefix(p) + document.text(p.span())).collect(Collectors.joining(" / "));
    }

    private static String prefix(Paragraph p) {
        return switch (p.kind()) {
            case TITLE -> "T:";
            case HEADING -> "H" + p.level() + ":";
            case SPEAKER -> "S" + p.level() + ":";
            case NOTE -> "N:";
            case BODY -> "";
        };
    }

    /** A line a paragraph, before it {@code §} and the headings where a section begins, at the end the noise. */
    static String full(Document document) {
        StringBuilder out = new StringBuilder();
        for (Paragraph p : document.paragraphs()) {
            for (Section section : document.sections()) {
                if (section.span().start() == p.span().start()) {
                    out.append("§ ").append(headings(document, section)).append('\n');
                }
            }
            out.append(p.isBody() ? "" : prefix(p)).append(document.text(p.span())).append('\n');
        }
        for (Noise noise : document.noise()) {
            out.append("- ").append(noise.kind()).append(' ').append(noise.raw().of(document.source().raw())).append('\n');
        }
        return out.toString();
    }

    private static String headings(Document document, Section section) {
        List<Paragraph> headings = section.headings();
        return headings.stream().map(p -> document.text(p.span())).collect(Collectors.joining(" > "));
    }
}
