package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangce.cli.Shell.Answer;

/** Standoff files out, and standoff files compared. */
class ExportAndEvaluateTest {

    @TempDir
    private Path folder;
    private Path article;
    private Path out;

    @BeforeEach
    void write() {
        article = Shell.write(folder.resolve("in/nansha.txt"), RunCommandTest.ARTICLE);
        out = folder.resolve("labels");
    }

    @Test
    void exportsIntoAFolderThatHoldsOthers() {
        Shell.write(out.resolve("mine.ann"), "kept");
        Answer answer = new Shell().run("export", "--format", "brat", "--out", out, folder.resolve("in"));
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertEquals(Set.of("mine.ann", "nansha.ann"), Shell.contents(out).keySet());
        assertEquals("kept", Shell.contents(out).get("mine.ann"));
    }

    @Test
    void exportsTheOthersWhereOneFails() {
        Answer answer = new Shell().run("export", "--out", out, article, folder.resolve("missing.txt"));
        assertEquals(Liangce.SOME_INPUTS_FAILED, answer.code());
        assertEquals(Set.of("nansha.ann"), Shell.contents(out).keySet());
    }

    @Test
    void exportSaysThatTheFolderCannotBeWritten() {
        Answer answer = new Shell().run("export", "--out", article, article);
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains("无法写入") && answer.err().contains("不是目录"), answer.err());
    }

    @Test
    void whatWasExportedScoresInFullAgainstItself() {
        new Shell().run("export", "--out", out, article);
        Shell.write(out.resolve("nansha.txt"), RunCommandTest.ARTICLE);
        Answer answer = new Shell().run("evaluate", "--gold", out);
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertTrue(answer.out().startsWith("共 1 篇：nansha") && answer.out().contains("Target"), answer.out());
        assertEquals(answer.out(), new Shell().run("evaluate", "--gold", out, "--system", out).out());
    }

    @Test
    void evaluateNamesWhatIsMissing() {
        Answer nothing = new Shell().run("evaluate", "--gold", folder.resolve("in"));
        assertEquals(Liangce.WRONG_USAGE, nothing.code());
        assertTrue(nothing.err().contains(folder.resolve("in").toString()), nothing.err());
        Shell.write(out.resolve("lost.ann"), "");
        Answer noText = new Shell().run("evaluate", "--gold", out);
        assertEquals(Liangce.WRONG_USAGE, noText.code());
        assertTrue(noText.err().contains("lost.txt"), noText.err());
        Shell.write(out.resolve("lost.txt"), RunCommandTest.ARTICLE);
        Answer noLabels = new Shell().run("evaluate", "--gold", out, "--system", folder.resolve("in"));
        assertEquals(Liangce.WRONG_USAGE, noLabels.code());
        assertTrue(noLabels.err().contains("lost.ann"), noLabels.err());
    }

    @Test
    void evaluateNamesAMistakeInTheLabelsWithItsLine() {
        Shell.write(out.resolve("bad.txt"), RunCommandTest.ARTICLE);
        Shell.write(out.resolve("bad.ann"), "T1\tPlace 0 2\t发布\nT2\tPlace 5000 5002\t南沙\n");
        Answer answer = new Shell().run("evaluate", "--gold", out);
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains("bad.ann 第2行"), answer.err());
        Shell.write(out.resolve("bad.ann"), new byte[] {'T', (byte) 0xFF});
        assertTrue(new Shell().run("evaluate", "--gold", out).err().contains("UTF-8"));
    }

    @Test
    void thePageOfErrorsIsOneFileThatNeedsNoNetwork() throws IOException {
        labels();
        Path page = folder.resolve("new/errors.html");
        Answer answer = new Shell().run("evaluate", "--gold", out, "--html", page);
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertTrue(answer.out().contains(page.toString()), answer.out());
        String html = Files.readString(page);
        assertTrue(html.contains("南沙") && html.contains("没有全对的条目"), html);
        assertFalse(html.contains("http:") || html.contains("https:") || html.contains(" src=") || html.contains("url("), html);
        new Shell().run("evaluate", "--gold", out, "--html", page);
        assertEquals(html, Files.readString(page));
        new Shell().language("en").run("evaluate", "--agree", out, out, "--html", page);
        assertTrue(Files.readString(page).contains("Items that are not all right"));
        assertEquals(Set.of("errors.html"), Shell.contents(page.getParent()).keySet());
    }

    private void labels() {
        new Shell().run("export", "--out", out, article);
        Shell.write(out.resolve("nansha.txt"), RunCommandTest.ARTICLE);
    }

    @Test
    void aPageThatCannotBeWrittenIsNamedWithAWayOn() {
        labels();
        Set<String> before = Shell.contents(folder).keySet();
        for (Path place : List.of(out, article.resolve("errors.html"), Path.of("/"))) {
            Answer answer = new Shell().run("evaluate", "--gold", out, "--html", place);
            assertEquals(Liangce.WRONG_USAGE, answer.code());
            assertTrue(answer.err().contains("无法写入文件 " + place) && answer.err().contains("目录") && answer.err().contains("--html"), answer.err());
            assertEquals(before, Shell.contents(folder).keySet());
        }
    }

    @Test
    void standoffFilesAreUtf8() {
        new Shell().run("export", "--out", out, article);
        String text = new String(Shell.contents(out).get("nansha.ann").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        assertTrue(text.contains("\t南沙区\n") && !text.contains("\r"), text);
    }
}
