package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was in the folder stays whole until all is written. */
class OutputFolderTest {

    private static final String MANIFEST = "{\"outputs\":[\"a.csv\"]}";

    @TempDir
    private Path folder;
    private Path out;

    @BeforeEach
    void oldOutput() throws IOException {
        out = folder.resolve("out");
        write("old");
    }

    private void write(String text) throws IOException {
        try (OutputFolder output = OutputFolder.open(out)) {
            Files.writeString(output.fresh().resolve("a.csv"), text);
            Files.writeString(output.fresh().resolve(OutputFolder.MANIFEST), MANIFEST);
            output.replace();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsThereIsReplacedAndNothingIsLeftBeside() throws IOException {
        write("new");
        assertEquals("new", Files.readString(out.resolve("a.csv")));
        assertEquals(List.of("out"), names());
    }

    @Test
    void aRunThatDoesNotComeToItsEndLeavesTheOldFiles() throws IOException {
        try (OutputFolder output = OutputFolder.open(out)) {
            Files.writeString(output.fresh().resolve("a.csv"), "new");
        }
        assertEquals("old", Files.readString(out.resolve("a.csv")));
        assertEquals(List.of("out"), names());
    }

    @Test
    void openingLeavesNothingBehindButParents() throws IOException {
        OutputFolder.open(folder.resolve("new/parents/out")).close();
        assertEquals(0, folder.resolve("new/parents").toFile().list().length);
    }

    @Test
    void isOpenForOneAtATime() throws IOException {
        OutputFolder first = OutputFolder.open(out);
        assertThrows(FolderInUseException.class, () -> OutputFolder.open(out));
        OutputFolder.open(folder.resolve("other")).close();
        first.close();
        OutputFolder.open(out).close();
    }

    /** In one JVM the lock would hold even where the system has let go of it. */
    @Test
    void isOpenForOneProcessAtATime() throws Exception {
        Path article = Files.writeString(folder.resolve("a.txt"), "广州市将建设3个园区。\n");
        try (OutputFolder first = OutputFolder.open(out)) {
            Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8", "-cp",
                    System.getProperty("java.class.path"), "org.liangce.cli.Liangce", "run", article.toString(), "--out", out.toString())
                    .redirectErrorStream(true).start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(2, other.waitFor(), said);
            assertTrue(said.contains("另一个量策正在往"), said);
            assertTrue(Files.isDirectory(first.fresh()));
        }
        assertEquals("old", Files.readString(out.resolve("a.csv")));
    }

    /** As a kill between the two moves leaves it: the place empty, the old files beside it. */
    @Test
    void theNextRunPutsTheOldFilesBackWhereAKillLeftNone() throws IOException {
        Path before;
        try (OutputFolder output = OutputFolder.open(out)) {
            before = output.fresh().resolveSibling(output.fresh().getFileName().toString().replace("-new", "-old"));
        }
        Files.move(out, before);
        Files.createDirectory(before.resolveSibling(before.getFileName().toString().replace("-old", "-new")));
        OutputFolder.open(out).close();
        assertEquals("old", Files.readString(out.resolve("a.csv")));
        assertEquals(List.of("out"), names());
    }

    @Test
    void foreignFilesAreRefusedAndTheLockIsGone() throws IOException {
        Files.writeString(out.resolve("thesis.docx"), "work of years");
        assertThrows(FileAlreadyExistsException.class, () -> OutputFolder.open(out));
        assertEquals(List.of("out"), names());
    }
}
