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
 * Works on many articles on all cores, on several together; the results come in the articles' order, whatever finishes first, and only a few
 * articles are held at a time. An article on which the program fails is listed, and the others go on; where something cannot be written, all
 * ends.
 *
 * @param <T> what is made of an article
 */
final class Extractor<T> {

    /** Enough that no core waits for articles that take long. */
    private static final int AHEAD = 2;
    /** Articles are worked on together up to so many characters, and long ones alone. */
    private static final int LONGEST = 40_000;

    private final Function<List<Article>, List<T>> work;
    private final int threads;

    /** @param work makes something of each of several articles */
    Extractor(Function<List<Article>, List<T>> work) {
        this(work, Runtime.getRuntime().availableProcessors());
    }

    Extractor(Function<List<Article>, List<T>> work, int threads) {
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
        Job job = new Job(done);
        try {
            articles.accept(job::add);
            return job.finish();
        } finally {
            job.pool.shutdownNow();
        }
    }

    /** Articles that are worked on together. */
    private record Begun<T>(List<Article> articles, Future<List<T>> results) {}

    private final class Job {
        private final Consumer<T> done;
        private final ExecutorService pool = Executors.newFixedThreadPool(threads);
        private final List<Failure> failures = new ArrayList<>();
        private final Deque<Begun<T>> begun = new ArrayDeque<>();
        private List<Article> next = new ArrayList<>();
        private int length;

        Job(Consumer<T> done) {
            this.done = done;
        }

        void add(Article article) {
            next.add(article);
            length += article.document().raw().length();
            if (next.size() == Line.TOGETHER || length >= LONGEST) {
                begin();
            }
        }

        private void begin() {
            begun.add(begin(next));
            next = new ArrayList<>();
            length = 0;
            if (begun.size() > threads * AHEAD) {
                take(begun.remove());
            }
        }

        private Begun<T> begin(List<Article> articles) {
            return new Begun<>(articles, pool.submit(() -> work.apply(articles)));
        }

        List<Failure> finish() {
            if (!next.isEmpty()) {
                begin();
            }
            begun.forEach(this::take);
            return failures;
        }

        private void take(Begun<T> together) {
            List<T> results;
            try {
                results = together.results.get();
            } catch (ExecutionException e) {
                failed(together, e.getCause());
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            results.forEach(done);
        }

        /** Where the program fails on one of several articles, each is tried alone. */
        private void failed(Begun<T> together, Throwable cause) {
            if (cause instanceof OutOfMemoryError outOfMemory) {
                throw outOfMemory;
            }
            if (cause instanceof UncheckedIOException cannotWrite) {
                throw cannotWrite;
            }
            if (together.articles.size() == 1) {
                failures.add(Failure.defect(together.articles.get(0).file(), cause));
            } else {
                together.articles.forEach(article -> take(begin(List.of(article))));
            }
        }
    }
}
