package org.liangce.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.liangce.brat.StandoffWriter;
import org.liangce.export.StandoffExport;
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
        Extractor.Extracted extracted = new Extractor(session.line()::extract, Runtime.getRuntime().availableProcessors())
                .extract(articles.read(), done -> {});
        for (Extraction extraction : extracted.done()) {
            write(extraction, out);
        }
        return extracted.failures();
    }

    private static void write(Extraction extraction, Path out) throws IOException {
        SourceDocument source = extraction.document().source();
        Path unfinished = out.resolve(source.id() + ".ann.part");
        Files.writeString(unfinished, StandoffWriter.write(source.raw(), StandoffExport.of(extraction)));
        Files.move(unfinished, out.resolve(source.id() + ".ann"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
