package org.liangce.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of a workbook: numbers as numbers, dates as dates, the heading row frozen, columns as wide as the first rows want. Rows behind
 * those are handed on from time to time, so that memory does not grow with the table.
 */
final class XlsxSheet<R> implements RowWriter<R> {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 6;
    private static final int DATE = 10;
    private static final int ROWS_AT_ONCE = 500;

    private final Worksheet sheet;
    private final List<Column<R>> columns;
    private final List<R> waiting = new ArrayList<>();
    private int written;

    XlsxSheet(Worksheet sheet, List<Column<R>> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /** How many rows it has, the headings aside. */
    int rows() {
        return written + waiting.size();
    }

    @Override
    public void add(R row) throws IOException {
        waiting.add(row);
        if (waiting.size() == ROWS_AT_ONCE) {
            hand();
        }
    }

    @Override
    public void close() throws IOException {
        hand();
        if (written > 0) {
            sheet.setAutoFilter(0, 0, written, columns.size() - 1);
        }
        sheet.finish();
    }

    private void hand() throws IOException {
        boolean first = written == 0;
        for (int column = 0; column < columns.size(); column++) {
            int widest = column(column);
            if (first) {
                head(column, widest);
            }
        }
        if (first) {
            sheet.freezePane(0, 1);
        }
        written += waiting.size();
        waiting.clear();
        sheet.flush();
    }

    private void head(int column, int widest) {
        String heading = columns.get(column).heading();
        sheet.value(0, column, heading);
        sheet.style(0, column).bold().set();
        sheet.width(column, Math.max(NARROWEST, Math.min(WIDEST, Math.max(widest, heading.length() * 2) + 2)));
    }

    /** Writes the waiting cells of a column and gives the greatest width in half-width characters. */
    private int column(int column) {
        int widest = 0;
        for (int i = 0; i < waiting.size(); i++) {
            widest = Math.max(widest, cell(written + i + 1, column, columns.get(column).shown(waiting.get(i))));
        }
        return widest;
    }

    private int cell(int row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
            return number.toPlainString().length();
        }
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
            return DATE;
        }
        if (value != null) {
            // a text of its own in each cell: a table of all texts would grow with the sheet
            sheet.inlineString(row, column, Table.inert(value.toString()));
            return value.toString().length() * 2;
        }
        return 0;
    }
}
