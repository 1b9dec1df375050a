package org.liangce.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.liangce.record.Extraction;

/** The tables of one article as the files that a run would leave. */
final class WrittenTables {

    private WrittenTables() {}

    /** @param name as {@code targets.jsonl} */
    static String read(Tables tables, Extraction extraction, String name) {
        try {
            Path folder = Files.createTempDirectory("liangce-tables");
            try (TableFiles files = tables.write(folder)) {
                files.add(extraction);
            }
            String text = Files.readString(folder.resolve(name));
            List<Path> all = new ArrayList<>(TableFiles.NAMES.stream().map(folder::resolve).toList());
            all.add(folder);
            for (Path file : all) {
                Files.delete(file);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
