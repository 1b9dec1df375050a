package org.liangce.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes many articles to try {@code run} on: those of {@code corpus/}, over and over, their digits changed by a seeded hand, and one of ten
 * million bytes on a single line.
 *
 * <p>{@code java src/jmh/java/org/liangce/bench/VariedCorpus.java target/varied 10000}
 */
public final class VariedCorpus {

    private static final long SEED = 12218;
    private static final int LONG_LINE = 10_000_000;

    private VariedCorpus() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> articles = articles();
        Random random = new Random(SEED);
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            Files.writeString(folder.resolve(String.format("a%05d.txt", i)), varied(articles.get(i % articles.size()), random));
        }
        Path alone = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-one-line"));
        Files.writeString(alone.resolve("line.txt"), line(articles, random));
    }

    private static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            List<String> articles = new ArrayList<>();
            for (Path text : texts) {
                articles.add(Files.readString(text));
            }
            return articles;
        }
    }

    /** A third of the digits are others. */
    static String varied(String article, Random random) {
        StringBuilder varied = new StringBuilder(article);
        for (int i = 0; i < varied.length(); i++) {
            if (varied.charAt(i) >= '0' && varied.charAt(i) <= '9' && random.nextInt(3) == 0) {
                varied.setCharAt(i, (char) ('1' + random.nextInt(9)));
            }
        }
        return varied.toString();
    }

    private static String line(List<String> articles, Random random) {
        StringBuilder line = new StringBuilder();
        int bytes = 0;
        while (bytes < LONG_LINE) {
            String article = varied(articles.get(random.nextInt(articles.size())), random).replaceAll("[\r\n]+", "");
            line.append(article);
            bytes += article.getBytes(StandardCharsets.UTF_8).length;
        }
        return line.toString();
    }
}
