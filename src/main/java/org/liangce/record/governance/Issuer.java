package org.liangce.record.governance;

import org.liangce.text.Document;
import org.liangce.text.Mention;

/**
 * Who issues an official document: the body with which its title begins. In {@code 某市水务局关于开展节水行动的通知} it is 某市水务局, and
 * {@code 我局} and {@code 经研究，决定…} in the text speak of it.
 */
final class Issuer {

    private Issuer() {}

    /** The body's mention in the title; null where the article is no such document. */
    static Mention of(Document document) {
        return Principal.titled(document, body -> document.text().startsWith("关于", body.span().end()));
    }
}
