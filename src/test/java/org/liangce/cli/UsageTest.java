package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangce.cli.Shell.Answer;

/** Help, wrong usage, and the language of both. */
class UsageTest {

    @TempDir
    private Path folder;

    @Test
    void withoutArgumentsItSaysWhatToDoNext() {
        Answer answer = new Shell().run();
        assertEquals(Liangce.GOOD, answer.code());
        assertTrue(answer.out().contains("下一步") && answer.out().contains("liangce run"), answer.out());
        assertTrue(new Shell().run("--lang", "en").out().contains("Next:"));
        assertTrue(new Shell().language("en").run().out().contains("Next:"));
        assertTrue(new Shell().language("en").run("--lang", "zh").out().contains("下一步"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "annotate", "export", "explain", "evaluate"})
    void helpShowsTwoExamples(String command) {
        for (String language : new String[] {"zh", "en"}) {
            Answer answer = command.isEmpty() ? new Shell().run("--help", "--lang", language) : new Shell().run(command, "--help", "--lang", language);
            assertEquals(Liangce.GOOD, answer.code());
            assertTrue(answer.err().isEmpty(), answer.err());
            String examples = answer.out().substring(answer.out().indexOf(language.equals("zh") ? "例子：" : "Examples:"));
            assertTrue(examples.lines().filter(l -> l.strip().startsWith("liangce")).count() >= 2, answer.out());
            assertFalse(language.equals("en") && command.isEmpty() && answer.out().contains("用法"), answer.out());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nonsense | nonsense", "run --nonsense | --nonsense", "run --out | --out", "run a.txt --published 去年 | 去年",
        "run a.txt --published 2025-02-30 | 2025-02-30", "export a.txt | --out", "export --out x | PATH", "export --format xml --out x a.txt | xml",
        "annotate | PATH", "annotate --format xml a.txt | xml", "annotate --layers Number a.txt | Number", "annotate --format seg --layers Time a.txt | --layers", "annotate --format jsonl a.txt | jsonl", "explain | ARTICLE",
        "run --lang fr | fr", "evaluate more | more",
    })
    void wrongUsageNamesWhatIsWrong(String command, String wrong) {
        Answer answer = new Shell().run((Object[]) command.split(" "));
        assertEquals(Liangce.WRONG_USAGE, answer.code(), command);
        assertTrue(answer.err().contains(wrong) && answer.err().contains("用法有误") && answer.err().contains("--help"), answer.err());
        assertFalse(answer.err().contains("Exception"), answer.err());
        assertEquals("", answer.out());
        Answer english = new Shell().language("en").run((Object[]) command.split(" "));
        assertTrue(english.err().contains("wrong usage") && english.err().contains(wrong), english.err());
    }

    @Test
    void annotatePrintsMentionsOfTheLayersAskedFor() {
        Path article = Shell.write(folder.resolve("nansha.txt"), RunCommandTest.ARTICLE);
        Answer all = new Shell().run("annotate", article);
        assertEquals(Liangce.GOOD, all.code(), all.err());
        assertTrue(all.out().contains("\tQuantity\t") && all.out().contains("\tPlace\t"), all.out());
        Answer places = new Shell().run("annotate", article, "--layers", "Place,Time");
        assertTrue(places.out().contains("nansha\tPlace\t") && !places.out().contains("\tQuantity\t"), places.out());
        Answer words = new Shell().run("annotate", article, "--format", "seg");
        assertTrue(words.out().contains("到  2027  年") || words.out().contains("到  2027年"), words.out());
    }

    @Test
    void annotateWarnsOfMissingDatesAndListsFailures() {
        Path undated = Shell.write(folder.resolve("undated.txt"), "今年新增企业300家。\n");
        Answer answer = new Shell().run("annotate", undated, folder.resolve("missing.txt"));
        assertEquals(Liangce.SOME_INPUTS_FAILED, answer.code());
        assertTrue(answer.err().contains("没有发布日期") && answer.err().contains("missing.txt"), answer.err());
        assertTrue(answer.out().contains("300家"), answer.out());
    }
}
