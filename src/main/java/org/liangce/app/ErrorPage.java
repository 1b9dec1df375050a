package org.liangce.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.evaluate.ErrorBrowser;
import org.liangce.evaluate.PageWords;
import org.liangce.evaluate.ScoreLine;
import org.liangce.evaluate.ScoredArticle;
import org.liangce.lexicon.Codebook;

/** Writes the page on which the errors of an evaluation are looked through. */
public final class ErrorPage {

    private final Session session;

    public ErrorPage(Session session) {
        this.session = session;
    }

    /**
     * Writes the page under a temporary name and moves it, so that a page of that name is whole or untouched.
     *
     * @param scores of these articles
     * @param language {@code zh} or {@code en}
     * @param words its messages, by their keys
     * @throws IOException where the file cannot be written
     */
    public void write(List<ScoredArticle> articles, List<ScoreLine> scores, String language, Map<String, String> words, Path file)
            throws IOException {
        Codebook codebook = new Codebook(session.models());
        String page = ErrorBrowser.page(articles, scores, new PageWords(language, words, codes(codebook), codebook::family));
        write(page, file.toAbsolutePath());
    }

    private static void write(String page, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString());
        }
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(unfinished, page);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }

    private Map<String, Map<String, String>> codes(Codebook codebook) {
        Map<String, Map<String, String>> codes = new TreeMap<>();
        codebook.entries().forEach(e -> codes.computeIfAbsent(e.field(), f -> new TreeMap<>()).put(e.code(), e.name()));
        session.schema().nodes()
                .forEach(node -> codes.computeIfAbsent("node", f -> new TreeMap<>()).put(node.id(), node.name()));
        return codes;
    }
}
