package org.liangce.export;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a sample sheet that a person has judged.
 *
 * @param kind the record's kind as the sheet calls it: {@code 目标 完成情况 举措}
 * @param wrong what is wrong, in the person's words; empty where all is right, or where nothing was said
 */
public record JudgedRow(String kind, boolean right, String wrong) {

    /**
     * Reads a sheet that {@link Tables#sample} gave and a person filled in, however a spreadsheet saved it: as UTF-8, UTF-16 or GBK, its cells parted
     * by commas, semicolons or tabs. Empty rows are passed over.
     *
     * @throws IllegalArgumentException for a file that is no such sheet or has no record, and for a row without a verdict; its message is for a user
     *         and names the row as a spreadsheet counts it
     */
    public static List<JudgedRow> read(byte[] sheet) {
        List<List<String>> rows = SheetText.rows(sheet);
        List<String> head = rows.isEmpty() ? List.of() : rows.get(0);
        Reader reader = new Reader(head.indexOf(SampleTable.VERDICT), head.indexOf(SampleTable.WRONG), head.indexOf(SampleTable.KIND));
        List<JudgedRow> judged = reader.rows(rows);
        if (judged.isEmpty()) {
            throw new IllegalArgumentException("表里没有一条记录");
        }
        return judged;
    }

    /** Knows in which columns things stand: a person may have moved them. */
    private record Reader(int verdict, int wrong, int kind) {

        private static final String YES = "对";
        private static final String NO = "错";

        Reader {
            if (verdict < 0 || wrong < 0 || kind < 0) {
                throw new IllegalArgumentException("第1行应是抽样表的表头，有“" + String.join("”“", SampleTable.VERDICT, SampleTable.WRONG, SampleTable.KIND) + "”三列");
            }
        }

        List<JudgedRow> rows(List<List<String>> rows) {
            return IntStream.range(1, rows.size()).filter(i -> !rows.get(i).stream().allMatch(String::isBlank))
                    .mapToObj(i -> row(i + 1, rows.get(i))).toList();
        }

        private JudgedRow row(int number, List<String> cells) {
            String told = cell(cells, verdict);
            if (!told.equals(YES) && !told.equals(NO) || cell(cells, kind).isEmpty()) {
                throw new IllegalArgumentException("第" + number + "行“" + SampleTable.VERDICT + "”一格应是“" + YES + "”或“" + NO + "”，现在是“" + told
                        + "”；不是记录的行请删去");
            }
            return new JudgedRow(cell(cells, kind), told.equals(YES), cell(cells, wrong));
        }

        private static String cell(List<String> cells, int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}
