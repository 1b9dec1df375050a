package org.liangce.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A table as the first sheet of a workbook, what explains it as the last. Rows are written as they come; where a sheet is full, the table
 * goes on in another.
 */
final class XlsxTable<R> implements RowWriter<R> {

    /** What spreadsheets take, less the headings. */
    private static final int MOST_ROWS = 1_048_575;

    private final String title;
    private final List<Column<R>> columns;
    private final Table<?> explanation;
    private final Path file;
    private final Path timed;
    private final OutputStream out;
    private final Workbook workbook;
    private final List<XlsxSheet<R>> sheets = new ArrayList<>();

    /** @param file is there once the table is closed */
    XlsxTable(String title, List<Column<R>> columns, Table<?> explanation, Path file) throws IOException {
        this.title = title;
        this.columns = columns;
        this.explanation = explanation;
        this.file = file;
        timed = file.resolveSibling(file.getFileName() + ".part");
        out = new BufferedOutputStream(Files.newOutputStream(timed));
        workbook = new Workbook(out, "Liangce", "1.0");
        begin();
    }

    private void begin() {
        String name = sheets.isEmpty() ? title : title + (sheets.size() + 1);
        sheets.add(new XlsxSheet<>(workbook.newWorksheet(name), columns));
    }

    private XlsxSheet<R> last() {
        return sheets.get(sheets.size() - 1);
    }

    @Override
    public void add(R row) throws IOException {
        if (last().rows() == MOST_ROWS) {
            last().close();
            begin();
        }
        last().add(row);
    }

    @Override
    public void close() throws IOException {
        try {
            finish();
            TimelessZip.copy(timed, file);
        } finally {
            Files.deleteIfExists(timed);
        }
    }

    private void finish() throws IOException {
        // a workbook leaves its stream open
        try (out) {
            last().close();
            explain(explanation);
            workbook.close();
        }
    }

    private <E> void explain(Table<E> table) throws IOException {
        try (XlsxSheet<E> sheet = new XlsxSheet<>(workbook.newWorksheet(table.title()), table.columns())) {
            for (E row : table.rows()) {
                sheet.add(row);
            }
        }
    }
}
