package org.liangce.numeral;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts how often the reading of a text looks at each of its characters. */
public final class Visits {

    private static final int LENGTH = 20_000;

    private Visits() {}

    /** Ordinary sentences, one with numbers and one with hardly any. */
    public static Stream<String> ordinaryTexts() {
        return Stream.of("要按照园区扩容的总体安排，统筹推进重点任务落实，力争全年新增注册商标超过1300件，投资增长8%左右，不断提升发展质量。",
                "各区要结合实际，加快项目建设，优化营商环境，帮助商户渡过难关，确保完成2025年目标。");
    }

    /** @param most visits a character at the most, when {@code read} takes {@code piece} over and over again */
    public static void atMost(int most, String piece, Function<String, Reading> reading, Consumer<Reading> read) {
        Reading text = reading.apply(piece.repeat(LENGTH / piece.length()));
        read.accept(text);
        double share = (double) text.visits() / text.length();
        assertTrue(share <= most, () -> share + " visits a character of " + piece);
    }
}
