package org.liangce.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells as lines whose columns stand under each other on a terminal, where a Chinese character is two columns wide. */
final class TextTable {

    private TextTable() {}

    /** @param widest how many columns of the terminal a cell may fill; what is longer is cut */
    static List<String> lines(List<List<String>> rows, int widest) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Math.min(widest, width(row.get(i))));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < columns; i++) {
                String cell = cut(row.get(i), widths[i]);
                line.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String cut(String cell, int most) {
        if (width(cell) <= most) {
            return cell;
        }
        int end = 0;
        int used = 2;
        while (used + width(cell.charAt(end)) <= most) {
            used += width(cell.charAt(end++));
        }
        return cell.substring(0, end) + "…";
    }

    /** How many columns of a terminal a text fills. */
    static int width(String text) {
        return text.chars().map(c -> width((char) c)).sum();
    }

    private static int width(char c) {
        return c < 0x1100 && c != '…' && c != '“' && c != '”' ? 1 : 2;
    }
}
