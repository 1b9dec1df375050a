package org.liangce.record.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Marks;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Whose own news an article is, so that it does what no other subject is named for, and is meant by {@code 我局}. */
final class Principal {

    private Principal() {}

    /** The body with which the title or a clause of it begins, {@code 供水保障有力 市水务局多措并举}, if {@code is} holds of it; null where none does. */
    static Mention titled(Document document, Predicate<Mention> is) {
        SpanIndex<Mention> bodies = document.index(MentionType.ORGANIZATION);
        for (Paragraph paragraph : document.paragraphs()) {
            int first = paragraph.kind() == Paragraph.Kind.TITLE ? bodies.from(paragraph.span().start()) : bodies.size();
            for (int i = first; bodies.isBefore(i, paragraph.span().end()); i++) {
                if (document.clauseIndex().at(bodies.start(i)).span().start() == bodies.start(i) && is.test(bodies.get(i))) {
                    return bodies.get(i);
                }
            }
        }
        return null;
    }

    /** Where the text itself names a body of the title or of the banner above it; nowhere where there is none. */
    static SpanIndex<Mention> namings(Document document, Mention body) {
        List<Mention> namings = new ArrayList<>();
        for (Mention other : body == null ? List.<Mention>of() : document.mentions(MentionType.ORGANIZATION)) {
            Paragraph in = other == body || !other.value().equals(body.value()) ? null : document.paragraphIndex().at(other.span().start());
            if (in != null && in.isBody()) {
                namings.add(other);
            }
        }
        return new SpanIndex<>(namings, Mention::span);
    }

    /** The body that an article names first, where it says {@code 我局} in its own voice more than once; null where it does not. */
    static Mention speaking(Document document, CueScan<GovernanceCue> cues) {
        int times = 0;
        for (Span we : cues.all(GovernanceCue.OUR_BODY)) {
            Paragraph in = document.paragraphIndex().at(we.start());
            times += in != null && in.isBody() && !isQuoted(document.text(), in.span().start(), we.start()) ? 1 : 0;
        }
        return times > 1 ? firstNamed(document) : null;
    }

    private static boolean isQuoted(String text, int start, int at) {
        return Marks.last(text, '“', start, at) > Marks.last(text, '”', start, at);
    }

    /** The body that an article names first, as in its banner or byline; null where it names none. */
    static Mention firstNamed(Document document) {
        List<Mention> bodies = document.mentions(MentionType.ORGANIZATION);
        return bodies.isEmpty() ? null : bodies.get(0);
    }
}
