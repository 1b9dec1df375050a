package org.liangce.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What {@code manifest.csv} in a folder says of its articles. Columns {@code id,title,source,published,genre,split}; all but {@code id}
 * may be missing, others are passed over.
 */
final class Manifest {

    static final String NAME = "manifest.csv";

    private final Path file;
    private final Map<String, Entry> entries;

    /** A row: its line, and the cells as written, empty where the column is missing. */
    private record Entry(int line, String title, String published, String genre, String split) {}

    private Manifest(Path file, Map<String, Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** The manifest of a folder; an empty one where there is none or it cannot be used, which is then reported. */
    static Manifest of(Path folder, Consumer<Failure> report) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return new Manifest(file, Map.of());
        }
        try {
            return new Manifest(file, entries(file, Utf8Text.decode(Files.readAllBytes(file)), report));
        } catch (IngestException e) {
            report.accept(e.of(file));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            report.accept(new Failure(file, 0, Failure.Kind.MANIFEST, "不能读作 CSV 表：" + e.getMessage(), "请检查引号和列名，第一行须有 id 一列"));
        }
        return new Manifest(file, Map.of());
    }

    private static Map<String, Entry> entries(Path file, String text, Consumer<Failure> report) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true).get();
        Map<String, Entry> entries = new HashMap<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            if (!parser.getHeaderNames().contains("id")) {
                throw new IllegalArgumentException("没有 id 一列，只有 " + parser.getHeaderNames());
            }
            long line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord row : parser) {
                Entry entry = new Entry((int) line, cell(row, "title"), cell(row, "published"), cell(row, "genre"), cell(row, "split"));
                if (entries.putIfAbsent(row.get("id"), entry) != null) {
                    report.accept(new Failure(file, entry.line, Failure.Kind.MANIFEST, "“" + row.get("id") + "”前面已经写过", "请删去一行；现在按前面的一行读"));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        }
        return entries;
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    /** The title given for an article, else empty. */
    String title(String id) {
        return entries.containsKey(id) ? entries.get(id).title : "";
    }

    /** The genre given for an article, else empty. */
    String genre(String id) {
        return entries.containsKey(id) ? entries.get(id).genre : "";
    }

    /** The split given for an article, else empty. */
    String split(String id) {
        return entries.containsKey(id) ? entries.get(id).split : "";
    }

    /** The date given for an article, or null; one that is none is reported with its line. */
    LocalDate published(String id, Consumer<Failure> report) {
        Entry entry = entries.get(id);
        if (entry == null || entry.published.isEmpty() || entry.published.equalsIgnoreCase("none")) {
            return null;
        }
        LocalDate day = Days.parse(entry.published);
        if (day == null) {
            report.accept(new Failure(file, entry.line, Failure.Kind.MANIFEST, "“" + id + "”的 published “" + entry.published + "”不是日期",
                    "请写成 2025-02-06 这样；这篇文章先按正文里的日期读"));
        }
        return day;
    }
}
