package org.liangce.ingest;

import java.util.List;

/**
 * What was read, in the order in which it was given (a folder's files by name), and what could not be.
 */
public record Articles(List<Article> read, List<Failure> failures) {

    public Articles {
        read = List.copyOf(read);
        failures = List.copyOf(failures);
    }
}
