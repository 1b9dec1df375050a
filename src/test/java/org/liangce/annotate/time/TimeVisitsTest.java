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
    @ValueSource(strings = {"一", "9", "亿", "第", "(((", "前", "年", "百万", "今", "超过约近", "一9亿第(((", "至到-", "1、", "1,", "1-", "又1", "1.", "1/", "5%、", "“", "至", "未来",
        "“十四五”", "2025—", "方1万方"})
    void hostile(String text) {
        visits(text, 4);
    }

    /** Where one real time follows another, each is read once, and each asks its neighbours on both sides what they make of it. */
    @ParameterizedTest
    @ValueSource(strings = {"1月", "2025年", "到2027年", "今年", "1年", "全年", "6月", "去年同期", "近三年", "1月1日", "1.1.", "12月将", "2025-02-06", "2025年1—3月"})
    void dense(String text) {
        visits(text, 8);
    }

    private static void visits(String piece, int most) {
        Visits.atMost(most, piece, ANNOTATOR::reading, reading -> ANNOTATOR.times(reading, LocalDate.of(2025, 2, 20)));
    }
}
