package org.liangce.export;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.liangce.text.NormalForm;

/** A table as CSV with a byte order mark, so that spreadsheets open it as UTF-8. */
final class CsvTable {

    private CsvTable() {}

    static <R> String write(Table<R> table) {
        StringWriter out = new StringWriter().append('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.EXCEL)) {
            printer.printRecord(table.headings());
            for (R row : table.rows()) {
                printer.printRecord(cells(table.columns(), row));
            }
        } catch (IOException e) {
            throw new IllegalStateException("a string does not fail", e);
        }
        return out.toString();
    }

    private static <R> List<String> cells(List<Column<R>> columns, R row) {
        return columns.stream().map(c -> cell(c.shown(row))).toList();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? NormalForm.plain(number) : Table.inert(value.toString());
    }
}
