package org.liangce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.liangce.app.ExportArticles;
import org.liangce.app.Session;
import org.liangce.ingest.Articles;
import org.liangce.ingest.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liangce export}: standoff files, one an article. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "brat", defaultValue = "brat", descriptionKey = "export.format")
    private String format;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private Path out;

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published")
    private LocalDate published;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!format.equals("brat")) {
            console.warn("error.usage", console.messages().get("error.format", format, "brat"), "export ");
            return Liangce.WRONG_USAGE;
        }
        Session session = console.session(common.models, common.schema);
        Articles articles = session.read(paths, published);
        console.failures(articles.failures());
        try {
            List<Failure> more = new ExportArticles(session).export(articles, out);
            console.failures(more);
            console.undated(articles.read());
            return articles.failures().isEmpty() && more.isEmpty() ? Liangce.GOOD : Liangce.SOME_INPUTS_FAILED;
        } catch (IOException e) {
            console.unwritable(out, e);
            return Liangce.WRONG_USAGE;
        }
    }
}
