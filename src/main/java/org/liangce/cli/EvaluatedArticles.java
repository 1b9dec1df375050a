package org.liangce.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liangce.app.Session;
import org.liangce.ingest.Article;
import org.liangce.ingest.Articles;

/**
 * The articles that are looked at without gold: those that are named, else {@code corpus/}.
 *
 * @param read empty where there is nothing to do, which has then been told
 * @param code the exit code once they are done
 */
record EvaluatedArticles(List<Article> read, int code) {

    EvaluatedArticles {
        read = List.copyOf(read);
    }

    /**
     * Reads them, and tells what could not be read.
     *
     * @param split only those of this split; null for all
     */
    static EvaluatedArticles read(Console console, Session session, List<Path> paths, String split) {
        List<Path> named = paths.isEmpty() ? List.of(session.folder("corpus")) : paths;
        Articles articles = session.read(named, null);
        console.failures(articles.failures());
        if (articles.read().isEmpty()) {
            console.warn("error.nothing");
            return new EvaluatedArticles(List.of(), Liangce.SOME_INPUTS_FAILED);
        }
        List<Article> part = articles.read().stream().filter(a -> split == null || a.split().equals(split)).toList();
        if (part.isEmpty()) {
            console.splitEmpty(named.get(0), split, articles.read().stream().map(Article::split).filter(s -> !s.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new)));
            return new EvaluatedArticles(List.of(), Liangce.WRONG_USAGE);
        }
        console.undated(part);
        return new EvaluatedArticles(part, articles.failures().isEmpty() ? Liangce.GOOD : Liangce.SOME_INPUTS_FAILED);
    }
}
