package org.liangce.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.liangce.app.Session;
import org.liangce.evaluate.ScoredArticle;
import org.liangce.ingest.Article;
import org.liangce.ingest.Failure;
import org.liangce.text.SourceDocument;

/** Where a command reads and writes, and in which language. */
final class Console {

    /** More names in one message are not read. */
    private static final int MOST_NAMES = 20;

    private final Messages messages;
    private final Path home;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Console(Messages messages, Path home, InputStream in, PrintStream out, PrintStream err) {
        this.messages = messages;
        this.home = home;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    Messages messages() {
        return messages;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    /** A result. */
    void print(String key, Object... values) {
        out.println(messages.get(key, values));
    }

    /** A result of several lines. */
    void lines(List<String> lines) {
        lines.forEach(out::println);
    }

    /** Names the articles that were scored. */
    void evaluated(List<ScoredArticle> articles) {
        print("evaluated", articles.size(), articles.stream().map(a -> a.subject().id()).collect(Collectors.joining(" ")));
    }

    /** A warning or an error. */
    void warn(String key, Object... values) {
        err.println(messages.get(key, values));
    }

    /** A line that goes with a warning. */
    void note(String line) {
        err.println(line);
    }

    /** Tells how far a job of so many parts is. */
    Progress progress(int of) {
        return new Progress(messages, err, System.console() != null, of, System::nanoTime);
    }

    Session session(Path models, Path schema) {
        return new Session(home, models, schema);
    }

    /** Lists what failed. */
    void failures(List<Failure> failures) {
        if (!failures.isEmpty()) {
            warn("failures", failures.size());
            failures.forEach(f -> err.println("  " + message(f)));
        }
    }

    /** A failure tells itself in Chinese; in other languages its kind is told. */
    private String message(Failure f) {
        return messages.get("failure." + f.kind(), f.message(), f.file() + (f.line() > 0 ? ":" + f.line() : ""));
    }

    /** Names the articles whose relative times cannot be resolved. */
    void undated(List<Article> articles) {
        undatedIds(articles.stream().map(Article::document).filter(d -> !d.publication().isKnown()).map(SourceDocument::id).toList());
    }

    /** Names the articles whose relative times cannot be resolved by their ids, the first of them where there are many. */
    void undatedIds(List<String> undated) {
        if (!undated.isEmpty()) {
            String first = String.join(" ", undated.subList(0, Math.min(undated.size(), MOST_NAMES)));
            warn("undated", undated.size(), undated.size() > MOST_NAMES ? first + " …" : first);
        }
    }

    /** No article is of the split asked for; {@code splits} are those that there are. */
    void splitEmpty(Path folder, String split, Collection<String> splits) {
        warn(splits.isEmpty() ? "error.split-none" : "error.split-empty", folder, split, String.join("、", splits));
    }

    /** The output folder cannot be written. */
    void unwritable(Path out, IOException e) {
        warn("error.out-unwritable", out, reason(e));
    }

    /** A single file cannot be written; {@code option} says where else it may go. */
    void unwritableFile(Path file, String option, IOException e) {
        warn("error.file-unwritable", file, Files.isDirectory(file) ? messages.get("io.folder") : reason(e), option);
    }

    private String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return messages.get("io.denied");
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return messages.get("io.no-folder");
        }
        if (e instanceof NoSuchFileException) {
            return messages.get("io.no-place");
        }
        String path = e instanceof FileSystemException f ? f.getFile() : "";
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        if (reason != null && reason.contains("No space left")) {
            return messages.get("io.full");
        }
        return reason == null || reason.equals(path) ? e.getClass().getSimpleName() : reason;
    }
}
