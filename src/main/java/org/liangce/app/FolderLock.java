package org.liangce.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FolderLock lock = new FolderLock(file, channel);
        if (lock.taken()) {
            return lock;
        }
        channel.close();
        return null;
    }

    /** Whether it is ours: locked, and the file is still the one that was opened, which the run before may have deleted meanwhile. */
    private boolean taken() throws IOException {
        try {
            if (channel.tryLock() == null) {
                return false;
            }
            String token = ProcessHandle.current().pid() + " " + System.identityHashCode(this) + " " + System.nanoTime();
            channel.truncate(0).write(ByteBuffer.wrap(token.getBytes(StandardCharsets.UTF_8)));
            return Files.readString(file).equals(token);
        } catch (OverlappingFileLockException | NoSuchFileException e) {
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
