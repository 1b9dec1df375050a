package org.liangce.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A single file that a command leaves. */
final class ResultFile {

    private ResultFile() {}

    /**
     * Writes a file under a temporary name and moves it, so that one of that name is whole or untouched; folders on the way are made. A link is
     * followed, and what is no ordinary file, as a device, is written into and not replaced.
     *
     * @throws IOException where it cannot be written
     */
    static void write(Path path, byte[] bytes) throws IOException {
        Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString());
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, bytes);
            return;
        }
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }
}
