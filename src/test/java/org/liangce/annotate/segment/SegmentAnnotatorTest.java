package org.liangce.annotate.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liangce.annotate.layout.Layout;
import org.liangce.text.Document;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;
import org.liangce.text.Token;

class SegmentAnnotatorTest {

    private static Document words(SegmentAnnotator annotator, String text) {
        return annotator.annotate(new Layout().plain(new SourceDocument("t", text, Publication.UNKNOWN)));
    }

    private static List<String> texts(Document document) {
        return document.words().all().stream().map(token -> document.text(token.span())).toList();
    }

    @Test
    void dividesAndTags() {
        Document document = words(new SegmentAnnotator(List.of()), "广州市发展大会。");
        assertEquals(List.of("广州市", "发展", "大会", "。"), texts(document));
        assertEquals(List.of("ns", "vn", "n", "w"), document.words().all().stream().map(Token::tag).toList());
    }

    @Test
    void privateWordsBelongToOneSegmenter() {
        assertTrue(texts(words(new SegmentAnnotator(List.of("低空经济")), "发展低空经济。")).contains("低空经济"));
        assertFalse(texts(words(new SegmentAnnotator(List.of()), "发展低空经济。")).contains("低空经济"));
    }

    @Test
    void aNumberIsOneWordWithItsPowerItsPercentSignAndItsYear() {
        assertEquals(List.of("2025年", "，", "产值", "3.2万亿", "元", "，", "增长", "4.8%", "，", "共", "5", "个"),
                texts(words(new SegmentAnnotator(List.of()), "2025年，产值3.2万亿元，增长4.8%，共5个")));
    }

    @Test
    void wordsCoverTheText() {
        String text = "增长5.2%。🎉新\uD800增\u0000项目 ABC x" + "长".repeat(3000) + "，完";
        Document document = words(new SegmentAnnotator(List.of("新增")), text);
        int at = 0;
        for (Token token : document.words().all()) {
            assertTrue(token.span().start() >= at);
            assertTrue(document.text().substring(at, token.span().start()).isBlank());
            at = token.span().end();
        }
        assertEquals(document.text().length(), at);
    }

    @Test
    void wordsNeverPartASurrogatePair() {
        assertEquals(List.of("甲", "1", "\uD85B\uDF56]"), texts(words(new SegmentAnnotator(List.of()), "甲1\uD85B\uDF56]")));
    }

    @Test
    void tellsWhetherABreakCutsAWord() {
        SegmentAnnotator annotator = new SegmentAnnotator(List.of());
        assertTrue(annotator.cutsWord("承接软件外包开", "发测试订单"));
        assertFalse(annotator.cutsWord("构建产业体系", "发展新动能"));
        assertFalse(annotator.cutsWord("", ""));
    }

    @Test
    void oneServesManyThreads() {
        SegmentAnnotator annotator = new SegmentAnnotator(List.of("新型储能"));
        List<String> alone = texts(words(annotator, "动工兴建新型储能电站，帮扶小微商户。"));
        IntStream.range(0, 200).parallel()
                .forEach(i -> assertEquals(alone, texts(words(annotator, "动工兴建新型储能电站，帮扶小微商户。"))));
    }
}
