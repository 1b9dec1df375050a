package org.liangce.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints what was seen against the bars. Exit code 0 where every bar is met, 1 where one is not, 2 for an unknown
 * part.
 *
 * <p>Arguments are the parts to run: {@code numbers} and {@code hostile}, the default, and {@code line}.
 */
public final class BenchmarkReport {

    private static final double SHARE_OF_NAMES = 1.0 / 7;
    private static final double HOSTILE = 3;
    private static final double BYTES_OF_LINE = 200;
    private static final double LINE_TO_WORDS = 1.5;
    private static final double TWO_THREADS = 1.8;

    private final List<Row> rows = new ArrayList<>();

    private BenchmarkReport() {}

    /** @param parts which parts are run; none for the default */
    public static void main(String[] parts) throws RunnerException {
        BenchmarkReport report = new BenchmarkReport();
        for (String part : parts.length == 0 ? new String[] {"numbers", "hostile"} : parts) {
            switch (part) {
                case "numbers" -> report.numbers();
                case "hostile" -> report.hostile();
                case "line" -> report.line();
                default -> {
                    System.err.println("no part “" + part + "”; there are: numbers hostile line");
                    System.exit(2);
                }
            }
        }
        System.exit(report.print() ? 0 : 1);
    }

    private void numbers() throws RunnerException {
        Collection<RunResult> results = run(NumberScanBenchmark.class, 1);
        Speed numbers = Speed.of(results, "numbers", "", NumberScanBenchmark.LENGTH);
        Speed names = Speed.of(results, "names", "", NumberScanBenchmark.LENGTH);
        rows.add(Row.seen("quantities and times", numbers));
        rows.add(Row.seen("2,000 names, Aho-Corasick", names));
        rows.add(Row.atLeast("speed of numbers to names", numbers.charactersASecond() / names.charactersASecond(), SHARE_OF_NAMES));
    }

    private void hostile() throws RunnerException {
        Collection<RunResult> results = run(HostileScanBenchmark.class, 1);
        Speed ordinary = Speed.of(results, "numbers", HostileScanBenchmark.ORDINARY, NumberScanBenchmark.LENGTH);
        for (RunResult result : results) {
            String piece = result.getParams().getParam("piece");
            Speed speed = Speed.of(result, NumberScanBenchmark.LENGTH);
            rows.add(Row.seen("1 MB of " + piece, speed));
            if (!piece.equals(HostileScanBenchmark.ORDINARY)) {
                rows.add(Row.atMost("cost of " + piece + " to ordinary", speed.time() / ordinary.time(), HOSTILE));
            }
        }
    }

    private void line() throws RunnerException {
        int length = WholeLineBenchmark.text().stream().mapToInt(String::length).sum();
        double alone = 0;
        for (int threads = 1; threads <= 2; threads++) {
            Collection<RunResult> results = run(WholeLineBenchmark.class, threads);
            Speed line = Speed.of(results, "line", "", length).on(threads);
            Speed words = Speed.of(results, "words", "", length).on(threads);
            rows.add(Row.seen("whole line, threads: " + threads, line));
            rows.add(Row.seen("whole line, article by article, threads: " + threads, Speed.of(results, "alone", "", length).on(threads)));
            rows.add(Row.seen("HanLP's words, threads: " + threads, words));
            rows.add(Row.atLeast("speed of line to words", line.charactersASecond() / words.charactersASecond(), LINE_TO_WORDS));
            rows.add(Row.atMost("bytes of line a character", line.bytes(), BYTES_OF_LINE));
            if (threads == 1) {
                alone = line.charactersASecond();
            } else {
                rows.add(Row.atLeast("line on two threads to one", line.charactersASecond() / alone, TWO_THREADS));
            }
        }
    }

    private static Collection<RunResult> run(Class<?> benchmark, int threads) throws RunnerException {
        Options options = new OptionsBuilder().include(benchmark.getName() + "\\.").threads(threads).addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.NORMAL).shouldFailOnError(true).build();
        return new Runner(options).run();
    }

    private boolean print() {
        System.out.printf("%n%s, JDK %s, %d processors%n%n", System.getProperty("os.arch"), System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        System.out.println("| what | characters a second | bytes a character | ratio | bar | met |\n| --- | --- | --- | --- | --- | --- |");
        rows.forEach(System.out::println);
        return rows.stream().allMatch(Row::met);
    }

    /**
     * What a benchmark showed.
     *
     * @param time microseconds for the whole text
     * @param bytes allocated for each character
     */
    private record Speed(int length, double time, double bytes) {

        static Speed of(Collection<RunResult> results, String method, String piece, int length) {
            return results.stream().filter(r -> r.getParams().getBenchmark().endsWith("." + method))
                    .filter(r -> piece.isEmpty() || piece.equals(r.getParams().getParam("piece")))
                    .map(r -> of(r, length)).findFirst().orElseThrow();
        }

        static Speed of(RunResult result, int length) {
            return new Speed(length, result.getPrimaryResult().getScore(),
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / length);
        }

        /** The same where each of several threads reads the whole text. */
        Speed on(int threads) {
            return new Speed(length * threads, time, bytes);
        }

        double charactersASecond() {
            return length / time * 1e6;
        }
    }

    /** A line of the table. */
    private record Row(String what, String seen, String bar, boolean met) {

        static Row seen(String what, Speed speed) {
            return new Row(what, String.format(Locale.ROOT, "%.1f M | %.1f |", speed.charactersASecond() / 1e6, speed.bytes()), "|", true);
        }

        static Row atLeast(String what, double ratio, double bar) {
            return new Row(what, ratio(ratio), String.format(Locale.ROOT, "at least %.3f |", bar), ratio >= bar);
        }

        static Row atMost(String what, double ratio, double bar) {
            return new Row(what, ratio(ratio), String.format(Locale.ROOT, "at most %.1f |", bar), ratio <= bar);
        }

        private static String ratio(double ratio) {
            return String.format(Locale.ROOT, "| | %.3f", ratio);
        }

        @Override
        public String toString() {
            String verdict = bar.length() == 1 ? "" : met ? "yes" : "NO";
            return "| " + what + " | " + seen + " | " + bar + " " + verdict + " |";
        }
    }
}
