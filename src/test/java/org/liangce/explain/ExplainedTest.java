package org.liangce.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.app.Line;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Schema;
import org.liangce.record.Extraction;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;
import org.liangce.text.Span;

/** Nothing is left without a reason, and listening changes nothing. */
class ExplainedTest {

    private static final Models MODELS = Models.bundled();
    private static final Line LINE = new Line(MODELS);
    private static final Schema SCHEMA = Schema.read(MODELS, "schema/12218.yaml");
    private static final RuleBook RULES = new RuleBook(MODELS);
    private static final Publication PUBLISHED = new Publication(LocalDate.of(2026, 3, 1), Publication.Origin.COMMAND_LINE);

    static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static SourceDocument source(String text) {
        return new SourceDocument("x", text, PUBLISHED);
    }

    private static Explained explained(String text) {
        return Explained.of(trace -> LINE.extract(source(text), trace), MODELS, SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyNumberIsARecordOrRefused(Path file) throws IOException {
        Overheard overheard = new Overheard();
        Extraction extraction = LINE.extract(source(Files.readString(file)), overheard);
        Set<Span> settled = overheard.numbers().stream().map(Refusal::words).collect(Collectors.toSet());
        extraction.figures().forEach(f -> settled.add(f.trigger().span()));
        Set<Span> all = extraction.document().mentions(MentionType.QUANTITY).stream().map(Mention::span).collect(Collectors.toSet());
        assertEquals(all, settled);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everySlotHasReasonsThatAreDescribed(Path file) throws IOException {
        Explained explained = explained(Files.readString(file));
        int length = explained.document().text().length();
        for (RecordReasons record : explained.records()) {
            for (SlotReason slot : record.slots()) {
                String what = record.id() + " " + slot.key();
                assertEquals(slot.value().isEmpty(), slot.evidence().isEmpty(), what);
                slot.evidence().forEach(e -> assertTrue(RULES.rules().contains(e.rule()) && e.spans().stream().allMatch(s -> s.end() <= length), what + " " + e));
                slot.passed().forEach(p -> assertTrue(RULES.rules().contains(p.rule()) && p.words().end() <= length, what + " " + p));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void listeningChangesNothing(Path file) throws IOException {
        SourceDocument source = source(Files.readString(file));
        Extraction heard = LINE.extract(source, new Overheard());
        Extraction alone = LINE.extract(source);
        assertEquals(alone.figures(), heard.figures());
        assertEquals(alone.measures(), heard.measures());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "今年，工业投资比2024年增长10%。 | 10% | time | 2024年 | time.passed.base",
        "黄埔区产值500亿元，利润率8%。 | 8% | indicator | 产值 | indicator.passed.other-number",
        "今年，白云区将对接佛山市，新建公园3个。 | 3个 | place | 佛山市 | place.passed.not-governing",
        "今年，海珠区税收增长5%，荔湾区增长3%。 | 3% | place | 海珠区 | place.passed.not-governing",
        "天河区已启动建设并将建成公园30个。 | 30个 | kind | 已 | kind.passed.earlier-word",
    })
    void whatWasWeighedAndNotTakenIsTold(String text, String number, String slot, String words, String rule) {
        Explained explained = explained(text);
        List<Passed> passed = explained.records().stream().filter(r -> explained.document().text(r.trigger()).equals(number)).flatMap(r -> r.slots().stream())
                .filter(s -> s.key().equals(slot)).flatMap(s -> s.passed().stream()).toList();
        assertTrue(passed.stream().anyMatch(p -> explained.document().text(p.words()).equals(words) && p.rule().equals(rule)), passed.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "天河区坚持创新驱动。 | 坚持创新驱动 | measure.slogan", "天河区产业活力持续释放。 | 活力持续释放 | measure.no-verb", "天河区将海珠打造成新高地。 | 打造成 | measure.turned-into",
        "天河区推动形成发展格局。 | 格局 | measure.exclude.pattern", "天河区召开推进会。 | 推进会 | measure.result", "每家奖励50万元。 | 50万元 | figure.grant",
        "开五金厂的李老板说，厂里招了工人30名。 | 30名 | figure.layman", "全国新能源汽车产量增长35%。 | 35% | figure.nation",
    })
    void whatStoodAgainstAPhraseIsTold(String text, String phrase, String rule) {
        Explained explained = explained(text);
        List<Refusal> refusals = explained.occurrences(phrase).stream().flatMap(o -> o.refusals().stream()).toList();
        assertTrue(refusals.stream().anyMatch(r -> r.rule().equals(rule)), refusals.toString());
    }

    @Test
    void theMostSimilarWordsAreWholeWords() {
        assertEquals("智能船舶中试基地", explained("南沙区将建设智能船舶中试基地。").similar("智能船舰中试基地"));
        assertEquals("2000万元", explained("安排2000万元。").similar("3000万元"));
        assertEquals(null, explained("安排2000万元。").similar("四大"));
    }
}
