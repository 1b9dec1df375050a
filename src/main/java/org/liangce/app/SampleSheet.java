package org.liangce.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.evaluate.Proportion;
import org.liangce.export.JudgedRow;
import org.liangce.export.Tables;
import org.liangce.ingest.Article;
import org.liangce.record.Extraction;

/** Random records to be judged by eye, written as a sheet, and the sheet read back when a person has judged them. */
public final class SampleSheet {

    private SampleSheet() {}

    /**
     * Writes random records of these articles as CSV. A file of that name is left as it is where it says anything else: somebody may have judged it.
     *
     * @param rows how many; all where there are fewer
     * @return how many were written
     * @throws FileAlreadyExistsException where there is such a file
     * @throws IOException where it cannot be written
     */
    public static int write(Session session, List<Article> articles, int rows, Path out) throws IOException {
        List<Extraction> extractions = articles.stream().map(a -> session.line().extract(a.document())).toList();
        Tables.Sample sample = session.tables().sample(extractions, rows);
        if (Files.isRegularFile(out) && !Arrays.equals(Files.readAllBytes(out), sample.csv())) {
            throw new FileAlreadyExistsException(out.toString());
        }
        ResultFile.write(out, sample.csv());
        return sample.rows();
    }

    /**
     * Reads verdicts: 对 or 错 in the first column, in the second what is wrong.
     *
     * @throws GoldException for a row without a verdict, and for a file that is no such sheet; it names the row
     */
    public static Judged read(Path sheet) {
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

    private static List<JudgedRow> rows(Path sheet) {
        byte[] bytes = GoldFile.bytes(sheet);
        try {
            return JudgedRow.read(bytes);
        } catch (IllegalArgumentException e) {
            throw new GoldException(sheet.toString(), 0, e.getMessage());
        }
    }

    /**
     * What was judged.
     *
     * @param kinds how many of each kind of record are right
     * @param wrong what is wrong with the others, in the person's words, and how often; empty words where nothing was said
     */
    public record Judged(Map<String, Proportion> kinds, Map<String, Integer> wrong) {

        /** Over all kinds. */
        public Proportion all() {
            return new Proportion(kinds.values().stream().mapToInt(Proportion::right).sum(), kinds.values().stream().mapToInt(Proportion::of).sum());
        }
    }
}
