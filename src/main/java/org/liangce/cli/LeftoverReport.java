package org.liangce.cli;

import java.nio.file.Path;
import java.util.List;
import org.liangce.app.FindLeftover;
import org.liangce.app.Session;
import org.liangce.evaluate.Leftover;

/** {@code liangce evaluate --leftover}: what no record used, without gold. */
final class LeftoverReport {

    private final Console console;
    private final Session session;

    LeftoverReport(Console console, Session session) {
        this.console = console;
        this.session = session;
    }

    /**
     * Prints it.
     *
     * @param paths articles; empty for {@code corpus/}
     * @param split null for all
     * @return the exit code
     */
    int print(List<Path> paths, String split) {
        EvaluatedArticles articles = EvaluatedArticles.read(console, session, paths, split);
        if (!articles.read().isEmpty()) {
            print(FindLeftover.of(session, articles.read()));
        }
        return articles.code();
    }

    private void print(Leftover found) {
        console.print("evaluate.leftover", found.all(), found.used(), found.left());
        for (Leftover.Group group : found.groups()) {
            console.out().println(group.count() + "\t" + group.name());
            group.examples().forEach(example -> console.out().println("\t" + example));
        }
    }
}
