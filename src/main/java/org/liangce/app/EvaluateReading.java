package org.liangce.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.liangce.evaluate.NoiseTally;
import org.liangce.evaluate.Tally;
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

    /** @param gold a gold folder; what it has no labels for is not scored */
    public EvaluateReading(Session session, Path gold) {
        this.session = session;
        this.gold = gold;
    }

    /** Words; nothing is counted where there is no gold for them. */
    public Tally words() {
        Tally tally = new Tally();
        for (Path file : files("segmentation", ".utf8")) {
            for (String line : GoldFile.lines(file)) {
                if (!line.isBlank()) {
                    add(tally, line.strip().split("\\s+"));
                }
            }
        }
        return tally;
    }

    private void add(Tally tally, String[] words) {
        List<Span> wanted = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            wanted.add(new Span(at, at + word.length()));
            at += word.length();
        }
        Document document = session.line().annotate(new SourceDocument("", String.join("", words), Publication.UNKNOWN));
        tally.addSpans(wanted, document.words().all().stream().map(Token::span).flatMap(span -> document.raw(span).stream()).toList());
    }

    /**
     * Noise of the articles that have gold for it.
     *
     * @throws GoldException where a line of gold names what the article does not have there
     */
    public NoiseTally noise(String split) {
        NoiseTally tally = new NoiseTally();
        for (Article article : new GoldSet(session, gold).articles(split)) {
            Path file = gold.resolve("noise").resolve(article.document().id() + ".tsv");
            if (Files.exists(file)) {
                tally.add(article.document().raw(), noise(file, article.document().raw()), predicted(article));
            }
        }
        return tally;
    }

    private BitSet predicted(Article article) {
        BitSet predicted = new BitSet();
        session.line().read(article.document()).noise().stream().map(Noise::raw).forEach(span -> predicted.set(span.start(), span.end()));
        return predicted;
    }

    private static BitSet noise(Path file, String raw) {
        BitSet noise = new BitSet();
        List<Span> lines = lines(raw);
        List<String> rows = GoldFile.lines(file);
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                Span span = span(rows.get(i).split("\t", 2), raw, lines);
                if (span == null) {
                    throw new GoldException(file.toString(), i + 1, "应是“行号、制表符、该行中的文字”，正文这一行里没有：" + rows.get(i));
                }
                noise.set(span.start(), span.end());
            }
        }
        return noise;
    }

    /** Where a row says that noise stands; null where the text has nothing of the kind. */
    private static Span span(String[] cells, String raw, List<Span> lines) {
        int line = cells.length == 2 && !cells[1].isEmpty() && cells[0].matches("\\d{1,6}") ? Integer.parseInt(cells[0]) - 1 : -1;
        if (line < 0 || line >= lines.size() || lines.get(line) == null) {
            return null;
        }
        int at = lines.get(line).of(raw).indexOf(cells[1]);
        return at < 0 ? null : new Span(at, at + cells[1].length()).shift(lines.get(line).start());
    }

    /** The lines of a text; null for empty ones. */
    private static List<Span> lines(String raw) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (String line : raw.split("\n", -1)) {
            lines.add(line.isEmpty() ? null : new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return lines;
    }

    private List<Path> files(String folder, String ending) {
        Path path = gold.resolve(folder);
        return Files.isDirectory(path) ? GoldFile.in(path, ending) : List.of();
    }
}
