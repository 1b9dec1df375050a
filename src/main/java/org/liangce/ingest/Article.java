package org.liangce.ingest;

import java.nio.file.Path;
import java.util.Objects;
import org.liangce.text.SourceDocument;

/**
 * An article and the file it came from.
 *
 * @param sha256 of the file's bytes, in hex
 * @param genre as a manifest gives it, else empty
 * @param split {@code train}, {@code dev} or {@code test} as a manifest gives it, else empty
 */
public record Article(SourceDocument document, Path file, String sha256, String genre, String split) {

    public Article {
        Objects.requireNonNull(document);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(genre);
        Objects.requireNonNull(split);
    }
}
