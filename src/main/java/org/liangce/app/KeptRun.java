package org.liangce.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangce.evaluate.Baseline;
import org.liangce.evaluate.ScoredArticle;
import org.liangce.evaluate.Slip;

/**
 * A run that is kept to hold later ones against: {@code baseline.tsv} with the counts, and beside it {@code baseline-items.tsv} with what was not
 * right, so that a change can name the items gained and lost. Items of the split {@code test} are not kept: nobody is to tune on them.
 */
public record KeptRun(Baseline counts, List<Slip> items) {

    private static final String TEST = "test";

    public KeptRun {
        items = List.copyOf(items);
    }

    /** This run, as it would be kept. */
    public static KeptRun of(Collection<ScoredArticle> articles) {
        return new KeptRun(Baseline.of(articles), Slip.of(articles.stream().filter(a -> !a.subject().split().equals(TEST)).toList()));
    }

    /**
     * Reads a kept run; where the items are missing, none are known.
     *
     * @throws GoldException where there is no such file, or one of the two has a mistake
     */
    public static KeptRun read(Path file) {
        Path items = items(file);
        return new KeptRun(parse(file, Baseline::parse), Files.exists(items) ? parse(items, Slip::parse) : List.of());
    }

    private static <T> T parse(Path file, Function<List<String>, T> parser) {
        List<String> lines = GoldFile.lines(file);
        try {
            return parser.apply(lines);
        } catch (IllegalArgumentException e) {
            throw new GoldException(file.toString(), 0, e.getMessage());
        }
    }

    /** What was kept of a split, for articles of it that are scored alone. */
    public KeptRun of(String split, Collection<ScoredArticle> articles) {
        Set<String> ids = articles.stream().map(a -> a.subject().id()).collect(Collectors.toSet());
        return new KeptRun(counts.of(split), items.stream().filter(slip -> ids.contains(slip.article())).toList());
    }

    /** Writes both files. */
    public void write(Path file) throws IOException {
        Files.write(file, counts.lines());
        Stream<String> head = Stream.of("# article\tfigure\twhat\tstart\tend\ttext\twanted\tgot");
        Files.write(items(file), Stream.concat(head, items.stream().map(Slip::line)).toList());
    }

    private static Path items(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("(\\.tsv)?$", "-items.tsv"));
    }

    /** What is not right here and was right there, and the other way round. */
    public List<Slip> without(KeptRun other) {
        return Slip.without(items, other.items);
    }
}
