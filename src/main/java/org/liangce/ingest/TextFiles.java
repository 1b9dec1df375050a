package org.liangce.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the text files of a folder and below; a file that is named itself is taken whatever its ending. */
final class TextFiles extends SimpleFileVisitor<Path> {

    private static final String ENDING = ".txt";

    private final List<Path> files = new ArrayList<>();
    private final List<Failure> failures;

    /** @param failures gets what cannot be looked at */
    TextFiles(List<Failure> failures) {
        this.failures = failures;
    }

    List<Path> in(Path path) {
        if (!Files.exists(path)) {
            fail(path, Failure.Kind.MISSING, "没有这个文件或文件夹", "请检查路径有没有写错");
            return List.of();
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        int before = failures.size();
        try {
            Files.walkFileTree(path, this);
        } catch (IOException e) {
            unreadable(path, e);
        }
        if (files.isEmpty() && failures.size() == before) {
            fail(path, Failure.Kind.EMPTY, "文件夹里没有 " + ENDING + " 文件", "请把文章存为 UTF-8 文本放进去，或直接写出文件名");
        }
        files.sort((a, b) -> a.toString().compareTo(b.toString()));
        return files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isText(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) && !name.startsWith(".") && !name.startsWith("~$");
    }

    /** A text that cannot be looked at fails when it is read; a folder fails here, since its texts would be missed. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (isText(file) && !Files.isDirectory(file)) {
            files.add(file);
        } else if (Files.isDirectory(file)) {
            unreadable(file, e);
        }
        return FileVisitResult.CONTINUE;
    }

    private void unreadable(Path folder, IOException e) {
        fail(folder, Failure.Kind.UNREADABLE, "文件夹读不了：" + Unreadable.why(e), "请检查权限");
    }

    private void fail(Path path, Failure.Kind kind, String reason, String remedy) {
        failures.add(new Failure(path, 0, kind, reason, remedy));
    }
}
