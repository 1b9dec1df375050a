package org.liangce.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.SpanIndex;

/** Whose own news an article is, so that it does what no other subject is named for, and is meant by {@code 我局}. */
final class Principal {

    private Principal() {}

    /** The body with which the title begins, {@code 市水务局多措并举保供水}; null where it begins otherwise. */
    static Mention titled(Document document) {
        return titled(document, body -> true);
    }

    /** The same of those bodies that {@code is} holds of. */
    static Mention titled(Document document, Predicate<Mention> is) {
        SpanIndex<Mention> bodies = document.index(MentionType.ORGANIZATION);
        for (Paragraph paragraph : document.paragraphs()) {
            int first = paragraph.kind() == Paragraph.Kind.TITLE ? bodies.from(paragraph.span().start()) : bodies.size();
            for (int i = first; bodies.isBefore(i, paragraph.span().start() + 1); i++) {
                if (is.test(bodies.get(i))) {
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

    /** The body that an article names most often, the first of such; null where it names none. */
    static Mention mostNamed(Document document) {
        Map<List<String>, Integer> counts = new HashMap<>();
        List<Mention> bodies = document.mentions(MentionType.ORGANIZATION);
        bodies.forEach(body -> counts.merge(body.value().forms(), 1, Integer::sum));
        return bodies.stream().max(Comparator.<Mention>comparingInt(body -> counts.get(body.value().forms())).thenComparing(Comparator.reverseOrder())).orElse(null);
    }
}
