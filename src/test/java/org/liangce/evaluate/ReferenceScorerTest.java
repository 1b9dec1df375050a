package org.liangce.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangce.brat.Standoff;
import org.liangce.brat.StandoffReader;
import org.liangce.brat.StandoffWriter;

/** Where the reference scorer and its articles are at hand, ours says the same on them and on our own, gold against damaged copies of it. */
class ReferenceScorerTest {

    private static final Path SHARED = Path.of("..", "shared");
    private static final Path SCRIPT = SHARED.resolve("tools/score.py");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void agreesWithTheReference(Damage damage) throws Exception {
        assumeTrue(Files.isRegularFile(SCRIPT) && runs("python3", "--version"), "the reference scorer is not here");
        List<ScoredArticle> scored = new ArrayList<>();
        List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString()));
        for (Path text : texts()) {
            Path ann = labels(text);
            String raw = Files.readString(text);
            Standoff gold = StandoffReader.read(ann.toString(), raw, Files.readString(ann));
            Standoff damaged = damage.of(gold, raw, new Random(ann.getFileName().hashCode()));
            Path written = folder.resolve(ann.getFileName());
            Files.writeString(written, StandoffWriter.write(raw, damaged));
            scored.add(ScoredArticle.of(new ScoredArticle.Subject(ann.toString(), raw, "", ""), gold, damaged));
            command.addAll(List.of(ann.toString(), written.toString()));
        }
        assertEquals(output(command), ReferenceFormat.of(Scores.of(scored)));
    }

    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (Path folder : List.of(SHARED.resolve("articles"), Path.of("corpus"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(texts::add);
            }
        }
        return texts;
    }

    /** Beside the text, or in {@code gold/}. */
    private static Path labels(Path text) {
        String name = text.getFileName().toString().replace(".txt", ".ann");
        Path beside = text.resolveSibling(name);
        return Files.exists(beside) ? beside : Path.of("gold", name);
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
