package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangce.lexicon.Register;

/** The cues of one register by where they stand; each set by the character that decides first. */
final class WordsByPlace {
    private final Map<String, Set<String>> cues = new HashMap<>();
    private final Map<String, Map<Character, List<String>>> byFirst = new HashMap<>();
    private final Map<String, Map<Character, List<String>>> byLast = new HashMap<>();

    WordsByPlace(Register register) {
        for (Register.Row row : register.rows()) {
            String where = row.get("where");
            String cue = row.get("cue");
            cues.computeIfAbsent(where, key -> new HashSet<>()).add(cue);
            enter(byFirst, where, cue.charAt(0), cue);
            enter(byLast, where, cue.charAt(cue.length() - 1), cue);
        }
    }

    private static void enter(Map<String, Map<Character, List<String>>> index, String where, char key, String cue) {
        List<String> words = index.computeIfAbsent(where, k -> new HashMap<>()).computeIfAbsent(key, k -> new ArrayList<>());
        words.add(cue);
        words.sort((a, b) -> b.length() - a.length());
    }

    Set<String> at(String where) {
        return cues.getOrDefault(where, Set.of());
    }

    /** The longest cue that {@code line} begins with, or null. */
    String begins(String where, String line) {
        if (line.isEmpty()) {
            return null;
        }
        for (String cue : byFirst.getOrDefault(where, Map.of()).getOrDefault(line.charAt(0), List.of())) {
            if (line.startsWith(cue)) {
                return cue;
            }
        }
        return null;
    }

    boolean ends(String where, String line) {
        if (line.isEmpty()) {
            return false;
        }
        for (String cue : byLast.getOrDefault(where, Map.of()).getOrDefault(line.charAt(line.length() - 1), List.of())) {
            if (line.endsWith(cue)) {
                return true;
            }
        }
        return false;
    }

    /** For short lines only: each cue is looked for by itself. */
    boolean within(String where, String line) {
        for (String cue : at(where)) {
            if (line.contains(cue)) {
                return true;
            }
        }
        return false;
    }
}
