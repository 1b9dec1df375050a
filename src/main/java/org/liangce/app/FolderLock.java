package org.liangce.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** Keeps two runs from writing into one folder. The system itself lets go of it where a run is killed. */
final class FolderLock implements Closeable {

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Null where another run has it. */
    static FolderLock of(Path file) throws IOException {
        if (!Files.exists(file)) {
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
        }
        FolderLock lock = null;
        try {
            Object found = identity(file);
            lock = new FolderLock(file, FileChannel.open(file, StandardOpenOption.WRITE));
            if (lock.taken() && Objects.equals(identity(file), found)) {
                return lock;
            }
        } catch (NoSuchFileException e) {
            // the other run ended just now and deleted it
        }
        if (lock != null) {
            lock.channel.close();
        }
        return null;
    }

    /**
     * By which the file is known to be still the one that was locked, which the run before may have deleted meanwhile; null where the system
     * has none (Windows), but there no open file can be deleted. The file is not opened for this: POSIX takes a lock from a process that
     * closes the file once, however often it is open.
     */
    private static Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private boolean taken() throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        boolean deleted = delete();
        channel.close();
        if (!deleted) {
            delete();
        }
    }

    /** Where the system deletes no open file (Windows), it is deleted once closed, or by a later run. */
    private boolean delete() {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
