package org.liangce.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.liangce.app.AnnotateArticles;
import org.liangce.app.Session;
import org.liangce.ingest.Articles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liangce annotate}: mentions or words, for other programs and for a look. */
@Command(name = "annotate", sortOptions = false)
final class AnnotateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "tsv|seg|jsonl", defaultValue = "tsv", descriptionKey = "annotate.format")
    private String format;

    @Option(names = "--layers", paramLabel = "LAYERS", split = ",", descriptionKey = "annotate.layers")
    private List<String> layers = new ArrayList<>();

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published")
    private LocalDate published;

    AnnotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Session session = console.session(common.models, null);
        return switch (format) {
            case "tsv", "seg" -> files(session);
            default -> {
                console.warn("error.format", format, "tsv、seg、jsonl");
                yield Liangce.WRONG_USAGE;
            }
        };
    }

    private int files(Session session) {
        if (paths.isEmpty()) {
            console.warn("error.usage", console.messages().get("error.missing", "PATH"), "annotate ");
            return Liangce.WRONG_USAGE;
        }
        Articles articles = session.read(paths, published);
        console.failures(articles.failures());
        AnnotateArticles annotate = new AnnotateArticles(session);
        articles.read().forEach(a -> console.out().print(format.equals("seg") ? annotate.words(a.document()) : annotate.mentions(a.document(), layers)));
        return articles.failures().isEmpty() ? Liangce.GOOD : Liangce.SOME_INPUTS_FAILED;
    }
}
