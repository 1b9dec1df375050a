package org.liangce.annotate.organization;

import org.liangce.lexicon.ProperNames;
import org.liangce.text.Document;
import org.liangce.text.Span;

/**
 * Firms that answer for what is told of them: {@code organization.state-firm} one whose party secretary speaks for it, as {@code
 * 某某集团党委书记…表示}; {@code organization.promising-firm} one that makes a promise itself, as {@code 某某公司承诺…}; {@code
 * organization.building-firm} one that is going to build something, as {@code 某某公司将在石滩建设…}
 * ({@link ShortFirms} for those without such an ending); and one that a public body owns and that acts, as {@code 区属的|某某集团|发起设立基金}.
 */
final class StateFirms {

    /** A firm's name has more than what it is before the word that ends it. */
    private static final int SHORTEST_NAME = 2;
    static final String BUILDING = "organization.building-firm";

    private final Surroundings surroundings;
    private final FirmPlans plans;

    StateFirms(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.plans = new FirmPlans(surroundings);
    }

    void addTo(Bodies found, Document document, ProperNames.Scan names) {
        String text = document.text();
        for (Span secretary : surroundings.secretaries(document)) {
            int end = secretary.start();
            if (surroundings.endsFirm(text, end) && surroundings.speaksThroughOfficer(text, end)) {
                Span span = new Span(names.start(end), end);
                found.add(span, span.of(text), "organization.state-firm");
            }
        }
        surroundings.firms(document).forEach(ending -> acting(found, text, names, ending));
    }

    private void acting(Bodies found, String text, ProperNames.Scan names, Span ending) {
        boolean promises = surroundings.promises(text, ending.end());
        boolean builds = !promises && plans.builds(text, ending.end());
        Span span = promises || builds || surroundings.acts(text, ending.end()) ? new Span(names.start(ending.start()), ending.end()) : null;
        if (span != null && span.length() >= ending.length() + SHORTEST_NAME && (promises || builds || surroundings.isOwned(text, span.start()))) {
            found.add(span, span.of(text), promises ? "organization.promising-firm" : builds ? BUILDING : "organization.state-firm");
        }
    }

}
