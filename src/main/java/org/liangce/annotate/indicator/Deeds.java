package org.liangce.annotate.indicator;

import java.util.Set;
import java.util.stream.Collectors;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;

/** Knows the verbs of doing that are hardly ever nouns: in {@code 翻修|街心花园9处} gardens are counted. */
final class Deeds {

    private final Set<String> verbs;

    private Deeds(Set<String> verbs) {
        this.verbs = verbs;
    }

    static Deeds read(Models models) {
        return new Deeds(Register.read(models, "cues/measure-verbs.tsv").rows().stream()
                .filter(row -> row.get("class").equals("action") && row.get("use").equals("strong")).map(row -> row.get("word")).collect(Collectors.toSet()));
    }

    /** Whether the word that stands in {@code [start, end)} is such a verb, or the noun that is made of it. */
    boolean knows(String text, int start, int end) {
        return end - start > 1 && verbs.contains(text.substring(start, end));
    }
}
