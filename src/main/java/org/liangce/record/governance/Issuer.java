package org.liangce.record.governance;

import java.util.List;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.SpanIndex;

/**
 * Who issues an official document: the body with which its title begins, else the one that signs it. In {@code 某市水务局关于开展节水行动的通知}
 * it is 某市水务局, and {@code 我局} and {@code 经研究，决定…} in the text speak of it.
 */
final class Issuer {

    /** A signature stands among so many paragraphs at the end. */
    private static final int LAST = 4;

    private Issuer() {}

    /** The body's mention in the title or signature; null where the article is no such document. */
    static Mention of(Document document) {
        Mention titled = Principal.titled(document, body -> document.text().startsWith("关于", body.span().end()));
        return titled == null ? signed(document) : titled;
    }

    /** The body that stands alone on a line at the end: {@code 我局将…。\n|某市水务局|\n2026年5月6日}. */
    private static Mention signed(Document document) {
        SpanIndex<Mention> bodies = document.index(MentionType.ORGANIZATION);
        List<Paragraph> paragraphs = document.paragraphs();
        for (int i = paragraphs.size() - 1; i >= Math.max(1, paragraphs.size() - LAST); i--) {
            Mention body = bodies.at(paragraphs.get(i).span().start());
            if (body != null && body.span().equals(paragraphs.get(i).span())) {
                return body;
            }
        }
        return null;
    }
}
