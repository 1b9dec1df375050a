package org.liangce.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.liangce.app.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code liangce evaluate}: its options, and which report they ask for. */
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

    @Spec
    private CommandSpec spec;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<String> given = spec.commandLine().getParseResult().matchedOptions().stream().map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));
        EvaluateMode mode = EvaluateMode.of(given);
        String wrong = wrong(mode, given);
        if (!wrong.isEmpty()) {
            console.warn("error.usage", wrong, "evaluate ");
            return Liangce.WRONG_USAGE;
        }
        Session session = console.session(common.models, common.schema);
        return switch (mode) {
            case JUDGED -> new RecordSample(console, session).precision(judged);
            case SAMPLE -> new RecordSample(console, session).draw(paths, split, sample, out);
            case LEFTOVER -> new LeftoverReport(console, session).print(paths, split);
            case AGREEMENT -> new AgreementReport(console, session).print(agree.get(0), agree.get(1), split, html);
            case SCORES -> new ScoreReport(console, session, gold == null ? session.folder("gold") : gold, split).print(system, compare, baseline, html);
        };
    }

    /** What is wrong with the options, in the user's language; empty where nothing is. */
    private String wrong(EvaluateMode mode, Set<String> given) {
        Messages messages = console.messages();
        Optional<String> stranger = mode.stranger(given);
        if (stranger.isPresent()) {
            return messages.get("error.together", stranger.get(), mode.shown(), mode.options());
        }
        if (!mode.takesArticles() && !paths.isEmpty()) {
            return messages.get("error.unknown-option", paths.get(0));
        }
        return mode == EvaluateMode.SAMPLE && sample < 1 ? messages.get("error.value", "--sample", String.valueOf(sample)) : "";
    }
}
