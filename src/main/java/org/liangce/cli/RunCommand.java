package org.liangce.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.liangce.app.FolderInUseException;
import org.liangce.app.RunArticles;
import org.liangce.app.RunSummary;
import org.liangce.app.Session;
import org.liangce.ingest.ArticleStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liangce run}: the main job. */
@Command(name = "run", sortOptions = false)
final class RunCommand implements Callable<Integer> {

    private static final int PREVIEW_ROWS = 10;
    private static final int WIDEST_CELL = 30;

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", descriptionKey = "out")
    private Path out;

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published")
    private LocalDate published;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Session session = console.session(common.models, common.schema);
        try {
            ArticleStream articles = session.open(paths.isEmpty() ? List.of(session.folder("corpus")) : paths, published);
            Progress progress = console.progress(articles.size());
            RunArticles.Result result = new RunArticles(session).run(articles, out, PREVIEW_ROWS, progress::done);
            progress.end();
            console.failures(result.failures());
            if (result.nothing()) {
                console.warn("error.nothing");
                return Liangce.SOME_INPUTS_FAILED;
            }
            console.undatedIds(result.undated());
            show(result);
            return result.failures().isEmpty() ? Liangce.GOOD : Liangce.SOME_INPUTS_FAILED;
        } catch (FolderInUseException e) {
            console.warn("error.out-in-use", out);
        } catch (FileAlreadyExistsException e) {
            console.warn("error.out-occupied", e.getFile());
        } catch (IOException e) {
            console.unwritable(out, e);
        }
        return Liangce.WRONG_USAGE;
    }

    private void show(RunArticles.Result result) {
        RunSummary summary = result.summary();
        console.print("done", summary.articles(), summary.targets(), summary.outcomes(), summary.measures(), out);
        if (summary.restated() > 0) {
            console.print("restated", summary.restated());
        }
        if (result.preview().size() > 1) {
            console.print("head", result.preview().size() - 1);
            TextTable.lines(result.preview(), WIDEST_CELL).forEach(console.out()::println);
        }
        if (!summary.withoutRecords().isEmpty()) {
            console.print("without", summary.withoutRecords().size(), String.join(" ", summary.withoutRecords()));
        }
        console.print("leftover", summary.quantities(), summary.unusedQuantities());
    }
}
