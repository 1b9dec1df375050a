package org.liangce.bench;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.liangce.app.Line;
import org.liangce.lexicon.Models;
import org.liangce.record.Extraction;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;
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

/**
 * The whole line, from raw text to records, against HanLP's standard tokenizer over the same million characters of articles, on one thread
 * and on two: each thread reads all of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5, time = 8)
@Measurement(iterations = 5, time = 4)
public class WholeLineBenchmark {

    /** At least so many characters. */
    private static final int LENGTH = 1_000_000;
    private static final Publication PUBLISHED = new Publication(LocalDate.of(2026, 2, 20), Publication.Origin.COMMAND_LINE);

    private List<SourceDocument> articles;
    private Line line;
    private Segment tokenizer;

    /** Reads articles and registers. */
    @Setup
    public void prepare() {
        articles = text().stream().map(article -> new SourceDocument("", article, PUBLISHED)).toList();
        line = new Line(Models.bundled());
        tokenizer = StandardTokenizer.SEGMENT;
    }

    /** The articles that are read. */
    static List<String> text() {
        return SampleText.articlesOfLength(LENGTH);
    }

    /** As {@code run} does it, some articles together. @return how many records the articles have */
    @Benchmark
    public int line() {
        int records = 0;
        for (int from = 0; from < articles.size(); from += Line.TOGETHER) {
            for (Extraction extraction : line.extract(articles.subList(from, Math.min(articles.size(), from + Line.TOGETHER)))) {
                records += records(extraction);
            }
        }
        return records;
    }

    /** Each article alone. @return how many records the articles have */
    @Benchmark
    public int alone() {
        int records = 0;
        for (SourceDocument article : articles) {
            records += records(line.extract(article));
        }
        return records;
    }

    private static int records(Extraction extraction) {
        return extraction.figures().size() + extraction.measures().size();
    }

    /** @return how many words the articles have */
    @Benchmark
    public int words() {
        int words = 0;
        for (SourceDocument article : articles) {
            words += tokenizer.seg(article.raw()).size();
        }
        return words;
    }
}
