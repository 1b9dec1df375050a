package org.liangce.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.liangce.record.Extraction;

/** The tables of a run while they are written: rows come article by article, and files are whole once this is closed. */
public final class TableFiles implements Closeable {

    /** The files' names. */
    public static final List<String> NAMES = List.of("measures.csv", "measures.jsonl", "measures.xlsx", "targets.csv", "targets.jsonl", "targets.xlsx");

    private final FigureTable figures;
    private final MeasureTable measures;
    private final List<RowWriter<FigureTable.Row>> targetFiles = new ArrayList<>();
    private final List<RowWriter<MeasureTable.Row>> measureFiles = new ArrayList<>();

    TableFiles(Path folder, FigureTable figures, MeasureTable measures, Table<?> codes) throws IOException {
        this.figures = figures;
        this.measures = measures;
        open(targetFiles, folder, "targets", FigureTable.TITLE, figures.columns(), codes);
        open(measureFiles, folder, "measures", MeasureTable.TITLE, measures.columns(), codes);
    }

    private static <R> void open(List<RowWriter<R>> files, Path folder, String name, String title, List<Column<R>> columns, Table<?> codes)
            throws IOException {
        files.add(new XlsxTable<>(title, columns, codes, folder.resolve(name + ".xlsx")));
        files.add(new CsvTable<>(columns, Files.newBufferedWriter(folder.resolve(name + ".csv"))));
        files.add(new JsonlTable<>(columns, Files.newBufferedWriter(folder.resolve(name + ".jsonl"))));
    }

    /** Adds the records of an article. */
    public void add(Extraction extraction) throws IOException {
        add(targetFiles, figures.rows(extraction));
        add(measureFiles, measures.rows(extraction));
    }

    private static <R> void add(List<RowWriter<R>> files, List<R> rows) throws IOException {
        for (RowWriter<R> file : files) {
            for (R row : rows) {
                file.add(row);
            }
        }
    }

    /** Closes all files, also where one fails, so that nothing is left open. */
    @Override
    public void close() throws IOException {
        List<Closeable> files = new ArrayList<>(targetFiles);
        files.addAll(measureFiles);
        IOException failure = null;
        for (Closeable file : files) {
            try {
                file.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
