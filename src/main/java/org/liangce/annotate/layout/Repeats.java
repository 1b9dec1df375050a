package org.liangce.annotate.layout;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.liangce.lexicon.PairFilter;
import org.liangce.text.Noise;

/**
 * Finds second copies: paragraphs whose letters and digits stood before in one piece, however lines and marks part them.
 *
 * <p>Only how paragraphs begin is looked for in what stands before them, for all of them at once; where one's first letters stood, the
 * letters behind them are compared.
 */
final class Repeats {

    /** Shorter paragraphs may be said twice; of longer ones so many letters are looked for. */
    private static final int LEAST = 24;
    private static final int FACTOR = 1_000_003;
    private static final int NONE = -1;

    private final List<Block> blocks;
    /** How a paragraph begins → the number of the first that does. */
    private final LongTable openings = new LongTable(16);
    private final PairFilter firstLetters = new PairFilter(12);
    /** Of the first paragraph that begins so: in which one these letters stood first, and where. */
    private final int[] paragraph;
    private final int[] place;

    private Repeats(List<Block> blocks) {
        this.blocks = blocks;
        paragraph = new int[blocks.size()];
        place = new int[blocks.size()];
        Arrays.fill(paragraph, NONE);
    }

    /**
     * Marks the second copies among the paragraphs of an article.
     *
     * @param mayRecur whether what a paragraph says may be said again of something else: {@code 责任单位：…}
     */
    static void mark(List<Block> blocks, Predicate<String> mayRecur) {
        Repeats repeats = new Repeats(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            repeats.watch(i);
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (repeats.stood(i) && !mayRecur.test(blocks.get(i).text())) {
                blocks.get(i).noise = Noise.Kind.REPEAT;
            } else {
                repeats.read(i);
            }
        }
    }

    private void watch(int number) {
        String text = blocks.get(number).text();
        int first = letter(text, 0);
        long key = blocks.get(number).isBody() ? key(text, first) : 0;
        if (key != 0) {
            openings.putIfAbsent(key, number);
            firstLetters.add(text.charAt(first), text.charAt(letter(text, first + 1)));
        }
    }

    private boolean stood(int number) {
        String text = blocks.get(number).text();
        long key = blocks.get(number).isBody() ? key(text, letter(text, 0)) : 0;
        int opening = key == 0 ? NONE : openings.get(key, NONE);
        return opening != NONE && paragraph[opening] != NONE && holds(blocks.get(paragraph[opening]).text(), place[opening], text);
    }

    /** Whether all letters of {@code copy} stand in {@code text} from {@code start} on. */
    private static boolean holds(String text, int start, String copy) {
        int at = start;
        for (int i = letter(copy, 0); i < copy.length(); i = letter(copy, i + 1)) {
            if (at == text.length() || text.charAt(at) != copy.charAt(i)) {
                return false;
            }
            at = letter(text, at + 1);
        }
        return true;
    }

    /** Remembers where in a paragraph stands how another one begins. */
    private void read(int number) {
        String text = blocks.get(number).isBody() ? blocks.get(number).text() : "";
        int before = 0;
        for (int i = 1; i < text.length(); i++) {
            if (CharacterFold.isLetter(text.charAt(i))) {
                if (firstLetters.mayHold(text.charAt(before), text.charAt(i))) {
                    enter(number, before);
                }
                before = i;
            }
        }
    }

    private void enter(int number, int start) {
        long key = key(blocks.get(number).text(), start);
        int opening = key == 0 ? NONE : openings.get(key, NONE);
        if (opening != NONE && paragraph[opening] == NONE) {
            paragraph[opening] = number;
            place[opening] = start;
        }
    }

    /** The first letter from {@code from} on; the text's length where there is none. */
    private static int letter(String text, int from) {
        int i = from;
        while (i < text.length() && !CharacterFold.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Of the letters from {@code start} on; 0 where they are too few. */
    private static long key(String text, int start) {
        long key = 7;
        int at = start;
        for (int letters = 0; letters < LEAST; letters++) {
            if (at >= text.length()) {
                return 0;
            }
            key = key * FACTOR + text.charAt(at);
            at = letter(text, at + 1);
        }
        return key | 1;
    }
}
