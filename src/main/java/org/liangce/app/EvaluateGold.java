package org.liangce.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.liangce.brat.Standoff;
import org.liangce.evaluate.ScoredArticle;
import org.liangce.export.StandoffExport;
import org.liangce.ingest.Article;

/** Compares the program, or labels that another made, with hand-made ones. */
public final class EvaluateGold {

    private final Session session;

    public EvaluateGold(Session session) {
        this.session = session;
    }

    /**
     * Judges all articles whose labels lie in a folder. The text of {@code x.ann} is {@code x.txt} beside it, else in {@code corpus/}.
     *
     * @param system a folder with the labels to judge; null to run the program
     * @param split only articles of this split; null for all
     * @throws org.liangce.brat.StandoffException where a file of labels has a mistake; nothing is scored then
     * @throws java.nio.file.NoSuchFileException where a text or its labels are missing; its message names the file
     */
    public List<ScoredArticle> evaluate(Path gold, Path system, String split) throws IOException {
        GoldSet set = new GoldSet(session, gold);
        List<Article> articles = set.articles(split);
        List<Standoff> wanted = set.labels(articles);
        List<Standoff> predicted = system == null ? run(articles) : new GoldSet(session, system).labels(articles);
        return IntStream.range(0, articles.size()).mapToObj(i -> ScoredArticle.of(subject(articles.get(i)), wanted.get(i), predicted.get(i))).toList();
    }

    private List<Standoff> run(List<Article> articles) {
        return articles.stream().map(article -> StandoffExport.of(session.line().extract(article.document()))).toList();
    }

    private static ScoredArticle.Subject subject(Article article) {
        return new ScoredArticle.Subject(article.document().id(), article.document().raw(), article.genre(), article.split());
    }
}
