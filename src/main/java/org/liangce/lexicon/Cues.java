package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.text.Document;
import org.liangce.text.Span;

/**
 * A register of cue words: what each of them does in a sentence. Columns {@code word} and {@code role}; a word may stand in several rows.
 *
 * @param <R> the roles, spelled in the register as {@code as-of} for {@code AS_OF}
 */
public final class Cues<R extends Enum<R>> {

    private final NameMatcher<Roles<R>> matcher;
    private final Map<R, String> meanings;
    /** Number of the roles that some words have → a bit for each of them. */
    private final long[][] sets;

    private Cues(Models models, Map<String, Set<R>> words, Map<R, String> meanings, int count) {
        this.meanings = meanings;
        Map<Set<R>, Roles<R>> known = new LinkedHashMap<>();
        Map<String, Roles<R>> roles = new HashMap<>();
        words.forEach((word, of) -> roles.put(word, known.computeIfAbsent(of, names -> new Roles<>(names, known.size()))));
        sets = known.keySet().stream().map(of -> bits(of, count)).toArray(long[][]::new);
        matcher = NameMatcher.ofCues(models, roles);
    }

    /** What a word does, and the number of just these roles. */
    private record Roles<R>(Set<R> names, int set) {}

    private static <R extends Enum<R>> long[] bits(Set<R> roles, int count) {
        long[] bits = new long[(count - 1) / Long.SIZE + 1];
        roles.forEach(role -> bits[role.ordinal() / Long.SIZE] |= 1L << role.ordinal());
        return bits;
    }

    /**
     * Reads a register. Its remark {@code # role:} tells the roles and what they mean, parted by {@code |}; a row may have no others.
     *
     * @param name relative to {@code models/}, as {@code cues/governance.tsv}
     * @throws ModelException where a row has no role, or one that is not told
     */
    public static <R extends Enum<R>> Cues<R> read(Models models, String name, Class<R> roles) {
        Register register = Register.read(models, name);
        Map<String, String> told = told(register);
        Map<String, R> known = new HashMap<>();
        Map<R, String> meanings = new HashMap<>();
        for (R role : roles.getEnumConstants()) {
            String spelled = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (told.containsKey(spelled)) {
                known.put(spelled, role);
                meanings.put(role, told.get(spelled));
            }
        }
        return new Cues<>(models, words(register, known), meanings, roles.getEnumConstants().length);
    }

    private static Map<String, String> told(Register register) {
        Map<String, String> told = new LinkedHashMap<>();
        for (String remark : register.remark("role").split("\\|")) {
            String[] role = remark.strip().split(" ", 2);
            told.putIfAbsent(role[0], role[role.length - 1]);
        }
        return told;
    }

    private static <R> Map<String, Set<R>> words(Register register, Map<String, R> known) {
        Map<String, Set<R>> words = new HashMap<>();
        for (Register.Row row : register.rows()) {
            row.required("role");
            if (row.get("word").length() > CueScan.LONGEST) {
                throw row.error("word 太长");
            }
            Set<R> of = words.computeIfAbsent(row.get("word"), w -> new LinkedHashSet<>());
            for (String role : row.list("role")) {
                if (!known.containsKey(role)) {
                    throw row.error("没有“" + role + "”这种 role，开头的 # role: 一行写着有哪些");
                }
                of.add(known.get(role));
            }
        }
        return words;
    }

    /** What a role means, as the register's remark tells it. */
    public String meaning(R role) {
        return meanings.get(role);
    }

    /**
     * Every cue of an article. A cue of one character counts only where it is a word by itself ({@code 要} is none in {@code 重要}); where
     * the article has no words yet, wherever it stands.
     */
    public CueScan<R> scan(Document document) {
        CueScan.Builder cues = new CueScan.Builder(document.text().length(), matcher.most(document), sets);
        matcher.each(document, (begin, end, roles) -> cues.add(begin, end, roles.set()));
        return cues.build();
    }

    /** The cues that lie in {@code span}, with all their roles, by start and the longer first. */
    public List<Hit<Set<R>>> within(Document document, Span span) {
        List<Hit<Set<R>>> hits = new ArrayList<>();
        matcher.each(document, (begin, end, roles) -> {
            if (span.start() <= begin && end <= span.end()) {
                hits.add(new Hit<>(new Span(begin, end), roles.names()));
            }
        });
        hits.sort(Comparator.comparing(Hit::span));
        return hits;
    }
}
