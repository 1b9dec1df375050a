package org.liangce.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** All 5^5 draws of five articles with tp 2 2 1 0 0 and fn 0 0 1 2 2, sorted: 2/11 is at 2.5 in 100, 18/19 at 97.5. */
    @Test
    void theIntervalIsThatOfAllDraws() {
        String half = "T1\tPlace 0 2\t荔湾\n";
        ScoreLine line = ScoreLine.of(List.of(article("a", GOLD), article("b", GOLD), article("c", half), article("d", ""), article("e", ""))).get(0);
        assertEquals(List.of(2.0 / 11, 18.0 / 19), line.overArticles());
    }

    /** One run misses the last of seven paragraphs, the other these many of the first six: shares of the 2^7 swaps, counted one by one. */
    @ParameterizedTest
    @CsvSource({"3, 0.625", "4, 0.375", "5, 0.21875", "6, 0.125"})
    void chanceIsTheShareOfAllSwaps(int missed, double chance) {
        List<Contrast> contrasts = Contrast.of(List.of(seven(0, 6)), List.of(seven(missed, 7)));
        assertEquals("Place", contrasts.get(0).figure());
        assertEquals(chance, contrasts.get(0).chance(), 0.03);
    }

    private static ScoredArticle seven(int from, int to) {
        String raw = "荔湾\n".repeat(7);
        StringBuilder gold = new StringBuilder();
        StringBuilder predicted = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            String line = "T" + i + "\tPlace " + 3 * i + " " + (3 * i + 2) + "\t荔湾\n";
            gold.append(line);
            predicted.append(from <= i && i < to ? line : "");
        }
        return ScoredArticle.of(new ScoredArticle.Subject("a", raw, "", ""), StandoffReader.read("g", raw, gold.toString()),
                StandoffReader.read("p", raw, predicted.toString()));
    }

    /** Of 200 values one is wrong in one run, which also misses five: the share is that of 195, but one slip of 195 is no more than one of 200. */
    @Test
    void oneSlipIsChanceAlsoWhereOtherItemsAreMissed() {
        String gold = lines(0, 200);
        String run = lines(5, 200).replaceFirst("440103", "440104");
        Contrast value = Contrast.of(List.of(places(gold, run)), List.of(places(gold, gold))).stream().filter(c -> c.figure().equals("Place value"))
                .findFirst().orElseThrow();
        assertTrue(value.chance() > 0.9, value.toString());
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "T" + i + "\tPlace " + 3 * i + " " + (3 * i + 2) + "\t荔湾\nN" + i + "\tReference T" + i
                + " GB2260:440103\t荔湾\n").collect(Collectors.joining());
    }

    private static ScoredArticle places(String gold, String predicted) {
        String raw = "荔湾\n".repeat(200);
        return ScoredArticle.of(new ScoredArticle.Subject("a", raw, "", ""), StandoffReader.read("g", raw, gold), StandoffReader.read("p", raw, predicted));
    }

    @Test
    void aFigureThatOneRunDoesNotHaveCannotBeTested() {
        ScoredArticle more = article("a", GOLD + "T3\tTime 0 2\t荔湾\n");
        Contrast time = Contrast.of(List.of(more), List.of(article("a", GOLD))).get(0);
        assertEquals("Time", time.figure());
        assertTrue(Double.isNaN(time.other()) && Double.isNaN(time.chance()), time.toString());
    }

    /** Wilson's formula with z = 1.959964, worked out apart. */
    @ParameterizedTest
    @CsvSource({"0, 10, 0.000000, 0.277533", "10, 10, 0.722467, 1.000000", "1, 1, 0.206549, 1.000000", "7, 10, 0.396778, 0.892209", "2, 3, 0.207660, 0.938508"})
    void wilsonOfSmallNumbers(int right, int of, double low, double high) {
        Proportion p = new Proportion(right, of);
        assertEquals(low, p.low(), 1e-6);
        assertEquals(high, p.high(), 1e-6);
        assertTrue(0 <= p.low() && p.high() <= 1, p.low() + "–" + p.high());
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

    /** 26 of 32 on the diagonal; by chance (15·13 + 10·9 + 5·10)/32². A label that one of them never gave counts with what the other gave. */
    @Test
    void kappaWithALabelThatOneNeverGave() {
        Map<String, Map<String, Integer>> cells = Map.of("L", Map.of("L", 12, "I", 3), "C", Map.of("C", 9, "L", 1), "S", Map.of("I", 2), "I", Map.of("I", 5));
        double byChance = (15 * 13 + 10 * 9 + 5 * 10) / (32.0 * 32);
        assertEquals((26 / 32.0 - byChance) / (1 - byChance), new Confusion("aspect", cells).kappa(), 1e-9);
        assertEquals(0.721335, new Confusion("aspect", cells).kappa(), 1e-6);
    }

    @Test
    void kappaOfOneLabelAloneCannotBeWorkedOut() {
        assertTrue(Double.isNaN(new Confusion("type", Map.of("甲", Map.of("甲", 7))).kappa()));
        assertTrue(Double.isNaN(new Confusion("type", Map.of()).kappa()));
    }

    /** Two records on one trigger: where one of them is lost, one slip is new. */
    @Test
    void slipsThatAreToldAlikeAreCounted() {
        Slip slip = new Slip("a", "Place", "missed", 0, 2, "荔湾", "荔湾", "");
        assertEquals(List.of(slip), Slip.without(List.of(slip, slip), List.of(slip)));
        assertEquals(List.of(), Slip.without(List.of(slip), List.of(slip, slip)));
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
