package org.liangce.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.Codebook;
import org.liangce.lexicon.Models;
import org.liangce.record.Extraction;
import org.liangce.record.print.BodyNames;
import org.liangce.record.print.Partners;
import org.liangce.record.print.Terms;

/**
 * The tables that a run leaves: targets and measures, each as XLSX (with the codes explained on a second
 * sheet), CSV and JSONL.
 */
public final class Tables {

    private static final List<String> GLANCE_HEADINGS = List.of("类型", "地区", "指标", "数值", "期限", "产业", "文章");

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
        headings.putAll(Column.names(measures.columns()));
        headings.putAll(Column.names(figures.columns()));
        return headings;
    }

    /** Begins to write all tables into a folder. */
    public TableFiles write(Path folder) throws IOException {
        return new TableFiles(folder, figures, measures, codes());
    }

    /** The headings of a look at the table of figures. */
    public List<String> glanceHeadings() {
        return GLANCE_HEADINGS;
    }

    /** An article's figures as a person reads them at a glance, a list of cells a row, its targets before its outcomes. */
    public List<List<String>> glance(Extraction extraction, int most) {
        return figures.rows(extraction).stream().sorted(Comparator.comparing(r -> r.figure().kind())).limit(most).map(r -> r.glance(codebook)).toList();
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

    private Table<Codebook.Entry> codes() {
        List<Codebook.Entry> entries = new ArrayList<>(codebook.entries());
        entries.addAll(nodes);
        List<Column<Codebook.Entry>> columns = List.of(Column.of("field", "列", Codebook.Entry::field), Column.of("code", "代码", Codebook.Entry::code),
                Column.of("name", "名称", Codebook.Entry::name), Column.of("note", "说明", Codebook.Entry::note));
        return new Table<>("代码说明", columns, entries);
    }
}
