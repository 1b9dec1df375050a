package org.liangce.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.liangce.app.EvaluateGold;
import org.liangce.app.EvaluateReading;
import org.liangce.app.KeptRun;
import org.liangce.app.Session;
import org.liangce.evaluate.Baseline;
import org.liangce.evaluate.Confusion;
import org.liangce.evaluate.Contrast;
import org.liangce.evaluate.NoiseTally;
import org.liangce.evaluate.Rounded;
import org.liangce.evaluate.ScoreLine;
import org.liangce.evaluate.ScoredArticle;
import org.liangce.evaluate.Slice;
import org.liangce.evaluate.Slip;
import org.liangce.evaluate.Tally;

/** {@code liangce evaluate}: the program, or labels that another made, against gold. All that can fail is done before the first line is printed. */
final class ScoreReport {

    private final Console console;
    private final Session session;
    private final ScoreTables tables;
    private final Path gold;
    private final String split;

    /** @param split null for all */
    ScoreReport(Console console, Session session, Path gold, String split) {
        this.console = console;
        this.session = session;
        this.tables = new ScoreTables(console.messages());
        this.gold = gold;
        this.split = split;
    }

    /**
     * Prints the scores.
     *
     * @param system labels to score; null to run the program
     * @param compare labels of another run; null for none
     * @param baseline counts to be held against; null for none
     * @param html where the page of errors is written; null for none
     * @return the exit code
     */
    int print(Path system, Path compare, Path baseline, Path html) {
        EvaluateGold evaluate = new EvaluateGold(session);
        List<ScoredArticle> articles = evaluate.evaluate(gold, system, split);
        if (articles.isEmpty()) {
            return empty(evaluate);
        }
        List<ScoredArticle> other = compare == null ? List.of() : evaluate.evaluate(gold, compare, split);
        KeptRun kept = baseline == null ? null : KeptRun.read(baseline);
        List<String> reading = system == null ? reading(new EvaluateReading(session, gold)) : List.of();
        List<ScoreLine> lines = ScoreLine.of(articles);
        if (!new ScorePage(console, session).write(articles, lines, html)) {
            return Liangce.WRONG_USAGE;
        }
        scores(articles, lines, reading);
        if (compare != null) {
            contrast(articles, other);
        }
        return kept == null || isBaseline(baseline, kept, articles) ? Liangce.GOOD : Liangce.CHECK_FAILED;
    }

    private int empty(EvaluateGold evaluate) {
        if (split == null) {
            console.warn("error.gold-empty", gold);
        } else {
            console.splitEmpty(gold, split, evaluate.splits(gold));
        }
        return Liangce.WRONG_USAGE;
    }

    private void scores(List<ScoredArticle> articles, List<ScoreLine> lines, List<String> reading) {
        console.evaluated(articles);
        console.lines(tables.scores(lines));
        console.print("evaluate.slices");
        console.lines(tables.slices(Slice.of(articles)));
        console.print("evaluate.confusions");
        console.lines(tables.confusions(Confusion.of(articles, session::family)));
        console.lines(reading);
    }

    /** What comes before extraction, where there is gold for it. */
    private List<String> reading(EvaluateReading reading) {
        List<String> lines = new ArrayList<>();
        Tally words = reading.words();
        if (words.support() > 0) {
            lines.add(console.messages().get("evaluate.words", Rounded.three(words.precision()), Rounded.three(words.recall()),
                    Rounded.three(words.f1()), words.support()));
        }
        NoiseTally noise = reading.noise(split);
        if (noise.noise() > 0) {
            lines.add(console.messages().get("evaluate.noise", noise.kept(), noise.noise(), noise.lost(), noise.text()));
        }
        return lines;
    }

    private void contrast(List<ScoredArticle> articles, List<ScoredArticle> other) {
        List<Contrast> contrasts = Contrast.of(articles, other);
        console.print("evaluate.contrast", contrasts.size());
        console.lines(tables.contrasts(contrasts));
        gained(Slip.of(other), Slip.of(articles));
    }

    private boolean isBaseline(Path file, KeptRun whole, List<ScoredArticle> articles) {
        KeptRun kept = split == null ? whole : whole.of(split, articles);
        KeptRun now = KeptRun.of(articles);
        List<Baseline.Change> changes = kept.counts().changes(now.counts());
        console.print(changes.isEmpty() ? "evaluate.baseline-same" : "evaluate.baseline-differs", file, changes.size());
        if (!kept.counts().isOfSameGold(now.counts())) {
            console.print("evaluate.baseline-other");
        }
        if (!changes.isEmpty()) {
            console.lines(tables.changes(changes));
            gained(kept.items(), now.items());
        }
        return changes.isEmpty();
    }

    private void gained(List<Slip> before, List<Slip> after) {
        List<Slip> gained = Slip.without(before, after);
        List<Slip> lost = Slip.without(after, before);
        console.print("evaluate.gained", gained.size(), lost.size());
        console.lines(tables.items("+", gained));
        console.lines(tables.items("-", lost));
    }
}
