package org.liangce.annotate.quantity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Visits;

/** How often the reading of quantities looks at a character: once in ordinary text, and only so often in hostile text, however long. */
class QuantityVisitsTest {

    private static final QuantityAnnotator ANNOTATOR = new QuantityAnnotator(NumberLexicon.read(Models.bundled()));

    @ParameterizedTest
    @MethodSource("org.liangce.numeral.Visits#ordinaryTexts")
    void ordinary(String text) {
        visits(text, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "9", "亿", "第", "(((", "超过约近", "超近约不低于", "至到-", "一9亿第(((", "超过近一9约亿第(", "百万", "全国第", "一二", "9亿"})
    void hostile(String text) {
        visits(text, 4);
    }

    /**
     * Here every second character or so is a number of its own: each has what stands before and behind it looked at, its unit, and in front of
     * some units ({@code 方}) a whole stretch for the word that says what they mean.
     */
    @ParameterizedTest
    @ValueSource(strings = {"超1个", "百分之", "1、", "1,", "1-", "半", "方1万方", "5%、", "又1", "1 1/", "1.1.", "近三年", "一、", "一又", "几", "十几个", "三分之"})
    void numberAfterNumber(String text) {
        visits(text, 11);
    }

    private static void visits(String piece, int most) {
        Visits.atMost(most, piece, ANNOTATOR::reading, ANNOTATOR::quantities);
    }
}
