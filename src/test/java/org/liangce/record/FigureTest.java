package org.liangce.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.SpecLines;
import org.liangce.app.Line;
import org.liangce.lexicon.Models;
import org.liangce.text.Document;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;

/** The whole line on invented sentences of many kinds of text, published on 10 February 2025. */
class FigureTest {

    private static final Line LINE = new Line(Models.bundled());
    private static final Publication PUBLISHED = new Publication(LocalDate.of(2025, 2, 10), Publication.Origin.COMMAND_LINE);

    static Stream<String> lines() {
        return SpecLines.of("figure.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void assembles(String line) {
        String[] cells = line.split("\t");
        assertEquals(cells[1].replace(" ‖ ", "\n"), figures(cells[0]).replace(" ‖ ", "\n"), cells[2]);
    }

    /** The records of a text: kind, number, =indicator, @place, #time, aspect, nodes. */
    static String figures(String text) {
        Extraction extraction = LINE.extract(new SourceDocument("spec", text.replace("\\n", "\n"), PUBLISHED));
        String all = extraction.figures().stream().map(f -> figure(extraction.document(), f)).collect(Collectors.joining(" ‖ "));
        return all.isEmpty() ? "-" : all;
    }

    private static String figure(Document document, Figure figure) {
        return figure.kind().label().charAt(0) + " " + document.text(figure.trigger().span())
                + " =" + (figure.indicator() == null ? "" : document.text(figure.indicator().mention().span()))
                + " @" + form(figure.place()) + " #" + form(figure.time()) + " " + figure.aspect().label()
                + (figure.nodes().isEmpty() ? "" : " " + String.join(",", figure.nodes()));
    }

    private static String form(Slot slot) {
        return slot == null ? "" : String.join("+", slot.mention().value().forms());
    }

    /** Prints the records of each line of standard input: to look at before a line is written into the spec. */
    public static void main(String[] args) throws IOException {
        new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).forEach(l -> {
            String text = l.split("\t")[0];
            System.out.println(text + "\n    " + figures(text).replace(" ‖ ", "\n    "));
        });
    }
}
