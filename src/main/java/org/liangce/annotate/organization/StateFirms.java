package org.liangce.annotate.organization;

import org.liangce.lexicon.ProperNames;
import org.liangce.text.Span;

/**
 * Firms that answer for what is told of them: {@code organization.state-firm} one whose party secretary speaks for it, as {@code
 * 某某集团党委书记…表示}; {@code organization.promising-firm} one that makes a promise itself, as {@code 某某公司承诺…}.
 */
final class StateFirms {

    /** A firm's name has more than what it is before the word that ends it. */
    private static final int SHORTEST_NAME = 2;

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
        surroundings.firms().forEach(ending -> promising(found, text, names, ending));
    }

    private void promising(Bodies found, String text, ProperNames.Scan names, String ending) {
        for (int at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + ending.length())) {
            Span span = surroundings.promises(text, at + ending.length()) ? new Span(names.start(at), at + ending.length()) : null;
            if (span != null && span.length() >= ending.length() + SHORTEST_NAME) {
                found.add(span, span.of(text), "organization.promising-firm");
            }
        }
    }
}
