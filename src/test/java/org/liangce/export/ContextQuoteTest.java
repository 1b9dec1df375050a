package org.liangce.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.app.Line;
import org.liangce.lexicon.Codebook;
import org.liangce.lexicon.Models;
import org.liangce.record.Extraction;
import org.liangce.record.SlotEvidence;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;
import org.liangce.text.Span;

/** A row quotes its sentence and, just where a slot rests on words outside it, those lines too. */
class ContextQuoteTest {

    private static final Models MODELS = Models.bundled();
    private static final Line LINE = new Line(MODELS);
    private static final Tables TABLES = new Tables(new Codebook(MODELS), List.of(), MODELS);
    private static final Publication PUBLISHED = new Publication(LocalDate.of(2026, 3, 1), Publication.Origin.COMMAND_LINE);

    @TempDir
    private Path folder;

    static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isThereJustWhereEvidenceLiesOutsideTheSentence(Path file) throws IOException {
        Extraction extraction = LINE.extract(new SourceDocument("x", Files.readString(file), PUBLISHED));
        try (TableFiles files = TABLES.write(folder)) {
            files.add(extraction);
        }
        List<Map<String, List<Evidence>>> figures = new ArrayList<>();
        List<Span> numbers = new ArrayList<>();
        extraction.figures().forEach(f -> {
            figures.add(SlotEvidence.of(f));
            numbers.add(f.trigger().span());
        });
        check(extraction.document(), Files.readAllBytes(folder.resolve("targets.jsonl")), numbers, figures);
        List<Map<String, List<Evidence>>> measures = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        extraction.measures().forEach(m -> {
            measures.add(SlotEvidence.of(m));
            words.add(m.span());
        });
        check(extraction.document(), Files.readAllBytes(folder.resolve("measures.jsonl")), words, measures);
    }

    private static void check(Document document, byte[] jsonl, List<Span> triggers, List<Map<String, List<Evidence>>> evidence) throws IOException {
        List<String> lines = new String(jsonl, StandardCharsets.UTF_8).lines().toList();
        assertEquals(triggers.size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            JsonNode row = new ObjectMapper().readTree(lines.get(i));
            Span own = document.quoted(triggers.get(i));
            List<Span> outside = evidence.get(i).values().stream().flatMap(List::stream).flatMap(e -> e.spans().stream()).filter(s -> !own.contains(s)).toList();
            String id = row.get("id").asText();
            assertEquals(Quote.of(document, own), row.get("quote").asText(), id);
            assertEquals(!outside.isEmpty(), row.get("context_quote").isTextual(), id);
            String context = row.get("context_quote").asText();
            assertTrue(outside.stream().allMatch(span -> context.contains(Quote.of(document, span))) && !context.contains("［null"), id);
        }
    }
}
