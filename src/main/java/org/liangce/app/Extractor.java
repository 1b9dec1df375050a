package org.liangce.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.liangce.ingest.Article;
import org.liangce.ingest.Failure;
import org.liangce.record.Extraction;
import org.liangce.text.SourceDocument;

/**
 * Runs the line over many articles on all cores; the results come in the articles' order, whatever finishes first. An article on which
 * the program fails is listed, and the others go on.
 */
final class Extractor {

    private final Function<SourceDocument, Extraction> line;
    private final int threads;

    Extractor(Function<SourceDocument, Extraction> line, int threads) {
        this.line = line;
        this.threads = threads;
    }

    /** @param progress is told how many articles are done, from the calling thread */
    Extracted extract(List<Article> articles, IntConsumer progress) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Extraction>> futures = articles.stream().map(a -> pool.submit(() -> line.apply(a.document()))).toList();
            List<Extraction> done = new ArrayList<>();
            List<Failure> failures = new ArrayList<>();
            for (int i = 0; i < futures.size(); i++) {
                take(articles.get(i), futures.get(i), done, failures);
                progress.accept(i + 1);
            }
            return new Extracted(done, failures);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void take(Article article, Future<Extraction> future, List<Extraction> done, List<Failure> failures) {
        try {
            done.add(future.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError outOfMemory) {
                throw outOfMemory;
            }
            failures.add(Failure.defect(article.file(), e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What was made of the articles, and those on which the program failed. */
    record Extracted(List<Extraction> done, List<Failure> failures) {
        Extracted {
            done = List.copyOf(done);
            failures = List.copyOf(failures);
        }
    }
}
