package org.liangce.annotate.segment;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.liangce.annotate.Annotator;
import org.liangce.text.Document;
import org.liangce.text.Layer;
import org.liangce.text.Sentence;
import org.liangce.text.Span;

/**
 * Divides the reading text into words: the most probable path through HanLP's dictionary, the private words merged where they fit its
 * borders. A word's tag is the one it has most often, without a look at its neighbours: {@code 发展} is {@code vn} everywhere.
 */
public final class SegmentAnnotator implements Annotator {

    /** The longest piece that is divided at once; a sentence without an end would otherwise need a lattice as long as the text. */
    private static final int PIECE = 400;
    /** So many characters on either side of a break decide whether it cuts a word. */
    private static final int REACH = 6;

    private final CompletableFuture<CoreWords> core;
    private final PrivateWords own;

    /** @param words private words, as names of places and industries; may be empty, single characters are left out */
    public SegmentAnnotator(Collection<String> words) {
        this(CoreWords.loading(), words);
    }

    /** With a dictionary that began to load before the private words were known. */
    public SegmentAnnotator(CompletableFuture<CoreWords> core, Collection<String> words) {
        this.core = core;
        own = new PrivateWords(words);
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
        Division division = new Division(core.join(), own, text, longestPiece(document));
        TakenWords words = new TakenWords(text);
        for (Sentence sentence : document.sentences()) {
            divide(text, sentence.span(), division, words);
        }
        return document.withWords(words.words());
    }

    /**
     * Whether a break cuts a word: read without it, one word covers the end of {@code left} and the start of {@code right}.
     *
     * <p>Example: {@code 人才开} and {@code 发培育} (开发), but not {@code 产业体系} and {@code 发展}.
     */
    public boolean cutsWord(String left, String right) {
        String before = left.substring(Math.max(0, left.length() - REACH));
        String after = right.substring(0, Math.min(REACH, right.length()));
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        int border = before.length();
        String text = before + after;
        CoreWords words = core.join();
        if (words.begins(text.charAt(border)) && !words.tree().covers(text, border) && !own.cover(text, border)) {
            return false; // all words that may stand here end at the break or begin there: none needs to be chosen
        }
        boolean[] ends = {false};
        new Division(words, own, text, text.length()).divide(0, text.length(), (start, end, tag) -> ends[0] |= end == border);
        return !ends[0];
    }

    private static int longestPiece(Document document) {
        int longest = 0;
        for (Sentence sentence : document.sentences()) {
            longest = Math.max(longest, sentence.span().length());
        }
        return Math.min(longest, PIECE);
    }

    private static void divide(String text, Span sentence, Division division, TakenWords words) {
        for (int start = sentence.start(), end; start < sentence.end(); start = end) {
            end = pieceEnd(text, start, sentence.end());
            division.divide(start, end, words);
        }
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
