package org.liangce.record.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.Register;
import org.liangce.text.Document;

/** The verbs of policy and the words around them, from {@code cues/measure-verbs.tsv} and {@code cues/measure-words.tsv}. */
public final class PolicyWords {

    /** What an article is signed with, which is no part of a sentence. */
    private static final String BYLINE = "byline";
    /** How long most verbs are: {@code 支持}. */
    private static final int VERB = 2;

    private final NameMatcher<Integer> matcher;
    /** All words by their number. */
    private final CueWord[] words;
    /** The number of the verb that a word which is none begins with ({@code 支持|政策}), by the number of that word; 0 where it begins with none. */
    private final short[] heads;
    private final PhraseCharacters characters;
    private final List<String> bylines = new ArrayList<>();

    public PolicyWords(Models models) {
        characters = new PhraseCharacters(Characters.read(models));
        Map<String, Set<CueKind>> kinds = new HashMap<>();
        Map<String, Boolean> strong = new HashMap<>();
        for (Register.Row row : Register.read(models, "cues/measure-verbs.tsv").rows()) {
            add(kinds, row.get("word"), row.as("class", PolicyWords::kind));
            strong.put(row.get("word"), row.as("use", PolicyWords::strong));
        }
        for (String compound : compounds(Characters.read(models))) {
            kinds.computeIfAbsent(compound, word -> {
                strong.put(word, false);
                return EnumSet.of(CueKind.ACTION);
            });
        }
        for (Register.Row row : Register.read(models, "cues/measure-words.tsv").rows()) {
            if (row.get("kinds").equals(BYLINE)) {
                bylines.add(row.get("word"));
            } else {
                row.list("kinds").forEach(k -> add(kinds, row.get("word"), row.as("kinds", whole -> kind(k))));
            }
        }
        words = new CueWord[kinds.size() + 1];
        Map<String, Integer> numbers = new HashMap<>();
        kinds.forEach((word, of) -> {
            int number = numbers.size() + 1;
            numbers.put(word, number);
            words[number] = new CueWord(word, of, strong.getOrDefault(word, true));
        });
        heads = new short[words.length];
        kinds.forEach((word, of) -> heads[numbers.get(word)] = of.contains(CueKind.BLOCK) && of.size() == 1 ? head(word, numbers) : 0);
        matcher = NameMatcher.ofCues(models, numbers);
    }

    /** {@code measure.compound}: a verb of one character and what it brings about are a verb, in the register or not: {@code 调优}, {@code 备足}. */
    private static List<String> compounds(Characters characters) {
        List<String> compounds = new ArrayList<>();
        characters.of("measure.compound-verb").all()
                .forEach(verb -> characters.of("measure.compound-result").all().forEach(result -> compounds.add("" + (char) verb + (char) result)));
        return compounds;
    }

    private short head(String word, Map<String, Integer> numbers) {
        Integer verb = word.length() > VERB ? numbers.get(word.substring(0, VERB)) : null;
        return verb != null && words[verb].acts() ? verb.shortValue() : 0;
    }

    PhraseCharacters characters() {
        return characters;
    }

    /** Whether an author signs an article with what he is, as only one does who advises: {@code （作者系某大学教授）}. */
    public boolean isSigned(String article) {
        return bylines.stream().anyMatch(article::contains);
    }

    /** The word of a number above 0; null for 0. */
    CueWord word(int number) {
        return words[number];
    }

    /** The number of the verb that a word which is none begins with, or 0. */
    short head(int number) {
        return heads[number];
    }

    /** Shows the numbers of the words of an article to {@code visitor}: from left to right, the longest first; none overlaps another. */
    void each(Document document, NameMatcher.Visitor<Integer> visitor) {
        matcher.longest(document, visitor);
    }

    private static void add(Map<String, Set<CueKind>> kinds, String word, CueKind kind) {
        kinds.computeIfAbsent(word, w -> EnumSet.noneOf(CueKind.class)).add(kind);
    }

    private static CueKind kind(String name) {
        return CueKind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static boolean strong(String use) {
        if (!use.equals("strong") && !use.equals("weak")) {
            throw new IllegalArgumentException(use);
        }
        return use.equals("strong");
    }
}
