package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.text.Document;
import org.liangce.text.Span;
import org.liangce.text.WordBorders;

/** A register of cue words: what each of them does in a sentence. Columns {@code word} and {@code role}; a word may stand in several rows. */
public final class Cues {

    private final NameMatcher<Roles> matcher;
    private final Map<String, String> meanings;
    /** Role → its number. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private Cues(Models models, Map<String, Set<String>> words, Map<String, String> meanings) {
        this.meanings = meanings;
        meanings.keySet().forEach(role -> numbers.put(role, numbers.size()));
        Map<String, Roles> roles = new HashMap<>();
        words.forEach((word, names) -> roles.put(word, new Roles(names, names.stream().mapToInt(numbers::get).toArray())));
        matcher = new NameMatcher<>(models, roles);
    }

    /** What a word does, by name and by number. */
    private record Roles(Set<String> names, int[] numbers) {}

    /**
     * Reads a register. Its remark {@code # role:} tells the roles and what they mean, parted by {@code |}; a row may have no others.
     *
     * @param name relative to {@code models/}, as {@code cues/governance.tsv}
     * @throws ModelException where a row has no role, or one that is not told
     */
    public static Cues read(Models models, String name) {
        Register register = Register.read(models, name);
        Map<String, String> known = Stream.of(register.remark("role").split("\\|")).map(role -> role.strip().split(" ", 2))
                .collect(Collectors.toMap(role -> role[0], role -> role[role.length - 1], (first, again) -> first));
        Map<String, Set<String>> roles = new HashMap<>();
        for (Register.Row row : register.rows()) {
            row.required("role");
            row.list("role").stream().filter(role -> !known.containsKey(role)).findFirst().ifPresent(role -> {
                throw row.error("没有“" + role + "”这种 role，开头的 # role: 一行写着有哪些");
            });
            roles.computeIfAbsent(row.get("word"), w -> new LinkedHashSet<>()).addAll(row.list("role"));
        }
        return new Cues(models, roles, known);
    }

    /** What a role means, as the register's remark tells it. */
    public String meaning(String role) {
        return meanings.get(role);
    }

    /**
     * Every cue of an article, found in one pass. A cue of one character counts only where it is a word by itself ({@code 要} is none in
     * {@code 重要}); where the article has no words yet, wherever it stands.
     */
    public CueScan scan(Document document) {
        CueScan.Builder cues = new CueScan.Builder(numbers);
        each(document, (begin, end, roles) -> cues.add(begin, end, roles.numbers()));
        return cues.build();
    }

    /** The cues that lie in {@code span}, with all their roles, by start and the longer first. */
    public List<Hit<Set<String>>> within(Document document, Span span) {
        List<Hit<Set<String>>> hits = new ArrayList<>();
        each(document, (begin, end, roles) -> {
            if (span.start() <= begin && end <= span.end()) {
                hits.add(new Hit<>(new Span(begin, end), roles.names()));
            }
        });
        hits.sort(Comparator.comparing(Hit::span));
        return hits;
    }

    private void each(Document document, NameMatcher.Visitor<Roles> visitor) {
        WordBorders words = document.borders();
        matcher.each(document, (begin, end, roles) -> {
            if (end - begin > 1 || words.at(begin) && words.at(end)) {
                visitor.hit(begin, end, roles);
            }
        });
    }
}
