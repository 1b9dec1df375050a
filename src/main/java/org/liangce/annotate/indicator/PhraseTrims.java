package org.liangce.annotate.indicator;

import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Takes off a phrase what is no part of its name: of {@code 2．“专精特新”企业和} it leaves {@code “专精特新”企业}. */
final class PhraseTrims {

    /** Tags whose words name something: nouns, abbreviations, idioms, foreign words, unknown words, pronouns and adjectives used as such. */
    private static final String NOMINAL = "njlixgbszark";

    private static final int LONGEST_ORDINAL = 5;

    private final PhraseText in;
    private final ItemNumbers numbers;

    PhraseTrims(PhraseText in, ItemNumbers numbers) {
        this.in = in;
        this.numbers = numbers;
    }

    /** The phrase without what only leads up to it; null where nothing is left that measures anything. */
    Span of(int from, int to) {
        int start = from;
        int end = to;
        for (int next = trimmed(start, end); next > start; next = trimmed(start, end)) {
            start = next;
        }
        while (end > start && in.characters.trailing.has(in.text.charAt(end - 1))) {
            end--;
        }
        end -= end > start + 2 && in.text.charAt(end - 1) == '里' && in.tokens.isSingle(end - 1) ? 1 : 0;
        while (end > start && Character.isSurrogate(in.text.charAt(end - 1))) {
            end--;
        }
        start += partsPair(start) ? 1 : 0;
        end -= partsPair(end) ? 1 : 0;
        if (end - start < 2 || end - start > PhraseText.LONGEST || in.cues.endAt(start, PhraseCue.GENERIC) >= end) {
            return null;
        }
        return named(start, end) ? unbalanced(new Span(start, end)) : null;
    }

    /** Whether something is named at all: a phrase of nothing but verbs and adverbs ({@code 可|选取}) measures nothing. */
    private boolean named(int start, int end) {
        boolean measured = in.characters.measureEnd.has(in.text.charAt(end - 1)) || in.cues.startBefore(end, PhraseCue.HEAD) < end;
        return measured || anyNominal(start, end) || isObject(start) || in.names.at(end - 1) != null;
    }

    /** Whether a word names something, or no word begins there. */
    private boolean anyNominal(int start, int end) {
        int word = in.tokens.next(start);
        boolean none = word < 0 || word >= end;
        for (; word >= 0 && word < end; word = in.tokens.next(word + 1)) {
            String tag = in.tokens.tag(word);
            if (NOMINAL.indexOf(tag.charAt(0)) >= 0 || tag.equals("vn")) {
                return true;
            }
        }
        return none;
    }

    /** Whether what begins at {@code start} is the object of a verb of two characters or more: {@code 办结|诉求}. */
    private boolean isObject(int start) {
        int verb = in.tokens.start(start - 1);
        boolean acts = verb >= 0 && in.tokens.tag(verb).startsWith("v") && in.cues.startBefore(start, PhraseCue.STOP) < start - 1;
        return in.cues.startBefore(start, PhraseCue.LIGHT) < start || acts && in.tokens.tag(start) != null;
    }

    /** The longest length may end between the two halves of a character. */
    private boolean partsPair(int at) {
        return at > 0 && at < in.text.length() && Character.isSurrogatePair(in.text.charAt(at - 1), in.text.charAt(at));
    }

    private int trimmed(int start, int end) {
        if (start >= end) {
            return start;
        }
        if (Character.isWhitespace(in.text.charAt(start))) {
            return start + 1;
        }
        int numbering = Math.max(numbers.end(start, end), ordinal(start, end));
        if (numbering > start) {
            return numbering;
        }
        Mention size = in.quantities.at(start);
        if (size != null && size.span().start() < start && size.span().end() < end) {
            return size.span().end();
        }
        int cue = in.cues.endAt(start, PhraseCue.TRIM);
        return cue > start && cue < end && !in.inName(start, cue) && in.isWord(start, cue) && !qualifies(start, cue, end) ? cue : start;
    }

    /** Behind which of them it is ({@code 第2个|年产值}); {@code start} where nothing of the kind stands there. */
    private int ordinal(int start, int end) {
        int at = start;
        while (in.text.charAt(start) == '第' && in.cues.endAt(start, PhraseCue.BATCH) == start && at < Math.min(end, start + LONGEST_ORDINAL) && !"q".equals(in.tokens.tag(at))) {
            at = Math.max(at + 1, in.tokens.end(at));
        }
        return at > start && at + 2 < end && in.characters.ordinalCounter.has(in.text.charAt(at)) && "q".equals(in.tokens.tag(at)) ? in.tokens.end(at) : start;
    }

    /** {@code 研发|机构}, {@code 研发|类项目}: a word of doing before the bare kind of thing tells which are meant. */
    private boolean qualifies(int start, int behind, int end) {
        return in.text.charAt(behind) == '类' || behind - start > 1 && in.cues.endAt(behind, PhraseCue.HEAD) > behind && "jba".indexOf(in.tokens.tag(start).charAt(0)) >= 0;
    }

    /** Without a quotation mark or bracket whose partner is outside. */
    private Span unbalanced(Span span) {
        int depth = 0;
        for (int i = span.start(); i < span.end(); i++) {
            depth += step(in.text.charAt(i));
            if (depth < 0) {
                return i + 1 < span.end() - 1 ? unbalanced(new Span(i + 1, span.end())) : null;
            }
        }
        return depth == 0 ? span : withoutOpening(span);
    }

    /** Up to the last quotation mark or bracket that does not close, or behind it where it opens the phrase. */
    private Span withoutOpening(Span span) {
        int open = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            open = step(in.text.charAt(i)) > 0 ? i : open;
        }
        boolean leads = open == span.start();
        int start = leads ? open + 1 : span.start();
        int end = leads ? span.end() : open;
        return end - start < 2 ? null : unbalanced(new Span(start, end));
    }

    /** 1 for a mark that opens, -1 for one that closes, else 0. */
    private static int step(char c) {
        return switch (c) {
            case '“', '（', '(', '《' -> 1;
            case '”', '）', ')', '》' -> -1;
            default -> 0;
        };
    }
}
