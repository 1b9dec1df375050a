package org.liangce.annotate.segment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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

    /** Loaded while the registers are read. */
    private final CompletableFuture<CoreWords> core = CompletableFuture.supplyAsync(CoreWords::new);
    private final PrivateWords own;

    /** @param words private words, as names of places and industries; may be empty, single characters are left out */
    public SegmentAnnotator(Collection<String> words) {
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
        Division division = new Division(core.join(), own, text, Math.min(PIECE, text.length()));
        List<Token> tokens = new ArrayList<>(text.length() / 2);
        for (Sentence sentence : document.sentences()) {
            divide(text, sentence.span(), division, tokens);
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
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        Division division = new Division(core.join(), own, before + after, before.length() + after.length());
        division.divide(0, before.length() + after.length());
        return !division.endsAt(before.length());
    }

    private static void divide(String text, Span sentence, Division division, List<Token> tokens) {
        int start = sentence.start();
        while (start < sentence.end()) {
            int piece = pieceEnd(text, start, sentence.end());
            division.divide(start, piece);
            for (int i = 0; i < division.count(); i++) {
                add(text, new Token(new Span(start, division.end(i)), division.tag(i)), tokens);
                start = division.end(i);
            }
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
