package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangce.cli.Shell.Answer;

/** Which sentence, and why; and why not. */
class ExplainCommandTest {

    private static final String ARTICLE = """
            发布时间：2025年3月7日

            南沙区怎样印发工作方案？

            一、到2027年的目标

            力争新增“四上”企业300家，工业投资比2024年增长10%以上。南沙区将建设智能船舶中试基地。该公司员工超过3000人。工业投资能不能达到5亿元？

            二、申报条件

            申报企业营业收入不低于2000万元。

            编辑：某某
            """;

    @TempDir
    private Path folder;
    private Path article;

    @BeforeEach
    void write() {
        article = Shell.write(folder.resolve("nansha.txt"), ARTICLE);
    }

    private Answer explain(Object... what) {
        Object[] args = new Object[what.length + 2];
        args[0] = "explain";
        args[1] = article;
        System.arraycopy(what, 0, args, 2, what.length);
        return new Shell().run(args);
    }

    private String good(Object... what) {
        Answer answer = explain(what);
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        return answer.out();
    }

    @Test
    void listsTheRecordsAndSaysWhatMayBeAsked() {
        String out = good();
        assertTrue(out.contains("nansha：3 条记录"), out);
        assertTrue(out.lines().anyMatch(l -> l.matches(" +1 +目标 +300家 .*[0-9a-f]{10}")), out);
        assertTrue(out.contains("建设智能船舶中试基地") && out.contains("liangce explain " + article + " 1"), out);
    }

    @Test
    void tellsEachSlotOfARecordWithItsRuleAndItsWords() {
        String out = good("2");
        assertTrue(out.startsWith("记录 2　目标　nansha/"), out);
        assertTrue(out.contains("指标  工业投资（industrial-investment）") && out.contains("[indicator.subject]"), out);
        assertTrue(out.contains("期限  到2027年（../2027）") && out.contains("[time.heading]") && out.contains("［标题］一、到2027年的目标"), out);
        assertTrue(out.contains("没有取“2024年”：") && out.contains("[time.passed.base]"), out);
        assertTrue(out.contains("口径  变动") && out.contains("[aspect.growth]"), out);
        assertTrue(out.contains("力度  力争") && out.contains("[strength.word]"), out);
    }

    @Test
    void aPhraseOfNoWordsIsRefused() {
        for (String nothing : List.of("", " ", "　", "“”", "\n")) {
            Answer answer = explain(nothing);
            assertEquals(Liangce.WRONG_USAGE, answer.code(), answer.out());
            assertTrue(answer.err().contains("是空的"), answer.err());
        }
    }

    @Test
    void underlinesJustTheWordsThatAreMeant() {
        List<String> lines = good("1").lines().toList();
        assertEquals("力争新增“四上”企业300家，工业投资比2024年增长10%以上。", lines.get(1));
        assertEquals(" ".repeat(TextTable.width("力争新增“四上”企业")) + "~".repeat(5), lines.get(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "3000人 | figure.firm", "“5亿元” | figure.question", "2000万元 | figure.condition", "南沙区怎样印发工作方案？ | measure.title", "编辑：某某 | noise.credit",
        "２０００万元 | figure.condition", "2027 | figure.is-time",
    })
    void saysWhatStoodAgainstAPhrase(String phrase, String rule) {
        String out = good(phrase);
        assertTrue(out.contains("[" + rule + "]"), out);
    }

    @Test
    void saysWhichRecordUsesAPhrase() {
        assertTrue(good("工业投资").contains("→ 记录 2（目标：10%以上）的“指标”一项用到它"), good("工业投资"));
        assertTrue(good("300家").contains("→ 在记录 1（目标：300家）里"), good("300家"));
    }

    @Test
    void findsARecordByTheBeginningOfItsId() {
        String id = good().lines().filter(l -> l.contains("300家")).findFirst().orElseThrow().replaceAll(".* ", "");
        assertEquals(good("1"), good(id.substring(0, 5)));
        assertEquals(good("1"), good("nansha/" + id));
    }

    @Test
    void anAmbiguousIdIsRefusedWithTheRecordsThatItMayMean() {
        StringBuilder text = new StringBuilder("发布时间：2025年3月7日\n\n南沙区方案\n\n");
        for (int i = 11; i < 400; i++) {
            text.append("南沙区将新建充电桩").append(i).append("个。\n\n");
        }
        article = Shell.write(folder.resolve("many.txt"), text.toString());
        List<String> ids = good().lines().filter(l -> l.contains("个 ")).map(l -> l.replaceAll(".* ", "")).toList();
        String twice = ids.stream().map(id -> id.substring(0, 3)).filter(p -> !p.matches("[0-9]+") && ids.stream().filter(id -> id.startsWith(p)).count() > 1)
                .findFirst().orElseThrow();
        Answer answer = explain(twice);
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains(twice) && answer.err().contains("充电桩"), answer.err());
        assertEquals("", answer.out());
    }

    @Test
    void aPhraseThatIsNotThereIsAnsweredWithTheNearest() {
        Answer answer = explain("智能船舰中试基地");
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains("最相近的是“智能船舶中试基地”") && answer.err().contains("liangce explain"), answer.err());
        Answer nothing = explain("qqqqqqqq");
        assertEquals(Liangce.WRONG_USAGE, nothing.code());
        assertTrue(nothing.err().contains("qqqqqqqq") && nothing.err().contains("3 条记录"), nothing.err());
    }

    @Test
    void anUnknownArticleIsAnsweredWithTheKnownOnes() {
        Shell.write(folder.resolve("home/corpus/known-one.txt"), ARTICLE);
        Answer answer = new Shell().home(folder.resolve("home")).run("explain", "unknown");
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains("没有文章“unknown”") && answer.err().contains("known-one"), answer.err());
        assertEquals(Liangce.GOOD, new Shell().home(folder.resolve("home")).run("explain", "known-one", "1").code());
    }

    @Test
    void aFolderOfSeveralIsRefused() {
        Shell.write(folder.resolve("other.txt"), ARTICLE);
        Answer answer = new Shell().run("explain", folder);
        assertEquals(Liangce.WRONG_USAGE, answer.code());
        assertTrue(answer.err().contains("2 篇文章"), answer.err());
    }

    @Test
    void theFrameIsInEnglishWhereAskedFor() {
        Answer answer = new Shell().run("explain", article, "2", "--lang", "en");
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertTrue(answer.out().startsWith("record 2") && answer.out().contains("indicator  工业投资") && !answer.out().contains("期限"), answer.out());
        assertFalse(new Shell().run("explain", article, "3000人", "--lang", "en").out().contains("没有用于"));
    }
}
