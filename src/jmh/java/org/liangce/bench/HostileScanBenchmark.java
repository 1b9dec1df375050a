package org.liangce.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a million characters cost that nobody would write, beside a million of ordinary text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class HostileScanBenchmark {

    static final String ORDINARY = "ordinary";

    /** The comparators of the register in turn, those that stand before a number with those that stand behind. */
    private static final String CUES = "cues";

    /** The characters that are repeated, or one of the names above. */
    @Param({ORDINARY, "一", "9", "亿", "第", "(((", CUES})
    public String piece;

    private String text;
    private NumberScan scan;

    /** Makes the text. */
    @Setup
    public void prepare() {
        scan = new NumberScan();
        text = switch (piece) {
            case ORDINARY -> SampleText.ofLength(NumberScanBenchmark.LENGTH);
            case CUES -> SampleText.repeated(cues(), NumberScanBenchmark.LENGTH);
            default -> SampleText.repeated(piece, NumberScanBenchmark.LENGTH);
        };
    }

    private static String cues() {
        List<Cue> all = NumberLexicon.read(Models.bundled()).comparators().stream().filter(cue -> !cue.value().isEmpty()).toList();
        List<String> before = texts(all.stream().filter(cue -> cue.kind().equals("before")));
        List<String> after = texts(all.stream().filter(cue -> !cue.kind().equals("before")));
        StringBuilder cues = new StringBuilder();
        for (int i = 0; i < before.size(); i++) {
            cues.append(before.get(i)).append(after.get(i % after.size()));
        }
        return cues.toString();
    }

    private static List<String> texts(Stream<Cue> cues) {
        return cues.map(Cue::text).toList();
    }

    /** @return how many mentions the text has */
    @Benchmark
    public int numbers() {
        return scan.count(text);
    }
}
