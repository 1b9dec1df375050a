package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.text.SourceDocument;

/**
 * Whole articles: what is made of {@code x.txt} stands in {@code x.expected.tsv}, a line a record (see {@link ExtractionLines#records}).
 * A change for better or worse fails until the file is changed with it: {@code mvn test -Dtest=ExpectedOutputTest -Dliangce.update=true}
 * writes the files anew, and the difference is read before it is committed.
 */
class ExpectedOutputTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "expected");
    private static final String EXPECTED = ".expected.tsv";
    private static final String HEADING = "# kind, trigger, indicator, place, time, aspect, nodes; of a measure: kind, text, actor, status, instrument, nodes";

    private static final boolean UPDATE = Boolean.getBoolean("liangce.update");

    static List<Path> articles() {
        return Texts.in(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isWhatItWas(Path article) throws IOException {
        SourceDocument source = new Session(null, null, null).read(List.of(article), null).read().get(0).document();
        List<String> lines = new ExtractionLines(Texts.line().extract(source)).records();
        Path file = FOLDER.resolve(source.id() + EXPECTED);
        if (UPDATE) {
            Files.writeString(file, HEADING + "\n" + lines.stream().map(l -> l + "\n").collect(Collectors.joining()));
        }
        List<String> expected = Files.readAllLines(file).stream().filter(l -> !l.startsWith("#")).toList();
        if (!expected.equals(lines)) {
            fail(article + "\n" + difference(expected, lines) + "\nwhere that is right: mvn test -Dtest=ExpectedOutputTest -Dliangce.update=true");
        }
    }

    /** The lines that went and came, each as often as it did; where none did, they are in another order. */
    private static String difference(List<String> expected, List<String> lines) {
        List<String> lost = new ArrayList<>(expected);
        lines.forEach(lost::remove);
        List<String> gained = new ArrayList<>(lines);
        expected.forEach(gained::remove);
        String changes = Stream.concat(lost.stream().map(l -> "lost    " + l), gained.stream().map(l -> "gained  " + l)).collect(Collectors.joining("\n"));
        return changes.isEmpty() ? "the same lines in another order" : changes;
    }

    @Test
    void everyArticleHasItsExpectedOutputAndNoneIsLeftOver() throws IOException {
        assumeFalse(UPDATE, "outputs are being written");
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> outputs = files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(EXPECTED)).map(f -> f.replace(EXPECTED, "")).toList();
            assertEquals(new TreeSet<>(articles().stream().map(Texts::id).toList()), new TreeSet<>(outputs));
        }
    }
}
