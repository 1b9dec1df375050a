package org.liangce.annotate.time;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Visits;

/** How often the reading of times looks at a character, in ordinary and in hostile text. */
class TimeVisitsTest {

    private static final TimeAnnotator ANNOTATOR = new TimeAnnotator(NumberLexicon.read(Models.bundled()));

    @ParameterizedTest
    @MethodSource("org.liangce.numeral.Visits#ordinaryTexts")
    void ordinary(String text) {
        visits(text, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "9", "年", "第", "前", "今年", "6月", "全年", "去年同期", "“十四五”", "1-", "至", "2025年", "2025—", "未来", "1月1日", "1.1.", "12月将"})
    void hostile(String text) {
        visits(text, 48);
    }

    private static void visits(String piece, int most) {
        Visits.atMost(most, piece, ANNOTATOR::reading, reading -> ANNOTATOR.times(reading, LocalDate.of(2025, 2, 20)));
    }
}
