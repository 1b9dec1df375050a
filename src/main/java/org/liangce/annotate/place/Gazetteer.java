package org.liangce.annotate.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangce.annotate.place.PlaceEntry.Strength;
import org.liangce.lexicon.ModelException;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.lexicon.Register;
import org.liangce.text.Document;

/** The administrative places of {@code places.tsv} by their names: full, short, and abbreviated. */
final class Gazetteer {

    private final Map<String, List<PlaceEntry>> entries = new HashMap<>();
    private final NameMatcher<List<PlaceEntry>> names;
    private final String home;

    /**
     * @param home the code of the city that the corpus is about
     * @param others names of other things; those that hold a place's name, as 广州数智创新计划, hide it
     */
    Gazetteer(Models models, PlaceContexts contexts, String home, Collection<String> others) {
        Register register = Register.read(models, "places.tsv");
        register.rows().forEach(this::add);
        if (register.rows().stream().noneMatch(row -> row.get("code").equals(home))) {
            throw new ModelException(register.name(), 0, "没有 " + home + " 这个代码，而体系文件说它是本市（home）");
        }
        this.home = home;
        contexts.traps().forEach(trap -> entries.putIfAbsent(trap, List.of()));
        NameMatcher<List<PlaceEntry>> places = new NameMatcher<>(entries);
        others.stream().filter(other -> !places.all(other).isEmpty()).forEach(other -> entries.putIfAbsent(other, List.of()));
        names = new NameMatcher<>(models, entries);
    }

    private void add(Register.Row row) {
        Strength strength = row.as("flag", PlaceEntry.Strength::of);
        // a county has no short name: its full name is what may not be enough; of others the full name always is
        boolean bound = row.get("level").equals("county") && strength == Strength.WEAK;
        String code = row.as("code", PlaceEntry::code);
        add(row.required("name"), new PlaceEntry(code, bound ? Strength.BOUND : Strength.STRONG));
        if (!row.get("short").isEmpty()) {
            add(row.get("short"), new PlaceEntry(code, strength));
        }
        row.list("other").forEach(other -> add(other, new PlaceEntry(code, Strength.STRONG)));
    }

    private void add(String name, PlaceEntry entry) {
        entries.computeIfAbsent(name, any -> new ArrayList<>()).add(entry);
    }

    /** Every name in the text, the longest of those that overlap; a word that only looks like a place has no entries. */
    List<Hit<List<PlaceEntry>>> names(String text) {
        return names.longest(text);
    }

    /** The same in a whole article. */
    List<Hit<List<PlaceEntry>>> names(Document document) {
        return names.longest(document);
    }

    /** The code of the city that the corpus is about. */
    String home() {
        return home;
    }
}
