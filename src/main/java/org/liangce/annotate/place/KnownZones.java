package org.liangce.annotate.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.lexicon.Register;
import org.liangce.text.Document;

/** The zones of {@code zones.tsv}, each with the code of its district. */
final class KnownZones {

    /** In the place of a code: the text around tells. */
    private static final String OPEN = "?";

    private final NameMatcher<String> names;

    KnownZones(Models models) {
        Map<String, String> codes = new HashMap<>();
        for (Register.Row row : Register.read(models, "zones.tsv").rows()) {
            add(codes, row, row.get("name"));
            row.list("other").forEach(other -> add(codes, row, other));
        }
        names = new NameMatcher<>(models, codes);
    }

    private static void add(Map<String, String> codes, Register.Row row, String name) {
        String code = row.get("code").equals(OPEN) ? OPEN : row.as("code", PlaceEntry::code);
        if (codes.put(name, code) != null) {
            throw row.error("“" + name + "”前面已经写过");
        }
    }

    /** Name → code, the longest of names that overlap. */
    List<Hit<String>> in(String text) {
        return names.longest(text);
    }

    /** The same in a whole article. */
    List<Hit<String>> in(Document document) {
        return names.longest(document);
    }
}
