package org.liangce.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.liangce.record.Extraction;
import org.liangce.text.SourceDocument;

/** Runs the line over many articles on all cores; the results come in the articles' order, whatever finishes first. */
final class Extractor {

    private final Line line;
    private final int threads;

    Extractor(Line line, int threads) {
        this.line = line;
        this.threads = threads;
    }

    /** @param progress is told how many articles are done, from the calling thread */
    List<Extraction> extract(List<SourceDocument> sources, IntConsumer progress) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Extraction>> futures = sources.stream().map(s -> pool.submit(() -> line.extract(s))).toList();
            List<Extraction> extractions = new ArrayList<>();
            for (Future<Extraction> future : futures) {
                extractions.add(future.get());
                progress.accept(extractions.size());
            }
            return extractions;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
