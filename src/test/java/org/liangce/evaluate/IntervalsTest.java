package org.liangce.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liangce.brat.StandoffReader;

/** Intervals, the paired test and agreement on cases that can be reckoned by hand. */
class IntervalsTest {

    private static final String GOLD = "T1\tPlace 0 2\t荔湾\nT2\tPlace 3 5\t海珠\n";

    private static ScoredArticle article(String id, String predicted) {
        String raw = "荔湾\n海珠";
        return ScoredArticle.of(new ScoredArticle.Subject(id, raw, "", ""), StandoffReader.read(id, raw, GOLD), StandoffReader.read(id, raw, predicted));
    }

    @Test
    void aFigureThatIsRightEverywhereHasNoSpread() {
        ScoreLine line = ScoreLine.of(List.of(article("a", GOLD), article("b", GOLD))).get(0);
        assertEquals(List.of(1.0, 1.0), line.overParagraphs());
        assertEquals(List.of(1.0, 1.0), line.overArticles());
    }

    @Test
    void theIntervalHoldsTheFigureAndIsTheSameEachTime() {
        List<ScoredArticle> articles = List.of(article("a", GOLD), article("b", "T1\tPlace 0 2\t荔湾\n"), article("c", ""));
        ScoreLine line = ScoreLine.of(articles).get(0);
        assertTrue(line.overArticles().get(0) <= line.tally().f1() && line.tally().f1() <= line.overArticles().get(1), line.toString());
        assertEquals(line.overParagraphs(), ScoreLine.of(articles).get(0).overParagraphs());
    }

    @Test
    void paragraphsAreLinesThatAreNotBlank() {
        assertEquals(2, Units.of(List.of(article("a", GOLD)), Units.By.PARAGRAPH).size());
        assertEquals(1, Units.of(List.of(article("a", GOLD)), Units.By.ARTICLE).size());
    }

    @Test
    void equalRunsDoNotDiffer() {
        assertEquals(List.of(), Contrast.of(List.of(article("a", GOLD)), List.of(article("a", GOLD))));
    }

    @Test
    void oneItemOfTwoMayBeChance() {
        List<Contrast> contrasts = Contrast.of(List.of(article("a", GOLD)), List.of(article("a", "T1\tPlace 0 2\t荔湾\n")));
        assertEquals("Place", contrasts.get(0).figure());
        assertEquals(1.0, contrasts.get(0).chance(), "any swap of the one differing paragraph gives a difference as great");
    }

    @Test
    void wilsonOfNinetyInAHundred() {
        Proportion p = new Proportion(90, 100);
        assertEquals(0.826, p.low(), 0.001);
        assertEquals(0.945, p.high(), 0.001);
    }

    /** Cohen's own kind of table: 20 and 15 on the diagonal, 5 and 10 off it; observed 0.7, by chance 0.5. */
    @Test
    void kappaOfATwoByTwoTable() {
        Map<String, Map<String, Integer>> cells = new TreeMap<>(Map.of("甲", Map.of("甲", 20, "乙", 5), "乙", Map.of("甲", 10, "乙", 15)));
        Confusion table = new Confusion("type", cells);
        assertEquals(50, table.both());
        assertEquals(0.4, table.kappa(), 1e-9);
        assertEquals("{乙 → 甲=10, 甲 → 乙=5}", table.slips().toString());
    }

    @Test
    void aSlipIsFoundAgainInAnotherRunAndReadBackFromItsLine() {
        List<Slip> slips = Slip.of(List.of(article("a", "T1\tPlace 0 2\t荔湾\n")));
        assertEquals(List.of("a\tPlace\tmissed\t3\t5\t海珠\t海珠\t", "a\tPlace strict\tmissed\t3\t5\t海珠\t海珠\t"), slips.stream().map(Slip::line).toList());
        assertEquals(slips, Slip.parse(slips.stream().map(Slip::line).toList()));
        assertEquals(List.of(), Slip.without(slips, slips));
        assertEquals(slips, Slip.without(slips, Slip.of(List.of(article("a", GOLD)))));
    }
}
