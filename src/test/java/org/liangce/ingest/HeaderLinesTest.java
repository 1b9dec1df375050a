package org.liangce.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.lexicon.Models;
import org.liangce.text.Publication;

class HeaderLinesTest {

    private static final HeaderLines HEADERS = new HeaderLines(Models.bundled());

    static Stream<String> lines() throws IOException {
        try (var in = HeaderLinesTest.class.getResourceAsStream("/spec/publication.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void findsTheDayOfPublication(String line) {
        String[] cells = line.split("\t");
        Publication found = HEADERS.publication(cells[0].replace("\\n", "\n").replace("\\r", "\r"));
        assertEquals(cells[1], found.isKnown() ? found.date() + " " + found.origin() : "NONE", cells[2]);
    }

    @Test
    void findsTheTitle() {
        assertEquals("某区稳增长：三年计划", HEADERS.title("Title: 某区稳增长：三年计划\nDate: None\n\n正文。"));
        assertEquals("", HEADERS.title("正文一开头就是：没有标题。"));
    }
}
