package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangce.evaluate.Baseline;
import org.liangce.evaluate.ScoredArticle;
import org.liangce.evaluate.Slip;

/**
 * No change of a score is silent: better or worse, {@code gold/baseline.tsv} is updated in the same commit. {@code mvn test -Dtest=BaselineTest
 * -Dliangce.update=true} writes it anew.
 */
class BaselineTest {

    private static final Path KEPT = Path.of("gold", "baseline.tsv");

    @Test
    void scoresAreThoseOfTheBaseline() throws IOException {
        List<ScoredArticle> articles = new EvaluateGold(new Session(Path.of(""), Path.of("models"), null)).evaluate(Path.of("gold"), null, null);
        KeptRun now = KeptRun.of(articles);
        if (Boolean.getBoolean("liangce.update")) {
            now.write(KEPT);
        }
        KeptRun kept = KeptRun.read(KEPT);
        List<Baseline.Change> changes = kept.counts().changes(now.counts());
        assertTrue(changes.isEmpty(), () -> told(kept, now, changes));
    }

    private static String told(KeptRun kept, KeptRun now, List<Baseline.Change> changes) {
        StringBuilder told = new StringBuilder("read this, and if it is what you want run with -Dliangce.update=true and commit\n");
        changes.forEach(c -> told.append(line(c)));
        kept.without(now).forEach(slip -> told.append("gained ").append(line(slip)));
        now.without(kept).forEach(slip -> told.append("lost   ").append(line(slip)));
        return told.toString();
    }

    /** What changed; of the held-out articles only that something did, so that nobody steers a rule by them. */
    private static String line(Baseline.Change change) {
        String counts = change.split().equals("test") ? "other than it was" : change.was() + " -> " + change.is();
        return change.split() + ' ' + change.figure() + ": " + counts + '\n';
    }

    private static String line(Slip slip) {
        return slip.line().replace('\t', ' ') + "\n";
    }
}
