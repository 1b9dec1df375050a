package org.liangce.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.Codebook;
import org.liangce.lexicon.Models;
import org.liangce.record.BodyNames;
import org.liangce.record.Extraction;
import org.liangce.record.Partners;
import org.liangce.record.Terms;

/**
 * The tables that a run leaves, as the contents of files: targets and measures, each as XLSX (with the codes explained on a second
 * sheet), CSV and JSONL.
 */
public final class Tables {

    private static final int LEAST_OF_ONE = 2;
    private static final List<String> PREVIEW_HEADINGS = List.of("类型", "地区", "指标", "数值", "期限", "产业", "文章");

    private final Codebook codebook;
    private final List<Codebook.Entry> nodes;
    private final FigureTable figures;
    private final MeasureTable measures;

    /** @param nodes the schema's nodes as entries of the codebook */
    public Tables(Codebook codebook, List<Codebook.Entry> nodes, Models models) {
        this.codebook = codebook;
        this.nodes = List.copyOf(nodes);
        Partners partners = new Partners(models);
        BodyNames names = new BodyNames(models);
        this.figures = new FigureTable(codebook, new Terms(models), partners, names);
        this.measures = new MeasureTable(codebook, partners, names);
    }

    /** What columns are called in Chinese, by their keys. */
    public Map<String, String> headings() {
        Map<String, String> headings = new TreeMap<>();
        headings.putAll(Column.names(measures.over(List.of()).columns()));
        headings.putAll(Column.names(figures.over(List.of()).columns()));
        return headings;
    }

    /** File name → contents, in the order of names. */
    public Map<String, byte[]> of(List<Extraction> extractions) {
        Map<String, byte[]> files = new TreeMap<>();
        put(files, "targets", figures.over(extractions));
        put(files, "measures", measures.over(extractions));
        return files;
    }

    /**
     * A few rows of the table of figures as a person reads them at a glance: headings, then a list of cells a row; every article has its
     * share, its targets before its outcomes.
     */
    public List<List<String>> preview(List<Extraction> extractions, int most) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(PREVIEW_HEADINGS);
        int share = Math.max(LEAST_OF_ONE, most / Math.max(1, extractions.size()));
        for (Extraction extraction : extractions) {
            figures.over(List.of(extraction)).rows().stream().sorted(Comparator.comparing(r -> r.figure().kind())).limit(share)
                    .limit(most + 1 - rows.size()).forEach(r -> rows.add(r.glance(codebook)));
        }
        return rows;
    }

    /**
     * Random records with their sentences as a CSV sheet to be judged by eye; the same input gives the same records.
     *
     * @param rows how many; all where there are fewer
     */
    public Sample sample(List<Extraction> extractions, int rows) {
        Table<?> table = new SampleTable(codebook, headings()).over(extractions, rows);
        return new Sample(CsvTable.write(table).getBytes(StandardCharsets.UTF_8), table.rows().size());
    }

    /**
     * A sheet of random records.
     *
     * @param csv the bytes of the file
     * @param rows how many records it has
     */
    public record Sample(byte[] csv, int rows) {}

    private void put(Map<String, byte[]> files, String name, Table<?> table) {
        files.put(name + ".xlsx", XlsxTable.write(List.of(table, codes())));
        files.put(name + ".csv", CsvTable.write(table).getBytes(StandardCharsets.UTF_8));
        files.put(name + ".jsonl", JsonlTable.write(table).getBytes(StandardCharsets.UTF_8));
    }

    private Table<Codebook.Entry> codes() {
        List<Codebook.Entry> entries = new ArrayList<>(codebook.entries());
        entries.addAll(nodes);
        List<Column<Codebook.Entry>> columns = List.of(Column.of("field", "列", Codebook.Entry::field), Column.of("code", "代码", Codebook.Entry::code),
                Column.of("name", "名称", Codebook.Entry::name), Column.of("note", "说明", Codebook.Entry::note));
        return new Table<>("代码说明", columns, entries);
    }
}
