package org.liangce.record;

import java.util.List;
import org.liangce.text.Document;
import org.liangce.text.Sha256;
import org.liangce.text.Span;

/** The name of a record that stays the same as long as its article and its trigger do: {@code 002/1f0c2d3e4b}. */
public final class RecordId {

    private static final int DIGITS = 10;

    private RecordId() {}

    public static String of(Document document, Figure figure) {
        return of(document, figure.kind().label(), figure.trigger().span());
    }

    public static String of(Document document, Measure measure) {
        return of(document, "Measure", measure.span());
    }

    private static String of(Document document, String kind, Span trigger) {
        StringBuilder key = new StringBuilder(kind);
        List<Span> fragments = document.raw(trigger);
        for (Span fragment : fragments) {
            key.append('\n').append(fragment.start()).append('\n').append(fragment.end());
        }
        fragments.forEach(f -> key.append('\n').append(f.of(document.source().raw())));
        return document.source().id() + "/" + Sha256.of(key.toString()).substring(0, DIGITS);
    }
}
