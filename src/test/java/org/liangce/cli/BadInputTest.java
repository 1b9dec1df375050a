package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangce.cli.Shell.Answer;
import org.liangce.text.Sha256;

/** What comes in by mistake: each is named with its reason and a way on, and the other articles are done. */
class BadInputTest {

    private static final byte[] MALFORMED_SURROGATE = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};

    @TempDir
    private Path folder;
    private Path out;

    @BeforeEach
    void goodArticle() {
        Shell.write(folder.resolve("in/good.txt"), RunCommandTest.ARTICLE);
        out = folder.resolve("out");
    }

    @ParameterizedTest
    @CsvSource({"empty.txt, 空的", "blank.txt, 空的", "gbk.txt, GBK", "utf16.txt, UTF-16", "pdf.txt, PDF", "nul.txt, NUL", "surrogate.txt, UTF-8", "docx.txt, docx"})
    void isListedWithItsReason(String name, String reason) {
        Path bad = Shell.write(folder.resolve("in").resolve(name), bytes(name));
        Answer answer = new Shell().run("run", folder.resolve("in"), "--out", out);
        assertEquals(Liangce.SOME_INPUTS_FAILED, answer.code());
        assertTrue(answer.err().contains("有 1 个输入没有处理成") && answer.err().contains(bad.toString()) && answer.err().contains(reason), answer.err());
        assertTrue(answer.err().contains("请"), answer.err());
        assertTrue(answer.out().contains("完成：1 篇文章"), answer.out());
        assertTrue(Files.exists(out.resolve("brat/good.ann")));
        Answer english = new Shell().run("run", folder.resolve("in"), "--out", out, "--lang", "en");
        assertTrue(english.err().contains("1 input(s)") && english.err().contains(bad.toString()) && english.err().contains("Please"), english.err());
        assertFalse(english.err().contains("请"), english.err());
    }

    private static byte[] bytes(String name) {
        byte[] text = RunCommandTest.ARTICLE.getBytes(StandardCharsets.UTF_8);
        return switch (name) {
            case "empty.txt" -> new byte[0];
            case "blank.txt" -> " \r\n\t　\n".getBytes(StandardCharsets.UTF_8);
            case "gbk.txt" -> RunCommandTest.ARTICLE.getBytes(Charset.forName("GB18030"));
            case "utf16.txt" -> RunCommandTest.ARTICLE.getBytes(StandardCharsets.UTF_16);
            case "pdf.txt" -> "%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1);
            case "docx.txt" -> new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0};
            case "nul.txt" -> join(text, new byte[] {0, 0});
            default -> join(text, MALFORMED_SURROGATE);
        };
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] both = new byte[a.length + b.length];
        System.arraycopy(a, 0, both, 0, a.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    @Test
    void missingPathsAndEmptyFoldersAreListed() throws IOException {
        Files.createDirectory(folder.resolve("nothing"));
        Answer answer = new Shell().run("run", folder.resolve("in"), folder.resolve("missing.txt"), folder.resolve("nothing"), "--out", out);
        assertEquals(Liangce.SOME_INPUTS_FAILED, answer.code());
        assertTrue(answer.err().contains("有 2 个输入") && answer.err().contains("missing.txt") && answer.err().contains("nothing"), answer.err());
        assertTrue(answer.out().contains("完成：1 篇文章"), answer.out());
    }

    @Test
    void nothingToReadAtAll() {
        Answer answer = new Shell().run("run", folder.resolve("missing"), "--out", out);
        assertEquals(Liangce.SOME_INPUTS_FAILED, answer.code());
        assertTrue(answer.err().contains("没有可处理的文章"), answer.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void twoArticlesOfOneName() {
        Shell.write(folder.resolve("in/more/good.txt"), RunCommandTest.ARTICLE);
        Answer answer = new Shell().run("run", folder.resolve("in"), "--out", out);
        assertEquals(Liangce.SOME_INPUTS_FAILED, answer.code());
        assertTrue(answer.err().contains("more" + java.io.File.separator + "good.txt") && answer.err().contains("改名"), answer.err());
        assertTrue(answer.out().contains("完成：1 篇文章"), answer.out());
    }

    @Test
    void theSameArticleNamedTwiceIsReadOnce() {
        Answer answer = new Shell().run("run", folder.resolve("in"), folder.resolve("in/good.txt"), "--out", out);
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertTrue(answer.out().contains("完成：1 篇文章"), answer.out());
    }

    @Test
    void emojiAndRareCharactersKeepOffsetsInCodePoints() {
        Path article = Shell.write(folder.resolve("emoji.txt"), "2025年3月7日 🏭𠮷 南沙区新增企业300家👍🏽。\n");
        Answer answer = new Shell().run("export", article, "--out", out);
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        String standoff = Shell.contents(out).get("emoji.ann");
        String text = new String(standoff.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        assertTrue(text.contains("Place 13 16\t南沙区") && text.contains("Quantity 20 24\t300家"), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "name,published\\ngood,2025-01-02; 没有 id 一列",
        "id,published\\ngood,去年; published “去年”不是日期",
        "id,published\\ngood,2025-02-30; published “2025-02-30”不是日期",
        "id,published\\ngood,2025-01-02\\ngood,2025-03-04; manifest.csv 第3行：“good”前面已经写过",
        "id,published\\n\"good,2025-01-02; 第2行：引号不成对",
        "id,title\\ngood,\"a\"b; 第2行：引号不成对",
        "id,date\\ngood,2025-01-02; manifest.csv 第1行：“date”一列像是日期，没有用上",
        "id,发布日期\\ngood,2025年1月2日; manifest.csv 第1行：“发布日期”一列像是日期，没有用上",
        "id,published,published\\ngood,2025-01-02,2025-01-03; manifest.csv 第1行：有两列都叫“published”",
        "id\tpublished\\ngood\t2025-01-02; manifest.csv 第1行：没有 id 一列",
    })
    void aManifestWithMistakesIsToldAndTheArticlesAreDone(String manifest, String reason) {
        Shell.write(folder.resolve("in/manifest.csv"), manifest.replace("\\n", "\n") + "\n");
        Answer answer = new Shell().run("run", folder.resolve("in"), "--out", out);
        assertEquals(Liangce.SOME_INPUTS_FAILED, answer.code(), answer.err());
        assertTrue(answer.err().contains("manifest.csv") && answer.err().contains(reason), answer.err());
        assertTrue(answer.out().contains("完成：1 篇文章"), answer.out());
    }

    @Test
    void anyNameThatTheSystemTakes() {
        List<String> names = List.of("有 空格", "（样例）[2025]{x}", "🏭👍🏽", "a'b&c;d$e", "-x", "长".repeat(83), "点.点", "#1%");
        names.forEach(name -> Shell.write(folder.resolve("in").resolve(name + ".txt"), RunCommandTest.ARTICLE));
        Answer answer = new Shell().run("run", folder.resolve("in"), "--out", folder.resolve("输出 [1] 🏭"));
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        names.forEach(name -> assertTrue(Files.exists(folder.resolve("输出 [1] 🏭/brat").resolve(name + ".ann")), name));
        Answer export = new Shell().run("export", folder.resolve("in"), "--out", out);
        assertEquals(Liangce.GOOD, export.code(), export.err());
        assertEquals(names.size() + 1, out.toFile().list().length);
    }

    @Test
    void aFolderThatLooksLikeAFileAndASpecialFile() throws IOException {
        Files.createDirectories(folder.resolve("in/folder.txt"));
        assertEquals(Liangce.GOOD, new Shell().run("run", folder.resolve("in"), "--out", out).code());
        Path device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            Answer answer = new Shell().run("run", folder.resolve("in"), device, "--out", out);
            assertEquals(Liangce.SOME_INPUTS_FAILED, answer.code());
            assertTrue(answer.err().contains("不是普通文件"), answer.err());
        }
    }

    @Test
    void aFileThatCannotBeReadIsListed() throws IOException {
        Path secret = Shell.write(folder.resolve("in/secret.txt"), RunCommandTest.ARTICLE);
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "whoever may read everything cannot see this");
        Answer answer = new Shell().run("run", folder.resolve("in"), "--out", out);
        assertEquals(Liangce.SOME_INPUTS_FAILED, answer.code());
        assertTrue(answer.err().contains("secret.txt") && answer.out().contains("完成：1 篇文章"), answer.err());
    }

    @Test
    void aLinkThatLeadsNowhereIsToldAsSuch() throws IOException {
        Path link = folder.resolve("in/link.txt");
        try {
            Files.createSymbolicLink(link, Path.of("gone.txt"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
        Answer answer = new Shell().run("run", folder.resolve("in"), "--out", out);
        assertEquals(Liangce.SOME_INPUTS_FAILED, answer.code());
        assertTrue(answer.err().contains("link.txt：读不了：它是一个链接"), answer.err());
    }

    @Test
    void aManifestMayNameTheFilesInsteadOfTheIds() throws IOException {
        Shell.write(folder.resolve("in/manifest.csv"), "id,published\ngood.txt,2019-01-02\n");
        assertEquals(Liangce.GOOD, new Shell().run("run", folder.resolve("in"), "--out", out).code());
        assertTrue(Files.readString(out.resolve("targets.jsonl")).contains("\"published\":\"2019-01-02\""), Files.readString(out.resolve("targets.jsonl")));
    }

    @Test
    void aFolderThatAnotherRunWritesIntoIsRefused() throws IOException {
        assertEquals(Liangce.GOOD, new Shell().run("run", folder.resolve("in"), "--out", out).code());
        Map<String, String> before = Shell.contents(out);
        String lock = ".liangce-" + Sha256.of("out".getBytes(StandardCharsets.UTF_8)).substring(0, 10) + "-lock";
        try (FileChannel other = FileChannel.open(folder.resolve(lock), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            Answer answer = new Shell().run("run", folder.resolve("in"), "--out", out);
            assertEquals(Liangce.WRONG_USAGE, answer.code());
            assertTrue(answer.err().contains("另一个量策正在往") && answer.err().contains("--out"), answer.err());
        }
        assertEquals(before, Shell.contents(out));
        assertEquals(Liangce.GOOD, new Shell().run("run", folder.resolve("in"), "--out", out).code());
    }

    @ParameterizedTest
    @CsvSource({"units.tsv", "cues/measure-verbs.tsv", "layout/furniture.tsv"})
    void aDamagedRegisterIsNamedWithItsLine(String register) throws IOException {
        Path models = copyOfModels();
        Path file = models.resolve(register);
        String text = Files.readString(file);
        int line = text.split("\n", -1).length;
        Files.writeString(file, text + "\textra\tcells\tbefore\tthe\tname\tand\ttoo\tmany\tof\tthem\tby\tfar\tfor\tany\ttable\n");
        Answer answer = new Shell().run("run", folder.resolve("in"), "--out", out, "--models", models);
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains(register + " 第" + line + "行"), answer.err());
        assertFalse(Files.exists(out));
        assertEquals(Liangce.WRONG_USAGE, new Shell().run("annotate", folder.resolve("in"), "--models", models).code());
    }

    @Test
    void aDamagedSchemaIsNamedWithItsLine() throws IOException {
        Path schema = copyOfModels().resolve("schema/12218.yaml");
        String text = Files.readString(schema);
        Files.writeString(schema, text + "\n  broken: [\n");
        Answer answer = new Shell().run("run", folder.resolve("in"), "--out", out, "--schema", schema);
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains(schema.toString()) && answer.err().matches("(?s).*第\\d+行.*"), answer.err());
    }

    @Test
    void aSchemaOrModelsFolderThatIsNotThere() {
        for (String option : new String[] {"--schema", "--models"}) {
            Answer answer = new Shell().run("run", folder.resolve("in"), "--out", out, option, folder.resolve("gone"));
            assertEquals(Liangce.WRONG_USAGE, answer.code());
            assertTrue(answer.err().contains(folder.resolve("gone").toString()), answer.err());
        }
    }

    @Test
    void anEditedRegisterIsUsedWithoutARebuild() throws IOException {
        Path models = copyOfModels();
        Map<String, String> before = export(models);
        Path headerKeys = models.resolve("layout/header-keys.tsv");
        Files.writeString(headerKeys, Files.readString(headerKeys).replace("发布时间\t", "没有的键\t"));
        assertNotEquals(before, export(models));
    }

    private Map<String, String> export(Path models) {
        Path undated = Shell.write(folder.resolve("in/relative.txt"), "发布时间：2025年3月7日\n\n南沙区力争今年工业投资增长10%以上。\n");
        new Shell().run("export", undated, "--out", out, "--models", models);
        return Shell.contents(out);
    }

    private Path copyOfModels() throws IOException {
        return Shell.copy(Shell.HOME.resolve("models"), folder.resolve("models"));
    }
}
