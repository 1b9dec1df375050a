package org.liangce.export;

import java.util.List;

/**
 * Columns and rows.
 *
 * @param title names the sheet
 */
record Table<R>(String title, List<Column<R>> columns, List<R> rows) {

    private static final int CELL_LIMIT = 32_767;

    /**
     * A text that a spreadsheet takes as text: one that begins like a formula gets an apostrophe in front; none is longer than the
     * 32,767 characters that a cell holds.
     */
    static String inert(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.length() <= CELL_LIMIT ? safe : safe.substring(0, CELL_LIMIT - 1) + "…";
    }
}
