package org.liangce.app;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liangce.text.Sha256;

/**
 * Where a run leaves its files. All of them are first written into a new folder beside it, which then takes its place, so that what was
 * there before stays whole until all is done, also where the run is killed: of the folders beside it, the next run puts the old one back
 * if its place is empty, and deletes the others. While it is open no other run can open it.
 *
 * <p>A folder that holds anything but what an earlier run left is refused: it might be somebody's work.
 */
final class OutputFolder implements Closeable {

    /** Stands in each folder that a run left. */
    static final String MANIFEST = "manifest.json";
    /** The list of a run's other files in its manifest. */
    static final String OUTPUTS = "outputs";
    /** What file browsers leave wherever they look. */
    private static final Set<String> BROWSER_TRACES = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");
    private static final int DIGITS = 10;

    private final Path folder;
    private final Path fresh;
    private final Path before;
    private FolderLock lock;

    private OutputFolder(Path folder) {
        this.folder = folder;
        fresh = beside("new");
        before = beside("old");
    }

    /**
     * Opens a folder before any work is done.
     *
     * @throws FileAlreadyExistsException where it is a file, or holds files that no run left; its message names one
     * @throws FolderInUseException where another run has opened it
     * @throws IOException where it cannot be read, or a folder cannot be made beside it, or a link on the way cannot be followed
     */
    static OutputFolder open(Path folder) throws IOException {
        OutputFolder output = new OutputFolder(Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize());
        if (output.folder.getParent() == null || Files.exists(output.folder) && !Files.isDirectory(output.folder)) {
            throw new FileAlreadyExistsException(output.folder.toString());
        }
        output.makeParents();
        output.lock = FolderLock.of(output.beside("lock"));
        if (output.lock == null) {
            throw new FolderInUseException(output.folder);
        }
        try {
            output.prepare();
            return output;
        } catch (IOException e) {
            output.close();
            throw e;
        }
    }

    /** On the same device; the name is short, whatever the folder's own is. */
    private Path beside(String what) {
        String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
        String digits = Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        return folder.resolveSibling(".liangce-" + digits + "-" + what);
    }

    /** Clears away what a killed run left, and makes the new folder. */
    private void prepare() throws IOException {
        if (!Files.exists(folder) && Files.exists(before)) {
            Files.move(before, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        delete(before);
        delete(fresh);
        if (Files.isDirectory(folder)) {
            refuseForeign();
        }
        Files.createDirectory(fresh);
    }

    /** Where the files are to be written that shall stand in the folder. */
    Path fresh() {
        return fresh;
    }

    /**
     * Puts the files of {@link #fresh} in place of all that was there.
     *
     * @throws IOException where that fails; what was there is then still there
     */
    void replace() throws IOException {
        if (!Files.exists(folder)) {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(before, folder, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(before);
    }

    @Override
    public void close() throws IOException {
        try {
            delete(fresh);
        } finally {
            lock.close();
        }
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
