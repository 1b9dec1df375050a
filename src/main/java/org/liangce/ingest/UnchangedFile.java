package org.liangce.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a file that nobody changes meanwhile: half an article would be read without anybody knowing. */
final class UnchangedFile {

    /** No article is as large; more would not fit into a laptop's memory together with what is made of it. */
    private static final long LARGEST = 64L << 20;
    private static final int ATTEMPTS = 3;

    private UnchangedFile() {}

    /** Reads a file as a whole. */
    interface Reading {
        byte[] bytes(Path file) throws IOException;
    }

    /**
     * The bytes of a file.
     *
     * @throws IngestException where it is no ordinary file, too large, or changed each time it was read
     */
    static byte[] bytes(Path file, Reading reading) throws IOException, IngestException {
        for (int i = 0; i < ATTEMPTS; i++) {
            BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
            check(before);
            byte[] bytes = reading.bytes(file);
            BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
            if (bytes.length == before.size() && bytes.length == after.size() && before.lastModifiedTime().equals(after.lastModifiedTime())) {
                return bytes;
            }
        }
        throw new IngestException(Failure.Kind.UNREADABLE, 0, "正在被别的程序改写，读到的可能不完整", "请等它写完后再试");
    }

    private static void check(BasicFileAttributes file) throws IngestException {
        if (!file.isRegularFile()) {
            throw new IngestException(Failure.Kind.UNREADABLE, 0, "不是普通文件", "请给出文本文件或文件夹");
        }
        if (file.size() > LARGEST) {
            throw new IngestException(Failure.Kind.UNREADABLE, 0, "文件超过 " + (LARGEST >> 20) + " MB", "请拆成单篇文章后再试");
        }
    }
}
