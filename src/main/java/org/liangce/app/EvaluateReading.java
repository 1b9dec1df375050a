package org.liangce.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.liangce.evaluate.NoiseTally;
import org.liangce.evaluate.SpanTally;
import org.liangce.ingest.Article;
import org.liangce.text.Document;
import org.liangce.text.Noise;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;
import org.liangce.text.Span;
import org.liangce.text.Token;

/**
 * Scores what comes before extraction: words against {@code segmentation/*.utf8} of a gold folder (a sentence a line, words parted by blanks, as in
 * the SIGHAN bakeoffs), and noise against {@code noise/<id>.tsv} (line number and the part of that line which is noise).
 */
public final class EvaluateReading {

    private final Session session;
    private final Path gold;

    public EvaluateReading(Session session, Path gold) {
        this.session = session;
        this.gold = gold;
    }

    /** Words; nothing is counted where there is no gold for them. */
    public SpanTally words() throws IOException {
        SpanTally tally = new SpanTally();
        for (Path file : files("segmentation", ".utf8")) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    add(tally, line.strip().split("\\s+"));
                }
            }
        }
        return tally;
    }

    private void add(SpanTally tally, String[] words) {
        List<Span> wanted = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            wanted.add(new Span(at, at + word.length()));
            at += word.length();
        }
        Document document = session.line().annotate(new SourceDocument("", String.join("", words), Publication.UNKNOWN));
        tally.add(wanted, document.tokens().stream().map(Token::span).flatMap(span -> document.raw(span).stream()).toList());
    }

    /**
     * Noise of the articles that have gold for it.
     *
     * @throws GoldException where a line of gold names what the article does not have there
     */
    public NoiseTally noise(String split) throws IOException {
        NoiseTally tally = new NoiseTally();
        for (Article article : new GoldSet(session, gold).articles(split)) {
            Path file = gold.resolve("noise").resolve(article.document().id() + ".tsv");
            if (Files.exists(file)) {
                BitSet predicted = new BitSet();
                session.line().annotate(article.document()).noise().stream().map(Noise::raw).forEach(span -> predicted.set(span.start(), span.end()));
                tally.add(article.document().raw(), noise(file, article.document().raw()), predicted);
            }
        }
        return tally;
    }

    private static BitSet noise(Path file, String raw) throws IOException {
        BitSet noise = new BitSet();
        String[] lines = raw.split("\n", -1);
        int[] starts = new int[lines.length];
        for (int i = 1; i < lines.length; i++) {
            starts[i] = starts[i - 1] + lines[i - 1].length() + 1;
        }
        List<String> rows = Files.readAllLines(file);
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split("\t", 2);
            int line = cells.length == 2 && cells[0].matches("\\d{1,6}") ? Integer.parseInt(cells[0]) - 1 : -1;
            int at = line < 0 || line >= lines.length ? -1 : lines[line].indexOf(cells[1]);
            if (at < 0) {
                throw new GoldException(file.toString(), i + 1, "应是“行号、制表符、该行中的文字”，正文这一行里没有：" + rows.get(i));
            }
            noise.set(starts[line] + at, starts[line] + at + cells[1].length());
        }
        return noise;
    }

    private List<Path> files(String folder, String ending) throws IOException {
        Path path = gold.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }
}
