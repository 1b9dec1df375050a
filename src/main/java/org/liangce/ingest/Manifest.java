package org.liangce.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What {@code manifest.csv} in a folder says of its articles. Columns {@code id,title,source,published,genre,split}; all but {@code id}
 * may be missing, others are passed over, which is told of one that holds dates where {@code published} is missing.
 */
final class Manifest {

    static final String NAME = "manifest.csv";
    private static final List<String> COLUMNS = List.of("id", "title", "source", "published", "genre", "split");
    private static final String ENDING = ".txt";

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
        } catch (IOException e) {
            report.accept(new Failure(file, 0, Failure.Kind.MANIFEST, "读不了：" + Unreadable.why(e), "请检查权限，以及文件是否被别的程序占用"));
        }
        return new Manifest(file, Map.of());
    }

    private static Map<String, Entry> entries(Path file, String text, Consumer<Failure> report) throws IOException, IngestException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setTrim(true).setIgnoreEmptyLines(true).get();
        Map<String, Entry> entries = new HashMap<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> rows = parser.iterator();
            List<String> columns = rows.hasNext() ? rows.next().toList() : List.of();
            check(columns);
            line = parser.getCurrentLineNumber() + 1;
            while (rows.hasNext()) {
                CSVRecord row = rows.next();
                if (entries.isEmpty()) {
                    warnOfDates(file, columns, row, report);
                }
                String id = id(cell(columns, row, "id"));
                Entry entry = new Entry((int) line, cell(columns, row, "title"), cell(columns, row, "published"), cell(columns, row, "genre"), cell(columns, row, "split"));
                if (entries.putIfAbsent(id, entry) != null) {
                    report.accept(new Failure(file, entry.line, Failure.Kind.MANIFEST, "“" + id + "”前面已经写过", "请删去一行；现在按前面的一行读"));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IngestException(Failure.Kind.MANIFEST, (int) line, "引号不成对，或位置不对", "请改正这一行；改好以前整张表都不用");
        }
        return entries;
    }

    private static void check(List<String> columns) throws IngestException {
        if (!columns.contains("id")) {
            throw new IngestException(Failure.Kind.MANIFEST, 1, "没有 id 一列，只有 " + columns, "第一行须写列名，各列用英文逗号隔开，如 id,published");
        }
        for (String column : COLUMNS) {
            if (columns.indexOf(column) != columns.lastIndexOf(column)) {
                throw new IngestException(Failure.Kind.MANIFEST, 1, "有两列都叫“" + column + "”", "请删去一列，或改一个名字");
            }
        }
    }

    /** A column of dates that is not read, where none is: somebody called it otherwise. */
    private static void warnOfDates(Path file, List<String> columns, CSVRecord row, Consumer<Failure> report) {
        for (int i = 0; i < Math.min(columns.size(), row.size()) && !columns.contains("published"); i++) {
            if (!COLUMNS.contains(columns.get(i)) && Days.parse(row.get(i)) != null) {
                report.accept(new Failure(file, 1, Failure.Kind.MANIFEST, "“" + columns.get(i) + "”一列像是日期，没有用上", "发布日期那一列须叫 published"));
            }
        }
    }

    /** People write the file's name for its id. */
    private static String id(String cell) {
        return cell.toLowerCase(Locale.ROOT).endsWith(ENDING) ? cell.substring(0, cell.length() - ENDING.length()) : cell;
    }

    private static String cell(List<String> columns, CSVRecord row, String column) {
        int at = columns.indexOf(column);
        return at >= 0 && at < row.size() ? row.get(at) : "";
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
