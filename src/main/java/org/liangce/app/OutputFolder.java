package org.liangce.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a run leaves its files. All of them are first written into a new folder beside it, which then takes its place, so that what was
 * there before stays whole until all is done.
 *
 * <p>A folder that holds anything but what an earlier run left is refused: it might be somebody's work.
 */
final class OutputFolder {

    /** Stands in each folder that a run left. */
    static final String MANIFEST = "manifest.json";

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Whether the folder may be replaced, told before any work is done.
     *
     * @throws FileAlreadyExistsException where it is a file, or holds files that no run left; its message names one
     * @throws IOException where it cannot be read, or a folder cannot be made beside it
     */
    void check() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        if (Files.isDirectory(folder)) {
            Set<String> names = names();
            if (!names.isEmpty() && !names.contains(MANIFEST)) {
                throw new FileAlreadyExistsException(folder.resolve(names.iterator().next()).toString());
            }
        }
        Files.createDirectories(folder.getParent());
        Files.delete(beside());
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /**
     * Puts these files in place of all that was there.
     *
     * @param files name, perhaps with a folder in front → contents
     */
    void replaceWith(Map<String, byte[]> files) throws IOException {
        Path fresh = beside();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = fresh.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            swap(fresh);
        } finally {
            delete(fresh);
        }
    }

    /** A new folder on the same device, named after this process so that two runs do not meet. */
    private Path beside() throws IOException {
        int i = 0;
        while (true) {
            try {
                return Files.createDirectory(folder.resolveSibling(".liangce-" + ProcessHandle.current().pid() + "-" + i));
            } catch (FileAlreadyExistsException e) {
                i++;
            }
        }
    }

    private void swap(Path fresh) throws IOException {
        if (!Files.exists(folder)) {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path before = beside();
        Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        delete(before);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
