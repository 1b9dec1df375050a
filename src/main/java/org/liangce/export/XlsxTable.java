package org.liangce.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as one workbook, a sheet each: numbers as numbers, dates as dates, the heading row frozen. */
final class XlsxTable {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 6;

    private XlsxTable() {}

    static byte[] write(List<Table<?>> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(bytes, "Liangce", "1.0")) {
                for (Table<?> table : tables) {
                    sheet(workbook.newWorksheet(table.title()), table);
                }
            }
            return TimelessZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <R> void sheet(Worksheet sheet, Table<R> table) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column).heading());
            sheet.style(0, column).bold().set();
            int widest = table.columns().get(column).heading().length() * 2;
            for (int row = 0; row < table.rows().size(); row++) {
                widest = Math.max(widest, cell(sheet, row + 1, column, table.columns().get(column).shown(table.rows().get(row))));
            }
            sheet.width(column, Math.max(NARROWEST, Math.min(WIDEST, widest + 2)));
        }
        sheet.freezePane(0, 1);
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
        }
    }

    /** Writes a cell and gives its width in half-width characters. */
    private static int cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
            return number.toPlainString().length();
        }
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
            return 10;
        }
        if (value != null) {
            sheet.value(row, column, Table.inert(value.toString()));
            return value.toString().length() * 2;
        }
        return 0;
    }
}
