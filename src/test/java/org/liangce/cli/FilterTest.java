package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.liangce.cli.Shell.Answer;

/** {@code annotate --format jsonl}: lines in, lines out. */
class FilterTest {

    private static final String NUMBERS = "Numeral,Quantity,Time";

    private static Answer filter(String layers, String... lines) {
        return new Shell().input(String.join("\n", lines) + "\n").run("annotate", "--format", "jsonl", "--layers", layers);
    }

    @Test
    void answersEachLine() {
        Answer answer = filter("Quantity,Time", "{\"id\":\"1\",\"text\":\"到2027年新增超100个\",\"published\":\"2025-03-07\"}", "",
                "{\"id\":2,\"text\":\"没有数\"}");
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertEquals("{\"id\":\"1\",\"mentions\":[{\"type\":\"Time\",\"start\":0,\"end\":6,\"text\":\"到2027年\",\"value\":\"../2027\"},"
                + "{\"type\":\"Quantity\",\"start\":8,\"end\":13,\"text\":\"超100个\",\"value\":\">100\"}]}\n{\"id\":2,\"mentions\":[]}\n", answer.out());
    }

    @Test
    void offsetsAreCodePoints() {
        assertTrue(filter("Quantity", "{\"id\":1,\"text\":\"🏭𠮷100个\"}").out().contains("\"start\":2,\"end\":6,\"text\":\"100个\""));
    }

    @Test
    void whatCannotBeResolvedSaysWhy() {
        String out = filter("Time", "{\"id\":1,\"text\":\"今年\"}").out();
        assertTrue(out.contains("\"value\":null,\"why\":\""), out);
    }

    @Test
    void badLinesAreNamedAndTheOthersDone() {
        Answer answer = filter(NUMBERS, "{\"id\":1,\"text\":\"5个\"}", "", "not json", "{\"id\":3}", "{\"id\":4,\"text\":\"\",\"published\":\"gestern\"}", "[]",
                "{\"id\":5,\"text\":\"6个\"}");
        assertEquals(Liangce.SOME_INPUTS_FAILED, answer.code());
        assertEquals(6, answer.out().lines().count());
        assertTrue(answer.out().contains("5个") && answer.out().contains("6个"), answer.out());
        for (int line : new int[] {3, 4, 5, 6}) {
            assertTrue(answer.err().contains("第" + line + "行"), answer.err());
        }
        Answer english = new Shell().language("en").input("x\n").run("annotate", "--format", "jsonl");
        assertTrue(english.err().contains("line 1: not JSON"), english.err());
    }

    @Test
    void otherLayersComeWithTheWholeLine() {
        Answer answer = filter("Place,Industry", "{\"id\":1,\"text\":\"南沙区发展低空经济。\"}");
        assertTrue(answer.out().contains("\"value\":\"440115\"") && answer.out().contains("低空经济"), answer.out());
    }

    @Test
    void strangeTextsAreTexts() {
        Answer answer = filter(NUMBERS, "\uFEFF{\"id\":1,\"text\":\"\\ud800 10个\\u0000\"}", "{\"id\":2,\"text\":\"\"}", "{\"text\":\"9%\"}");
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        assertEquals(3, answer.out().lines().count());
        assertTrue(answer.out().contains("10个") && answer.out().contains("{\"id\":null,"), answer.out());
    }
}
