package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liangce.ingest.Article;
import org.liangce.ingest.Failure;

/** Many articles at once: one that fails is listed, the order is kept. */
class ExtractorTest {

    private static List<Article> articles(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Article(Texts.source("a" + i, "南沙区新增企业" + i + "家。"), Path.of("a" + i + ".txt"), "", "", "")).toList();
    }

    /** Slow at the beginning, so that later articles finish first. */
    private static String slow(Article article) {
        int number = Integer.parseInt(article.document().id().substring(1));
        try {
            Thread.sleep(Math.max(0, 8 - number));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return article.document().id();
    }

    private static Function<List<Article>, List<String>> each(Function<Article, String> work) {
        return together -> together.stream().map(work).toList();
    }

    @Test
    void keepsTheOrderOfTheArticles() {
        List<String> done = new ArrayList<>();
        assertEquals(List.of(), new Extractor<>(each(ExtractorTest::slow), 4).each(articles(40)::forEach, done::add));
        assertEquals(IntStream.range(0, 40).mapToObj(i -> "a" + i).toList(), done);
    }

    @Test
    void holdsOnlyAFewAtATime() {
        List<String> done = new ArrayList<>();
        List<Integer> ahead = new ArrayList<>();
        new Extractor<>(each(ExtractorTest::slow), 2).each(reader -> {
            for (int i = 0; i < 400; i++) {
                ahead.add(i - done.size());
                reader.accept(articles(i + 1).get(i));
            }
        }, done::add);
        assertTrue(ahead.stream().allMatch(n -> n <= 5 * Line.TOGETHER), ahead.toString());
    }

    @Test
    void worksOnLongArticlesAlone() {
        List<Integer> together = new ArrayList<>();
        List<Article> long20 = IntStream.range(0, 20).mapToObj(i -> new Article(Texts.source("a" + i, "南沙区新增企业。".repeat(4000)), Path.of("a.txt"), "", "", "")).toList();
        new Extractor<String>(articles -> {
            synchronized (together) {
                together.add(articles.size());
            }
            return List.of();
        }, 2).each(long20::forEach, done -> {});
        assertTrue(together.stream().allMatch(n -> n == 2), together.toString());
    }

    @Test
    void listsTheArticleOnWhichItFails() {
        List<String> done = new ArrayList<>();
        List<Failure> failures = new Extractor<>(each(ExtractorTest::failing), 2).each(articles(5)::forEach, done::add);
        assertEquals(List.of("a0", "a2", "a4"), done);
        assertEquals(List.of(Path.of("a1.txt"), Path.of("a3.txt")), failures.stream().map(Failure::file).toList());
        assertTrue(failures.get(0).message().contains("ArithmeticException"));
    }

    private static String failing(Article article) {
        switch (article.document().id()) {
            case "a1" -> throw new ArithmeticException();
            case "a3" -> throw new StackOverflowError();
            default -> { }
        }
        return slow(article);
    }

    @Test
    void runsOutOfMemoryAsAWhole() {
        Extractor<String> extractor = new Extractor<>(article -> {
            throw new OutOfMemoryError();
        }, 1);
        assertThrows(OutOfMemoryError.class, () -> extractor.each(articles(1)::forEach, done -> {}));
    }
}
