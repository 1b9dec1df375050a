package org.liangce.annotate.quantity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Reading;

/** How often the reading of quantities looks at a character: once in ordinary text, and only so often in hostile text, however long. */
class QuantityVisitsTest {

    private static final QuantityAnnotator ANNOTATOR = new QuantityAnnotator(NumberLexicon.read(Models.bundled()));

    @ParameterizedTest
    @ValueSource(strings = {"要按照园区扩容的总体安排，统筹推进重点任务落实，力争全年新增注册商标超过1300件，投资增长8%左右，不断提升发展质量。",
        "各区要结合实际，加快项目建设，优化营商环境，帮助商户渡过难关，确保完成2025年目标。"})
    void ordinary(String text) {
        visits(text, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "9", "亿", "第", "(((", "超过约近", "超1个", "百分之", "1、", "1,", "1-", "半", "百万", "全国第", "方1万方", "5%、", "又1", "1 1/"})
    void hostile(String text) {
        visits(text, 40);
    }

    private static void visits(String piece, int most) {
        Reading reading = ANNOTATOR.reading(piece.repeat(20_000 / piece.length()));
        ANNOTATOR.quantities(reading);
        double share = (double) reading.visits() / reading.length();
        assertTrue(share <= most, () -> share + " visits a character of " + piece);
    }
}
