package org.liangce.record;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.Register;

/** A register of cue words: what each of them does in a sentence. Columns {@code word} and {@code role}; a word may stand in several rows. */
final class Cues {

    private final NameMatcher<Set<String>> matcher;

    private Cues(NameMatcher<Set<String>> matcher) {
        this.matcher = matcher;
    }

    /** @param name relative to {@code models/}, as {@code cues/governance.tsv} */
    static Cues read(Models models, String name) {
        Map<String, Set<String>> roles = new HashMap<>();
        for (Register.Row row : Register.read(models, name).rows()) {
            roles.computeIfAbsent(row.get("word"), w -> new LinkedHashSet<>()).addAll(row.list("role"));
        }
        return new Cues(new NameMatcher<>(roles));
    }

    /** Every cue of a text, found in one pass. */
    CueScan scan(String text) {
        return new CueScan(matcher.all(text));
    }
}
