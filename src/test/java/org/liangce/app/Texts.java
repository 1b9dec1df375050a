package org.liangce.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.liangce.lexicon.Models;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;

/** The texts that every law is held against: all that stand in these folders, those of the corpus and beside the project included. */
final class Texts {

    static final Path OWN = Path.of("src", "test", "resources", "texts");
    private static final List<Path> FOLDERS = List.of(OWN, Path.of("corpus"), Path.of("..", "shared", "articles"));
    private static final Publication PUBLISHED = new Publication(LocalDate.of(2025, 5, 20), Publication.Origin.COMMAND_LINE);

    private Texts() {}

    static List<Path> all() {
        return FOLDERS.stream().flatMap(f -> in(f).stream()).toList();
    }

    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceDocument read(Path file) {
        try {
            return source(id(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String id(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }

    static SourceDocument source(String id, String raw) {
        return new SourceDocument(id, raw, PUBLISHED);
    }

    /** The line with the registers of the project, built once for all tests. */
    static Line line() {
        return Shared.LINE;
    }

    /** Initialised at first use. */
    private static final class Shared {
        private static final Line LINE = new Line(Models.bundled());
    }
}
