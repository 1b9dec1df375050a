package org.liangce.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.lexicon.Models;
import org.liangce.text.Document;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;
import org.liangce.text.Span;

class LayoutTest {

    /** Of all words only these two are cut by the breaks of the tests. */
    static final Layout LAYOUT = new Layout(Models.bundled(), (left, right) -> left.endsWith("开") && right.startsWith("工"));

    static Stream<String> lines() throws IOException {
        try (var in = LayoutTest.class.getResourceAsStream("/spec/layout.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") || line.startsWith("##"))
                    .toList().stream();
        }
    }

    static List<Path> texts() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(LayoutTest.class.getResource("/layout").toURI()))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    static Document read(String raw) {
        return LAYOUT.read(new SourceDocument("t", raw, Publication.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsParagraphs(String line) {
        String[] cells = line.split("\t");
        String raw = cells[0].replace("\\n", "\n").replace("\\t", "\t").replace("\\u200B", "\u200B").replace("\\u0000", "\0");
        assertEquals(cells[1], Outline.brief(read(raw)), cells[2]);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsWholeTexts(Path file) throws IOException {
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".txt", ".expected"));
        assertEquals(Files.readString(expected), Outline.full(read(Files.readString(file))), file.toString());
    }

    @Test
    void everyExpectedOutlineHasItsText() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(LayoutTest.class.getResource("/layout").toURI()))) {
            assertEquals(texts().size() * 2L, files.count());
        }
    }

    @Test
    void knownTitleIsFound() {
        SourceDocument source = new SourceDocument("t", "临江发布", "城事\n春江水暖\n临江发布新方案\n为了来年，市里研究了一批新的措施，力争早见效。", Publication.UNKNOWN);
        assertTrue(Outline.brief(LAYOUT.read(source)).contains("T:临江发布新方案"), Outline.brief(LAYOUT.read(source)));
    }

    @Test
    void plainReadsEveryLineAndJudgesNone() {
        Document document = LAYOUT.plain(new SourceDocument("t", "首页\r\n增长５％,\r\n责编：甲", Publication.UNKNOWN));
        assertEquals("首页 / 增长5%， / 责编：甲", Outline.brief(document));
        assertEquals(List.of(), document.noise());
    }

    @Test
    void fragmentsLeadAroundAHeading() {
        String raw = "今年以来全区上下抢抓机遇，将推进旧厂房改造，建设一批标准厂房，加快项目早开\n\n## 特别报道\n\n工、早投产，形成更多实物量。";
        Document document = read(raw);
        int at = document.text().indexOf("早开工");
        List<Span> spans = document.raw(new Span(at, at + 3));
        assertEquals(List.of("早开", "工"), spans.stream().map(span -> span.of(raw)).toList());
    }

    @Test
    void emptyTextIsAnEmptyDocument() {
        for (String raw : List.of("", " ", "\n\r\n\u3000", "\0", "\uFEFF")) {
            assertEquals("", read(raw).text());
            assertEquals(List.of(), read(raw).sections());
        }
    }
}
