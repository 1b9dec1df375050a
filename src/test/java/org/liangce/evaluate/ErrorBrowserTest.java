package org.liangce.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.liangce.brat.StandoffReader;

/** What the page of errors holds, on cases that were worked out by hand. */
class ErrorBrowserTest {

    private static final String TEXT = "𠮷市新建厂房20万平方米，改造旧厂30栋\n😀</script><script>alert(\"1\")</script>\u2028乙区建园";
    private static final String GOLD = """
            T1\tPlace 0 2\t𠮷市
            T2\tIndicator 4 6\t厂房
            T3\tQuantity 6 12\t20万平方米
            T4\tMeasure 2 4;13 15\t新建 改造
            T5\tQuantity 17 20\t30栋
            T6\tIndustry 2 6\t新建厂房
            E1\tTarget:T3 Indicator:T2 Place:T1
            E2\tMeasure:T4 Actor:T1
            A1\tAspect E1 Increment
            A2\tStatus E2 Planned
            A3\tInstrument E2 Infrastructure
            N1\tReference T3 Quantity:=200000m2\t20万平方米
            N2\tReference T1 GB2260:440103\t𠮷市
            N3\tReference E1 12218:C15\tC15
            N4\tReference E2 12218:M4\tM4
            """;
    /** The target is an outcome with a wrong value, no place and another node; the measure has another instrument and actor. */
    private static final String PREDICTED = """
            T2\tIndicator 4 6\t厂房
            T3\tQuantity 6 10\t20万平
            T4\tMeasure 2 4;13 15\t新建 改造
            E1\tOutcome:T3 Indicator:T2
            E2\tMeasure:T4
            A1\tAspect E1 Level
            A2\tStatus E2 Planned
            A3\tInstrument E2 Funding
            N1\tReference T3 Quantity:=200000\t20万平
            N3\tReference E1 12218:C03\tC03
            N4\tReference E2 12218:M4\tM4
            """;

    private static ScoredArticle article(String id, String gold, String predicted) {
        return ScoredArticle.of(new ScoredArticle.Subject(id, TEXT, "notice", "dev"), StandoffReader.read("gold", TEXT, gold),
                StandoffReader.read("predicted", TEXT, predicted));
    }

    private static String page(ScoredArticle... articles) {
        return ErrorBrowser.page(List.of(articles), ScoreLine.of(List.of(articles)), new PageWords("zh", Map.of("page.title", "得分"), Map.of(), String::toLowerCase));
    }

    private static JsonNode data(ScoredArticle... articles) throws IOException {
        String page = page(articles);
        int from = page.indexOf("application/json\">") + "application/json\">".length();
        return new ObjectMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
    }

    private static JsonNode row(JsonNode data, String type) {
        return StreamSupport.stream(data.get("rows").spliterator(), false).filter(row -> row.get("type").asText().equals(type)).findFirst().orElseThrow();
    }

    private static String texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return String.join(" ", texts);
    }

    @Test
    void anItemThatFailsManyFiguresIsOneRowWithItsCauses() throws IOException {
        JsonNode data = data(article("甲", GOLD, PREDICTED));
        JsonNode target = row(data, "Target");
        assertEquals("value place type aspect node", texts(target.get("causes")));
        assertEquals("[\"=200000m2\",\"=200000\"]", target.get("contrasts").get("value").toString());
        assertEquals("[\"440103\",\"\"]", target.get("contrasts").get("place").toString());
        assertEquals("[\"C15\",\"C03\"]", target.get("contrasts").get("node").toString());
        assertEquals("instrument actor", texts(row(data, "Measure").get("causes")));
        assertEquals("span value", texts(row(data, "Quantity").get("causes")));
        assertEquals("missed", texts(row(data, "Place").get("causes")));
    }

    @Test
    void rowsAreTheItemsThatAreNotRightInTheOrderOfTheText() throws IOException {
        List<String> types = new ArrayList<>();
        data(article("甲", GOLD, PREDICTED)).get("rows").forEach(row -> types.add(row.get("type").asText()));
        assertEquals(List.of("Place", "Industry", "Measure", "Quantity", "Target", "Quantity"), types);
        assertEquals(0, data(article("甲", GOLD, GOLD)).get("rows").size());
    }

    @Test
    void aRowNamesTheFiguresInWhichItCountsAsFalseOrMissed() throws IOException {
        JsonNode data = data(article("甲", GOLD, PREDICTED));
        assertEquals("Quantity strict|spurious Quantity strict|missed Quantity value|spurious Quantity value|missed", texts(row(data, "Quantity").get("figures")));
        assertEquals("Place|missed Place strict|missed", texts(row(data, "Place").get("figures")));
        String target = " " + texts(row(data, "Target").get("figures")) + " ";
        assertTrue(target.contains(" Target record|missed ") && target.contains(" Outcome record|spurious ") && target.contains(" aspect|"), target);
        assertFalse(target.contains(" Target record|spurious ") || target.contains(" any-type trigger|"), target);
    }

    @Test
    void countsOfMentionsAndRecordsHaveAsManyRowsAsTheySay() throws IOException {
        JsonNode data = data(article("甲", GOLD, PREDICTED), article("乙", PREDICTED, GOLD), article("丙", GOLD, ""));
        for (JsonNode score : data.get("scores")) {
            String name = score.get(0).asText();
            if (!name.endsWith("nodes") && !name.endsWith("slots")) {
                assertEquals(score.get(7).asInt(), rowsWith(data, "figures", name + "|spurious"), name);
                assertEquals(score.get(8).isNumber() ? score.get(8).asInt() : score.get(7).asInt(), rowsWith(data, "figures", name + "|missed"), name);
            }
        }
    }

    @Test
    void aRowLeadsToItsLabelsAndRecordsOnBothSides() throws IOException {
        JsonNode data = data(article("甲", GOLD, PREDICTED));
        JsonNode target = row(data, "Target");
        JsonNode article = data.get("articles").get(0);
        assertEquals("[\"Quantity\",[[7,13]],[\"=200000m2\"]]", article.get("gold").get("labels").get(target.get("gold").asInt()).toString());
        assertEquals("[\"Quantity\",[[7,11]],[\"=200000\"]]", article.get("predicted").get("labels").get(target.get("predicted").asInt()).toString());
        assertEquals("[\"Target\",2,{\"Indicator\":1,\"Place\":0},{\"Aspect\":\"Increment\"},[\"C15\"]]",
                article.get("gold").get("records").get(target.get("goldRecord").asInt()).toString());
        assertEquals("Outcome", article.get("predicted").get("records").get(target.get("predictedRecord").asInt()).get(0).asText());
        assertEquals("-1 -1", row(data, "Place").get("predicted").asText() + " " + row(data, "Place").get("goldRecord").asText());
    }

    @Test
    void offsetsCountAsScriptsCountAndInterruptedSpansKeepTheirParts() throws IOException {
        JsonNode article = data(article("甲", GOLD, PREDICTED)).get("articles").get(0);
        assertEquals(TEXT, article.get("text").asText());
        assertEquals("[[3,5],[14,16]]", article.get("gold").get("labels").get(3).get(1).toString());
        assertEquals("新建改造", TEXT.substring(3, 5) + TEXT.substring(14, 16));
    }

    @Test
    void eachCellOffTheDiagonalHasAsManyRowsAsItSays() throws IOException {
        JsonNode data = data(article("甲", GOLD, PREDICTED), article("乙", PREDICTED, GOLD), article("丙", GOLD, ""), article("丁", "", PREDICTED));
        int seen = 0;
        for (JsonNode table : data.get("confusions")) {
            for (JsonNode cell : table.get("cells")) {
                if (!cell.get(0).equals(cell.get(1))) {
                    String key = table.get("what").asText() + "|" + cell.get(0).asText() + "|" + cell.get(1).asText();
                    assertEquals(cell.get(2).asInt(), rowsWith(data, "cells", key), key);
                    seen++;
                }
            }
        }
        assertEquals(16, seen);
    }

    private static int rowsWith(JsonNode data, String list, String text) {
        int rows = 0;
        for (JsonNode row : data.get("rows")) {
            rows += StreamSupport.stream(row.get(list).spliterator(), false).anyMatch(found -> found.asText().equals(text)) ? 1 : 0;
        }
        return rows;
    }

    @Test
    void twoRecordsOnOneTriggerAreTwoRows() throws IOException {
        String two = "T1\tQuantity 17 20\t30栋\nE1\tTarget:T1\nE2\tTarget:T1\nA1\tAspect E1 Level\nA2\tAspect E2 Share\n";
        JsonNode data = data(article("甲", two, two.replace("Level", "Increment").replace("Share", "Rank")));
        assertEquals(2, data.get("rows").size());
        assertEquals("0 1", data.get("rows").get(0).get("goldRecord").asText() + " " + data.get("rows").get(1).get("goldRecord").asText());
    }

    @Test
    void twoLabelsThatSayTheSameOfOneSpanAreTwoRows() throws IOException {
        JsonNode data = data(article("甲", "T1\tPlace 0 2\t𠮷市\nT2\tPlace 0 2\t𠮷市\n", ""));
        assertEquals(2, data.get("rows").size());
    }

    @Test
    void hostileTextCannotLeaveTheData() {
        String page = page(article("</script><b id=\"x\">{{data}}$1\\", GOLD, PREDICTED));
        assertEquals(2, page.split("</script>", -1).length - 1);
        assertFalse(page.contains("alert(\"1\")") || page.contains("<b id") || page.contains("\u2028"), page);
        assertEquals(page, page(article("</script><b id=\"x\">{{data}}$1\\", GOLD, PREDICTED)));
    }

    @Test
    void thePageLoadsNothingAndWritesNoMarkupFromScripts() {
        String page = page();
        for (String word : List.of("http:", "https:", " src=", "@import", "url(", "innerHTML", "insertAdjacentHTML", "document.write", "eval(", "{{", "fetch(")) {
            assertFalse(page.contains(word), word);
        }
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void aPageOfNoErrorsAndOfNoLabels() throws IOException {
        assertEquals(0, data(article("甲", "", "")).get("scores").size());
        JsonNode right = data(article("甲", GOLD, GOLD));
        assertEquals("Quantity", right.get("scores").get(0).get(0).asText());
        assertEquals("1.000", right.get("scores").get(0).get(3).asText());
        assertEquals(3, right.get("slices").size());
    }
}
