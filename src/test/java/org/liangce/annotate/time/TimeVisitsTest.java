package org.liangce.annotate.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Reading;

/** How often the reading of times looks at a character, in ordinary and in hostile text. */
class TimeVisitsTest {

    private static final TimeAnnotator ANNOTATOR = new TimeAnnotator(NumberLexicon.read(Models.bundled()));

    @ParameterizedTest
    @ValueSource(strings = {"要按照园区扩容的总体安排，统筹推进重点任务落实，力争全年新增注册商标超过1300件，投资增长8%左右，不断提升发展质量。",
        "各区要结合实际，加快项目建设，优化营商环境，帮助商户渡过难关，确保完成2025年目标。"})
    void ordinary(String text) {
        visits(text, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "9", "年", "第", "前", "今年", "6月", "全年", "去年同期", "“十四五”", "1-", "至", "2025年", "2025—", "未来", "1月1日", "1.1.", "12月将"})
    void hostile(String text) {
        visits(text, 48);
    }

    private static void visits(String piece, int most) {
        Reading reading = ANNOTATOR.reading(piece.repeat(20_000 / piece.length()));
        ANNOTATOR.times(reading, LocalDate.of(2025, 2, 20));
        double share = (double) reading.visits() / reading.length();
        assertTrue(share <= most, () -> share + " visits a character of " + piece);
    }
}
