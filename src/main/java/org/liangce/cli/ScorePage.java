package org.liangce.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.liangce.app.ErrorPage;
import org.liangce.app.Session;
import org.liangce.evaluate.ScoreLine;
import org.liangce.evaluate.ScoredArticle;

/** The page of errors, where {@code --html} asks for it. */
final class ScorePage {

    private final Console console;
    private final Session session;

    ScorePage(Console console, Session session) {
        this.console = console;
        this.session = session;
    }

    /**
     * Writes it, and says where, or why not.
     *
     * @param file null where none is asked for
     * @return false where it could not be written
     */
    boolean write(List<ScoredArticle> articles, List<ScoreLine> lines, Path file) {
        if (file == null) {
            return true;
        }
        try {
            Messages messages = console.messages();
            new ErrorPage(session).write(articles, lines, messages.language(), messages.under("page.", "figure.", "score."), file);
            console.print("html.written", file);
            return true;
        } catch (FileAlreadyExistsException e) {
            if (e.getFile().equals(file.toString())) {
                console.warn("error.page-exists", file);
            } else {
                console.unwritableFile(file, "--html", e);
            }
            return false;
        } catch (IOException e) {
            console.unwritableFile(file, "--html", e);
            return false;
        }
    }
}
