package org.liangce.text;

import java.util.Objects;

/**
 * An article as it arrived, before anything was made of it.
 *
 * @param id the file's name without its ending; in a workspace the content's hash
 * @param title as a manifest gives it, else empty
 * @param raw the decoded text without a byte order mark, carriage returns kept, malformed bytes as U+FFFD
 * @param publication when it was published, as far as is known
 */
public record SourceDocument(String id, String title, String raw, Publication publication) {

    public SourceDocument {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(raw);
        Objects.requireNonNull(publication);
    }

    public SourceDocument(String id, String raw, Publication publication) {
        this(id, "", raw, publication);
    }
}
