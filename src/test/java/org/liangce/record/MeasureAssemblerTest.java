package org.liangce.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.SpecLines;
import org.liangce.annotate.segment.SegmentAnnotator;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Schema;
import org.liangce.record.measure.MeasureAssembler;
import org.liangce.text.Document;
import org.liangce.text.Publication;

class MeasureAssemblerTest {

    private static final MeasureAssembler ASSEMBLER = new MeasureAssembler(Models.bundled(), Schema.read(Models.bundled(), "schema/12218.yaml"));
    private static final SegmentAnnotator WORDS = new SegmentAnnotator(List.of());
    private static final Publication PUBLISHED = new Publication(LocalDate.of(2025, 3, 1), Publication.Origin.COMMAND_LINE);

    static Stream<String> lines() {
        return SpecLines.of("measure.tsv");
    }

    /** text ⇥ the measures, parted by {@code  / }, each with the slots in question behind it in braces; - for none ⇥ why */
    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void assembles(String line) {
        String[] cells = line.split("\t");
        Document document = WORDS.annotate(Marked.document(cells[0], PUBLISHED));
        List<String> expected = cells[1].equals("-") ? List.of() : List.of(cells[1].split(" / "));
        List<Measure> found = ASSEMBLER.assemble(document, List.of());
        boolean sameCount = found.size() == expected.size();
        String shown = Stream.iterate(0, i -> i + 1).limit(found.size())
                .map(i -> show(document, found.get(i), sameCount ? expected.get(i) : "")).collect(Collectors.joining(" / "));
        assertEquals(String.join(" / ", expected), shown, cells[2]);
    }

    /** A measure with those slots that {@code expected} gives. */
    private static String show(Document document, Measure measure, String expected) {
        String words = document.text(measure.span());
        int open = expected.lastIndexOf('{');
        if (open < 0) {
            return words;
        }
        String slots = Stream.of(expected.substring(open + 1, expected.length() - 1).split(" ")).map(asked -> switch (asked.charAt(0)) {
            case '@' -> "@" + (measure.actor() == null ? "" : document.text(measure.actor().mention().span()));
            case '#' -> "#" + String.join(",", measure.nodes());
            default -> isStatus(asked) ? measure.status().label() : measure.instrument();
        }).collect(Collectors.joining(" "));
        return words + "{" + slots + "}";
    }

    private static boolean isStatus(String word) {
        return Stream.of(Measure.Status.values()).anyMatch(s -> s.label().equals(word));
    }
}
