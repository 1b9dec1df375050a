package org.liangce.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Ordinary text to measure with: the articles of {@code corpus/}, those that are held back for tests left out.
 *
 * <p>A long text has all their sentences again and again, each time in another order, the same at each call, and so do many articles. The
 * same articles in the same order would be learnt by the processor's branch predictor: a scan of names then looks twice as fast as on any
 * text that was not seen before.
 */
final class SampleText {

    private static final Path FOLDER = Path.of("corpus");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final String SENTENCE_END = "(?<=[。；\n])";
    /** Behind a line; behind a sentence inside a line, no mark torn from it. */
    private static final String LINE_END = "(?<=\n)";
    private static final String INNER_END = "(?<=。)(?![”’）)\r\n])";
    private static final long SEED = 20261122;

    private SampleText() {}

    /** Exactly so many characters. */
    static String ofLength(int length) {
        List<String> sentences = new ArrayList<>();
        articles().forEach(article -> sentences.addAll(List.of(article.split(SENTENCE_END))));
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            Collections.shuffle(sentences, random);
            sentences.forEach(text::append);
        }
        return text.substring(0, length);
    }

    /**
     * The articles again and again until they hold so many characters: each time in another order, with a third of their digits changed and
     * the sentences of each line in another order.
     */
    static List<String> articlesOfLength(int length) {
        List<String> articles = articles();
        Random random = new Random(SEED);
        List<String> many = new ArrayList<>();
        for (int left = length; left > 0;) {
            Collections.shuffle(articles, random);
            for (String article : articles) {
                many.add(VariedCorpus.varied(reordered(article, random), random));
                left -= article.length();
            }
        }
        return many;
    }

    private static String reordered(String article, Random random) {
        StringBuilder text = new StringBuilder(article.length());
        for (String line : article.split(LINE_END)) {
            List<String> sentences = new ArrayList<>(List.of(line.split(INNER_END)));
            String end = sentences.get(sentences.size() - 1).endsWith("\n") ? sentences.remove(sentences.size() - 1) : "";
            Collections.shuffle(sentences, random);
            sentences.forEach(text::append);
            text.append(end);
        }
        return text.toString();
    }

    /** A piece again and again, cut to exactly so many characters. */
    static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    /** The articles in the manifest's order. */
    static List<String> articles() {
        List<String> articles = new ArrayList<>();
        try (CSVParser manifest = CSVParser.parse(Files.readString(FOLDER.resolve("manifest.csv")), FORMAT)) {
            for (CSVRecord row : manifest) {
                if (!row.get("split").equals("test")) {
                    articles.add(Files.readString(FOLDER.resolve(row.get("id") + ".txt")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("run this in the project's folder", e);
        }
        return articles;
    }
}
