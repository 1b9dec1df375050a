package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangce.app.EvaluateGold;
import org.liangce.app.Session;

/**
 * What the README shows is what the program does today: its table of scores, how many articles there are, and what a run prints. {@code mvn test -Dtest=ReadmeTest
 * -Dliangce.update=true} writes them anew.
 */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @TempDir
    private Path folder;

    @Test
    void generatedPartsAreUpToDate() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        parts.put("scores", MarkdownScores.of(new EvaluateGold(new Session(Path.of(""), Path.of("models"), null)).evaluate(Path.of("gold"), null, null)));
        parts.put("picture", "```text\n" + printed().replace(folder.resolve("out").toString(), "out") + "```\n");
        parts.put("splits", splits());
        String text = Files.readString(README);
        String updated = text;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            updated = replaced(updated, part.getKey(), part.getValue());
        }
        if (Boolean.getBoolean("liangce.update")) {
            Files.writeString(README, updated);
        } else {
            assertEquals(updated, text, "run with -Dliangce.update=true, read the difference, commit it");
        }
    }

    private static String replaced(String text, String part, String content) {
        String start = "<!-- " + part + ": generated -->\n";
        int from = text.indexOf(start) + start.length();
        return text.substring(0, from) + content + text.substring(text.indexOf("<!-- /" + part + " -->", from));
    }

    /** How many articles there are, and in which splits. */
    private static String splits() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("corpus/manifest.csv"));
        Map<String, Long> count = rows.stream().skip(1).collect(Collectors.groupingBy(row -> row.substring(row.lastIndexOf(',') + 1), Collectors.counting()));
        return "文章共 %d 篇：训练 %d 篇、开发 %d 篇、测试 %d 篇，各含多种体裁。%n".formatted(rows.size() - 1, count.get("train"), count.get("dev"), count.get("test"));
    }

    private String printed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Liangce.run(new String[] {"run", "--out", folder.resolve("out").toString()}, Path.of("").toAbsolutePath(), null,
                new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
