package org.liangce.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangce.brat.Standoff;
import org.liangce.brat.StandoffReader;
import org.liangce.brat.StandoffWriter;

/** Where the reference scorer and its articles are at hand, ours says the same on them, gold against a damaged copy of it. */
class ReferenceScorerTest {

    private static final Path SHARED = Path.of("..", "shared");

    @TempDir
    private Path folder;

    @Test
    void agreesWithTheReference() throws Exception {
        Path script = SHARED.resolve("tools/score.py");
        assumeTrue(Files.isRegularFile(script) && runs("python3", "--version"), "the reference scorer is not here");
        List<ScoredArticle> scored = new ArrayList<>();
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        try (Stream<Path> articles = Files.list(SHARED.resolve("articles"))) {
            for (Path text : articles.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
                Path ann = text.resolveSibling(text.getFileName().toString().replace(".txt", ".ann"));
                String raw = Files.readString(text);
                Standoff gold = StandoffReader.read(ann.toString(), raw, Files.readString(ann));
                Standoff damaged = damaged(gold);
                Path written = folder.resolve(ann.getFileName());
                Files.writeString(written, StandoffWriter.write(raw, damaged));
                scored.add(ScoredArticle.of(new ScoredArticle.Subject(ann.toString(), raw, "", ""), gold, damaged));
                command.addAll(List.of(ann.toString(), written.toString()));
            }
        }
        assertEquals(output(command), ReferenceFormat.of(Scores.of(scored)));
    }

    /** Every seventh mention moved by a character, every fifth record of another type, every third without its attributes. */
    private static Standoff damaged(Standoff gold) {
        List<Standoff.Entity> entities = gold.entities().stream()
                .map(e -> number(e.id()) % 7 != 0 ? e : new Standoff.Entity(e.id(), e.type(), e.fragments().stream().map(f -> f.shift(1)).toList(),
                        number(e.id()) % 2 == 0 ? e.references() : List.of()))
                .toList();
        List<Standoff.Event> events = gold.events().stream()
                .map(e -> new Standoff.Event(e.id(), number(e.id()) % 5 == 0 && e.type().equals("Target") ? "Outcome" : e.type(), e.trigger(),
                        number(e.id()) % 4 == 0 ? Map.of() : e.arguments(), number(e.id()) % 3 == 0 ? Map.of() : e.attributes(),
                        number(e.id()) % 6 == 0 ? List.of() : e.references()))
                .toList();
        return new Standoff(entities, events);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
