package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.liangce.annotate.Pipeline;
import org.liangce.annotate.quantity.QuantityAnnotator;
import org.liangce.annotate.time.TimeAnnotator;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Publication;

/** Every line of the specs of quantities and times, as it stands, with wide figures, with narrow punctuation, and inside a longer sentence. */
class NumbersSpecTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 20);
    private final Pipeline pipeline;

    NumbersSpecTest() {
        NumberLexicon lexicon = NumberLexicon.read(Models.bundled());
        pipeline = new Pipeline(List.of(new TimeAnnotator(lexicon), new QuantityAnnotator(lexicon)));
    }

    @TestFactory
    Stream<DynamicTest> quantities() {
        return tests("quantity.tsv", MentionType.QUANTITY);
    }

    @TestFactory
    Stream<DynamicTest> times() {
        return tests("time.tsv", MentionType.TIME);
    }

    private Stream<DynamicTest> tests(String file, MentionType type) {
        List<DynamicTest> tests = new ArrayList<>();
        String[] lines = read(file).split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].startsWith("#") && !lines[i].isBlank()) {
                String[] cells = lines[i].split("\t", -1);
                tests.add(DynamicTest.dynamicTest(file + ":" + (i + 1) + " " + cells[0], () -> check(cells, type)));
            }
        }
        return tests.stream();
    }

    private void check(String[] cells, MentionType type) {
        LocalDate published = cells.length > 3 && !cells[3].isBlank() ? cells[3].equals("none") ? null : LocalDate.parse(cells[3]) : PUBLISHED;
        assertEquals(cells[1], found(cells[0], type, published), cells[2]);
        assertEquals(narrow(cells[1]), narrow(found(wide(cells[0]), type, published)), "with wide figures");
        assertEquals(narrow(cells[1]), found(narrow(cells[0]), type, published), "with narrow punctuation");
        if (!cells[0].contains("。") && !cells[0].contains("；")) {
            String inside = "为落实有关部署和总体安排，" + cells[0] + "，各单位要加强统筹协调。";
            if (type == MentionType.QUANTITY || !cells[2].contains("[whole]")) {
                assertEquals(cells[1], found(inside, type, published), "inside a sentence");
            }
        }
    }

    private String found(String text, MentionType type, LocalDate published) {
        Publication publication = published == null ? Publication.UNKNOWN : new Publication(published, Publication.Origin.COMMAND_LINE);
        Document document = pipeline.annotate(MentionFilter.document(text, publication));
        StringBuilder line = new StringBuilder();
        for (Mention mention : document.mentions(type)) {
            line.append(line.isEmpty() ? "" : " | ").append(document.text(mention.span())).append('=');
            line.append(mention.value().forms().isEmpty() ? "?" : mention.value().forms().get(0));
        }
        return line.isEmpty() ? "-" : line.toString();
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        text.chars().forEach(c -> narrow.append((char) (c >= '！' && c <= '～' ? c - '！' + '!' : c)));
        return narrow.toString();
    }

    private static String read(String file) {
        try (InputStream in = NumbersSpecTest.class.getResourceAsStream("/spec/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
