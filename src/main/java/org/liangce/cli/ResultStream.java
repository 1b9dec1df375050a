package org.liangce.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;

/** Standard output that remembers why it could not be written; a {@link java.io.PrintStream} only knows that it could not. */
final class ResultStream extends FileOutputStream {

    private String failure;

    ResultStream() {
        super(FileDescriptor.out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            super.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure == null ? e.getMessage() : failure;
            throw e;
        }
    }

    /** Why results are lost; null where none are, or where the program that reads them has had enough, as {@code head} has. */
    String failure() {
        return failure == null || failure.toLowerCase(Locale.ROOT).contains("pipe") ? null : failure;
    }
}
