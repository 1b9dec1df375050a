package org.liangce.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liangce.brat.Standoff;
import org.liangce.evaluate.ScoredArticle;
import org.liangce.export.StandoffExport;
import org.liangce.ingest.Article;

/**
 * Compares the program, or labels that another made, with hand-made ones. All is read and checked before anything is scored.
 *
 * <p>Where a file has a mistake: {@link org.liangce.brat.StandoffException} for labels, {@link GoldException} for all else.
 */
public final class EvaluateGold {

    private final Session session;

    public EvaluateGold(Session session) {
        this.session = session;
    }

    /**
     * Judges all articles whose labels lie in a folder. The text of {@code x.ann} is {@code x.txt} beside it, else in {@code corpus/}.
     *
     * @param system a folder with the labels to judge, of more articles too; null to run the program
     * @param split only articles of this split; null for all
     * @return empty where the folder has no labels of this split
     */
    public List<ScoredArticle> evaluate(Path gold, Path system, String split) {
        GoldSet set = new GoldSet(session, gold);
        List<Article> articles = set.articles(split);
        List<Standoff> wanted = set.labels(articles);
        List<Standoff> predicted = system == null ? run(articles) : new GoldSet(session, system).labels(articles);
        return IntStream.range(0, articles.size()).mapToObj(i -> ScoredArticle.of(subject(articles.get(i)), wanted.get(i), predicted.get(i))).toList();
    }

    /** Judges one person's labels by another's; both have labelled the same articles. */
    public List<ScoredArticle> agreement(Path first, Path second, String split) {
        new GoldSet(session, second).refuseMoreThan(new GoldSet(session, first));
        return evaluate(first, second, split);
    }

    /** The splits that the articles of a folder belong to, by name; articles without one are not counted. */
    public Collection<String> splits(Path gold) {
        return new GoldSet(session, gold).articles(null).stream().map(Article::split).filter(split -> !split.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Article by article, on all processors: the line keeps nothing of what it reads. */
    private List<Standoff> run(List<Article> articles) {
        Line line = session.line();
        return articles.parallelStream().map(article -> StandoffExport.of(line.extract(article.document()))).toList();
    }

    private static ScoredArticle.Subject subject(Article article) {
        return new ScoredArticle.Subject(article.document().id(), article.document().raw(), article.genre(), article.split());
    }
}
