package org.liangce.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.SpecLines;
import org.liangce.app.Line;
import org.liangce.lexicon.Codebook;
import org.liangce.lexicon.Models;
import org.liangce.record.Extraction;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;

/** Columns of the tables as print needs them, on invented texts published on 10 February 2025. */
class PrintSpecTest {

    private static final Models MODELS = Models.bundled();
    private static final Line LINE = new Line(MODELS);
    private static final Tables TABLES = new Tables(new Codebook(MODELS), List.of(), MODELS);
    private static final Publication PUBLISHED = new Publication(LocalDate.of(2025, 2, 10), Publication.Origin.COMMAND_LINE);

    static Stream<String> lines() {
        return SpecLines.of("print.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void prints(String line) {
        String[] cells = line.split("\t");
        assertEquals(cells[2], column(cells[0], cells[1]), cells[3]);
    }

    /** The cells of a column, parted by ‖; {@code same_as} is told as the row's number. */
    private static String column(String text, String column) {
        Extraction extraction = LINE.extract(new SourceDocument("spec", text.replace("\\n", "\n"), PUBLISHED));
        String table = column.startsWith("measures.") ? "measures" : "targets";
        String key = column.substring(column.indexOf('.') + 1);
        List<JsonNode> rows = WrittenTables.read(TABLES, extraction, table + ".jsonl").lines().map(PrintSpecTest::row).toList();
        return rows.isEmpty() ? "-" : rows.stream().map(row -> row.get(key)).map(cell -> cell(cell, key, rows)).collect(Collectors.joining(" ‖ "));
    }

    private static String cell(JsonNode cell, String key, List<JsonNode> rows) {
        if (cell.isNull()) {
            return "-";
        }
        return key.equals("same_as") ? String.valueOf(rows.stream().map(r -> r.get("id").asText()).toList().indexOf(cell.asText()) + 1) : cell.asText();
    }

    private static JsonNode row(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints the cells of each line of standard input ({@code text ⇥ column}): to look at before a line is written into the spec. */
    public static void main(String[] args) throws IOException {
        new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> {
            String[] cells = l.split("\t");
            System.out.println(cells[0] + "\t" + cells[1] + "\t" + column(cells[0], cells[1]));
        });
    }
}
