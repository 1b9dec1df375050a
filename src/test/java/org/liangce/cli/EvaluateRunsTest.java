package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangce.cli.Shell.Answer;

/** Runs held against each other, against a baseline, a second annotator, a list of checksums, and a person's eye. */
class EvaluateRunsTest {

    @TempDir
    private Path folder;
    private Path gold;
    private Path other;

    @BeforeEach
    void write() throws IOException {
        gold = folder.resolve("gold");
        other = folder.resolve("other");
        Path article = Shell.write(gold.resolve("nansha.txt"), RunCommandTest.ARTICLE);
        new Shell().run("export", "--out", gold, article);
        Files.createDirectories(other);
        Files.writeString(other.resolve("nansha.ann"), Files.readString(gold.resolve("nansha.ann")).replaceAll("Target", "Outcome"));
    }

    @Test
    void twoRunsAreComparedItemByItem() {
        Answer answer = new Shell().run("evaluate", "--gold", gold, "--compare", other);
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertTrue(answer.out().contains("Target record") && answer.out().contains("  + nansha"), answer.out());
        assertFalse(answer.out().contains("  - nansha"), answer.out());
    }

    @Test
    void aBaselineFailsInBothDirections() throws IOException {
        Path baseline = folder.resolve("baseline.tsv");
        Files.writeString(baseline, "-\tTarget record\t0\t0\t9\n");
        Answer differs = new Shell().run("evaluate", "--gold", gold, "--baseline", baseline);
        assertEquals(Liangce.CHECK_FAILED, differs.code());
        assertTrue(differs.out().contains("0/0/9"), differs.out());
        Files.writeString(baseline, "-\tTarget record\t0\tnine\t9\n");
        Answer broken = new Shell().run("evaluate", "--gold", gold, "--baseline", baseline);
        assertEquals(Liangce.WRONG_USAGE, broken.code());
        assertTrue(broken.err().contains("第1行"), broken.err());
    }

    @Test
    void aMissingBaselineIsNamed() {
        Answer answer = new Shell().run("evaluate", "--gold", gold, "--baseline", folder.resolve("none.tsv"));
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains("none.tsv"), answer.err());
    }

    @Test
    void twoAnnotatorsAreComparedWithTheFirstAsGold() throws IOException {
        Files.copy(gold.resolve("nansha.txt"), other.resolve("nansha.txt"));
        Answer answer = new Shell().run("evaluate", "--agree", gold, other);
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertTrue(answer.out().contains("Cohen κ") && answer.out().contains("≠ nansha"), answer.out());
    }

    @Test
    void aTextThatChangedSinceItWasLabelledIsRefused() throws IOException {
        Files.writeString(gold.resolve("CHECKSUMS"), "0".repeat(64) + "  nansha.ann\n");
        Answer answer = new Shell().run("evaluate", "--gold", gold);
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains("nansha.ann") && answer.err().contains("校验和"), answer.err());
        assertEquals("", answer.out());
        Files.writeString(gold.resolve("CHECKSUMS"), "");
        assertTrue(new Shell().run("evaluate", "--gold", gold).err().contains("没有登记"));
        Files.writeString(gold.resolve("CHECKSUMS"), "zz  nansha.ann\n");
        assertTrue(new Shell().run("evaluate", "--gold", gold).err().contains("第1行"));
    }

    @Test
    void aSplitWithoutLabelsIsNamed() {
        Answer answer = new Shell().run("evaluate", "--gold", gold, "--split", "test");
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains("test"), answer.err());
    }

    @Test
    void aSampleIsTheSameEachTimeAndIsReadBack() throws IOException {
        Path sheet = folder.resolve("sheet.csv");
        new Shell().run("evaluate", "--sample", 3, "--out", sheet, gold.resolve("nansha.txt"));
        String drawn = Files.readString(sheet);
        new Shell().run("evaluate", "--sample", 3, "--out", sheet, gold.resolve("nansha.txt"));
        assertEquals(drawn, Files.readString(sheet));
        Answer open = new Shell().run("evaluate", "--judged", sheet);
        assertEquals(Liangce.WRONG_USAGE, open.code());
        assertTrue(open.err().contains("sheet.csv：第2行"), open.err());
        Files.writeString(sheet, drawn.replace("\r\n\"\",,", "\r\n对,,").replaceFirst("\r\n对,,", "\r\n错,期限,"));
        Answer judged = new Shell().run("evaluate", "--judged", sheet);
        assertEquals(Liangce.GOOD, judged.code(), judged.err());
        assertTrue(judged.out().contains("0.667") && judged.out().contains("错在 期限：1"), judged.out());
    }

    @Test
    void whatNoRecordUsedIsListed() {
        Path article = Shell.write(folder.resolve("in/plain.txt"), "桥上有7盏灯。\n");
        Answer answer = new Shell().run("evaluate", "--leftover", article);
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertTrue(answer.out().startsWith("共找到数字、期限与产业名 1 处，记录用了"), answer.out());
    }
}
