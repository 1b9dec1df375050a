package org.liangce.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    private static final Table<Object[]> TABLE = new Table<>("表", List.of(
            Column.of("text", "文字", r -> r[0]), Column.of("number", "数", r -> r[1]), Column.of("day", "日", r -> r[2]),
            new Column<>("code", "码", r -> r[3], c -> "名" + c)),
            List.of(new Object[] {"=HYPERLINK(\"x\")", new BigDecimal("1E+12"), LocalDate.of(2025, 2, 6), "A"},
                    new Object[] {"逗号，和\"引号\"", new BigDecimal("-3.50"), null, null}));

    @TempDir
    private Path folder;

    @Test
    void csvBeginsWithAMarkAndIsInert() {
        assertEquals("\uFEFF文字,数,日,码\r\n\"'=HYPERLINK(\"\"x\"\")\",1000000000000,2025-02-06,名A\r\n\"逗号，和\"\"引号\"\"\",-3.5,,\r\n",
                CsvTable.write(TABLE));
    }

    @Test
    void jsonLinesKeepCodesAndPlainNumbers() throws IOException {
        assertEquals("""
                {"text":"=HYPERLINK(\\"x\\")","number":1000000000000,"day":"2025-02-06","code":"A"}
                {"text":"逗号，和\\"引号\\"","number":-3.5,"day":null,"code":null}
                """, jsonl());
    }

    private static String jsonl() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonlTable<Object[]> table = new JsonlTable<>(TABLE.columns(), out)) {
            for (Object[] row : TABLE.rows()) {
                table.add(row);
            }
        }
        return out.toString();
    }

    private byte[] xlsx(int times) throws IOException {
        Path file = folder.resolve("t.xlsx");
        try (XlsxTable<Object[]> table = new XlsxTable<>("表", TABLE.columns(), new Table<>("代码说明", TABLE.columns(), List.of()), file)) {
            for (int i = 0; i < times; i++) {
                table.add(TABLE.rows().get(i % 2));
            }
        }
        return Files.readAllBytes(file);
    }

    @Test
    void aLongTableIsHandedOnInParts() throws IOException {
        String sheet = unzip(xlsx(1203)).get("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<row r=\"1204\"") && !sheet.contains("<row r=\"1205\""));
        assertTrue(sheet.contains("A1:D1204"), "the filter covers all rows");
        assertEquals(List.of("t.xlsx"), List.of(folder.toFile().list()));
    }

    @Test
    void workbookHasTypedCellsAndAFrozenHeading() throws IOException {
        Map<String, String> parts = unzip(xlsx(2));
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<v>1000000000000</v>") || sheet.contains("<v>1E+12</v>"), sheet);
        assertTrue(sheet.contains("<v>45694"), "the day is a date's number: " + sheet);
        assertTrue(sheet.contains("state=\"frozen\""), sheet);
        assertTrue(!sheet.contains("<f>"), "nothing in it is a formula");
        assertTrue(parts.get("xl/workbook.xml").contains("&#x4ee3;&#x7801;&#x8bf4;&#x660e;") || parts.get("xl/workbook.xml").contains("代码说明"), parts.get("xl/workbook.xml"));
    }

    @Test
    void theHourOfItsMakingIsNotInAWorkbook() throws IOException {
        byte[] workbook = xlsx(2);
        assertArrayEquals(workbook, xlsx(2));
        assertFalse(unzip(workbook).get("docProps/core.xml").contains("dcterms:created"));
    }

    private Map<String, String> unzip(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("t.xlsx"), bytes);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void noCellIsLongerThanASpreadsheetTakes() {
        assertEquals(32_767, Table.inert("长".repeat(40_000)).length());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"=1+1,'=1+1", "+8%,'+8%", "-3,'-3", "@a,'@a", "正文,正文", "1=1,1=1"})
    void whatLooksLikeAFormulaIsMadeInert(String text, String inert) {
        assertEquals(inert, Table.inert(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31", "2024-02, 2024-02-01, 2024-02-29", "2025-02-06, 2025-02-06, 2025-02-06",
        "2025-Q3, 2025-07-01, 2025-09-30", "2025-H1, 2025-01-01, 2025-06-30", "2024/2027, 2024-01-01, 2027-12-31",
        "../2025-06, , 2025-06-30", "2025/.., 2025-01-01, ", "2025-01/2025-09, 2025-01-01, 2025-09-30",
    })
    void timesSpreadOverDays(String form, LocalDate from, LocalDate to) {
        assertEquals(new Period(from, to), Period.of(form));
    }
}
