package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liangce.annotate.layout.Layout;
import org.liangce.ingest.Article;
import org.liangce.ingest.Failure;
import org.liangce.lexicon.Models;
import org.liangce.record.Extraction;
import org.liangce.text.SourceDocument;

/** Many articles at once: one that fails is listed, the order is kept. */
class ExtractorTest {

    private static final Layout LAYOUT = new Layout(Models.bundled(), (text, at) -> false);

    private static List<Article> articles(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Article(Texts.source("a" + i, "南沙区新增企业" + i + "家。"), Path.of("a" + i + ".txt"), "", "", "")).toList();
    }

    /** Slow at the beginning, so that later articles finish first. */
    private static Extraction empty(SourceDocument source) {
        int number = Integer.parseInt(source.id().substring(1));
        try {
            Thread.sleep(Math.max(0, 8 - number));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Extraction.of("x", LAYOUT.read(source), List.of(), List.of());
    }

    @Test
    void keepsTheOrderOfTheArticles() {
        List<Integer> progress = new ArrayList<>();
        Extractor.Extracted extracted = new Extractor(ExtractorTest::empty, 4).extract(articles(10), progress::add);
        assertEquals(IntStream.range(0, 10).mapToObj(i -> "a" + i).toList(), extracted.done().stream().map(e -> e.document().source().id()).toList());
        assertEquals(IntStream.rangeClosed(1, 10).boxed().toList(), progress);
    }

    @Test
    void listsTheArticleOnWhichItFails() {
        Extractor.Extracted extracted = new Extractor(ExtractorTest::failing, 2).extract(articles(5), done -> {});
        assertEquals(3, extracted.done().size());
        assertEquals(List.of(Path.of("a1.txt"), Path.of("a3.txt")), extracted.failures().stream().map(Failure::file).toList());
        assertTrue(extracted.failures().get(0).message().contains("ArithmeticException"));
    }

    private static Extraction failing(SourceDocument source) {
        switch (source.id()) {
            case "a1" -> throw new ArithmeticException();
            case "a3" -> throw new StackOverflowError();
            default -> { }
        }
        return empty(source);
    }

    @Test
    void runsOutOfMemoryAsAWhole() {
        Extractor extractor = new Extractor(source -> {
            throw new OutOfMemoryError();
        }, 1);
        assertThrows(OutOfMemoryError.class, () -> extractor.extract(articles(1), done -> {}));
    }
}
