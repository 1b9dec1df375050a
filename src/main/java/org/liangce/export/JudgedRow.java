package org.liangce.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a sample sheet that a person has judged.
 *
 * @param kind the record's kind as the sheet calls it: {@code 目标 完成情况 举措}
 * @param wrong what is wrong, in the person's words; empty where all is right
 */
public record JudgedRow(String kind, boolean right, String wrong) {

    private static final String RIGHT = "对";
    private static final String WRONG = "错";

    /**
     * Reads a sheet that {@link Tables#sample} gave and a person filled in.
     *
     * @throws IllegalArgumentException for a row without a verdict; its message names the row
     */
    public static List<JudgedRow> read(String sheet) {
        List<JudgedRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(sheet.startsWith("\uFEFF") ? sheet.substring(1) : sheet, CSVFormat.EXCEL)) {
            List<CSVRecord> records = parser.getRecords();
            records.stream().skip(1).forEach(record -> rows.add(of(record)));
        } catch (IOException e) {
            throw new IllegalStateException("a string does not fail", e);
        }
        return rows;
    }

    private static JudgedRow of(CSVRecord record) {
        String verdict = record.get(0).strip();
        if (record.size() < 3 || !verdict.equals(RIGHT) && !verdict.equals(WRONG)) {
            throw new IllegalArgumentException("第" + record.getRecordNumber() + "行第一格应是“" + RIGHT + "”或“" + WRONG + "”，现在是“" + verdict + "”");
        }
        return new JudgedRow(record.get(2), verdict.equals(RIGHT), record.get(1).strip());
    }
}
