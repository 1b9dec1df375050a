package org.liangce.annotate.indicator;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;
import org.liangce.text.Token;

/**
 * Finds what is named beside a number: before it, behind words that only link the two ({@code 汽车产量|力争达到|320万辆}), or after it
 * ({@code 5个|特色产业园}). A phrase ends at punctuation, at another number, time or subject, and at a verb or preposition.
 */
final class NounPhrases {

    private static final String ENDS = "，。；：！？\n,;:!?…|";
    private static final String SUFFIXES = "区地园点站带率量额型者商业员性度费款";
    /** Tags whose words name something: nouns, abbreviations, idioms, foreign words, unknown words, pronouns and adjectives used as such. */
    private static final String NOMINAL = "njlixgbszark";
    private static final int LONGEST = 36;

    private final String text;
    private final CueScan cues;
    private final SpanIndex<Mention> quantities;
    private final SpanIndex<Mention> times;
    private final SpanIndex<Mention> places;
    private final SpanIndex<Hit<String>> names;
    private final SpanIndex<Mention> industries;
    private final SpanIndex<Token> tokens;

    NounPhrases(Document document, CueScan cues, List<Hit<String>> names) {
        this.text = document.text();
        this.cues = cues;
        this.names = new SpanIndex<>(names, Hit::span);
        this.quantities = new SpanIndex<>(document.mentions(MentionType.QUANTITY), Mention::span);
        this.times = new SpanIndex<>(document.mentions(MentionType.TIME), Mention::span);
        this.places = new SpanIndex<>(document.mentions(MentionType.PLACE), Mention::span);
        this.industries = new SpanIndex<>(document.mentions(MentionType.INDUSTRY), Mention::span);
        this.tokens = new SpanIndex<>(document.tokens(), Token::span);
    }

    /** What is named before the number at {@code span}, or null. */
    Span before(Span span) {
        int floor = clauseStart(span.start());
        int end = skipLinks(uncompared(floor, skipLinks(span.start(), floor)), floor);
        if (end <= floor || endsPart(end)) {
            return null;
        }
        String stop = cues.first(end, span.start(), "predicate") == null ? "stop" : "hard";
        int whole = wholeOf(end, floor);
        int start = startOf(Math.max(floor, end - LONGEST - 1), whole, stop);
        return start > 0 && text.charAt(start - 1) == '占' || whole < end && start == whole ? null : phrase(start, end);
    }

    /** Before a comparison ({@code 增速|快于全国}) where one stands in the clause: what it compares with is not what is measured. */
    private int uncompared(int floor, int end) {
        Span compare = end > floor ? cues.last(floor, end, "compare") : null;
        boolean between = compare != null && !inName(compare.start(), compare.end()) && lastEnd(quantities, compare.start(), end) == compare.start();
        return between && (compare.length() > 1 || times.at(compare.end()) != null) ? compare.start() : end;
    }

    /** In {@code A占B比重} the phrase begins where A does: the offset of 占, else {@code end}. */
    private int wholeOf(int end, int floor) {
        if (cues.startBefore(end, "share") == end) {
            return end;
        }
        int share = text.lastIndexOf('占', end - 1);
        return share > floor && end - share < LONGEST ? share : end;
    }

    /** What an action that is only called by its verb before the number ({@code 完成改造|1000亩}) was called in full, or null. */
    Span full(Span span) {
        Span near = before(span);
        return near != null && cues.endAt(near.start(), "bare") == near.end() ? fuller(near) : null;
    }

    /** A bare action ({@code 完成改造|1000亩}) is named in full where the sentence spoke of it before. */
    private Span fuller(Span bare) {
        String word = bare.of(text);
        int floor = sentenceStart(bare.start());
        int at = text.lastIndexOf(word, bare.start() - 1);
        if (at < floor) {
            return null;
        }
        Span full = phrase(startOf(Math.max(clauseStart(at), at - LONGEST - 1), at, "stop"), at + word.length());
        return full == null || full.length() <= bare.length() ? null : full;
    }

    private int sentenceStart(int offset) {
        int at = offset;
        while (at > 0 && offset - at < 8 * LONGEST && "。！？；\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** The members of a coordinated subject before a number that 分别 hands out; empty where there is no 分别. */
    List<Span> parts(Span span) {
        Span whole = before(span);
        if (whole == null || cues.first(whole.end(), span.start(), "each") == null) {
            return List.of();
        }
        int wanted = listed(span);
        List<Span> coarse = split(whole, "、");
        List<Span> parts = coarse.size() == wanted ? coarse : split(whole, "、和与及");
        return parts.size() > 1 ? parts : List.of();
    }

    private List<Span> split(Span whole, String marks) {
        List<Span> parts = new ArrayList<>();
        int from = whole.start();
        for (int at = from; at <= whole.end(); at++) {
            if (at == whole.end() || marks.indexOf(text.charAt(at)) >= 0 && !inName(at, at + 1)) {
                add(parts, phrase(from, at));
                from = at + 1;
            }
        }
        return parts;
    }

    /** How many numbers stand in the list that begins with the one at {@code span}. */
    private int listed(Span span) {
        int count = 1;
        int end = span.end();
        for (int i = quantities.lastFrom(span.start()) + 1; i < quantities.size(); i++) {
            Span next = quantities.get(i).span();
            if (next.start() != end + 1 || "、和与及".indexOf(text.charAt(end)) < 0) {
                return count;
            }
            count++;
            end = next.end();
        }
        return count;
    }

    /** The whole phrase that a registered name ends, with 占…比重 behind it. */
    Span around(Span name) {
        if (name.start() > 0 && text.charAt(name.start() - 1) == '占') {
            return null;
        }
        int floor = Math.max(clauseStart(name.start()), name.end() - LONGEST - 1);
        return phrase(startOf(floor, name.end(), "stop"), shareEnd(name.end()));
    }

    /** The end of 占…比重 or 占比 that begins at {@code at}; {@code at} where none does. */
    private int shareEnd(int at) {
        if (!text.startsWith("占", at)) {
            return at;
        }
        int ceiling = Math.min(clauseEnd(at), at + LONGEST);
        Span share = cues.first(at, ceiling, "share");
        int number = quantities.lastFrom(ceiling - 1);
        boolean free = share != null && (number < 0 || quantities.get(number).span().start() < at || quantities.get(number).span().start() >= share.end());
        return free ? share.end() : at;
    }

    private static void add(List<Span> spans, Span span) {
        if (span != null) {
            spans.add(span);
        }
    }

    /** What is named right after the number at {@code span}, or null. */
    Span after(Mention quantity) {
        int at = quantity.span().end();
        int ceiling = clauseEnd(at);
        at = skipSizes(at, ceiling);
        int size = cues.endAt(at, "size");
        if (size > at && size < ceiling && text.charAt(size) == '的') {
            return phrase(size + 1, endOf(size + 1, ceiling));
        }
        if (cues.endAt(at, "level") > at || stopEnd(at, "hard") > at) {
            return null;
        }
        if (quantity.value().forms().get(0).endsWith("CNY")) {
            at = stopEnd(at, "stop");
        }
        int end = at < ceiling ? endOf(at, ceiling) : at;
        end = end > at && text.charAt(end - 1) == '中' ? end - 1 : end;
        int genitive = end > at && (cues.startBefore(end, "head") < end || text.startsWith("中", end)) ? 0 : genitive(at, ceiling);
        return genitive > 0 ? phrase(genitive, endOf(genitive, ceiling)) : phrase(at, end);
    }

    /** From where the links before a number reach back. */
    private int skipLinks(int from, int floor) {
        int at = from;
        for (int next = skipLink(at, floor); next < at; next = skipLink(at, floor)) {
            at = next;
        }
        return at;
    }

    private int skipLink(int at, int floor) {
        if (at <= floor) {
            return at;
        }
        if (Character.isWhitespace(text.charAt(at - 1))) {
            return at - 1;
        }
        Mention time = endingAt(times, at);
        if (time != null && time.span().start() >= floor) {
            return time.span().start();
        }
        if (text.startsWith("基础上", at - 3)) {
            Mention base = endingAt(quantities, at - 3);
            return base == null ? at : base.span().start();
        }
        int link = cues.startBefore(at, "link");
        return link >= floor && link < at && !inName(link, at) ? link : at;
    }

    /** Where a phrase that ends at {@code end} begins. */
    private int startOf(int floor, int end, String role) {
        // the farthest a phrase may reach back can fall inside a character of two halves
        int start = floor < end && Character.isLowSurrogate(text.charAt(floor)) ? floor + 1 : floor;
        for (int i = floor; i < end; i++) {
            i = behindBracket(i, end);
            int stop = stopEnd(i, role);
            if (stop > i && stop <= end) {
                start = Math.max(start, stop);
            }
        }
        start = Math.max(start, lastEnd(quantities, start, end));
        start = Math.max(start, lastEnd(times, start, end));
        return Math.max(start, subjectEnd(start, end));
    }

    /** Where a bracket that opens at {@code at} closes, if before {@code end}: what is said in brackets ends no phrase. */
    private int behindBracket(int at, int end) {
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

    /** A place before the phrase is its subject ({@code 广州|外贸}); one behind 在 or before 的 belongs to it. */
    private int subjectEnd(int start, int end) {
        int i = places.lastFrom(end - 1);
        for (; i >= 0 && places.get(i).span().start() >= start; i--) {
            Span place = places.get(i).span();
            if (place.end() == end) {
                return end;
            }
            if (place.end() < end && (place.start() == 0 || text.charAt(place.start() - 1) != '在')) {
                return text.charAt(place.end()) == '的' ? place.end() + 1 : place.end();
            }
        }
        return start;
    }

    /** The end of a verb or preposition that begins at {@code at} and is no part of a longer name. */
    private int stopEnd(int at, String role) {
        int end = cues.endAt(at, role);
        boolean located = end == at + 1 && text.charAt(at) == '在' && places.at(end) != null;
        return end > at && !located && !suffixed(end) && !inName(at, end) && isWord(at, end) ? end : at;
    }

    /** A verb with a noun's suffix behind it is a noun: {@code 集聚|区}. */
    private boolean suffixed(int end) {
        Token next = end < text.length() ? tokens.at(end) : null;
        return next != null && next.span().length() == 1 && SUFFIXES.indexOf(text.charAt(end)) >= 0;
    }

    /** A cue must be made of whole words: 发展 is none in 发展改革. 新增 is believed even where the words read 新|增高|快速路. */
    private boolean isWord(int start, int end) {
        Token first = tokens.at(start);
        Token last = tokens.at(end - 1);
        boolean whole = first == null || last == null || first.span().start() == start && last.span().end() == end;
        return whole || end - start == 2 && text.charAt(start) == '新' && first.span().start() == start;
    }

    /** Whether a cue is only a part of an indicator's or industry's name. */
    private boolean inName(int start, int end) {
        Hit<String> name = names.at(start);
        Mention industry = industries.at(start);
        return name != null && covers(name.span(), start, end) || industry != null && covers(industry.span(), start, end);
    }

    private static boolean covers(Span name, int start, int end) {
        return name.end() >= end && name.length() > end - start;
    }

    /** Behind a size class that stands between number and noun, and the number that shares the noun: {@code 10家|千亿级、100家百亿级|企业}. */
    private int skipSizes(int from, int ceiling) {
        int at = from;
        for (int i = quantities.lastFrom(at); i >= 0 && i < quantities.size(); i++) {
            Span next = quantities.get(i).span();
            if (next.start() < at) {
                continue;
            }
            boolean close = next.start() == at || next.start() == at + 1 && at > from && "、和及".indexOf(text.charAt(at)) >= 0;
            if (!close || next.end() > ceiling) {
                return at;
            }
            at = next.end();
        }
        return at;
    }

    /** Where the noun of a relative clause begins ({@code 3个|产值超千亿的|集群}), or 0 where there is no such clause. */
    private int genitive(int from, int ceiling) {
        int end = Math.min(ceiling, from + LONGEST);
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == '的') {
                return cues.startBefore(at, "head") < at && at > from ? 0 : at + 1;
            }
            if (c == '、' || c == '（' || c == '(' || c == '“' && at == from) {
                return 0;
            }
        }
        return 0;
    }

    /** Where a phrase that begins at {@code start} ends. */
    private int endOf(int start, int ceiling) {
        int list = listEnd(start, ceiling);
        if (list > start) {
            return list;
        }
        int end = Math.min(ceiling, start + LONGEST + 1);
        for (int at = quoted(start, end); at < end; at++) {
            if (endsHere(at, start)) {
                return at;
            }
        }
        return end;
    }

    /** Behind a quotation that opens the phrase ({@code 10个|“一村一品”示范村}); {@code start} where none does. */
    private int quoted(int start, int end) {
        int close = start < end && text.charAt(start) == '“' ? text.indexOf('”', start) : -1;
        return close > 0 && close < end ? close + 1 : start;
    }

    private boolean endsHere(int at, int start) {
        if ("、（(“【+的".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        if (quantities.at(at) != null || times.at(at) != null || at > start && predicate(at)) {
            return true;
        }
        int right = cues.endAt(at, "right");
        return right > at && at > start && !inName(at, right) && isWord(at, right) || at > start && stopEnd(at, "stop") > at && cues.endAt(at, "bare") == at;
    }

    /** {@code 200家|企业|数字化转型}: behind the thing counted, the name of a change is what happens to it. */
    private boolean predicate(int at) {
        Mention industry = industries.at(at);
        return industry != null && industry.span().start() == at && cues.startBefore(at, "head") < at
                && cues.startBefore(industry.span().end(), "change") < industry.span().end();
    }

    /** The end of a list that is counted as a whole: {@code 300场|推介会、考察等活动}; {@code start} where it is none. */
    private int listEnd(int start, int ceiling) {
        int and = text.indexOf('等', start);
        int mark = text.indexOf('、', start);
        int number = quantities.lastFrom(ceiling - 1);
        boolean other = number >= 0 && quantities.get(number).span().start() >= start;
        if (mark < 0 || and < mark || and + 1 >= ceiling || and - start > LONGEST || other) {
            return start;
        }
        int end = and + 1;
        while (end < ceiling && !endsHere(end, start)) {
            end++;
        }
        return end > and + 1 ? end : start;
    }

    /** The phrase without what only leads up to it; null where nothing is left that measures anything. */
    private Span phrase(int from, int to) {
        int start = from;
        int end = to;
        for (int next = trimmed(start, end); next > start; next = trimmed(start, end)) {
            start = next;
        }
        while (end > start && " 　等和与及".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        start += partsPair(start) ? 1 : 0;
        end -= partsPair(end) ? 1 : 0;
        if (end - start < 2 || end - start > LONGEST || cues.endAt(start, "generic") == end) {
            return null;
        }
        return named(start, end) ? unbalanced(new Span(start, end)) : null;
    }

    /** Whether something is named at all: a phrase of nothing but verbs and adverbs ({@code 可|选取}) measures nothing. */
    private boolean named(int start, int end) {
        List<Token> words = tokens.startingIn(start, end);
        return words.isEmpty() || cues.startBefore(start, "light") < start || names.at(end - 1) != null || words.stream().anyMatch(w -> NOMINAL.indexOf(w.tag().charAt(0)) >= 0 || w.tag().equals("vn"));
    }

    /** The longest length may end between the two halves of a character. */
    private boolean partsPair(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private int trimmed(int start, int end) {
        if (start >= end) {
            return start;
        }
        if (Character.isWhitespace(text.charAt(start))) {
            return start + 1;
        }
        int cue = cues.endAt(start, "trim");
        return cue > start && cue < end && !inName(start, cue) && isWord(start, cue) ? cue : start;
    }

    /** Without a quotation mark or bracket whose partner is outside. */
    private Span unbalanced(Span span) {
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
    private Span withoutOpening(Span span) {
        int open = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            open = "“（(《".indexOf(text.charAt(i)) >= 0 ? i : open;
        }
        boolean leads = open == span.start();
        int start = leads ? open + 1 : span.start();
        int end = leads ? span.end() : open;
        return end - start < 2 ? null : unbalanced(new Span(start, end));
    }

    private boolean endsPart(int end) {
        return "、+＋）)(（”".indexOf(text.charAt(end - 1)) >= 0 && text.charAt(end - 1) != '”' || endingAt(quantities, end) != null;
    }

    private int clauseStart(int offset) {
        int at = offset;
        while (at > 0 && offset - at < 4 * LONGEST && ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at < offset && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private int clauseEnd(int offset) {
        int at = offset;
        while (at < text.length() && at - offset < 4 * LONGEST && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int lastEnd(SpanIndex<Mention> mentions, int start, int end) {
        int i = mentions.lastFrom(end - 1);
        return i >= 0 && mentions.get(i).span().end() > start && mentions.get(i).span().end() < end ? mentions.get(i).span().end() : start;
    }

    private static Mention endingAt(SpanIndex<Mention> mentions, int offset) {
        int i = mentions.lastFrom(offset - 1);
        return i >= 0 && mentions.get(i).span().end() == offset ? mentions.get(i) : null;
    }
}
