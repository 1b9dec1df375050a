package org.liangce.annotate.organization;

import org.liangce.lexicon.ProperNames;
import org.liangce.text.Span;

/**
 * Firms that answer for what is told of them: {@code organization.state-firm} one whose party secretary speaks for it, as {@code
 * 某某集团党委书记…表示}; {@code organization.promising-firm} one that makes a promise itself, as {@code 某某公司承诺…}; and one that a public
 * body owns and that acts, as {@code 区属的|某某集团|发起设立基金}.
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
        surroundings.firms().forEach(ending -> acting(found, text, names, ending));
    }

    private void acting(Bodies found, String text, ProperNames.Scan names, String ending) {
        for (int at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + ending.length())) {
            int end = at + ending.length();
            boolean promises = surroundings.promises(text, end);
            Span span = promises || surroundings.acts(text, end) ? new Span(names.start(at), end) : null;
            if (span != null && span.length() >= ending.length() + SHORTEST_NAME && (promises || surroundings.isOwned(text, span.start()))) {
                found.add(span, span.of(text), promises ? "organization.promising-firm" : "organization.state-firm");
            }
        }
    }
}
