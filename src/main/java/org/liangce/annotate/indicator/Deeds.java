package org.liangce.annotate.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;

/** Knows the verbs of doing that are hardly ever nouns: in {@code 翻修|街心花园9处} gardens are counted. */
final class Deeds {

    private static final Set<String> DOING = Set.of("action", "result");

    private final Set<String> verbs;
    /** Those that are as often nouns, too. */
    private final Set<String> all;

    private Deeds(Set<String> verbs, Set<String> all) {
        this.verbs = verbs;
        this.all = all;
    }

    static Deeds read(Models models) {
        List<Register.Row> rows = Register.read(models, "cues/measure-verbs.tsv").rows();
        Set<String> all = words(rows.stream().filter(row -> DOING.contains(row.get("class"))));
        Set<String> strong = words(rows.stream().filter(row -> DOING.contains(row.get("class")) && row.get("use").equals("strong")));
        Characters characters = Characters.read(models);
        characters.of("measure.compound-verb").all().forEach(verb -> characters.of("measure.compound-result").all().forEach(result -> strong.add("" + (char) verb + (char) result)));
        return new Deeds(strong, all);
    }

    private static Set<String> words(Stream<Register.Row> rows) {
        return rows.map(row -> row.get("word")).collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether the word that stands in {@code [start, end)} may be such a verb, or a noun. */
    boolean may(String text, int start, int end) {
        return end - start > 1 && all.contains(text.substring(start, end));
    }

    /** Whether the word that stands in {@code [start, end)} is such a verb, or the noun that is made of it. */
    boolean knows(String text, int start, int end) {
        return end - start > 1 && verbs.contains(text.substring(start, end));
    }
}
