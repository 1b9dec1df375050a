package org.liangce.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody writes while it is read. */
class UnchangedFileTest {

    @TempDir
    private Path folder;
    private int reads;

    /** Reads, and has somebody write before and behind, so many times. */
    private byte[] disturbed(Path file, int times) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (reads++ < times) {
            Files.writeString(file, "更多。", StandardOpenOption.APPEND);
        }
        return bytes;
    }

    @Test
    void isReadAgainUntilItIsQuiet() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "全文。");
        assertEquals(Files.size(file) * 3, UnchangedFile.bytes(file, f -> disturbed(f, 2)).length);
        assertEquals(3, reads);
    }

    @Test
    void isRefusedWhereItDoesNotComeToRest() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "全文。");
        IngestException e = assertThrows(IngestException.class, () -> UnchangedFile.bytes(file, f -> disturbed(f, 9)));
        assertTrue(e.of(file).message().contains("正在被别的程序改写"), e.of(file).message());
    }
}
