package org.liangce.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.text.Span;

class SentencesTest {

    private static final CharacterClass GOES_ON = Characters.read(Models.bundled()).of("layout.sentence-goes-on");

    static Stream<String> lines() throws IOException {
        try (var in = SentencesTest.class.getResourceAsStream("/spec/sentences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void dividesSentencesAndClauses(String line) {
        String[] cells = line.split("\t");
        boolean heading = cells[0].startsWith("##");
        String text = heading ? cells[0].substring(2) : cells[0];
        Sentences sentences = new Sentences(text, GOES_ON);
        sentences.divide(new Span(0, text.length()), heading);
        assertEquals(cells[1], sentences.sentences().stream().map(s -> s.span().of(text)).collect(Collectors.joining(" / ")), cells[3]);
        assertEquals(cells[2], sentences.clauses().stream().map(c -> c.span().of(text)).collect(Collectors.joining(" / ")), cells[3]);
    }

    /** A bracket that was never closed is not closed by one of another sentence far behind. */
    @Test
    void forgottenBracketEndsWithItsSentence() {
        String text = "（数据由民航部门另行发布。" + "码头吞吐量增长。".repeat(60) + "（含空运）船厂交付一艘。）";
        Sentences sentences = new Sentences(text, GOES_ON);
        sentences.divide(new Span(0, text.length()), false);
        assertEquals(62, sentences.sentences().size());
    }
}
