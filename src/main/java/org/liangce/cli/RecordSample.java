package org.liangce.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.liangce.app.SampleSheet;
import org.liangce.app.Session;

/** {@code liangce evaluate --sample} and {@code --judged}: random records go out to be judged by eye, and come back as a precision. */
final class RecordSample {

    private final Console console;
    private final Session session;

    RecordSample(Console console, Session session) {
        this.console = console;
        this.session = session;
    }

    /**
     * Writes a sheet.
     *
     * @param paths articles; empty for {@code corpus/}
     * @param split null for all
     * @param rows how many records; all where there are fewer
     * @return the exit code
     */
    int draw(List<Path> paths, String split, int rows, Path out) {
        EvaluatedArticles articles = EvaluatedArticles.read(console, session, paths, split);
        if (articles.read().isEmpty()) {
            return articles.code();
        }
        try {
            console.print("evaluate.sampled", SampleSheet.write(session, articles.read(), rows, out), out);
            return articles.code();
        } catch (FileAlreadyExistsException e) {
            if (e.getFile().equals(out.toString())) {
                console.warn("error.sheet-exists", out);
            } else {
                console.unwritableFile(out, "--out", e);
            }
        } catch (IOException e) {
            console.unwritableFile(out, "--out", e);
        }
        return Liangce.WRONG_USAGE;
    }

    /** Reads a judged sheet and prints how many are right. @return the exit code */
    int precision(Path sheet) {
        SampleSheet.Judged judged = SampleSheet.read(sheet);
        console.lines(new ScoreTables(console.messages()).proportions(judged.kinds(), judged.all()));
        judged.wrong().forEach((what, count) -> console.print("evaluate.wrong",
                what.isEmpty() ? console.messages().get("evaluate.wrong-untold") : what, count));
        return Liangce.GOOD;
    }
}
