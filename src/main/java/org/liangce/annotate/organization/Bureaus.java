package org.liangce.annotate.organization;

import org.liangce.annotate.organization.Jurisdictions.Jurisdiction;
import org.liangce.lexicon.ProperNames;
import org.liangce.text.Span;

/** {@code organization.bureau}: a named jurisdiction and what ends with 局 is a department, also where no register lists it. */
final class Bureaus {

    private static final char BUREAU = '局';
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;

    private final Jurisdictions jurisdictions;
    private final Surroundings surroundings;

    Bureaus(Jurisdictions jurisdictions, Surroundings surroundings) {
        this.jurisdictions = jurisdictions;
        this.surroundings = surroundings;
    }

    void addTo(Bodies found, String text, ProperNames.Scan names) {
        for (int at = text.indexOf(BUREAU); at >= 0; at = text.indexOf(BUREAU, at + 1)) {
            if (!surroundings.isNoBureau(text, at)) {
                add(found, text, names, at);
            }
        }
    }

    private void add(Bodies found, String text, ProperNames.Scan names, int bureau) {
        for (int start = bureau; start > 0 && bureau - start < LONGEST && holds(text, names, start - 1); start--) {
            Jurisdiction whose = bureau - start < SHORTEST ? null : jurisdictions.before(text, start);
            if (whose != null && whose.named()) {
                Span span = new Span(whose.start(), bureau + 1);
                found.add(span, whose.name() + text.substring(start, bureau + 1), "organization.bureau");
                return;
            }
        }
    }

    private static boolean holds(String text, ProperNames.Scan names, int at) {
        return Character.isLetter(text.charAt(at)) && (!names.isBreak(at) || text.charAt(at) == '和');
    }
}
