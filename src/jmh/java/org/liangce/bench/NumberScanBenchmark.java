package org.liangce.bench;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Quantities and times together, from text to mentions on one thread, against HanLP's Aho-Corasick scan of 2,000 names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NumberScanBenchmark {

    static final int LENGTH = 1_000_000;
    private static final int NAMES = 2_000;

    private String text;
    private NumberScan scan;
    private AhoCorasickDoubleArrayTrie<String> names;

    /** Reads text, registers and names. */
    @Setup
    public void prepare() {
        text = SampleText.ofLength(LENGTH);
        scan = new NumberScan();
        names = new AhoCorasickDoubleArrayTrie<>(RegisterNames.choose(NAMES));
    }

    /** @return how many mentions the text has */
    @Benchmark
    public int numbers() {
        return scan.count(text);
    }

    /** @return how many of the names stand in the text */
    @Benchmark
    public int names() {
        int[] hits = new int[1];
        names.parseText(text, (begin, end, value) -> hits[0]++);
        return hits[0];
    }
}
