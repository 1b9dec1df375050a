package org.liangce.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A register of cue words: what each of them does in a sentence. Columns {@code word} and {@code role}; a word may stand in several rows. */
public final class Cues {

    private final NameMatcher<Set<String>> matcher;

    private Cues(NameMatcher<Set<String>> matcher) {
        this.matcher = matcher;
    }

    /** @param name relative to {@code models/}, as {@code cues/governance.tsv} */
    public static Cues read(Models models, String name) {
        Map<String, Set<String>> roles = new HashMap<>();
        for (Register.Row row : Register.read(models, name).rows()) {
            roles.computeIfAbsent(row.get("word"), w -> new LinkedHashSet<>()).addAll(row.list("role"));
        }
        return new Cues(new NameMatcher<>(roles));
    }

    /** Every cue of a text, found in one pass. */
    public CueScan scan(String text) {
        return new CueScan(matcher.all(text));
    }
}
