package org.liangce.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liangce.lexicon.Models;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.FoldedText;
import org.liangce.text.Noise;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.Span;

/** What holds of every text, whatever it is. */
class LayoutLawsTest {

    private static final CharacterFold FOLD = new CharacterFold(Models.bundled());
    private static final String[] PIECES = {"广州", "高质量", "发展", "，", "。", "；", "：", "“", "”", "（", "）", "《", "》", "\n", "\n\n", "\r\n", "\r", " ", "\u3000", "\t",
        "#", "## ", "●", "一、", "（一）", "1.", "12", "3.5", "%", "％", "万", "亿元", "\0", "\uFEFF", "\u200B", "\u202E", "\uD83C\uDF89", "\uD800", "\uDC00", "e\u0301",
        "资料图", "摄", "责任编辑：", "相关阅读", "首页", "Title: ", "发布时间：", "http://a.b/c?d=e&f", "ABC def", "①", "……", "——", "\"", "'", ",", ".", ":", "?", "\u2028",
        "\f", "年", "月", "日", "新增产业用地三千亩，引进项目一百个，总投资三百亿元。"};

    @Test
    void lawsHoldOnTexts() throws IOException, URISyntaxException {
        for (Path file : LayoutTest.texts()) {
            laws(Files.readString(file));
        }
    }

    @Test
    void lawsHoldOnHostileTexts() {
        for (int seed = 0; seed < 600; seed++) {
            laws(hostile(seed, 400));
        }
    }

    @Test
    void linesThatAreReadAsTheyStandNeedNoFolding() {
        for (int seed = 0; seed < 2000; seed++) {
            String line = hostile(seed, 12).replaceAll("[\\n\\r\\f\\u2028]", "，");
            FoldedText read = new LineFold(FOLD, line).read(0, line.length());
            FoldedText folded = new LineFold(FOLD, line).fold(0, line.length());
            assertEquals(folded.text(), read.text());
            for (int i = 0; i < read.length(); i++) {
                assertEquals(folded.raw(i), read.raw(i), line);
            }
        }
    }

    @Test
    void lineBreaksOfBothKindsReadAlike() throws IOException, URISyntaxException {
        List<String> texts = new ArrayList<>();
        for (Path file : LayoutTest.texts()) {
            texts.add(Files.readString(file));
        }
        IntStream.range(0, 100).forEach(seed -> texts.add(hostile(seed, 300).replace("\r", "")));
        for (String text : texts) {
            assertEquals(LayoutTest.read(text).text(), LayoutTest.read(text.replace("\n", "\r\n")).text());
        }
    }

    @Test
    void wrappedTextReadsAlikeAtEveryWidth() throws IOException, URISyntaxException {
        List<String> paragraphs = new ArrayList<>();
        for (String name : List.of("wrapped", "policy")) {
            Document document = LayoutTest.read(Files.readString(Path.of(LayoutLawsTest.class.getResource("/layout/" + name + ".txt").toURI())));
            document.paragraphs().stream().filter(p -> p.kind() != Paragraph.Kind.TITLE)
                    .forEach(p -> paragraphs.add((p.isBody() ? "\u3000\u3000" : "") + document.text(p.span())));
        }
        String expected = Outline.brief(LayoutTest.read(String.join("\n", paragraphs)));
        for (int width = 30; width <= 80; width += 2) {
            StringBuilder text = new StringBuilder();
            for (String paragraph : paragraphs) {
                wrap(paragraph, width, text);
            }
            assertEquals(expected, Outline.brief(LayoutTest.read(text.toString())), "width " + width);
        }
    }

    private static void wrap(String paragraph, int width, StringBuilder text) {
        int column = 0;
        for (char c : paragraph.toCharArray()) {
            int columns = c < 0x2000 ? 1 : 2;
            if (column + columns > width && "，。、；：！？”）".indexOf(c) < 0) {
                text.append('\n');
                column = 0;
            }
            text.append(c);
            column += columns;
        }
        text.append('\n');
    }

    @Test
    void sameResultInFourThreads() throws IOException, URISyntaxException {
        String raw = Files.readString(LayoutTest.texts().get(0));
        String alone = Outline.full(LayoutTest.read(raw));
        List<Thread> threads = new ArrayList<>();
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 4; i++) {
            threads.add(new Thread(() -> IntStream.range(0, 50).forEach(k -> seen.add(Outline.full(LayoutTest.read(raw))))));
        }
        threads.forEach(Thread::start);
        threads.forEach(LayoutLawsTest::join);
        assertEquals(200, seen.size());
        assertTrue(seen.stream().allMatch(alone::equals));
    }

    /** What is not linear would not come to an end here; the clock itself is left to benchmarks. */
    @Test
    void lawsHoldOnHalfAMillionCharacters() {
        for (String piece : List.of("新增产业用地三千亩，引进项目一百个", "（“《", "责编：甲\n", "高质\n\n", "a", "1", "#\n", "一、甲\n（一）乙\n", "今年引进项目一百个，投资三百亿元，增长两成。\n")) {
            laws(piece.repeat(500_000 / piece.length()));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hostile(int seed, int pieces) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i >= 0; i--) {
            text.append(random.nextInt(40) == 0 ? String.valueOf((char) random.nextInt(0x10000)) : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void laws(String raw) {
        Document document = LayoutTest.read(raw);
        String text = document.text();
        for (int i = 0; i < text.length(); i++) {
            char written = raw.charAt(document.folded().raw(i));
            char read = text.charAt(i);
            assertTrue(read == ' ' || read == '\n' || reads(written, read), () -> "read " + (int) read + " for " + (int) written + " in " + raw);
        }
        structure(document);
        for (Noise noise : document.noise()) {
            assertTrue(noise.raw().end() <= raw.length());
            for (int i = 0; i < text.length(); i++) {
                assertTrue(text.charAt(i) == '\n' || !noise.raw().contains(document.folded().raw(i)), raw);
            }
        }
    }

    private static boolean reads(char written, char read) {
        boolean found = false;
        String mark = String.valueOf(written);
        for (String context : List.of("%s", "1%s000", "a%sb", "中%s", "中%s中", "“%s", "1%s1", "\"a%s", "“%s中")) {
            String around = context.replace("%s", mark);
            FoldedText folded = new LineFold(FOLD, around).read(0, around.length());
            for (int i = 0; i < folded.length(); i++) {
                found |= around.charAt(folded.raw(i)) == written && folded.text().charAt(i) == read;
            }
        }
        return found;
    }

    private static void structure(Document document) {
        int at = 0;
        for (Section section : document.sections()) {
            assertEquals(at, section.span().start());
            at = section.span().end();
        }
        assertEquals(document.text().length(), at);
        at = 0;
        for (Paragraph p : document.paragraphs()) {
            assertEquals(at, p.span().start());
            assertTrue(document.text(p.span()).indexOf('\n') < 0);
            at = p.span().end() + 1;
        }
        assertEquals(document.text().length(), Math.max(0, at - 1));
        inside(document.sentences().stream().map(Sentence::span).toList(), document.paragraphs().stream().map(Paragraph::span).toList());
        inside(document.clauses().stream().map(Clause::span).toList(), document.sentences().stream().map(Sentence::span).toList());
    }

    private static void inside(List<Span> parts, List<Span> wholes) {
        int whole = 0;
        int end = 0;
        for (Span part : parts) {
            assertTrue(part.start() >= end, "in order and apart");
            end = part.end();
            while (!wholes.get(whole).contains(part)) {
                whole++;
            }
        }
    }
}
