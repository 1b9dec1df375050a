package org.liangce.app;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liangce.ingest.Article;
import org.liangce.ingest.Failure;

/**
 * Works on many articles on all cores; the results come in the articles' order, whatever finishes first, and only a few articles are held
 * at a time. An article on which the program fails is listed, and the others go on; where something cannot be written, all ends.
 *
 * @param <T> what is made of an article
 */
final class Extractor<T> {

    /** Enough that no core waits for an article that takes long. */
    private static final int AHEAD = 4;

    private final Function<Article, T> work;
    private final int threads;

    Extractor(Function<Article, T> work) {
        this(work, Runtime.getRuntime().availableProcessors());
    }

    Extractor(Function<Article, T> work, int threads) {
        this.work = work;
        this.threads = threads;
    }

    /**
     * Works on all articles.
     *
     * @param articles shows each article to the one it is given; called in the calling thread, as is {@code done}
     * @return the articles on which the program failed
     */
    List<Failure> each(Consumer<Consumer<Article>> articles, Consumer<T> done) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Failure> failures = new ArrayList<>();
        Deque<Begun<T>> begun = new ArrayDeque<>();
        try {
            articles.accept(article -> {
                begun.add(new Begun<>(article, pool.submit(() -> work.apply(article))));
                if (begun.size() > threads * AHEAD) {
                    take(begun.remove(), done, failures);
                }
            });
            begun.forEach(each -> take(each, done, failures));
            return failures;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> void take(Begun<T> begun, Consumer<T> done, List<Failure> failures) {
        T result;
        try {
            result = begun.result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError outOfMemory) {
                throw outOfMemory;
            }
            if (e.getCause() instanceof UncheckedIOException cannotWrite) {
                throw cannotWrite;
            }
            failures.add(Failure.defect(begun.article.file(), e.getCause()));
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        done.accept(result);
    }

    private record Begun<T>(Article article, Future<T> result) {}
}
