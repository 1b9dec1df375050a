package org.liangce.ingest;

import java.nio.file.Path;

/** Why a file cannot be an article; becomes a {@link Failure}. */
final class IngestException extends Exception {

    private final Failure.Kind kind;
    private final int line;
    private final String remedy;

    IngestException(Failure.Kind kind, int line, String reason, String remedy) {
        super(reason);
        this.kind = kind;
        this.line = line;
        this.remedy = remedy;
    }

    Failure of(Path file) {
        return new Failure(file, line, kind, getMessage(), remedy);
    }
}
