package org.liangce.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.text.Noise;

/** Each rule that the program can give is described in {@code models/rules.tsv}, and nothing else is. */
class RuleBookTest {

    private static final Models MODELS = Models.bundled();
    private static final Path SOURCES = Path.of("src/main/java/org/liangce");
    /** Where rules are named: {@code "time.sentence"}, {@code "measure.exclude." + head}. */
    private static final Pattern ID = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+\\.?|[a-z]+\\.)\"");

    @Test
    void describesJustTheRulesThatThereAre() throws IOException {
        Set<String> given = literals();
        given.removeAll(column("characters.tsv", "id"));
        given.removeIf(id -> id.endsWith(".tsv") || id.endsWith(".passed"));
        compose(given, "measure.exclude.", column("cues/measure-heads.tsv", "class"));
        compose(given, "noise.", Stream.of(Noise.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
        Set<String> described = new TreeSet<>(new RuleBook(MODELS).rules());
        Set<String> undescribed = new TreeSet<>(given);
        undescribed.removeAll(described);
        assertEquals(Set.of(), undescribed, "rules that models/rules.tsv does not describe: add a line for each that says in one sentence what it goes by");
        described.removeAll(given);
        assertEquals(Set.of(), described, "rules in models/rules.tsv that the program does not have");
    }

    private static Set<String> literals() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String folder : List.of("annotate", "record", "explain")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher m = ID.matcher(Files.readString(file));
                    m.results().map(r -> r.group(1)).forEach(ids::add);
                }
            }
        }
        return ids;
    }

    /** Puts the ids that a prefix is made into in place of the prefix. */
    private static void compose(Set<String> ids, String prefix, Set<String> endings) {
        assertEquals(true, ids.remove(prefix), "nothing begins with " + prefix);
        endings.forEach(ending -> ids.add(prefix + ending));
    }

    private static Set<String> column(String register, String name) {
        return Register.read(MODELS, register).rows().stream().map(row -> row.get(name)).collect(Collectors.toCollection(TreeSet::new));
    }
}
