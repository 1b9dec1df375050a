package org.liangce.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.liangce.app.ErrorPage;
import org.liangce.app.EvaluateGold;
import org.liangce.app.EvaluateReading;
import org.liangce.app.FindLeftover;
import org.liangce.app.KeptRun;
import org.liangce.app.SampleSheet;
import org.liangce.app.Session;
import org.liangce.evaluate.Baseline;
import org.liangce.evaluate.Confusion;
import org.liangce.evaluate.Contrast;
import org.liangce.evaluate.Leftover;
import org.liangce.evaluate.NoiseTally;
import org.liangce.evaluate.ScoreLine;
import org.liangce.evaluate.ScoredArticle;
import org.liangce.evaluate.Slice;
import org.liangce.evaluate.Slip;
import org.liangce.evaluate.SpanTally;
import org.liangce.ingest.Articles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liangce evaluate}: scores against hand-made labels. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Option(names = "--gold", paramLabel = "DIR", descriptionKey = "gold")
    private Path gold;

    @Option(names = "--system", paramLabel = "DIR", descriptionKey = "system")
    private Path system;

    @Option(names = "--split", paramLabel = "SPLIT", descriptionKey = "split")
    private String split;

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
    private Path baseline;

    @Option(names = "--compare", paramLabel = "DIR", descriptionKey = "compare")
    private Path compare;

    @Option(names = "--agree", arity = "2", paramLabel = "DIR", descriptionKey = "agree")
    private List<Path> agree;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "html")
    private Path html;

    @Option(names = "--leftover", descriptionKey = "leftover-option")
    private boolean leftover;

    @Option(names = "--sample", paramLabel = "N", descriptionKey = "sample")
    private Integer sample;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "sample.csv", descriptionKey = "sample-out")
    private Path out;

    @Option(names = "--judged", paramLabel = "FILE", descriptionKey = "judged")
    private Path judged;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "evaluate-paths")
    private List<Path> paths = new ArrayList<>();

    private Session session;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        session = console.session(common.models, null);
        try {
            if (judged != null) {
                return precision();
            }
            if (leftover || sample != null) {
                return records();
            }
            if (!paths.isEmpty()) {
                console.warn("error.usage", console.messages().get("error.unknown-option", paths.get(0)), "evaluate ");
                return Liangce.WRONG_USAGE;
            }
            return agree == null ? scores(gold == null ? session.folder("gold") : gold) : agreement();
        } catch (NoSuchFileException e) {
            console.warn("error.gold-missing", e.getReason() == null ? e.getFile() : e.getReason());
            return Liangce.WRONG_USAGE;
        }
    }

    private int scores(Path folder) throws IOException {
        List<ScoredArticle> articles = judged(folder, system);
        if (articles.isEmpty()) {
            return Liangce.WRONG_USAGE;
        }
        ScoreTables tables = new ScoreTables(console.messages());
        List<ScoreLine> lines = ScoreLine.of(articles);
        print(tables.scores(lines));
        console.print("evaluate.slices");
        print(tables.slices(Slice.of(articles)));
        console.print("evaluate.confusions");
        print(tables.confusions(Confusion.of(articles, session::family)));
        if (system == null) {
            reading(new EvaluateReading(session, folder));
        }
        if (compare != null) {
            contrast(tables, articles, judged(folder, compare));
        }
        if (html != null && !page(articles, lines)) {
            return Liangce.WRONG_USAGE;
        }
        return baseline == null || isBaseline(tables, KeptRun.read(baseline), articles) ? Liangce.GOOD : Liangce.CHECK_FAILED;
    }

    private void reading(EvaluateReading reading) throws IOException {
        SpanTally words = reading.words();
        if (words.support() > 0) {
            console.print("evaluate.words", ScoreTables.three(words.precision()), ScoreTables.three(words.recall()), ScoreTables.three(words.f1()),
                    words.support());
        }
        NoiseTally noise = reading.noise(split);
        if (noise.noise() > 0) {
            console.print("evaluate.noise", noise.kept(), noise.noise(), noise.lost(), noise.text());
        }
    }

    private List<ScoredArticle> judged(Path folder, Path labels) throws IOException {
        List<ScoredArticle> articles = new EvaluateGold(session).evaluate(folder, labels, split);
        if (articles.isEmpty()) {
            console.warn(split == null ? "error.gold-empty" : "error.split-empty", folder, split);
        } else {
            console.print("evaluated", articles.size(), articles.stream().map(a -> a.subject().id()).collect(Collectors.joining(" ")));
        }
        return articles;
    }

    private void contrast(ScoreTables tables, List<ScoredArticle> articles, List<ScoredArticle> other) {
        List<Contrast> contrasts = Contrast.of(articles, other);
        console.print("evaluate.contrast", contrasts.size());
        print(tables.contrasts(contrasts));
        gained(tables, Slip.of(other), Slip.of(articles));
    }

    private boolean isBaseline(ScoreTables tables, KeptRun kept, List<ScoredArticle> articles) {
        KeptRun now = KeptRun.of(articles);
        List<Baseline.Change> changes = kept.counts().changes(now.counts());
        console.print(changes.isEmpty() ? "evaluate.baseline-same" : "evaluate.baseline-differs", baseline, changes.size());
        if (!changes.isEmpty()) {
            print(tables.changes(changes));
            gained(tables, kept.items(), now.items());
        }
        return changes.isEmpty();
    }

    private void gained(ScoreTables tables, List<Slip> before, List<Slip> after) {
        List<Slip> gained = Slip.without(before, after);
        List<Slip> lost = Slip.without(after, before);
        console.print("evaluate.gained", gained.size(), lost.size());
        print(tables.items("+", gained));
        print(tables.items("-", lost));
    }

    private int agreement() throws IOException {
        List<ScoredArticle> articles = judged(agree.get(0), agree.get(1));
        if (articles.isEmpty()) {
            return Liangce.WRONG_USAGE;
        }
        ScoreTables tables = new ScoreTables(console.messages());
        List<ScoreLine> lines = ScoreLine.of(articles);
        print(tables.scores(lines));
        console.print("evaluate.kappa");
        print(tables.kappas(Confusion.of(articles, session::family)));
        List<Slip> slips = Slip.of(articles);
        console.print("evaluate.disagreements", slips.size());
        print(tables.items("≠", slips));
        return html == null || page(articles, lines) ? Liangce.GOOD : Liangce.WRONG_USAGE;
    }

    /** Works on articles without gold: what no record used, or random records to judge. */
    private int records() throws IOException {
        Articles articles = session.read(paths.isEmpty() ? List.of(session.folder("corpus")) : paths, null);
        console.failures(articles.failures());
        if (articles.read().isEmpty()) {
            console.warn("error.nothing");
            return Liangce.SOME_INPUTS_FAILED;
        }
        if (sample != null) {
            SampleSheet.write(session, articles.read(), sample, out);
            console.print("evaluate.sampled", sample, out);
        } else {
            leftover(FindLeftover.of(session, articles.read()));
        }
        return articles.failures().isEmpty() ? Liangce.GOOD : Liangce.SOME_INPUTS_FAILED;
    }

    private void leftover(Leftover found) {
        console.print("evaluate.leftover", found.all(), found.all() - found.left(), found.left());
        for (Leftover.Group group : found.groups()) {
            console.out().println(group.count() + "\t" + group.name());
            group.examples().forEach(example -> console.out().println("\t" + example));
        }
    }

    private int precision() throws IOException {
        SampleSheet.Judged read = SampleSheet.read(judged);
        print(new ScoreTables(console.messages()).proportions(read.kinds(), read.all()));
        read.wrong().forEach((what, count) -> console.print("evaluate.wrong", what, count));
        return Liangce.GOOD;
    }

    private void print(List<String> lines) {
        lines.forEach(console.out()::println);
    }

    /** @return whether it could be written */
    private boolean page(List<ScoredArticle> articles, List<ScoreLine> lines) {
        try {
            Messages messages = console.messages();
            new ErrorPage(session).write(articles, lines, messages.language(), messages.under("page.", "figure.", "score."), html);
            console.print("html.written", html);
            return true;
        } catch (IOException e) {
            console.unwritableFile(html, e);
            return false;
        }
    }
}
