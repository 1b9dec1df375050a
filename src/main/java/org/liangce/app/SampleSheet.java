package org.liangce.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.evaluate.Proportion;
import org.liangce.export.JudgedRow;
import org.liangce.ingest.Article;
import org.liangce.record.Extraction;

/** Random records to be judged by eye, written as a sheet, and the sheet read back when a person has judged them. */
public final class SampleSheet {

    private SampleSheet() {}

    /** Writes random records of these articles as CSV. */
    public static void write(Session session, List<Article> articles, int rows, Path out) throws IOException {
        List<Extraction> extractions = articles.stream().map(a -> session.line().extract(a.document())).toList();
        Files.write(out, session.tables().sample(extractions, rows));
    }

    /**
     * Reads verdicts: 对 or 错 in the first column, in the second what is wrong.
     *
     * @throws GoldException for a row without a verdict; it names the line
     */
    public static Judged read(Path sheet) throws IOException {
        Map<String, int[]> kinds = new LinkedHashMap<>();
        Map<String, Integer> causes = new TreeMap<>();
        for (JudgedRow row : rows(sheet)) {
            int[] counts = kinds.computeIfAbsent(row.kind(), k -> new int[2]);
            counts[0] += row.right() ? 1 : 0;
            counts[1]++;
            if (!row.right()) {
                causes.merge(row.wrong(), 1, Integer::sum);
            }
        }
        Map<String, Proportion> shares = new LinkedHashMap<>();
        kinds.forEach((kind, counts) -> shares.put(kind, new Proportion(counts[0], counts[1])));
        return new Judged(shares, causes);
    }

    private static List<JudgedRow> rows(Path sheet) throws IOException {
        String text = Files.readString(sheet);
        try {
            return JudgedRow.read(text);
        } catch (IllegalArgumentException e) {
            throw new GoldException(sheet.toString(), 0, e.getMessage());
        }
    }

    /**
     * What was judged.
     *
     * @param kinds how many of each kind of record are right
     * @param wrong what is wrong with the others, and how often
     */
    public record Judged(Map<String, Proportion> kinds, Map<String, Integer> wrong) {

        /** Over all kinds. */
        public Proportion all() {
            return new Proportion(kinds.values().stream().mapToInt(Proportion::right).sum(), kinds.values().stream().mapToInt(Proportion::of).sum());
        }
    }
}
