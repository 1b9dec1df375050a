package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangce.text.Sha256;

/**
 * The gold set is whole: each text has its labels, and both are as listed. {@code mvn test -Dtest=GoldFilesTest -Dliangce.update=true} lists them
 * anew after labels were read again.
 */
class GoldFilesTest {

    private static final Path GOLD = Path.of("gold");

    @Test
    void everyTextHasItsLabels() throws IOException {
        assertEquals(names(Path.of("corpus"), ".txt"), names(GOLD, ".ann"));
    }

    @Test
    void checksumsListTheFilesAsTheyAre() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String id : names(GOLD, ".ann")) {
            for (String name : List.of("../corpus/" + id + ".txt", id + ".ann")) {
                lines.append(Sha256.of(Files.readAllBytes(GOLD.resolve(name)))).append("  ").append(name).append('\n');
            }
        }
        Path list = GOLD.resolve(Checksums.NAME);
        if (Boolean.getBoolean("liangce.update")) {
            Files.writeString(list, lines);
        }
        assertEquals(lines.toString(), Files.readString(list));
    }

    @Test
    void splitsAreThose() throws IOException {
        Map<String, Integer> splits = new TreeMap<>();
        new GoldSet(new Session(Path.of(""), Path.of("models"), null), GOLD).articles(null).forEach(a -> splits.merge(a.split(), 1, Integer::sum));
        assertEquals(Map.of("train", 53, "dev", 16, "test", 6), splits);
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(ending)).map(n -> n.substring(0, n.length() - ending.length()))
                    .sorted().toList();
        }
    }
}
