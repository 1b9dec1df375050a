package org.liangce.annotate.organization;

import org.liangce.annotate.organization.Jurisdictions.Jurisdiction;
import org.liangce.lexicon.ProperNames;
import org.liangce.text.Span;

/**
 * {@code organization.bureau}: a named jurisdiction and what ends as departments do is one, also where no register lists it:
 * {@code 肇庆市畜牧兽医局}, {@code 惠州市石化产业链主办公室}, {@code 珠海市轨道交通建设指挥部}.
 */
final class Bureaus {

    private static final char BUREAU = '局';
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;
    private static final String JOINS = "和与及";

    private final Jurisdictions jurisdictions;
    private final Surroundings surroundings;

    Bureaus(Jurisdictions jurisdictions, Surroundings surroundings) {
        this.jurisdictions = jurisdictions;
        this.surroundings = surroundings;
    }

    void addTo(Bodies found, String text, ProperNames.Scan names) {
        for (int at = text.indexOf(BUREAU); at >= 0; at = text.indexOf(BUREAU, at + 1)) {
            if (!surroundings.isNoBureau(text, at)) {
                add(found, text, names, new Span(at, at + 1));
            }
        }
        for (Span ending : surroundings.endings(text)) {
            if (!surroundings.belongsToOther(text, ending.end())) {
                add(found, text, names, ending);
            }
        }
    }

    private void add(Bodies found, String text, ProperNames.Scan names, Span ending) {
        int last = ending.start();
        for (int start = last; start > 0 && last - start < LONGEST && holds(text, names, start - 1); start--) {
            Jurisdiction whose = ending.end() - 1 - start < SHORTEST ? null : jurisdictions.before(text, start);
            if (whose != null && whose.named()) {
                found.add(new Span(whose.start(), ending.end()), whose.name() + text.substring(start, ending.end()), "organization.bureau");
                return;
            }
        }
    }

    private static boolean holds(String text, ProperNames.Scan names, int at) {
        return Character.isLetter(text.charAt(at)) && (!names.isBreak(at) || JOINS.indexOf(text.charAt(at)) >= 0);
    }
}
