package org.liangce.annotate.place;

import java.util.List;
import org.liangce.annotate.place.ZoneFinder.Zone;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.ProperNames;
import org.liangce.text.Span;

/** {@code zone.list}: short names before a word that says that they are zones, as in {@code 甲一、乙二等产业园区}. */
final class ZoneList {

    private static final int LONGEST = 8;

    private final String text;
    private final ProperNames.Scan names;
    private final NameMatcher<?> sectors;
    private final CharacterClass rest;

    /** @param rest what closes a list */
    ZoneList(String text, ProperNames.Scan names, NameMatcher<?> sectors, CharacterClass rest) {
        this.text = text;
        this.names = names;
        this.sectors = sectors;
        this.rest = rest;
    }

    /** Adds the members of the list that ends at {@code end} with 等; none where there is no such list. */
    void before(int end, List<Zone> zones) {
        if (end < 1 || !rest.has(text.charAt(end - 1))) {
            return;
        }
        int until = end - 1;
        int start = names.start(until);
        while (isMember(start, until)) {
            zones.add(new Zone(new Span(start, until), null, "zone.list"));
            if (start < 1 || text.charAt(start - 1) != '、') {
                return;
            }
            until = start - 1;
            start = names.start(until);
        }
    }

    /** A sector before 等产业园区 says what kind of park is meant, not which. */
    private boolean isMember(int start, int end) {
        return end - start >= 2 && end - start <= LONGEST && sectors.all(text.substring(start, end)).isEmpty();
    }
}
