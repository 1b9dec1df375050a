package org.liangce.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liangce.lexicon.Models;
import org.liangce.text.Publication;
import org.liangce.text.Sha256;
import org.liangce.text.SourceDocument;

/**
 * Reads files and folders as articles. A folder gives its {@code *.txt} files, those of its subfolders too, by name; a file that is
 * named itself is read whatever its ending. What cannot be read is listed and the others go on.
 */
public final class ArticleReader {

    private static final String ENDING = ".txt";
    /** No article is as large; more would not fit into a laptop's memory together with what is made of it. */
    private static final long LARGEST = 64L << 20;

    private final HeaderLines headers;

    /** @throws org.liangce.lexicon.ModelException where the register of header keys cannot be used */
    public ArticleReader(Models models) {
        headers = new HeaderLines(models);
    }

    /**
     * The articles of these files and folders.
     *
     * @param published the day of publication of all of them; null where each has its own (a manifest beside it, its header lines, …)
     */
    public Articles read(List<Path> paths, LocalDate published) {
        Run run = new Run(published);
        for (Path path : paths) {
            run.files(path).forEach(run::read);
        }
        return new Articles(run.read, run.failures);
    }

    /** Bytes to text: the one place that knows formats and charsets. */
    private static String decode(byte[] bytes) throws IngestException {
        return Utf8Text.decode(bytes);
    }

    /** What one call has read so far. */
    private final class Run {
        private final LocalDate published;
        private final List<Article> read = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final Map<String, Path> ids = new HashMap<>();
        private final Set<Path> seen = new LinkedHashSet<>();
        private final Map<Path, Manifest> manifests = new HashMap<>();

        Run(LocalDate published) {
            this.published = published;
        }

        List<Path> files(Path path) {
            if (!Files.exists(path)) {
                fail(path, Failure.Kind.MISSING, "没有这个文件或文件夹", "请检查路径有没有写错");
                return List.of();
            }
            if (!Files.isDirectory(path)) {
                return List.of(path);
            }
            List<Path> files = walk(path);
            if (files.isEmpty()) {
                fail(path, Failure.Kind.EMPTY, "文件夹里没有 " + ENDING + " 文件", "请把文章存为 UTF-8 文本放进去，或直接写出文件名");
            }
            return files;
        }

        private List<Path> walk(Path folder) {
            List<Path> files = new ArrayList<>();
            try {
                Files.walkFileTree(folder, new TextFiles(files));
            } catch (IOException e) {
                fail(folder, Failure.Kind.UNREADABLE, "文件夹读不了：" + e.getMessage(), "请检查权限");
            }
            files.sort((a, b) -> a.toString().compareTo(b.toString()));
            return files;
        }

        void read(Path file) {
            if (!seen.add(file.toAbsolutePath().normalize())) {
                return;
            }
            String id = id(file);
            if (ids.containsKey(id)) {
                fail(file, Failure.Kind.DUPLICATE_ID, "与 " + ids.get(id) + " 的文章号“" + id + "”相同", "请给其中一个改名，文章号就是去掉后缀的文件名");
                return;
            }
            try {
                byte[] bytes = bytes(file);
                Manifest manifest = manifest(file);
                read.add(new Article(document(manifest, id, decode(bytes)), file, Sha256.of(bytes), manifest.genre(id), manifest.split(id)));
                ids.put(id, file);
            } catch (IngestException e) {
                failures.add(e.of(file));
            } catch (IOException e) {
                fail(file, Failure.Kind.UNREADABLE, "读不了：" + e.getMessage(), "请检查权限，以及文件是否被别的程序占用");
            }
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
    }

    /** Collects the text files of a folder; one that cannot be looked at is passed over here and fails when it is read. */
    private static final class TextFiles extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        TextFiles(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (name.toLowerCase(Locale.ROOT).endsWith(ENDING) && !name.startsWith(".") && !name.startsWith("~$")) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return visitFile(file, null);
        }
    }

    private static byte[] bytes(Path file) throws IOException, IngestException {
        if (Files.size(file) > LARGEST) {
            throw new IngestException(Failure.Kind.UNREADABLE, 0, "文件超过 " + (LARGEST >> 20) + " MB", "请拆成单篇文章后再试");
        }
        return Files.readAllBytes(file);
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
