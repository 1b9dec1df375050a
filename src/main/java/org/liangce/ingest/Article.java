package org.liangce.ingest;

import java.nio.file.Path;
import java.util.Objects;
import org.liangce.text.SourceDocument;

/**
 * An article and the file it came from.
 *
 * @param sha256 of the file's bytes, in hex
 */
public record Article(SourceDocument document, Path file, String sha256) {

    public Article {
        Objects.requireNonNull(document);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
    }
}
