package org.liangce.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.liangce.app.EvaluateGold;
import org.liangce.app.Session;
import org.liangce.evaluate.ScoreLine;
import org.liangce.evaluate.ScoredArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liangce evaluate}: scores against hand-made labels. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Option(names = "--gold", paramLabel = "DIR", descriptionKey = "gold")
    private Path gold;

    @Option(names = "--system", paramLabel = "DIR", descriptionKey = "system")
    private Path system;

    @Option(names = "--split", paramLabel = "SPLIT", descriptionKey = "split")
    private String split;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Session session = console.session(common.models, null);
        Path folder = gold == null ? session.folder("gold") : gold;
        try {
            List<ScoredArticle> articles = new EvaluateGold(session).evaluate(folder, system, split);
            if (articles.isEmpty()) {
                console.warn("error.gold-empty", folder);
                return Liangce.WRONG_USAGE;
            }
            console.print("evaluated", articles.size(), articles.stream().map(a -> a.subject().id()).collect(Collectors.joining(" ")));
            new ScoreTables(console.messages()).scores(ScoreLine.of(articles)).forEach(console.out()::println);
            return Liangce.GOOD;
        } catch (NoSuchFileException e) {
            console.warn("error.gold-missing", e.getReason() == null ? e.getFile() : e.getReason());
            return Liangce.WRONG_USAGE;
        }
    }
}
