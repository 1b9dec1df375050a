package org.liangce.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.SpecLines;
import org.liangce.app.Line;
import org.liangce.lexicon.Models;
import org.liangce.text.Document;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;

/** All records of invented texts that are hard to read: tables, lists, 分别, denials, corrections. Published on 10 February 2025. */
class HardTextTest {

    private static final Line LINE = new Line(Models.bundled());
    private static final Publication PUBLISHED = new Publication(LocalDate.of(2025, 2, 10), Publication.Origin.COMMAND_LINE);
    private static final String BETWEEN = " ‖ ";

    static Stream<String> lines() {
        return SpecLines.of("hard-text.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void extracts(String line) {
        String[] cells = line.split("\t");
        List<String> expected = cells[1].equals("-") ? List.of() : List.of(cells[1].split(BETWEEN));
        assertEquals(String.join("\n", expected), String.join("\n", records(cells[0].replace("\\n", "\n"), expected)), cells[2]);
    }

    /** The records of a text, figures first; each with its value or its instrument where the {@code expected} one in its place has it. */
    private static List<String> records(String text, List<String> expected) {
        Extraction extraction = LINE.extract(new SourceDocument("spec", text, PUBLISHED));
        Document document = extraction.document();
        int figures = extraction.figures().size();
        return IntStream.range(0, figures + extraction.measures().size()).mapToObj(i -> {
            String asked = i < expected.size() ? expected.get(i) : "";
            return i < figures ? figure(document, extraction.figures().get(i), asked) : measure(document, extraction.measures().get(i - figures), asked);
        }).toList();
    }

    private static String figure(Document document, Figure figure, String asked) {
        String value = asked.contains("(") ? "(" + String.join(",", figure.trigger().value().forms()) + ")" : "";
        return figure.kind().label().charAt(0) + " " + document.text(figure.trigger().span()) + value
                + " =" + (figure.indicator() == null ? "" : document.text(figure.indicator().mention().span()))
                + " @" + form(figure.place()) + " #" + form(figure.time()) + " " + figure.aspect().label() + nodes(figure.nodes());
    }

    private static String measure(Document document, Measure measure, String asked) {
        String instrument = asked.contains(" " + measure.instrument()) ? " " + measure.instrument() : "";
        return "M " + document.text(measure.span()) + " @" + (measure.actor() == null ? "" : document.text(measure.actor().mention().span()))
                + " " + measure.status().label() + instrument + nodes(measure.nodes());
    }

    private static String form(Slot slot) {
        return slot == null ? "" : String.join("+", slot.mention().value().forms());
    }

    private static String nodes(List<String> nodes) {
        return nodes.isEmpty() ? "" : " " + nodes.stream().collect(Collectors.joining(","));
    }
}
