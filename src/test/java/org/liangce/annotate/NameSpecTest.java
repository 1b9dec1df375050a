package org.liangce.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.annotate.industry.IndustryAnnotator;
import org.liangce.annotate.layout.Layout;
import org.liangce.annotate.organization.OrganizationAnnotator;
import org.liangce.annotate.place.PlaceAnnotator;
import org.liangce.annotate.segment.SegmentAnnotator;
import org.liangce.annotate.time.TimeAnnotator;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.Schema;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;

/** The lines of {@code spec/place.tsv}, {@code zone.tsv}, {@code organization.tsv} and {@code industry.tsv}. */
class NameSpecTest {

    private static final Pipeline PIPELINE = pipeline();

    private static Pipeline pipeline() {
        Models models = Models.bundled();
        Schema schema = Schema.read(models, "schema/12218.yaml");
        return new Pipeline(List.of(new SegmentAnnotator(schema.names().keySet()), new TimeAnnotator(NumberLexicon.read(models)), new OrganizationAnnotator(models, schema),
                new PlaceAnnotator(models, schema), new IndustryAnnotator(models, schema)));
    }

    static Stream<Arguments> lines() {
        return Stream.of(MentionType.PLACE, MentionType.ZONE, MentionType.ORGANIZATION, MentionType.INDUSTRY)
                .flatMap(NameSpecTest::lines);
    }

    private static Stream<Arguments> lines(MentionType type) {
        String file = type.label().toLowerCase(java.util.Locale.ROOT) + ".tsv";
        List<Arguments> lines = new ArrayList<>();
        String[] rows = read("/spec/" + file).split("\n");
        for (int i = 0; i < rows.length; i++) {
            if (!rows[i].startsWith("#") && !rows[i].isBlank()) {
                String[] cells = rows[i].split("\t");
                lines.add(Arguments.of(type, file + ":" + (i + 1), cells[0], cells[1], cells[2]));
            }
        }
        return lines.stream();
    }

    private static String read(String resource) {
        try (InputStream in = NameSpecTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("lines")
    void holds(MentionType type, String line, String text, String expected, String why) {
        assertEquals(expected, found(type, text), line + " " + text + "（" + why + "）");
    }

    private static String found(MentionType type, String text) {
        Document document = PIPELINE.annotate(new Layout().plain(new SourceDocument("spec", text, Publication.UNKNOWN)));
        String found = document.mentions(type).stream()
                .map(mention -> document.text(mention.span()) + "=" + value(mention))
                .collect(Collectors.joining(" | "));
        return found.isEmpty() ? "-" : found;
    }

    private static String value(Mention mention) {
        if (mention.value() instanceof NormalForm.Organization organization) {
            return organization.canonical();
        }
        return mention.value() instanceof NormalForm.Unresolved ? "?" : String.join("+", mention.value().forms());
    }
}
