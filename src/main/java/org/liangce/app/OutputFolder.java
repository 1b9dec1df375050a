package org.liangce.app;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    /** The list of a run's other files in its manifest. */
    static final String OUTPUTS = "outputs";
    /** What file browsers leave wherever they look. */
    private static final Set<String> BROWSER_TRACES = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path folder;

    /** @throws IOException where a link on the way cannot be followed */
    OutputFolder(Path folder) throws IOException {
        this.folder = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    }

    /**
     * Whether the folder may be replaced, told before any work is done.
     *
     * @throws FileAlreadyExistsException where it is a file, or holds files that no run left; its message names one
     * @throws IOException where it cannot be read, or a folder cannot be made beside it
     */
    void check() throws IOException {
        if (folder.getParent() == null || Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        if (Files.isDirectory(folder)) {
            refuseForeign();
        }
        makeParents();
        Files.delete(beside());
    }

    private void makeParents() throws IOException {
        try {
            Files.createDirectories(folder.getParent());
        } catch (FileAlreadyExistsException e) {
            throw new NotDirectoryException(e.getFile());
        }
    }

    private void refuseForeign() throws IOException {
        Set<String> names = files();
        names.removeAll(left());
        names.removeIf(name -> BROWSER_TRACES.contains(Path.of(name).getFileName().toString()));
        if (!names.isEmpty()) {
            throw new FileAlreadyExistsException(folder.resolve(names.iterator().next()).toString());
        }
    }

    /** All files in the folder, named as a manifest names them. */
    private Set<String> files() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> !Files.isDirectory(f)).forEach(f -> names.add(folder.relativize(f).toString().replace('\\', '/')));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return names;
    }

    /** The files that an earlier run left here, by its own account. */
    private Set<String> left() throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        JsonNode outputs = Files.isRegularFile(manifest) ? outputs(manifest) : null;
        Set<String> names = new TreeSet<>();
        if (outputs != null && outputs.isArray()) {
            names.add(MANIFEST);
            outputs.forEach(name -> names.add(name.asText()));
        }
        return names;
    }

    /** Null where the file is not a run's manifest. */
    private static JsonNode outputs(Path manifest) throws IOException {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(manifest)).get(OUTPUTS);
        } catch (JacksonException e) {
            return null;
        }
    }

    /**
     * Puts these files in place of all that was there.
     *
     * @param files name, perhaps with a folder in front → contents
     * @throws IOException where that fails; what was there is then still there
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
        // Windows moves no folder onto another, even an empty one
        Files.delete(before);
        Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(before, folder, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
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
