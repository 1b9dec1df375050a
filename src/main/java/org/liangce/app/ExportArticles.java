package org.liangce.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.liangce.brat.StandoffWriter;
import org.liangce.export.StandoffExport;
import org.liangce.ingest.Article;
import org.liangce.ingest.Articles;
import org.liangce.ingest.Failure;
import org.liangce.record.Extraction;
import org.liangce.text.SourceDocument;

/** Writes all that is extracted from articles as standoff files, into a folder that may hold others. */
public final class ExportArticles {

    private final Session session;

    public ExportArticles(Session session) {
        this.session = session;
    }

    /**
     * Extracts and writes.
     *
     * @return the articles on which the program failed
     * @throws IOException where a file cannot be written; those before it are whole
     */
    public List<Failure> export(Articles articles, Path out) throws IOException {
        Files.createDirectories(out);
        Line line = session.line();
        try {
            return new Extractor<>(together -> line.extract(together.stream().map(Article::document).toList())).each(articles.read()::forEach, extraction -> write(extraction, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Extraction extraction, Path out) {
        SourceDocument source = extraction.document().source();
        try {
            // a short name: the article's own may be as long as the system allows
            Path unfinished = out.resolve(".liangce-" + ProcessHandle.current().pid() + ".part");
            try (Writer file = Files.newBufferedWriter(unfinished)) {
                StandoffWriter.write(source.raw(), StandoffExport.of(extraction), file);
            }
            Files.move(unfinished, out.resolve(source.id() + ".ann"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
