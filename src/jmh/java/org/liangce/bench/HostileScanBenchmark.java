package org.liangce.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.TimeWord;
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
    /** The words for times of the register in turn. */
    private static final String TIMES = "times";
    /** Words for times and comparators in turn, with a figure behind each comparator. */
    private static final String MIXED = "mixed";

    private static final NumberLexicon LEXICON = NumberLexicon.read(Models.bundled());

    /** The characters that are repeated, or one of the names above. */
    @Param({ORDINARY, "一", "9", "亿", "第", "(((", CUES, TIMES, MIXED})
    public String piece;

    private String text;
    private NumberScan scan;

    /** Makes the text. */
    @Setup
    public void prepare() {
        scan = new NumberScan();
        text = switch (piece) {
            case ORDINARY -> SampleText.ofLength(NumberScanBenchmark.LENGTH);
            case CUES -> SampleText.repeated(alternating(comparators("before"), comparators("after"), ""), NumberScanBenchmark.LENGTH);
            case TIMES -> SampleText.repeated(String.join("", times()), NumberScanBenchmark.LENGTH);
            case MIXED -> SampleText.repeated(alternating(times(), comparators("before"), "1"), NumberScanBenchmark.LENGTH);
            default -> SampleText.repeated(piece, NumberScanBenchmark.LENGTH);
        };
    }

    /** Each of the first, followed by one of the second and {@code end}. */
    private static String alternating(List<String> first, List<String> second, String end) {
        StringBuilder cues = new StringBuilder();
        for (int i = 0; i < first.size(); i++) {
            cues.append(first.get(i)).append(second.get(i % second.size())).append(end);
        }
        return cues.toString();
    }

    private static List<String> comparators(String side) {
        return LEXICON.comparators().stream().filter(cue -> cue.kind().equals(side) && !cue.value().isEmpty()).map(Cue::text).toList();
    }

    private static List<String> times() {
        return LEXICON.timeWords().stream().map(TimeWord::text).toList();
    }

    /** @return how many mentions the text has */
    @Benchmark
    public int numbers() {
        return scan.count(text);
    }
}
