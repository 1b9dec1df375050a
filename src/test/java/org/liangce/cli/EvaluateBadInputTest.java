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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangce.cli.Shell.Answer;

/** Gold, runs and baselines that cannot be used: told with file and line, and nothing is printed by halves. */
class EvaluateBadInputTest {

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
        new Shell().run("export", "--out", other, article);
    }

    private void refused(String what, Object... command) {
        Answer answer = new Shell().run(command);
        assertEquals(Liangce.WRONG_USAGE, answer.code(), answer.out() + answer.err());
        assertEquals("", answer.out());
        assertTrue(answer.err().contains(what), answer.err());
        assertFalse(answer.err().contains("Exception") || answer.err().contains("程序出错"), answer.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--judged s.csv --gold g | --gold", "--sample 3 --leftover | --leftover", "--leftover --html x.html | --html", "--leftover --out x.csv | --out",
        "--agree a b --baseline x | --baseline", "--agree a b --system c | --system", "--html x --out y | --out", "--judged s.csv more.txt | more.txt",
        "--agree a b c | c", "--agree a | --agree DIR DIR", "--split | --split SPLIT", "--gold a --gold b | --gold 写了两次", "--sample 0 | 0", "--sample -1 | -1", "--sample many | many",
    })
    void optionsThatDoNotGoTogetherAreNamed(String options, String wrong) {
        refused(wrong, (Object[]) ("evaluate " + options).split(" "));
    }

    @Test
    void aFolderThatIsNotThereOrIsNone() throws IOException {
        refused("没有这个目录", "evaluate", "--gold", folder.resolve("gone"));
        refused("没有这个目录", "evaluate", "--gold", gold, "--system", folder.resolve("gone"));
        refused("没有这个目录", "evaluate", "--gold", gold, "--compare", folder.resolve("gone"));
        refused("没有这个目录", "evaluate", "--agree", gold, folder.resolve("gone"));
        refused("不是目录", "evaluate", "--gold", gold.resolve("nansha.ann"));
        refused(".ann", "evaluate", "--gold", Files.createDirectory(folder.resolve("empty")));
    }

    @Test
    void aPageReplacesNothingButAPage() throws IOException {
        Path text = gold.resolve("nansha.txt");
        refused("没有覆盖", "evaluate", "--gold", gold, "--html", text);
        refused("没有覆盖", "evaluate", "--agree", gold, gold, "--html", gold.resolve("nansha.ann"));
        assertEquals(RunCommandTest.ARTICLE, Files.readString(text));
        Path empty = Files.createFile(folder.resolve("empty.html"));
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), empty);
        for (int i = 0; i < 2; i++) {
            assertEquals(Liangce.GOOD, new Shell().run("evaluate", "--gold", gold, "--html", link).code());
            assertTrue(Files.isSymbolicLink(link) && Files.size(empty) > 0);
        }
    }

    @Test
    void articlesOfNoPartAreToldAsSuch() {
        refused("都没有分部分", "evaluate", "--gold", gold, "--split", "dev");
        refused("都没有分部分", "evaluate", "--agree", gold, other, "--split", "dev");
        refused("都没有分部分", "evaluate", "--leftover", gold, "--split", "dev");
    }

    @Test
    void aTextWithoutLabelsAndLabelsWithoutAText() throws IOException {
        Shell.write(gold.resolve("lone.txt"), RunCommandTest.ARTICLE);
        refused("lone.txt", "evaluate", "--gold", gold);
        Files.delete(gold.resolve("lone.txt"));
        Shell.write(gold.resolve("lone.ann"), "");
        refused("lone.ann", "evaluate", "--gold", gold);
    }

    @Test
    void filesOfFileBrowsersAreNoLabels() {
        Shell.write(gold.resolve("._nansha.ann"), "");
        assertEquals(Liangce.GOOD, new Shell().run("evaluate", "--gold", gold).code());
    }

    @Test
    void labelsThatCannotBeReadAreNamed() throws IOException {
        Shell.write(gold.resolve("nansha.ann"), new byte[] {'#', '\n', 'T', (byte) 0xFF});
        refused("nansha.ann 第2行", "evaluate", "--gold", gold);
        Files.delete(gold.resolve("nansha.ann"));
        Files.createDirectory(gold.resolve("nansha.ann"));
        refused("nansha.ann", "evaluate", "--gold", gold);
    }

    @Test
    void codesAndAttributesAreThoseOfTheRegisters() throws IOException {
        String labels = Files.readString(gold.resolve("nansha.ann"));
        Files.writeString(gold.resolve("nansha.ann"), labels.replace("Aspect E1 Increment", "Aspect E1 Incremnt"));
        refused("Incremnt", "evaluate", "--gold", gold);
        Files.writeString(gold.resolve("nansha.ann"), labels + "N99\tReference E1 12218:C99\tC99\n");
        refused("C99", "evaluate", "--gold", gold);
    }

    @Test
    void aMistakeInTheComparedRunComesBeforeAnyScore() throws IOException {
        Files.writeString(other.resolve("nansha.ann"), "T1\tPlace 0 2\t南沙\n");
        refused("nansha.ann 第1行", "evaluate", "--gold", gold, "--compare", other);
        Files.delete(other.resolve("nansha.ann"));
        refused("nansha.ann", "evaluate", "--gold", gold, "--compare", other);
    }

    @Test
    void twoPeopleWhoLabelledOtherArticles() {
        Shell.write(other.resolve("nansha.txt"), RunCommandTest.ARTICLE);
        Shell.write(other.resolve("more.txt"), RunCommandTest.ARTICLE);
        Shell.write(other.resolve("more.ann"), "");
        refused("more.ann", "evaluate", "--agree", gold, other);
        refused("more.ann", "evaluate", "--agree", other, gold);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "-~Tagret record~0~0~1 | 第2行", "-~Target record~0~0 | 第2行", "-~Target record~0~0~x | 第2行", "-~Place~1~0~0;-~Place~1~0~0 | 第3行",
    })
    void aBrokenBaselineIsNamedWithItsLine(String lines, String where) throws IOException {
        Path baseline = folder.resolve("baseline.tsv");
        Files.writeString(baseline, "# split\n" + lines.replace('~', '\t').replace(';', '\n'));
        refused(where, "evaluate", "--gold", gold, "--baseline", baseline);
    }

    @Test
    void aBaselineThatIsNoText() throws IOException {
        Path baseline = Shell.write(folder.resolve("b.tsv"), new byte[] {'#', '\n', (byte) 0xFF});
        refused("b.tsv 第2行", "evaluate", "--gold", gold, "--baseline", baseline);
        refused("是一个目录", "evaluate", "--gold", gold, "--baseline", folder);
        Shell.write(folder.resolve("c.tsv"), "");
        Shell.write(folder.resolve("c-items.tsv"), "nansha\tNothing\tmissed\t0\t1\t\t\t\n");
        refused("c-items.tsv：第1行", "evaluate", "--gold", gold, "--baseline", folder.resolve("c.tsv"));
        assertTrue(Files.exists(baseline));
    }

    @Test
    void aBaselineOfOtherGoldIsToldAsSuch() throws IOException {
        Path baseline = folder.resolve("baseline.tsv");
        Files.writeString(baseline, "\uFEFF# split\n-\tPlace\t7\t0\t0\n");
        Answer answer = new Shell().run("evaluate", "--gold", gold, "--baseline", baseline);
        assertEquals(Liangce.CHECK_FAILED, answer.code(), answer.err());
        assertTrue(answer.out().contains("另一份金标"), answer.out());
    }

    @Test
    void aBaselineIsHeldAgainstTheChosenSplitOnly() throws IOException {
        Shell.write(gold.resolve("manifest.csv"), "id,split\nnansha,dev\nother,train\n");
        Shell.write(gold.resolve("other.txt"), RunCommandTest.ARTICLE);
        Files.copy(gold.resolve("nansha.ann"), gold.resolve("other.ann"));
        Path baseline = folder.resolve("baseline.tsv");
        Files.writeString(baseline, "train\tPlace\t7\t0\t0\n");
        Answer answer = new Shell().run("evaluate", "--gold", gold, "--split", "dev", "--baseline", baseline);
        assertFalse(answer.out().contains("7/0/0"), answer.out());
        refused("dev、train", "evaluate", "--gold", gold, "--split", "dve");
    }

    @Test
    void aCheckedSetIsWhole() throws IOException {
        String one = "0".repeat(64) + "  gone.ann\n";
        Files.writeString(gold.resolve("CHECKSUMS"), one);
        refused("gone.ann", "evaluate", "--gold", gold);
        Shell.write(gold.resolve("CHECKSUMS"), new byte[] {(byte) 0xFF});
        refused("CHECKSUMS 第1行", "evaluate", "--gold", gold);
    }

    @Test
    void aPageThatCannotBeWrittenComesBeforeAnyScore() {
        refused("无法写入文件", "evaluate", "--gold", gold, "--html", gold);
        refused("无法写入文件", "evaluate", "--agree", gold, other, "--html", gold);
    }

    @Test
    void noiseThatTheTextDoesNotHave() {
        Shell.write(gold.resolve("noise/nansha.tsv"), "1\t没有这些字\n");
        refused("nansha.tsv 第1行", "evaluate", "--gold", gold);
    }
}
