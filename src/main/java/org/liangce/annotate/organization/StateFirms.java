package org.liangce.annotate.organization;

import org.liangce.lexicon.ProperNames;
import org.liangce.text.Span;

/** {@code organization.state-firm}: a firm whose party secretary speaks for it, as {@code 某某集团党委书记…表示}, answers for what he says. */
final class StateFirms {

    private final Surroundings surroundings;

    StateFirms(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void addTo(Bodies found, String text, ProperNames.Scan names) {
        for (String secretary : surroundings.secretaries()) {
            for (int at = text.indexOf(secretary); at >= 0; at = text.indexOf(secretary, at + secretary.length())) {
                if (surroundings.endsFirm(text, at) && surroundings.speaksThroughOfficer(text, at)) {
                    Span span = new Span(names.start(at), at);
                    found.add(span, span.of(text), "organization.state-firm");
                }
            }
        }
    }
}
