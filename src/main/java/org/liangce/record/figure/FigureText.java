package org.liangce.record.figure;

import java.math.BigDecimal;
import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.record.Trace;
import org.liangce.record.governance.Departures;
import org.liangce.record.governance.Governance;
import org.liangce.record.governance.OpeningLines;
import org.liangce.text.Document;
import org.liangce.text.Marks;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Operator;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;
import org.liangce.text.Words;

/** An article as the figure rules look at it: its text, cue words, numbers and neighbours. */
final class FigureText {

    private static final Marks.Kind QUOTES = new Marks.Kind("“”\n");
    private static final Marks.Kind NOTES = new Marks.Kind("（\n");
    private static final Marks.Kind STOPS = new Marks.Kind("，。；：！？\n,;:!?…");
    /** No clause that matters is longer; bounds every look to the side. */
    private static final int REACH = 160;
    /** No sentence that matters is longer. */
    private static final int FAR = 600;

    final Document document;
    final String text;
    final CueScan<FigureCue> cues;
    final Governance governance;
    final Trace trace;
    final FigureCharacters characters;
    final SpanIndex<Mention> quantities;
    final SpanIndex<Mention> indicators;
    final SpanIndex<Mention> places;
    final SpanIndex<Mention> zones;
    final SpanIndex<Mention> times;
    final SpanIndex<Mention> industries;
    private final SpanIndex<Sentence> sentences;
    final SpanIndex<Section> sections;
    final SpanIndex<Paragraph> paragraphs;
    final Words tokens;
    final OpeningLines openingLines;
    final Departures departures;
    /** Where quotations open and close and lines end. */
    final Marks quotes;
    /** Where brackets open and lines end. */
    final Marks notes;
    private final Marks stops;
    private final NumberLists lists;
    final FigureParts parts;

    FigureText(Document document, CueScan<FigureCue> cues, Governance governance, Trace trace, FigureCharacters characters) {
        this.document = document;
        this.text = document.text();
        this.cues = cues;
        this.governance = governance;
        this.trace = trace;
        this.characters = characters;
        this.quantities = index(MentionType.QUANTITY);
        this.indicators = index(MentionType.INDICATOR);
        this.places = index(MentionType.PLACE);
        this.zones = index(MentionType.ZONE);
        this.times = index(MentionType.TIME);
        this.industries = index(MentionType.INDUSTRY);
        this.tokens = document.words();
        this.paragraphs = document.paragraphIndex();
        this.openingLines = new OpeningLines(text, paragraphs);
        this.sections = document.sectionIndex();
        this.sentences = document.sentenceIndex();
        this.stops = STOPS.in(document);
        this.quotes = QUOTES.in(document);
        this.notes = NOTES.in(document);
        this.departures = governance.departures();
        this.parts = new FigureParts(this);
        this.lists = new NumberLists(text, cues, quantities, characters.listLink);
    }

    private SpanIndex<Mention> index(MentionType type) {
        return document.index(type);
    }

    /** The start of the clause that holds {@code offset}: behind the nearest punctuation but 、, also inside quotations. */
    int clauseStart(int offset) {
        return stops.start(offset, REACH);
    }

    /** Where the clause ends that holds {@code offset}. */
    int clauseEnd(int offset) {
        return stops.end(offset, REACH);
    }

    /** Whether a character stands between two offsets. */
    boolean mark(char mark, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != mark) {
            at++;
        }
        return at < to;
    }

    /** Whether a note is told at {@code offset}: it defines figures and reports none. */
    boolean isNote(int offset) {
        Paragraph paragraph = paragraphs.at(offset);
        return paragraph != null && paragraph.kind() == Paragraph.Kind.NOTE;
    }

    /** {@code 5%的预期目标}, {@code 220亿元目标}: what the number itself is called, reached or not; null where it is called nothing of the kind. */
    Span aim(Span quantity) {
        int at = quantity.end();
        int named = cues.endAt(at, FigureCue.GOALS);
        if (named > at && text.charAt(Math.min(named, text.length() - 1)) != '性') {
            return new Span(at, named);
        }
        Span aim = text.startsWith("的", at) ? cues.first(at, Math.min(clauseEnd(at), at + 7), FigureCue.GOALS) : null;
        return aim != null && aim.start() - at <= 3 ? aim : null;
    }

    /** Whether a number is the start of a way: {@code 从|3%|提高到5%}, {@code 分别由|92%|、38%提高到98%、45%}. It was reached, and only a time of its own holds for it. */
    boolean starts(Mention quantity) {
        List<Mention> group = group(quantity);
        Span last = group.get(group.size() - 1).span();
        Mention next = next(last);
        boolean marked = characters.from.has(charBefore(ownTime(group.get(0).span().start())));
        return marked && next != null && next.span().start() <= clauseEnd(last.end()) && cues.any(last.end(), next.span().start(), FigureCue.TO);
    }

    /** Whether a number is where a way ends: {@code 由5个减至|1个}. */
    boolean ends(Mention quantity) {
        Mention previous = previous(quantity.span());
        return previous != null && previous.span().start() >= clauseStart(quantity.span().start()) && starts(previous);
    }

    /** {@code 今年|以来|}, {@code “十四五”|以来|}: since when what is told has been done. */
    boolean since(Mention time) {
        return cues.startBefore(time.span().end(), FigureCue.SINCE) < time.span().end();
    }

    /** {@code 较2023年（|13.5%|）下降1个百分点}: the time in front of the brackets that a number stands in, where one compares with it; else null. */
    Mention compared(Mention quantity) {
        int open = quantity.span().start() - 1;
        int time = "（(".indexOf(charBefore(open + 1)) < 0 ? -1 : times.lastFrom(open - 1);
        boolean base = time >= 0 && times.get(time).span().end() == open && governance.isBase(times.get(time), open);
        return base ? times.get(time) : null;
    }

    /** Where the time right before {@code offset} begins, a vague one too ({@code 2020年的|300亿元}, {@code 目前的|1.8%}); {@code offset} where none does. */
    int ownTime(int offset) {
        int from = charBefore(offset) == '的' ? offset - 1 : offset;
        int time = times.lastFrom(from - 1);
        if (time >= 0 && times.get(time).span().end() == from) {
            return times.get(time).span().start();
        }
        int once = from < offset ? cues.startBefore(from, FigureCue.ONCE) : from;
        return once < from ? once : offset;
    }

    /** The start of the sentence that holds {@code offset}. */
    int sentenceStart(int offset) {
        Sentence sentence = sentences.at(offset);
        return sentence == null ? clauseStart(offset) : Math.max(sentence.span().start(), offset - FAR);
    }

    int sentenceEnd(int offset) {
        Sentence sentence = sentences.at(offset);
        return sentence == null ? clauseEnd(offset) : Math.min(sentence.span().end(), offset + FAR);
    }

    boolean sameSection(int a, int b) {
        return sections.lastFrom(a) == sections.lastFrom(b);
    }

    /** The character at {@code offset}; 0 at the end of the text, which a figure may stand at. */
    char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : 0;
    }

    char charBefore(int offset) {
        return offset > 0 ? text.charAt(offset - 1) : '\n';
    }

    /** Whether a word of growth stands right behind a number that ends at {@code end}: {@code 两位数|增长}, {@code 6%以上的|增速}. */
    boolean grows(int end) {
        int at = charAt(end) == '的' ? end + 1 : end;
        return cues.endAt(at, FigureCue.RISE) > at;
    }

    /** Whether one verb, and an adverb before it, is all that stands between two offsets: {@code 大类|覆盖|35个}. */
    boolean led(int from, int to) {
        int verb = "d".equals(tokens.tag(from)) ? tokens.end(from) : from;
        return verb < to && "v".equals(tokens.tag(verb)) && tokens.end(verb) == to;
    }

    /** The number right before the one at {@code span}, or null. */
    Mention previous(Span span) {
        int i = quantities.lastFrom(span.start() - 1);
        return i >= 0 ? quantities.get(i) : null;
    }

    /** The number right behind the one at {@code span}, or null. */
    Mention next(Span span) {
        int i = quantities.lastFrom(span.start()) + 1;
        return i < quantities.size() ? quantities.get(i) : null;
    }

    /** The numbers that stand in one list with this one. */
    List<Mention> group(Mention quantity) {
        return lists.of(quantity);
    }

    static NormalForm.Quantity value(Mention quantity) {
        return (NormalForm.Quantity) quantity.value();
    }

    static String unit(Mention quantity) {
        return value(quantity).unit();
    }

    /** Whether a number counts things, in contrast to measuring them. */
    static boolean counts(Mention quantity) {
        return unit(quantity).isEmpty();
    }

    /** Whether a number is told to the last digit: three digits that count, the last of them no 0 or 5, and no bound. */
    static boolean exact(Mention quantity) {
        NormalForm.Quantity value = value(quantity);
        BigDecimal stripped = value.value().stripTrailingZeros();
        return value.operator() == Operator.EQUAL && stripped.precision() >= 3 && stripped.unscaledValue().intValue() % 5 != 0;
    }

    static boolean relative(Mention quantity) {
        String unit = unit(quantity);
        return unit.equals("%") || unit.equals("pp") || unit.equals("fold");
    }
}
