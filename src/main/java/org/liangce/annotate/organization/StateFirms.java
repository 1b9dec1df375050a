package org.liangce.annotate.organization;

import org.liangce.lexicon.ProperNames;
import org.liangce.text.Document;
import org.liangce.text.Span;

/**
 * Firms that answer for what is told of them: {@code organization.state-firm} one whose party secretary speaks for it, as {@code
 * 某某集团党委书记…表示}; {@code organization.promising-firm} one that makes a promise itself, as {@code 某某公司承诺…}; {@code
 * organization.building-firm} one that is going to build something, as {@code 某某公司将在石滩建设…}, also by the short name that only a
 * trade ends ({@code 某某食品计划投资…}); and one that a public body owns and that acts, as {@code 区属的|某某集团|发起设立基金}.
 */
final class StateFirms {

    /** A firm's name has more than what it is before the word that ends it. */
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;
    private static final String BUILDING = "organization.building-firm";

    private final Surroundings surroundings;

    StateFirms(Surroundings surroundings) {
        this.surroundings = surroundings;
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
        surroundings.trades(document).forEach(ending -> building(found, document, ending));
    }

    private void acting(Bodies found, String text, ProperNames.Scan names, Span ending) {
        boolean promises = surroundings.promises(text, ending.end());
        boolean builds = !promises && builds(text, ending.end());
        Span span = promises || builds || surroundings.acts(text, ending.end()) ? new Span(names.start(ending.start()), ending.end()) : null;
        if (span != null && span.length() >= ending.length() + SHORTEST_NAME && (promises || builds || surroundings.isOwned(text, span.start()))) {
            found.add(span, span.of(text), promises ? "organization.promising-firm" : builds ? BUILDING : "organization.state-firm");
        }
    }

    private boolean builds(String text, int end) {
        return surroundings.isToBuild(text, end) || surroundings.isTakenUp(text, end);
    }

    /** {@code 粤禾|食品|将建设…}: a short name of characters that make no word, before a trade. */
    private void building(Bodies found, Document document, Span trade) {
        int start = shortName(document, trade.start());
        boolean free = start == 0 || !Character.isLetterOrDigit(document.text().charAt(start - 1));
        if (trade.start() - start >= SHORTEST_NAME && free && builds(document.text(), trade.end())) {
            Span span = new Span(start, trade.end());
            found.add(span, span.of(document.text()), BUILDING);
        }
    }

    /** Where the characters begin that stand before {@code end} each as a word of its own. */
    private static int shortName(Document document, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && Character.isLetter(document.text().charAt(start - 1)) && document.words().isSingle(start - 1)) {
            start--;
        }
        return start;
    }
}
