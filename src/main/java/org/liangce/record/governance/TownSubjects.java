package org.liangce.record.governance;

import java.util.HashMap;
import java.util.Map;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.Register;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;

/**
 * {@code governance.town}: a town or street that is the subject of a clause acts for the district in which it lies, no longer the body told of
 * before: {@code 区水务局修好泵站，|炭步镇|则修路}.
 */
final class TownSubjects {

    /** Where towns stand in one article → where the article names their district. */
    private final Map<Integer, Mention> districts = new HashMap<>();

    /** The names of the towns of {@code towns.tsv} → the codes of their districts. */
    static NameMatcher<String> names(Models models) {
        Map<String, String> codes = new HashMap<>();
        Register.read(models, "towns.tsv").rows().forEach(row -> codes.putIfAbsent(row.get("name"), row.get("code")));
        return new NameMatcher<>(models, codes);
    }

    TownSubjects(Document document, NameMatcher<String> towns) {
        Map<String, Mention> named = new HashMap<>();
        for (Mention place : document.mentions(MentionType.PLACE)) {
            if (place.value() instanceof NormalForm.Place known) {
                named.putIfAbsent(known.code(), place);
            }
        }
        towns.longest(document, (begin, end, code) -> {
            if (named.containsKey(code)) {
                districts.put(begin, named.get(code));
            }
        });
    }

    /** The district of the town whose name begins at {@code offset}; null where none does, or the article does not name its district. */
    Mention at(int offset) {
        return districts.get(offset);
    }
}
