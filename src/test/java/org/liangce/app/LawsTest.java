package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.lexicon.Models;
import org.liangce.record.Extraction;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;

/** The laws on every text at hand. */
class LawsTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 3;

    static List<Path> texts() {
        return Texts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hold(Path file) {
        SourceDocument source = Texts.read(file);
        Laws.hold(new String(source.raw().toCharArray()), Texts.line().extract(source));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holdWithoutADate(Path file) {
        SourceDocument source = Texts.read(file);
        Laws.hold(source.raw(), Texts.line().extract(new SourceDocument(source.id(), source.raw(), Publication.UNKNOWN)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void lineEndsDoNotMatter(Path file) {
        String unix = Texts.read(file).raw().replace("\r\n", "\n");
        assertEquals(lines(unix), lines(unix.replace("\n", "\r\n")));
    }

    private static String lines(String raw) {
        return String.join("\n", new ExtractionLines(Texts.line().extract(Texts.source("x", raw))).all());
    }

    @Test
    void threadsAndOrderDoNotMatter() throws Exception {
        List<SourceDocument> sources = Texts.all().stream().map(Texts::read).toList();
        List<String> alone = sources.stream().map(s -> lines(s.raw())).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sources.size() * ROUNDS; i++) {
            order.add(i % sources.size());
        }
        Collections.shuffle(order, new Random(12218));
        List<Line> lines = List.of(Texts.line(), new Line(Models.bundled()));
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                Line line = lines.get(i % lines.size());
                String raw = sources.get(order.get(i)).raw();
                together.add(pool.submit(() -> String.join("\n", new ExtractionLines(line.extract(Texts.source("x", raw))).all())));
            }
            for (int i = 0; i < order.size(); i++) {
                assertEquals(alone.get(order.get(i)), together.get(i).get(), sources.get(order.get(i)).id());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void articlesReadTogetherGiveWhatEachGivesAlone() {
        List<SourceDocument> sources = Texts.all().stream().map(Texts::read).toList();
        List<Extraction> together = Texts.line().extract(sources);
        for (int i = 0; i < sources.size(); i++) {
            assertEquals(new ExtractionLines(Texts.line().extract(sources.get(i))).all(), new ExtractionLines(together.get(i)).all(), sources.get(i).id());
        }
    }

    @Test
    void textsOfOurOwnAreThere() {
        assertTrue(Texts.in(Texts.OWN).size() >= 5, "no texts in " + Texts.OWN);
    }
}
