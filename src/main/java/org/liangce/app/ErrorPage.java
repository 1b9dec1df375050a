package org.liangce.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** What a page begins with. */
    private static final String START = "<!DOCTYPE html>";

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
     * @throws FileAlreadyExistsException where there is a file of that name that is no such page
     * @throws IOException where the file cannot be written
     */
    public void write(List<ScoredArticle> articles, List<ScoreLine> scores, String language, Map<String, String> words, Path file)
            throws IOException {
        Codebook codebook = new Codebook(session.models());
        String page = ErrorBrowser.page(articles, scores, new PageWords(language, words, codes(codebook), codebook::family));
        if (isForeign(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        ResultFile.write(file, page.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is there and no page: somebody's article, or labels. */
    private static boolean isForeign(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return !new String(in.readNBytes(START.length()), StandardCharsets.UTF_8).equals(START);
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
