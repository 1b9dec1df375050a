package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was in the folder stays whole until all is written. */
class OutputFolderTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aFailureInTheMiddleLeavesTheOldFiles() throws IOException {
        Path out = folder.resolve("out");
        OutputFolder output = new OutputFolder(out);
        output.replaceWith(Map.of("a.csv", OLD));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.csv", NEW);
        files.put("a.csv/impossible", NEW);
        assertThrows(IOException.class, () -> output.replaceWith(files));
        assertArrayEquals(OLD, Files.readAllBytes(out.resolve("a.csv")));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void checkingLeavesNothingBehind() throws IOException {
        new OutputFolder(folder.resolve("new/parents/out")).check();
        assertEquals(0, folder.resolve("new/parents").toFile().list().length);
    }
}
