package org.liangce.annotate.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.text.Document;
import org.liangce.text.Marks;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;
import org.liangce.text.Words;

/** An article as the phrase finders look at it: where clauses end, which cue words are verbs here, and what is left of a phrase when it is trimmed. */
final class PhraseText {

    private static final Marks.Kind STOPS = new Marks.Kind("。！？；\n");
    private static final Marks.Kind ENDS = new Marks.Kind("，。；：！？\n,;:!?…|");
    static final int LONGEST = 36;
    /** Behind a classifier stands no longer bound: {@code 以上}. */
    private static final int LONGEST_BOUND = 3;

    final String text;
    final CueScan<PhraseCue> cues;
    final SpanIndex<Mention> quantities;
    final SpanIndex<Mention> times;
    final SpanIndex<Mention> places;
    final SpanIndex<Mention> bodies;
    final SpanIndex<Hit<String>> names;
    final SpanIndex<Mention> industries;
    final Words tokens;
    final Deeds deeds;
    final PhraseCharacters characters;
    private final Marks stops;
    private final Marks ends;
    private final BitSet figures;
    private final PhraseTrims trims;

    PhraseText(Document document, CueScan<PhraseCue> cues, List<Hit<String>> names, Deeds deeds, PhraseCharacters characters) {
        this.text = document.text();
        this.figures = new BitSet(text.length());
        this.cues = cues;
        this.deeds = deeds;
        this.characters = characters;
        this.names = new SpanIndex<>(names, Hit::span);
        this.quantities = document.index(MentionType.QUANTITY);
        this.ends = ENDS.in(document);
        this.stops = STOPS.in(document);
        this.trims = new PhraseTrims(this, new ItemNumbers(text, ends, quantities, characters.itemNumber));
        this.times = document.index(MentionType.TIME);
        this.places = new SpanIndex<>(territories(document), Mention::span);
        this.bodies = document.index(MentionType.ORGANIZATION);
        this.industries = document.index(MentionType.INDUSTRY);
        this.tokens = document.words();
        mark(quantities.parts());
        mark(times.parts());
    }

    private void mark(List<Mention> found) {
        for (Mention mention : found) {
            figures.set(mention.span().start(), mention.span().end());
        }
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
        if (end == at || end == at + 1 && averages(at)) {
            return at;
        }
        boolean located = end == at + 1 && text.charAt(at) == '在' && (places.at(end) != null || stays(end));
        Mention place = places.at(at);
        if (place != null && place.span().end() > end) {
            return at;
        }
        return !located && !(suffixed(end) && !(end == at + 1 && "p".equals(tokens.tag(at)))) && !inName(at, end) && isWord(at, end) ? end : at;
    }

    /** {@code 工业用地亩|均|税收}: behind what it is told per, and no number of it, 均 belongs to the name. */
    private boolean averages(int at) {
        return text.charAt(at) == '均' && at > 0 && characters.averageOf.has(text.charAt(at - 1)) && endingAt(quantities, at) == null;
    }

    /** {@code 在|库|项目}, {@code 在|营|门店}: a single verb behind 在 is no place, but tells which are meant. */
    private boolean stays(int at) {
        return at + 1 < text.length() && characters.staying.has(text.charAt(at)) && tokens.isSingle(at);
    }

    /** A verb with a noun's suffix behind it is a noun: {@code 集聚|区}. */
    boolean suffixed(int end) {
        return end < text.length() && characters.nounSuffix.has(text.charAt(end)) && tokens.isSingle(end);
    }

    /** Where a verb begins that ends with 了, 掉, 到 or 至 at {@code at} ({@code 兑付了|六成}, {@code 压减了|9天}): it tells, and names nothing; else {@code at}. */
    int resultative(int at) {
        if (at == 0 || !characters.result.has(text.charAt(at - 1))) {
            return at;
        }
        int particle = at;
        while (tokens.isSingle(particle - 1) && characters.result.has(text.charAt(particle - 1))) {
            particle--;
        }
        int word = tokens.start(particle - 1);
        if (particle < at && word >= 0 && text.charAt(particle) == '掉' && !tells(word)) {
            return particle;
        }
        boolean marked = particle < at || characters.resultProper.has(text.charAt(at - 1));
        return marked && word >= 0 && tokens.end(word) == particle && tells(word) ? compound(word) : at;
    }

    /** A short verb, or one character that tells how something changed ({@code 低|了}). */
    private boolean tells(int word) {
        String tag = tokens.tag(word);
        return tag.startsWith("v") && tokens.end(word) - word <= 3 || tag.equals("a") && tokens.isSingle(word);
    }

    /** Where a verb begins whose second character does at {@code second}, if the two were read apart: {@code 压|减了}. */
    private int compound(int second) {
        boolean read = "v".equals(tokens.tag(second - 1)) && tokens.isSingle(second - 1);
        return read && tokens.isSingle(second) ? second - 1 : second;
    }

    /** A cue must be made of whole words: 发展 is none in 发展改革. 新增 is believed even where the words read 新|增高|快速路. */
    boolean isWord(int start, int end) {
        int first = tokens.start(start);
        int last = tokens.start(end - 1);
        boolean whole = first < 0 || last < 0 || first == start && tokens.end(last) == end;
        return whole || end - start == 2 && text.startsWith("新增", start) && first == start;
    }

    /** Whether a cue is only a part of an indicator's or industry's name. */
    boolean inName(int start, int end) {
        Hit<String> name = names.at(start);
        Mention industry = industries.at(start);
        return name != null && covers(name.span(), start, end) || industry != null && covers(industry.span(), start, end);
    }

    /** Whether a number counts how often something took place: {@code 20场}, {@code 300次以上}. */
    boolean isEvent(Span number) {
        int at = number.end() - 1;
        while (at > number.start() && !characters.event.has(text.charAt(at)) && at > number.end() - LONGEST_BOUND) {
            at--;
        }
        return at > number.start() && characters.event.has(text.charAt(at));
    }

    /** What is held that is only called by a verb: {@code 开展|专场推介}; null where the clause {@code [from, to)} holds nothing. */
    Span held(int from, int to) {
        Span hold = cues.last(from, to, PhraseCue.HOLDS);
        return hold == null || to - hold.end() < 2 ? null : phrase(hold.end(), to);
    }

    /** Where in {@code [from, to)} the last registered value begins that is told of those counted before it: {@code 8个街道|工业增加值}; -1 where none does. */
    int measureFrom(int from, int to) {
        int i = names.lastFrom(to - 1);
        Span name = i < 0 || names.get(i).span().start() < from ? null : names.get(i).span();
        boolean behind = name != null && cues.startBefore(name.start(), PhraseCue.HEAD) < name.start();
        return behind && (characters.valueEnd.has(text.charAt(name.end() - 1)) || amounts(name.end())) ? name.start() : -1;
    }

    /** {@code 18个签约项目|总投资||约120亿元}: a number of its own stands behind the name. */
    private boolean amounts(int end) {
        Mention number = quantities.at(end);
        return number != null && number.span().start() == end;
    }

    private static boolean covers(Span name, int start, int end) {
        return name.end() >= end && name.length() > end - start;
    }

    int clauseStart(int offset) {
        int at = ends.start(offset, 4 * LONGEST);
        return at < offset && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    int clauseEnd(int offset) {
        int at = ends.end(offset, 4 * LONGEST);
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

    /** The first place of a character in {@code [from, to)}; -1 where it does not stand there. */
    int first(char mark, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != mark) {
            at++;
        }
        return at < to ? at : -1;
    }

    /** Whether a number or time stands at {@code offset}. */
    boolean isFigure(int offset) {
        return figures.get(offset);
    }

    int sentenceStart(int offset) {
        return stops.start(offset, 8 * LONGEST);
    }

    /** The phrase without what only leads up to it; null where nothing is left that measures anything. */
    Span phrase(int from, int to) {
        return trims.of(from, to);
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
        if (text.charAt(at) != '（' && text.charAt(at) != '(') {
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
