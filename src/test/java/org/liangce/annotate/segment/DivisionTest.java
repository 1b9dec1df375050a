package org.liangce.annotate.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words are those of HanLP's own segmenter, with the same tags, over all articles and over pieces that are cut anywhere. */
class DivisionTest {

    private static final List<String> PRIVATE = List.of("低空经济", "新型储能", "广州市", "白云区", "智能网联", "数字化转型", "经济发展");
    private static final String STRANGE = "１2,3.4，5．六七零ABCd-_/:。、（“”\n \uD83C\uDF89㎡①Ⅳ○〇あ한α\u0000年月亿万";
    private static final int LONGEST = 400;

    private final CoreWords core = new CoreWords();
    private final PrivateWords own = new PrivateWords(PRIVATE);
    private final Segment reference = reference();

    private static Segment reference() {
        TreeMap<String, Attribute> entries = new TreeMap<>();
        PRIVATE.forEach(word -> entries.put(word, new Attribute(Nature.nz, 1000)));
        return new ViterbiSegment().enableCustomDictionary(new DynamicCustomDictionary(new DoubleArrayTrie<>(entries), null, null))
                .enableNameRecognize(false).enableTranslatedNameRecognize(false).enablePlaceRecognize(false).enableOrganizationRecognize(false)
                .enablePartOfSpeechTagging(false);
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        new Division(core, own, text, text.length()).divide(0, text.length(), (start, end, tag) -> words.add(text.substring(start, end) + "/" + tag));
        return words;
    }

    private void same(String text) {
        assertEquals(reference.seg(text).stream().map(term -> term.word + "/" + (term.nature == null ? "x" : term.nature)).toList(), words(text), text);
    }

    @Test
    void wordsOfArticlesAreThoseOfHanLP() throws IOException {
        Random random = new Random(20261122);
        for (String article : articles()) {
            for (String line : article.split("\n")) {
                for (int start = 0; start < line.length(); ) {
                    int end = Math.min(line.length(), start + 1 + random.nextInt(LONGEST));
                    same(line.substring(start, end));
                    start = end;
                }
            }
        }
    }

    @Test
    void wordsOfStrangeTextAreThoseOfHanLP() throws IOException {
        Random random = new Random(11);
        String text = String.join("", articles());
        for (int i = 0; i < 3000; i++) {
            StringBuilder glued = new StringBuilder();
            for (int parts = random.nextInt(8) + 1; parts > 0; parts--) {
                int at = random.nextInt(text.length() - 6);
                glued.append(text, at, at + random.nextInt(6)).append(STRANGE.charAt(random.nextInt(STRANGE.length())));
            }
            same(glued.toString());
        }
    }

    private static List<String> articles() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
