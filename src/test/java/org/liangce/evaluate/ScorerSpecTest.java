package org.liangce.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.SpecLines;
import org.liangce.brat.Standoff;
import org.liangce.brat.StandoffReader;

/** Each line of {@code spec/scorer.tsv} counts as a person counted it. */
class ScorerSpecTest {

    private static final String RAW = "𠮷区2027年建厂房20万平方米、改旧厂房30栋";

    static Stream<String> lines() {
        return SpecLines.of("scorer.tsv");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void countsAsByHand(String line) {
        String[] cells = line.split("\t", -1);
        ScoredArticle article = ScoredArticle.of(new ScoredArticle.Subject("a", RAW, "", ""), labels(cells[0]), labels(cells[1]));
        Scores scores = Scores.of(List.of(article));
        for (String figure : cells[2].split("; ")) {
            String[] parts = figure.split("=");
            Tally t = scores.of(parts[0]);
            String counts = parts[1].split("/").length == 2 ? t.tp() + "/" + t.fp() : t.tp() + "/" + t.fp() + "/" + t.fn();
            assertEquals(parts[1], counts, parts[0] + ": " + cells[3]);
        }
    }

    private static Standoff labels(String spec) {
        StringBuilder standoff = new StringBuilder();
        int number = 0;
        for (String label : spec.isEmpty() ? new String[0] : spec.split("\\|")) {
            standoff.append(line(label, ++number)).append('\n');
        }
        return StandoffReader.read("spec", RAW, standoff.toString());
    }

    private static String line(String label, int number) {
        String[] parts = label.split(" ", 3);
        return switch (label.charAt(0)) {
            case 'T' -> parts[0] + "\t" + parts[1] + " " + parts[2] + "\t" + surface(parts[2]);
            case 'A' -> "A" + number + "\t" + parts[2].replace(" ", " " + parts[1] + " ");
            case 'N' -> "N" + number + "\tReference " + parts[1] + " " + parts[2] + "\t";
            default -> label.replaceFirst(" ", "\t");
        };
    }

    private static String surface(String places) {
        StringBuilder surface = new StringBuilder();
        for (String place : places.split(";")) {
            String[] ends = place.split(" ");
            int start = RAW.offsetByCodePoints(0, Integer.parseInt(ends[0]));
            surface.append(RAW, start, RAW.offsetByCodePoints(0, Integer.parseInt(ends[1])));
        }
        return surface.toString();
    }
}
