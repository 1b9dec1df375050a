package org.liangce.cli;

import java.nio.file.Path;
import java.util.List;
import org.liangce.app.EvaluateGold;
import org.liangce.app.Session;
import org.liangce.evaluate.Confusion;
import org.liangce.evaluate.ScoreLine;
import org.liangce.evaluate.ScoredArticle;
import org.liangce.evaluate.Slip;

/** {@code liangce evaluate --agree}: two people's labels of the same articles, with the first taken as gold. */
final class AgreementReport {

    private final Console console;
    private final Session session;

    AgreementReport(Console console, Session session) {
        this.console = console;
        this.session = session;
    }

    /**
     * Prints how far they agree.
     *
     * @param split null for all
     * @param html where the page of disagreements is written; null for none
     * @return the exit code
     */
    int print(Path first, Path second, String split, Path html) {
        EvaluateGold evaluate = new EvaluateGold(session);
        List<ScoredArticle> articles = evaluate.agreement(first, second, split);
        if (articles.isEmpty()) {
            if (split == null) {
                console.warn("error.gold-empty", first);
            } else {
                console.splitEmpty(first, split, evaluate.splits(first));
            }
            return Liangce.WRONG_USAGE;
        }
        List<ScoreLine> lines = ScoreLine.of(articles);
        if (!new ScorePage(console, session).write(articles, lines, html)) {
            return Liangce.WRONG_USAGE;
        }
        print(articles, lines);
        return Liangce.GOOD;
    }

    private void print(List<ScoredArticle> articles, List<ScoreLine> lines) {
        ScoreTables tables = new ScoreTables(console.messages());
        console.evaluated(articles);
        console.lines(tables.scores(lines));
        console.print("evaluate.kappa");
        console.lines(tables.kappas(Confusion.of(articles, session::family)));
        List<Slip> slips = Slip.of(articles);
        console.print("evaluate.disagreements", slips.size());
        console.lines(tables.items("≠", slips));
    }
}
