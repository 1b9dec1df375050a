package org.liangce.annotate.organization;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.liangce.annotate.organization.Surroundings.Role;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameEndings;
import org.liangce.lexicon.Register;

/** Whose body it is: the name of a place or zone ({@code 广州开发区|商务局}), or its level alone, right before a body's name. */
final class Jurisdictions {

    private static final int LONGEST = 16;

    private final Map<String, String> fullNames = new HashMap<>();
    private final NameEndings<String> endings;
    /** The characters that any of the names ends with. */
    private final BitSet lastCharacters = new BitSet();
    /** What stands for a place, {@code 市}, and its name: that of the city or province, or only the level, where it may be that of many. */
    private final Map<Character, String> levels = new HashMap<>();
    private final Surroundings surroundings;

    /** @param home the code of the city that 市 alone means */
    Jurisdictions(Models models, String home, Surroundings surroundings) {
        this.surroundings = surroundings;
        for (Register.Row row : Register.read(models, "places.tsv").rows()) {
            String full = row.get("name");
            fullNames.putIfAbsent(full, full);
            if (!row.get("short").isEmpty() && row.get("short").length() > 1) {
                fullNames.putIfAbsent(row.get("short"), full);
            }
            if (row.get("code").equals(home) || row.get("code").equals(home.substring(0, 2) + "0000")) {
                levels.put(full.charAt(full.length() - 1), full);
            }
        }
        for (Register.Row zone : Register.read(models, "zones.tsv").rows()) {
            fullNames.putIfAbsent(zone.get("name"), zone.get("name"));
            zone.list("other").forEach(other -> fullNames.putIfAbsent(other, zone.get("name")));
        }
        Register.read(models, "towns.tsv").rows().forEach(town -> fullNames.putIfAbsent(town.get("name"), town.get("district") + town.get("name")));
        fullNames.keySet().removeIf(name -> name.length() < 2);
        endings = new NameEndings<>(fullNames);
        fullNames.keySet().forEach(name -> lastCharacters.set(name.charAt(name.length() - 1)));
        Characters.read(models).of("organization.level").all().forEach(level -> levels.put((char) level, Character.toString(level)));
    }

    /** Whether a character names a level: {@code 市}, {@code 区}. */
    boolean isLevel(char c) {
        return levels.containsKey(c);
    }

    /** The jurisdiction that ends at {@code end}; null where there is none. */
    Jurisdiction before(String text, int end) {
        Jurisdiction place = placeBefore(text, end);
        if (place != null || end == 0) {
            return withOuter(text, place);
        }
        String country = surroundings.before(Role.COUNTRY, text, end);
        if (country != null) {
            return new Jurisdiction(end - country.length(), country, true);
        }
        String zone = surroundings.before(Role.ZONE, text, end);
        if (zone != null) {
            return new Jurisdiction(end - zone.length(), zone, false);
        }
        String level = levels.get(text.charAt(end - 1));
        return level == null ? null : new Jurisdiction(end - 1, level, false);
    }

    /** In {@code 广州市海珠区文化局} the city's name belongs to the body's, which is still the district's. */
    private Jurisdiction withOuter(String text, Jurisdiction place) {
        Jurisdiction outer = place == null ? null : placeBefore(text, place.start());
        return outer == null ? place : new Jurisdiction(outer.start(), place.name(), true);
    }

    private Jurisdiction placeBefore(String text, int end) {
        if (end == 0 || !lastCharacters.get(text.charAt(end - 1))) {
            return null;
        }
        Longest longest = new Longest();
        endings.each(text, Math.max(0, end - LONGEST), end, longest);
        return longest.name == null ? null : new Jurisdiction(longest.begin, longest.name, true);
    }

    /** Keeps the longest of the names that end at one place. */
    private static final class Longest implements NameEndings.Visitor<String> {
        private int begin;
        private String name;

        @Override
        public void hit(int at, String full) {
            begin = at;
            name = full;
        }
    }

    /** Behind the branch that a body has in a place, {@code 市水务局|海珠区分局}; {@code end} where none is named. */
    int behindBranch(String text, int end) {
        for (int length = Math.min(LONGEST, text.length() - end); length >= 2; length--) {
            int behind = surroundings.behindBranch(text, end + length);
            if (behind > end + length && fullNames.containsKey(text.substring(end, end + length))) {
                return behind;
            }
        }
        return surroundings.behindBranch(text, end);
    }

    /**
     * Whose body it is.
     *
     * @param start where it begins in the text
     * @param name the full name, which groups spellings
     * @param named whether the text names the place, rather than only the level
     */
    record Jurisdiction(int start, String name, boolean named) {}
}
