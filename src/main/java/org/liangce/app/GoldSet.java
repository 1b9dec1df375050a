package org.liangce.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liangce.brat.Standoff;
import org.liangce.brat.StandoffException;
import org.liangce.brat.StandoffReader;
import org.liangce.ingest.Article;
import org.liangce.ingest.Articles;
import org.liangce.ingest.Failure;

/** A folder of {@code .ann} files with the articles that they label. */
final class GoldSet {

    private static final String LABELS = ".ann";

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
     * @throws NoSuchFileException where a text is missing or cannot be read; its reason tells which and why
     * @throws GoldException where a file is not what {@code CHECKSUMS} of the folder lists
     */
    List<Article> articles(String split) throws IOException {
        List<Path> labels = labels();
        Articles articles = session.read(labels.stream().map(this::text).toList(), null);
        if (!articles.failures().isEmpty()) {
            Failure first = articles.failures().get(0);
            throw new NoSuchFileException(first.file().toString(), null, first.message());
        }
        Checksums.verify(folder, Stream.concat(labels.stream(), articles.read().stream().map(Article::file)).toList());
        return articles.read().stream().filter(a -> split == null || a.split().equals(split)).toList();
    }

    private List<Path> labels() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(LABELS)).sorted().toList();
        }
    }

    private Path text(Path labels) {
        String name = labels.getFileName().toString();
        String text = name.substring(0, name.length() - LABELS.length()) + ".txt";
        Path beside = folder.resolve(text);
        return Files.exists(beside) ? beside : session.folder("corpus").resolve(text);
    }

    /**
     * The labels of these articles, in their order.
     *
     * @throws StandoffException where a file has a mistake
     * @throws NoSuchFileException where an article has no labels here
     */
    List<Standoff> labels(List<Article> articles) throws IOException {
        List<Standoff> labels = new ArrayList<>();
        for (Article article : articles) {
            labels.add(labels(article));
        }
        return labels;
    }

    private Standoff labels(Article article) throws IOException {
        Path file = folder.resolve(article.document().id() + LABELS);
        try {
            return StandoffReader.read(file.toString(), article.document().raw(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new StandoffException(file.toString(), 0, "不是有效的 UTF-8，请另存为 UTF-8 编码");
        }
    }
}
