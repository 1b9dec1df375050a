package org.liangce.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.liangce.text.Publication;
import org.liangce.text.Sha256;
import org.liangce.text.SourceDocument;

/** Articles that are read one after the other, so that not all of them need be held; what cannot be read is listed and the others go on. */
public final class ArticleStream {

    private final HeaderLines headers;
    private final LocalDate published;
    private final Set<Path> files = new LinkedHashSet<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, Path> ids = new HashMap<>();
    private final Map<Path, Manifest> manifests = new HashMap<>();

    ArticleStream(HeaderLines headers, List<Path> paths, LocalDate published) {
        this.headers = headers;
        this.published = published;
        Set<Path> seen = new LinkedHashSet<>();
        for (Path path : paths) {
            new TextFiles(failures).in(path).stream().filter(file -> seen.add(file.toAbsolutePath().normalize())).forEach(files::add);
        }
    }

    /** How many files there are to read. */
    public int size() {
        return files.size();
    }

    /** What could not be read so far. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Reads all files, in the order in which they were given (a folder's by name). */
    public void each(Consumer<Article> reader) {
        for (Path file : files) {
            Article article = read(file);
            if (article != null) {
                reader.accept(article);
            }
        }
    }

    /** Null where it cannot be read, which is then listed. */
    private Article read(Path file) {
        String id = id(file);
        if (ids.containsKey(id)) {
            fail(file, Failure.Kind.DUPLICATE_ID, "与 " + ids.get(id) + " 的文章号“" + id + "”相同", "请给其中一个改名，文章号就是去掉后缀的文件名");
            return null;
        }
        try {
            byte[] bytes = UnchangedFile.bytes(file, Files::readAllBytes);
            String raw = Utf8Text.decode(bytes);
            Manifest manifest = manifest(file);
            ids.put(id, file);
            return new Article(document(manifest, id, raw), file, Sha256.of(bytes), manifest.genre(id), manifest.split(id));
        } catch (IngestException e) {
            failures.add(e.of(file));
        } catch (IOException e) {
            fail(file, Failure.Kind.UNREADABLE, "读不了：" + Unreadable.why(e), "请检查权限，以及文件是否被别的程序占用");
        }
        return null;
    }

    private Manifest manifest(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return manifests.computeIfAbsent(folder, key -> Manifest.of(key, failures::add));
    }

    private SourceDocument document(Manifest manifest, String id, String raw) {
        String title = manifest.title(id);
        return new SourceDocument(id, title.isEmpty() ? headers.title(raw) : title, raw, publication(manifest, id, raw));
    }

    private Publication publication(Manifest manifest, String id, String raw) {
        if (published != null) {
            return new Publication(published, Publication.Origin.COMMAND_LINE);
        }
        LocalDate listed = manifest.published(id, failures::add);
        return listed != null ? new Publication(listed, Publication.Origin.MANIFEST) : headers.publication(raw);
    }

    private void fail(Path file, Failure.Kind kind, String reason, String remedy) {
        failures.add(new Failure(file, 0, kind, reason, remedy));
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
