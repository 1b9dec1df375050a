package org.liangce.export;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.liangce.text.NormalForm;

/** A table as CSV with a byte order mark, so that spreadsheets open it as UTF-8. */
final class CsvTable<R> implements RowWriter<R> {

    private final List<Column<R>> columns;
    private final CSVPrinter printer;

    /** @param out is closed with the table */
    CsvTable(List<Column<R>> columns, Appendable out) throws IOException {
        this.columns = columns;
        out.append('\uFEFF');
        printer = new CSVPrinter(out, CSVFormat.EXCEL);
        printer.printRecord(columns.stream().map(Column::heading).toList());
    }

    @Override
    public void add(R row) throws IOException {
        printer.printRecord(columns.stream().map(c -> cell(c.shown(row))).toList());
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }

    /** A whole table. */
    static <R> String write(Table<R> table) {
        StringWriter out = new StringWriter();
        try (CsvTable<R> csv = new CsvTable<>(table.columns(), out)) {
            for (R row : table.rows()) {
                csv.add(row);
            }
        } catch (IOException e) {
            throw new IllegalStateException("a string does not fail", e);
        }
        return out.toString();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? NormalForm.plain(number) : Table.inert(value.toString());
    }
}
