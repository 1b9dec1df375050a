package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangce.cli.Shell.Answer;

/** The main job, and what becomes of the output folder. */
class RunCommandTest {

    static final String ARTICLE = "发布时间：2025年3月7日\n\n南沙区印发工作方案\n\n到2027年，南沙区新增“四上”企业300家，工业投资增长10%以上。南沙区将建设智能船舶中试基地。\n";
    private static final Set<String> FILES = Set.of("brat/nansha.ann", "manifest.json", "measures.csv", "measures.jsonl", "measures.xlsx", "targets.csv",
            "targets.jsonl", "targets.xlsx");

    @TempDir
    private Path folder;
    private Path article;
    private Path out;

    @BeforeEach
    void write() {
        article = Shell.write(folder.resolve("articles/nansha.txt"), ARTICLE);
        out = folder.resolve("out");
    }

    @Test
    void writesTablesStandoffAndManifest() throws IOException {
        Answer answer = new Shell().run("run", folder.resolve("articles"), "--out", out);
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertEquals(FILES, Shell.contents(out).keySet());
        assertTrue(answer.out().contains("完成：1 篇文章，目标 2 条，完成情况 0 条"), answer.out());
        assertTrue(answer.out().contains("南沙区"), answer.out());
        assertEquals("", answer.err(), "a short run says nothing but its result");
        assertFalse(answer.err().contains("没有发布日期"), answer.err());
        String targets = Files.readString(out.resolve("targets.csv"));
        assertTrue(targets.startsWith("\uFEFF类型,"), targets);
        assertTrue(targets.contains("300") && targets.contains("nansha/"), targets);
        String manifest = Files.readString(out.resolve("manifest.json"));
        assertTrue(manifest.contains("\"published\" : \"2025-03-07\"") && manifest.contains("schema/12218.yaml"), manifest);
    }

    @Test
    void totalsCountWhatIsSaidTwiceOnce() throws IOException {
        Path twice = Shell.write(folder.resolve("twice.txt"), ARTICLE.replace("。南沙区", "。会议强调，到2027年，南沙区新增“四上”企业300家。南沙区"));
        Answer answer = new Shell().run("run", twice, "--out", out);
        assertTrue(answer.out().contains("目标 2 条") && answer.out().contains("另有 1 条只是把同一篇说过的再说一遍"), answer.out());
        assertTrue(Files.readString(out.resolve("manifest.json")).contains("\"restated\" : 1"));
        assertEquals(3, Files.readString(out.resolve("targets.jsonl")).lines().count());
    }

    @Test
    void worksOnTheCorpusWhereNothingIsNamed() {
        Shell.write(folder.resolve("home/corpus/a.txt"), ARTICLE);
        Answer answer = new Shell().home(folder.resolve("home")).run("run", "--out", out);
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertTrue(Files.exists(out.resolve("brat/a.ann")));
    }

    @Test
    void theSameInputGivesTheSameTables() {
        new Shell().run("run", article, "--out", out);
        Map<String, String> first = Shell.contents(out);
        new Shell().run("run", article, "--out", out);
        Map<String, String> second = Shell.contents(out);
        for (String name : FILES) {
            // the workbooks' writer notes the time in them; their cells are those of the other tables
            assertEquals(first.get(name), second.get(name), name);
        }
    }

    @Test
    void replacesWhatAnEarlierRunLeftAsAWhole() {
        new Shell().run("run", article, "--out", out);
        Path other = Shell.write(folder.resolve("b.txt"), ARTICLE);
        Shell.write(out.resolve(".DS_Store"), "");
        assertEquals(Liangce.GOOD, new Shell().run("run", other, "--out", out).code());
        assertFalse(Files.exists(out.resolve("brat/nansha.ann")));
        assertTrue(Files.exists(out.resolve("brat/b.ann")));
        assertEquals(Set.of("articles", "out", "b.txt"), names(folder));
    }

    @Test
    void writesThroughALink() throws IOException {
        Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(out, folder.resolve("real"));
        assertEquals(Liangce.GOOD, new Shell().run("run", article, "--out", out).code());
        assertTrue(Files.isSymbolicLink(out) && Files.exists(folder.resolve("real/targets.xlsx")));
    }

    @Test
    void refusesAFolderWithOtherPeoplesFiles() {
        Shell.write(out.resolve("论文.docx"), "work of years");
        refused("论文.docx");
    }

    @Test
    void refusesAFolderWhoseManifestIsNotOurs() {
        Shell.write(out.resolve("manifest.json"), "{\"name\":\"a web page\"}");
        Shell.write(out.resolve("index.html"), "");
        refused("index.html");
    }

    @Test
    void refusesAnEarlierOutputThatSomebodyAddedTo() {
        new Shell().run("run", article, "--out", out);
        Shell.write(out.resolve("brat/notes.txt"), "my remarks");
        refused("notes.txt");
    }

    @Test
    void refusesAFileInItsPlace() {
        Shell.write(out, "a file");
        Answer answer = new Shell().run("run", article, "--out", out);
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains(out.toString()) && answer.err().contains("--out"), answer.err());
    }

    @Test
    void refusesTheRootOfTheDisk() {
        assertEquals(Liangce.WRONG_USAGE, new Shell().run("run", article, "--out", folder.getRoot()).code());
    }

    private void refused(String name) {
        Map<String, String> before = Shell.contents(out);
        Answer answer = new Shell().run("run", article, "--out", out);
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains(name) && answer.err().contains("--out"), answer.err());
        assertEquals(before, Shell.contents(out));
        assertEquals(Set.of("articles", "out"), names(folder));
    }

    @Test
    void saysThatTheOutputFolderCannotBeWritten() {
        Shell.write(folder.resolve("file"), "");
        Answer answer = new Shell().run("run", article, "--out", folder.resolve("file/out"));
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains("无法写入") && answer.err().contains("file/out") && !answer.err().contains("Exception"), answer.err());
    }

    @Test
    void leavesTheEarlierOutputWhereNothingCouldBeRead() {
        new Shell().run("run", article, "--out", out);
        Map<String, String> before = Shell.contents(out);
        assertEquals(Liangce.SOME_INPUTS_FAILED, new Shell().run("run", folder.resolve("nowhere"), "--out", out).code());
        assertEquals(before, Shell.contents(out));
    }

    @Test
    void anArticleWithoutADateIsDoneWithAWarning() {
        Path undated = Shell.write(folder.resolve("undated.txt"), "南沙区力争今年工业投资增长10%以上。\n");
        Answer answer = new Shell().run("run", undated, "--out", out);
        assertEquals(Liangce.GOOD, answer.code());
        assertTrue(answer.err().contains("没有发布日期的文章（1 篇）：undated") && answer.err().contains("--published"), answer.err());
        assertFalse(Shell.contents(out).get("brat/undated.ann").contains("Time:"));
        Answer dated = new Shell().run("run", undated, "--out", out, "--published", "2025-03-07");
        assertFalse(dated.err().contains("没有发布日期"), dated.err());
        assertTrue(Shell.contents(out).get("brat/undated.ann").contains("Time:2025"));
    }

    @Test
    void ofManyArticlesWithoutADateOnlyTheFirstAreNamed() {
        for (int i = 10; i < 31; i++) {
            Shell.write(folder.resolve("many/a" + i + ".txt"), "南沙区力争今年工业投资增长10%以上。\n");
        }
        String told = new Shell().run("run", folder.resolve("many"), "--out", out).err();
        assertTrue(told.contains("（21 篇）：a10") && told.contains("a29 …") && !told.contains("a30"), told);
    }

    @Test
    void takesAnotherSchema() throws IOException {
        String schema = Files.readString(Shell.HOME.resolve("models/schema/12218.yaml"));
        Path other = Shell.write(folder.resolve("other.yaml"), schema);
        Answer answer = new Shell().run("run", article, "--out", out, "--schema", other);
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertTrue(Files.readString(out.resolve("manifest.json")).contains("other.yaml"));
    }

    private static Set<String> names(Path folder) {
        return Set.of(folder.toFile().list());
    }
}
