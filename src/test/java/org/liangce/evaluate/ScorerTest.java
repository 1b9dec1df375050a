package org.liangce.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangce.brat.StandoffReader;

/** Small cases whose figures were counted by hand. */
class ScorerTest {

    private static final String TEXT = "荔湾区将新建厂房20万平方米，改造旧厂30栋";

    private static Scores score(String raw, String gold, String predicted) {
        return Scores.of(List.of(ScoredArticle.of(new ScoredArticle.Subject("甲", raw, "", ""), StandoffReader.read("gold", raw, gold),
                StandoffReader.read("predicted", raw, predicted))));
    }

    private static void counts(Tally tally, int tp, int fp, int fn) {
        assertEquals(tp + "/" + fp + "/" + fn, tally.tp() + "/" + tally.fp() + "/" + tally.fn());
    }

    @Test
    void nothingInGoldAndNothingPredicted() {
        Scores scores = score(TEXT, "", "");
        counts(scores.of("Quantity"), 0, 0, 0);
        assertTrue(Double.isNaN(scores.of("Quantity").f1()));
    }

    @Test
    void emptyGoldMakesAllPredictedSpurious() {
        counts(score(TEXT, "", "T1\tPlace 0 3\t荔湾区\n").of("Place"), 0, 1, 0);
    }

    @Test
    void emptyPredictionMissesAllGold() {
        counts(score(TEXT, "T1\tPlace 0 3\t荔湾区\n", "").of("Place"), 0, 0, 1);
    }

    @Test
    void aSharedCharacterMatchesButOnlyEqualOffsetsAreStrict() {
        Scores scores = score(TEXT, "T1\tPlace 0 3\t荔湾区\n", "T1\tPlace 0 2\t荔湾\n");
        counts(scores.of("Place"), 1, 0, 0);
        counts(scores.of("Place strict"), 0, 1, 1);
    }

    @Test
    void theGreaterOverlapIsPairedFirstAndEachIsUsedOnce() {
        Scores scores = score(TEXT, "T1\tIndicator 5 8\t建厂房\nT2\tIndicator 6 8\t厂房\n", "T1\tIndicator 6 8\t厂房\n");
        counts(scores.of("Indicator strict"), 1, 0, 1);
    }

    @Test
    void normalFormsAreComparedAsNumbers() {
        String gold = "T1\tQuantity 8 14\t20万平方米\nN1\tReference T1 Quantity:=200000m2\t20万平方米\n";
        assertEquals(1, score(TEXT, gold, gold.replace("200000m2", "200000.0m2")).of("Quantity value").tp());
        assertEquals(0, score(TEXT, gold, gold.replace("200000m2", "20000m2")).of("Quantity value").tp());
    }

    @Test
    void aRecordIsRightWhenTypeAndAllSlotsAre() {
        String gold = """
                T1\tQuantity 8 14\t20万平方米
                T2\tIndicator 6 8\t厂房
                T3\tPlace 0 3\t荔湾区
                E1\tTarget:T1 Indicator:T2 Place:T3
                A1\tAspect E1 Increment
                N1\tReference T1 Quantity:=200000m2\t20万平方米
                N2\tReference T3 GB2260:440103\t荔湾区
                N3\tReference E1 12218:C15\tC15
                """;
        Scores scores = score(TEXT, gold, gold.replace("E1\tTarget:T1 Indicator:T2 Place:T3", "E1\tTarget:T1 Indicator:T2"));
        counts(scores.of("Target"), 1, 0, 0);
        counts(scores.of("Target record"), 0, 1, 1);
        counts(scores.of("Target+Outcome slots"), 2, 0, 1);
        counts(scores.of("Target+Outcome nodes"), 1, 0, 0);
        assertEquals(1, scores.of("aspect").tp());
        counts(score(TEXT, gold, gold).of("Target record"), 1, 0, 0);
        counts(score(TEXT, gold, gold.replace("Target", "Outcome")).of("Outcome record"), 0, 1, 0);
    }

    @Test
    void aMeasureNeedsHalfOfTheUnion() {
        String gold = "T1\tMeasure 4 8\t新建厂房\nE1\tMeasure:T1\nA1\tStatus E1 Planned\n";
        counts(score(TEXT, gold, gold.replace("4 8\t新建厂房", "6 8\t厂房")).of("Measure"), 1, 0, 0);
        counts(score(TEXT, gold, gold.replace("4 8\t新建厂房", "7 8\t房")).of("Measure"), 0, 1, 1);
    }

    @Test
    void charactersBetweenFragmentsDoNotCount() {
        String gold = "T1\tMeasure 4 6;15 17\t新建 改造\nE1\tMeasure:T1\n";
        counts(score(TEXT, gold, gold.replace("4 6;15 17\t新建 改造", "4 17\t新建厂房20万平方米，改造")).of("Measure"), 0, 1, 1);
        counts(score(TEXT, gold, gold).of("Measure"), 1, 0, 0);
    }

    @Test
    void supplementaryCharactersCountOnce() {
        String raw = "𠮷𠮷区建园";
        Scores scores = score(raw, "T1\tMeasure 0 4\t𠮷𠮷区建\nE1\tMeasure:T1\n", "T1\tMeasure 2 4\t区建\nE1\tMeasure:T1\n");
        counts(scores.of("Measure"), 1, 0, 0);
    }
}
