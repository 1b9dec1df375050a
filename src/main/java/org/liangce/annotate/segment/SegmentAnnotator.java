package org.liangce.annotate.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.liangce.annotate.Annotator;
import org.liangce.text.Document;
import org.liangce.text.Layer;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.Token;

/**
 * Divides the reading text into words: the most probable path through HanLP's dictionary, the private words merged where they fit its
 * borders. A word's tag is the one it has most often, without a look at its neighbours: {@code 发展} is {@code vn} everywhere.
 */
public final class SegmentAnnotator implements Annotator {

    /** The longest piece that is divided at once; a sentence without an end would otherwise need a lattice as long as the text. */
    private static final int PIECE = 400;
    /** So many characters on either side of a break decide whether it cuts a word. */
    private static final int REACH = 6;
    private static final int PRIVATE_FREQUENCY = 1000;

    private final Segment segment;

    /** @param words private words, as names of places and industries; may be empty, single characters are left out */
    public SegmentAnnotator(Collection<String> words) {
        segment = new ViterbiSegment().enableCustomDictionary(false).enableNameRecognize(false).enableTranslatedNameRecognize(false)
                .enablePlaceRecognize(false).enableOrganizationRecognize(false).enablePartOfSpeechTagging(false).enableOffset(true);
        TreeMap<String, Attribute> entries = new TreeMap<>();
        for (String word : words) {
            if (word.length() > 1) {
                entries.put(word, new Attribute(Nature.nz, PRIVATE_FREQUENCY));
            }
        }
        if (!entries.isEmpty()) {
            DoubleArrayTrie<Attribute> trie = new DoubleArrayTrie<>();
            trie.build(entries);
            segment.enableCustomDictionary(new DynamicCustomDictionary(trie, null, null));
        }
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.STRUCTURE);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.TOKEN);
    }

    @Override
    public Document annotate(Document document) {
        String text = document.text();
        List<Token> tokens = new ArrayList<>(text.length() / 2);
        for (Sentence sentence : document.sentences()) {
            divide(text, sentence.span(), tokens);
        }
        return document.withTokens(tokens);
    }

    /**
     * Whether a break cuts a word: read without it, one word covers the end of {@code left} and the start of {@code right}.
     *
     * <p>Example: {@code 人才开} and {@code 发培育} (开发), but not {@code 产业体系} and {@code 发展}.
     */
    public boolean cutsWord(String left, String right) {
        String before = left.substring(Math.max(0, left.length() - REACH));
        String after = right.substring(0, Math.min(REACH, right.length()));
        for (Term term : segment.seg(before + after)) {
            if (term.offset < before.length() && term.offset + term.word.length() > before.length()) {
                return true;
            }
        }
        return false;
    }

    private void divide(String text, Span sentence, List<Token> tokens) {
        int start = sentence.start();
        while (start < sentence.end()) {
            int end = pieceEnd(text, start, sentence.end());
            for (Term term : segment.seg(text.substring(start, end))) {
                Span span = new Span(start + term.offset, start + term.offset + term.word.length());
                add(text, new Token(span, term.nature == null ? "x" : term.nature.toString()), tokens);
            }
            start = end;
        }
    }

    /** Adds a word, or the rest of one that the segmenter parts: the second half of a surrogate pair, what a number goes on with. */
    private static void add(String text, Token token, List<Token> tokens) {
        Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (before != null && before.span().end() == token.span().start() && goesOn(text, before, token)) {
            tokens.set(tokens.size() - 1, new Token(before.span().join(token.span()), before.tag()));
        } else {
            tokens.add(token);
        }
    }

    /** {@code 3.2} and {@code 万亿}, {@code 4.8} and {@code %}, {@code 2025} and {@code 年} are one word each in the PKU convention. */
    private static boolean goesOn(String text, Token before, Token token) {
        int start = token.span().start();
        if (Character.isSurrogatePair(text.charAt(start - 1), text.charAt(start))) {
            return true;
        }
        boolean number = before.tag().equals("m") && isDigit(text.charAt(before.span().start()));
        char first = text.charAt(start);
        boolean power = token.tag().equals("m") && !isDigit(first) || first == '%';
        return number && (power || token.span().length() == 1 && isDigit(text.charAt(start - 1)) && "年月日".indexOf(first) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The end of a piece: behind a mark or a space where there is one in its second half, never inside a surrogate pair. */
    private static int pieceEnd(String text, int start, int limit) {
        if (limit - start <= PIECE) {
            return limit;
        }
        int end = start + PIECE;
        for (int i = end; i > start + PIECE / 2; i--) {
            if (!Character.isLetterOrDigit(text.charAt(i - 1)) && !Character.isSurrogate(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
