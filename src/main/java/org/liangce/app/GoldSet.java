package org.liangce.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangce.brat.Standoff;
import org.liangce.brat.StandoffReader;
import org.liangce.ingest.Article;
import org.liangce.ingest.Articles;
import org.liangce.ingest.Failure;

/** A folder of {@code .ann} files with the articles that they label. */
final class GoldSet {

    private static final String LABELS = ".ann";
    private static final String TEXT = ".txt";

    private final Session session;
    private final Path folder;

    GoldSet(Session session, Path folder) {
        this.session = session;
        this.folder = folder;
    }

    /**
     * The articles whose labels lie in the folder, by name. The text of {@code x.ann} is {@code x.txt} beside it, else in {@code corpus/}.
     *
     * @param split only those of this split; null for all
     * @throws GoldException where a text or its labels are missing or cannot be read, or a file is not what {@code CHECKSUMS} of the folder lists
     */
    List<Article> articles(String split) {
        List<Path> labels = GoldFile.in(folder, LABELS);
        refuseUnlabelled(labels);
        Articles articles = session.read(labels.stream().map(this::text).toList(), null);
        if (!articles.failures().isEmpty()) {
            Failure first = articles.failures().get(0);
            throw new GoldException(first.file().toString(), first.line(), first.reason() + "。" + first.remedy());
        }
        Checksums.verify(folder, Stream.concat(labels.stream(), articles.read().stream().map(Article::file)).toList());
        return articles.read().stream().filter(a -> split == null || a.split().equals(split)).toList();
    }

    private void refuseUnlabelled(List<Path> labels) {
        Set<String> labelled = ids(labels, LABELS);
        for (Path text : GoldFile.in(folder, TEXT)) {
            if (!labelled.contains(id(text, TEXT))) {
                throw new GoldException(text.toString(), 0, "没有它的标注 " + id(text, TEXT) + LABELS + "；请补上，或把这篇移出目录");
            }
        }
    }

    private static Set<String> ids(List<Path> files, String ending) {
        return files.stream().map(file -> id(file, ending)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    private Path text(Path labels) {
        String name = id(labels, LABELS) + TEXT;
        Path beside = folder.resolve(name);
        Path text = Files.exists(beside) ? beside : session.folder("corpus").resolve(name);
        if (!Files.exists(text)) {
            throw new GoldException(labels.toString(), 0, "没有它的正文 " + name + "；请放在标注旁边，或 corpus/ 里");
        }
        return text;
    }

    /**
     * The labels of these articles, in their order.
     *
     * @throws org.liangce.brat.StandoffException where a file has a mistake
     * @throws GoldException where an article has no labels here, or they cannot be read
     */
    List<Standoff> labels(List<Article> articles) {
        Set<String> labelled = ids(GoldFile.in(folder, LABELS), LABELS);
        for (Article article : articles) {
            if (!labelled.contains(article.document().id())) {
                throw new GoldException(folder.resolve(article.document().id() + LABELS).toString(), 0, "没有这个文件；要评的每一篇都须有标注");
            }
        }
        return articles.stream().map(this::labels).toList();
    }

    private Standoff labels(Article article) {
        Path file = folder.resolve(article.document().id() + LABELS);
        return StandoffReader.read(file.toString(), article.document().raw(), GoldFile.text(file), session.vocabulary());
    }

    /** @throws GoldException for labels of an article that another set does not label */
    void refuseMoreThan(GoldSet other) {
        Set<String> known = ids(GoldFile.in(other.folder, LABELS), LABELS);
        for (Path labels : GoldFile.in(folder, LABELS)) {
            if (!known.contains(id(labels, LABELS))) {
                throw new GoldException(labels.toString(), 0, other.folder + " 里没有这一篇；两人标的须是同样的文章");
            }
        }
    }
}
