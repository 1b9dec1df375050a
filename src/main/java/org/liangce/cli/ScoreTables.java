package org.liangce.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liangce.evaluate.ScoreLine;
import org.liangce.evaluate.Tally;

/** Scores as lines for a terminal. */
final class ScoreTables {

    private static final int WIDEST_CELL = 40;
    private static final String NONE = "–";

    private final Messages messages;

    ScoreTables(Messages messages) {
        this.messages = messages;
    }

    /** A line a figure: precision, recall, F1, both intervals, and the counts behind them. */
    List<String> scores(List<ScoreLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(messages.get("score.head").split(",")));
        lines.forEach(line -> rows.add(row(line)));
        return TextTable.lines(rows, WIDEST_CELL);
    }

    private List<String> row(ScoreLine line) {
        Tally t = line.tally();
        boolean share = line.share();
        return List.of(messages.get("figure." + line.name()), share ? "" : three(t.precision()), share ? "" : three(t.recall()), three(t.f1()),
                ends(line.overParagraphs()), ends(line.overArticles()), String.valueOf(t.tp()), String.valueOf(t.fp()),
                share ? "" : String.valueOf(t.fn()), String.valueOf(t.support()));
    }

    private static String ends(List<Double> ends) {
        return ends.isEmpty() ? NONE : three(ends.get(0)) + "–" + three(ends.get(1));
    }

    private static String three(double figure) {
        return Double.isNaN(figure) ? NONE : String.format(Locale.ROOT, "%.3f", figure);
    }
}
