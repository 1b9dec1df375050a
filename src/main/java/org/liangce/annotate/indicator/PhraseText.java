package org.liangce.annotate.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;
import org.liangce.text.Token;

/** An article as the phrase finders look at it: where clauses end, which cue words are verbs here, and what is left of a phrase when it is trimmed. */
final class PhraseText {

    static final String ENDS = "，。；：！？\n,;:!?…|";
    static final String SUFFIXES = "区地园点站带率量额型者商业员性度费款数";
    /** Characters that end the name of something measured: {@code 代偿率}, {@code 艘数}. */
    private static final String MEASURES = "率额量数值比度";
    /** Tags whose words name something: nouns, abbreviations, idioms, foreign words, unknown words, pronouns and adjectives used as such. */
    static final String NOMINAL = "njlixgbszark";
    static final int LONGEST = 36;

    final String text;
    final CueScan<PhraseCue> cues;
    final SpanIndex<Mention> quantities;
    final SpanIndex<Mention> times;
    final SpanIndex<Mention> places;
    final SpanIndex<Hit<String>> names;
    final SpanIndex<Mention> industries;
    final SpanIndex<Token> tokens;
    private final ItemNumbers numbers;

    PhraseText(Document document, CueScan<PhraseCue> cues, List<Hit<String>> names) {
        this.text = document.text();
        this.cues = cues;
        this.names = new SpanIndex<>(names, Hit::span);
        this.quantities = document.index(MentionType.QUANTITY);
        this.numbers = new ItemNumbers(text, quantities);
        this.times = document.index(MentionType.TIME);
        this.places = new SpanIndex<>(territories(document), Mention::span);
        this.industries = document.index(MentionType.INDUSTRY);
        this.tokens = document.tokenIndex();
    }

    /** Places and zones, in order. */
    private static List<Mention> territories(Document document) {
        List<Mention> all = new ArrayList<>(document.mentions(MentionType.PLACE));
        all.addAll(document.mentions(MentionType.ZONE));
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }

    /** The end of a verb or preposition that begins at {@code at} and is no part of a longer name. */
    int stopEnd(int at, PhraseCue role) {
        int end = cues.endAt(at, role);
        boolean located = end == at + 1 && text.charAt(at) == '在' && places.at(end) != null;
        Mention place = places.at(at);
        if (place != null && place.span().end() > end) {
            return at;
        }
        return end > at && !located && !suffixed(end) && !inName(at, end) && isWord(at, end) ? end : at;
    }

    /** A verb with a noun's suffix behind it is a noun: {@code 集聚|区}. */
    boolean suffixed(int end) {
        Token next = end < text.length() ? tokens.at(end) : null;
        return next != null && next.span().length() == 1 && SUFFIXES.indexOf(text.charAt(end)) >= 0;
    }

    /** Where a verb begins that ends with 了, 掉, 到 or 至 at {@code at} ({@code 兑付了|六成}, {@code 压减了|9天}): it tells, and names nothing; else {@code at}. */
    int resultative(int at) {
        int particle = at;
        Token word = at > 0 ? tokens.at(at - 1) : null;
        while (word != null && word.span().end() == particle && word.span().length() == 1 && "了掉到至".indexOf(text.charAt(particle - 1)) >= 0) {
            particle--;
            word = particle > 0 ? tokens.at(particle - 1) : null;
        }
        boolean marked = particle < at || at > 0 && "了到至".indexOf(text.charAt(at - 1)) >= 0;
        return marked && word != null && word.span().end() == particle && tells(word) ? compound(word.span().start()) : at;
    }

    /** A short verb, or one character that tells how something changed ({@code 低|了}). */
    private static boolean tells(Token word) {
        return word.tag().startsWith("v") && word.span().length() <= 3 || word.tag().equals("a") && word.span().length() == 1;
    }

    /** Where a verb begins whose second character does at {@code second}, if the two were read apart: {@code 压|减了}. */
    private int compound(int second) {
        Token first = second > 0 ? tokens.at(second - 1) : null;
        boolean read = first != null && first.span().length() == 1 && first.span().end() == second && first.tag().equals("v");
        return read && tokens.at(second).span().length() == 1 ? first.span().start() : second;
    }

    /** A cue must be made of whole words: 发展 is none in 发展改革. 新增 is believed even where the words read 新|增高|快速路. */
    boolean isWord(int start, int end) {
        Token first = tokens.at(start);
        Token last = tokens.at(end - 1);
        boolean whole = first == null || last == null || first.span().start() == start && last.span().end() == end;
        return whole || end - start == 2 && text.charAt(start) == '新' && first.span().start() == start;
    }

    /** Whether a cue is only a part of an indicator's or industry's name. */
    boolean inName(int start, int end) {
        Hit<String> name = names.at(start);
        Mention industry = industries.at(start);
        return name != null && covers(name.span(), start, end) || industry != null && covers(industry.span(), start, end);
    }

    static boolean covers(Span name, int start, int end) {
        return name.end() >= end && name.length() > end - start;
    }

    int clauseStart(int offset) {
        int at = offset;
        while (at > 0 && offset - at < 4 * LONGEST && ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at < offset && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    int clauseEnd(int offset) {
        int at = offset;
        while (at < text.length() && at - offset < 4 * LONGEST && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** The last place of a character in {@code [from, to)}; -1 where it does not stand there. */
    int last(char mark, int from, int to) {
        int at = to - 1;
        while (at >= from && text.charAt(at) != mark) {
            at--;
        }
        return at >= from ? at : -1;
    }

    int sentenceStart(int offset) {
        int at = offset;
        while (at > 0 && offset - at < 8 * LONGEST && "。！？；\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** The phrase without what only leads up to it; null where nothing is left that measures anything. */
    Span phrase(int from, int to) {
        int start = from;
        int end = to;
        for (int next = trimmed(start, end); next > start; next = trimmed(start, end)) {
            start = next;
        }
        while (end > start && " 　等和与及".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (end > start && Character.isSurrogate(text.charAt(end - 1))) {
            end--;
        }
        start += partsPair(start) ? 1 : 0;
        end -= partsPair(end) ? 1 : 0;
        if (end - start < 2 || end - start > LONGEST || cues.endAt(start, PhraseCue.GENERIC) == end) {
            return null;
        }
        return named(start, end) ? unbalanced(new Span(start, end)) : null;
    }

    /** Whether something is named at all: a phrase of nothing but verbs and adverbs ({@code 可|选取}) measures nothing. */
    boolean named(int start, int end) {
        List<Token> words = tokens.startingIn(start, end);
        boolean measured = MEASURES.indexOf(text.charAt(end - 1)) >= 0 || cues.startBefore(end, PhraseCue.HEAD) < end;
        return words.isEmpty() || measured || isObject(start) || names.at(end - 1) != null || words.stream().anyMatch(w -> NOMINAL.indexOf(w.tag().charAt(0)) >= 0 || w.tag().equals("vn"));
    }

    /** Whether what begins at {@code start} is the object of a verb of two characters or more: {@code 办结|诉求}. */
    private boolean isObject(int start) {
        Token verb = start > 0 ? tokens.at(start - 1) : null;
        boolean acts = verb != null && verb.tag().startsWith("v") && cues.startBefore(start, PhraseCue.STOP) < start - 1;
        return cues.startBefore(start, PhraseCue.LIGHT) < start || acts && tokens.at(start) != null && tokens.at(start).span().start() == start;
    }

    /** The longest length may end between the two halves of a character. */
    boolean partsPair(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    int trimmed(int start, int end) {
        if (start >= end) {
            return start;
        }
        if (Character.isWhitespace(text.charAt(start))) {
            return start + 1;
        }
        int numbering = numbers.end(start, end);
        if (numbering > start) {
            return numbering;
        }
        Mention size = quantities.at(start);
        if (size != null && size.span().start() < start && size.span().end() < end) {
            return size.span().end();
        }
        int cue = cues.endAt(start, PhraseCue.TRIM);
        return cue > start && cue < end && !inName(start, cue) && isWord(start, cue) ? cue : start;
    }

    /** Without a quotation mark or bracket whose partner is outside. */
    Span unbalanced(Span span) {
        int depth = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            depth += "“（(《".indexOf(c) >= 0 ? 1 : "”）)》".indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0) {
                return i + 1 < span.end() - 1 ? unbalanced(new Span(i + 1, span.end())) : null;
            }
        }
        return depth == 0 ? span : withoutOpening(span);
    }

    /** Up to the last quotation mark or bracket that does not close, or behind it where it opens the phrase. */
    Span withoutOpening(Span span) {
        int open = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            open = "“（(《".indexOf(text.charAt(i)) >= 0 ? i : open;
        }
        boolean leads = open == span.start();
        int start = leads ? open + 1 : span.start();
        int end = leads ? span.end() : open;
        return end - start < 2 ? null : unbalanced(new Span(start, end));
    }

    static int lastEnd(SpanIndex<Mention> mentions, int start, int end) {
        int i = mentions.lastFrom(end - 1);
        return i >= 0 && mentions.get(i).span().end() > start && mentions.get(i).span().end() < end ? mentions.get(i).span().end() : start;
    }

    static Mention endingAt(SpanIndex<Mention> mentions, int offset) {
        int i = mentions.lastFrom(offset - 1);
        return i >= 0 && mentions.get(i).span().end() == offset ? mentions.get(i) : null;
    }

    /** Where a bracket that opens at {@code at} closes, if before {@code end}: what is said in brackets ends no phrase. */
    int behindBracket(int at, int end) {
        if ("（(".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        for (int i = at + 1; i < end; i++) {
            if ("）)".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return at;
    }
}
