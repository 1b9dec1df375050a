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
import org.liangce.evaluate.Scorer;
import org.liangce.evaluate.Scores;
import org.liangce.export.StandoffExport;
import org.liangce.ingest.Article;
import org.liangce.ingest.Articles;
import org.liangce.ingest.Failure;

/** Scores the program, or labels that another made, against hand-made ones. */
public final class EvaluateGold {

    private static final String LABELS = ".ann";

    private final Session session;

    public EvaluateGold(Session session) {
        this.session = session;
    }

    /**
     * Scores all {@code .ann} files of a folder. The text of {@code x.ann} is {@code x.txt} beside it, else in {@code corpus/}.
     *
     * @param system a folder with the labels to score; null to run the program
     * @throws StandoffException where a file of labels has a mistake; nothing is scored then
     * @throws NoSuchFileException where a text or its labels are missing; its message names the file
     */
    public Result evaluate(Path gold, Path system) throws IOException {
        List<Path> labels = labels(gold);
        Articles articles = session.read(labels.stream().map(l -> text(gold, l)).toList(), null);
        if (!articles.failures().isEmpty()) {
            Failure first = articles.failures().get(0);
            throw new NoSuchFileException(first.file().toString(), null, first.message());
        }
        List<Pair> pairs = new ArrayList<>();
        for (Article article : articles.read()) {
            pairs.add(pair(article, gold, system));
        }
        Scorer scorer = new Scorer();
        pairs.forEach(p -> scorer.add(p.article.document().raw(), p.gold, p.predicted));
        return new Result(articles.read().stream().map(a -> a.document().id()).toList(), scorer.scores());
    }

    private static List<Path> labels(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(LABELS)).sorted().toList();
        }
    }

    private Path text(Path gold, Path labels) {
        String name = labels.getFileName().toString();
        String text = name.substring(0, name.length() - LABELS.length()) + ".txt";
        Path beside = gold.resolve(text);
        return Files.exists(beside) ? beside : session.folder("corpus").resolve(text);
    }

    private Pair pair(Article article, Path gold, Path system) throws IOException {
        Standoff wanted = read(gold, article);
        Standoff predicted = system != null ? read(system, article) : StandoffExport.of(session.line().extract(article.document()));
        return new Pair(article, wanted, predicted);
    }

    private static Standoff read(Path folder, Article article) throws IOException {
        Path file = folder.resolve(article.document().id() + LABELS);
        try {
            return StandoffReader.read(file.toString(), article.document().raw(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new StandoffException(file.toString(), 0, "不是有效的 UTF-8，请另存为 UTF-8 编码");
        }
    }

    private record Pair(Article article, Standoff gold, Standoff predicted) {}

    /** What was scored, by id, and how well. */
    public record Result(List<String> articles, Scores scores) {
        public Result {
            articles = List.copyOf(articles);
        }
    }
}
