package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangce.cli.Shell.Answer;

/** The sheet of random records on its way through a spreadsheet and back. */
class SampleSheetTest {

    @TempDir
    private Path folder;
    private Path article;
    private Path sheet;

    @BeforeEach
    void write() {
        article = Shell.write(folder.resolve("in/nansha.txt"), RunCommandTest.ARTICLE);
        sheet = folder.resolve("sheet.csv");
    }

    private String drawn() throws IOException {
        new Shell().run("evaluate", "--sample", 3, "--out", sheet, article);
        return Files.readString(sheet);
    }

    private static String judged(String drawn) {
        return drawn.replace("\r\n\"\",,", "\r\n对,,").replaceFirst("\r\n对,,", "\r\n错,期限,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UTF-8 | ,", "GBK | ,", "GBK | ;", "UTF-8 | ;", "UTF-16 | #", "UTF-16LE | #"})
    void isReadHoweverASpreadsheetSavedIt(String charset, String separator) throws IOException {
        String text = judged(drawn()).substring(1).replace(",", separator.replace('#', '\t'));
        Files.write(sheet, ((charset.equals("UTF-16LE") ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset)));
        Answer judged = new Shell().run("evaluate", "--judged", sheet);
        assertEquals(Liangce.GOOD, judged.code(), judged.err());
        assertTrue(judged.out().contains("0.667") && judged.out().contains("错在 期限：1"), judged.out());
    }

    @Test
    void emptyRowsAreNoRecords() throws IOException {
        Files.writeString(sheet, judged(drawn()) + ",,,\r\n\r\n");
        assertEquals(Liangce.GOOD, new Shell().run("evaluate", "--judged", sheet).code());
    }

    @Test
    void aWrongRecordWithoutAReasonIsToldAsSuch() throws IOException {
        Files.writeString(sheet, judged(drawn()).replace("错,期限", "错,"));
        assertTrue(new Shell().run("evaluate", "--judged", sheet).out().contains("未写明"));
    }

    @Test
    void sheetsThatCannotBeReadAreNamedWithTheirRow() throws IOException {
        String judged = judged(drawn());
        Files.writeString(sheet, judged + "合计,2,\r\n");
        refused("sheet.csv：第5行", sheet);
        Files.writeString(sheet, judged.substring(0, judged.indexOf('\n') + 1));
        refused("没有一条记录", sheet);
        Files.writeString(sheet, "文章,标题\r\n对,x\r\n");
        refused("第1行", sheet);
        Files.writeString(sheet, judged.replace("错,期限", "错,\"期限"));
        refused("sheet.csv：第2行", sheet);
        Files.write(sheet, new byte[] {'P', 'K', 3, 4, 0});
        refused("CSV", sheet);
        Files.write(sheet, new byte[0]);
        refused("sheet.csv", sheet);
        refused("gone.csv", folder.resolve("gone.csv"));
        refused("是一个目录", folder);
    }

    private static void refused(String what, Path sheet) {
        Answer answer = new Shell().run("evaluate", "--judged", sheet);
        assertEquals(Liangce.WRONG_USAGE, answer.code(), answer.err());
        assertTrue(answer.err().contains(what) && !answer.err().contains(".ann") && answer.out().isEmpty(), answer.err());
    }

    @Test
    void moreThanThereAreGivesAll() {
        Answer answer = new Shell().run("evaluate", "--sample", 99, "--out", sheet, article);
        assertTrue(answer.out().contains("抽出 4 条记录"), answer.out());
    }

    @Test
    void aSheetThatSomebodyFilledInIsNotOverwritten() throws IOException {
        String judged = judged(drawn());
        Files.writeString(sheet, judged);
        Answer answer = new Shell().run("evaluate", "--sample", 3, "--out", sheet, article);
        assertEquals(Liangce.WRONG_USAGE, answer.code(), answer.out());
        assertTrue(answer.err().contains("sheet.csv") && answer.err().contains("--out"), answer.err());
        assertEquals(judged, Files.readString(sheet));
    }

    @Test
    void aSheetThatCannotBeWrittenIsNamed() {
        for (Path place : new Path[] {folder, article.resolve("x.csv")}) {
            Answer answer = new Shell().run("evaluate", "--sample", 3, "--out", place, article);
            assertEquals(Liangce.WRONG_USAGE, answer.code());
            assertTrue(answer.err().contains("无法写入文件 " + place) && answer.err().contains("--out"), answer.err());
        }
    }

    @Test
    void foldersOnTheWayToTheSheetAreMade() {
        assertEquals(Liangce.GOOD, new Shell().run("evaluate", "--sample", 3, "--out", folder.resolve("new/folder/sheet.csv"), article).code());
    }

    @Test
    void aSampleMayKeepToASplit() {
        Shell.write(folder.resolve("in/manifest.csv"), "id,split\nnansha,dev\nother,test\n");
        Shell.write(folder.resolve("in/other.txt"), RunCommandTest.ARTICLE);
        Answer sampled = new Shell().run("evaluate", "--sample", 99, "--split", "dev", "--out", sheet, folder.resolve("in"));
        assertTrue(sampled.out().contains("抽出 4 条记录"), sampled.out());
        Answer left = new Shell().run("evaluate", "--leftover", "--split", "test", folder.resolve("in"));
        assertFalse(left.out().contains("nansha "), left.out());
        assertEquals(Liangce.WRONG_USAGE, new Shell().run("evaluate", "--leftover", "--split", "tset", folder.resolve("in")).code());
    }

    @Test
    void theSheetIsUtf8ForSpreadsheets() throws IOException {
        drawn();
        assertTrue(new String(Files.readAllBytes(sheet), StandardCharsets.UTF_8).startsWith("\uFEFF判定"));
    }
}
