package org.liangce.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.liangce.brat.StandoffWriter;
import org.liangce.export.StandoffExport;
import org.liangce.ingest.Article;
import org.liangce.ingest.Articles;
import org.liangce.text.SourceDocument;

/** Writes all that is extracted from articles as standoff files, into a folder that may hold others. */
public final class ExportArticles {

    private final Session session;

    public ExportArticles(Session session) {
        this.session = session;
    }

    /** @throws IOException where a file cannot be written; those before it are whole */
    public void export(Articles articles, Path out) throws IOException {
        Files.createDirectories(out);
        for (Article article : articles.read()) {
            SourceDocument source = article.document();
            Path unfinished = out.resolve(source.id() + ".ann.part");
            Files.writeString(unfinished, StandoffWriter.write(source.raw(), StandoffExport.of(session.line().extract(source))));
            Files.move(unfinished, out.resolve(source.id() + ".ann"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
