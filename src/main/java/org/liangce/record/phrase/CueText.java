package org.liangce.record.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.liangce.text.Document;
import org.liangce.text.Marks;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;
import org.liangce.text.Words;

/**
 * A reading text with what stands at each place of it: cue words, mentions, and where a quoted name or bracket that opens there closes.
 * A quotation that holds whole clauses is no name: its words are read like all others.
 */
public final class CueText {

    private static final String OPEN = "“‘《〈（(【[「『";
    private static final String CLOSE = "”’》〉）)】]」』";
    private static final int LONGEST_NAME = 40;

    /** Where parts of sentences end, unless the mark stands in a name. */
    static final String BORDERS = "，,：:；;。！？!?…“”‘’\n \t　●■◆▲—|";
    private static final Marks.Kind MARKS = new Marks.Kind(OPEN + CLOSE + BORDERS);

    private static final Set<String> VERBS = Set.of("v", "vn", "vd", "vi", "vf", "vx", "vshi", "vyou", "vl", "vg");
    private static final Set<String> ADVERBS = Set.of("d", "ad", "vd");

    private final String text;
    private final Marks marks;
    private final PolicyWords words;
    /** Offset → the number of the cue that begins there, or 0. */
    private final short[] cues;
    /** The kinds of all cues of the text: what is nowhere need not be looked for. */
    private long told;
    private final Words divided;
    private final SpanIndex<Mention> quantities;
    /** Where mentions begin, and the kinds of them; of two that begin together that of the earlier kind counts. */
    private final BitSet mentioned;
    private final List<SpanIndex<Mention>> mentions;
    /** Where quoted names and brackets open, and all of them. */
    private final BitSet opening;
    private final SpanIndex<Span> names;

    public CueText(Document document, PolicyWords words) {
        text = document.text();
        marks = MARKS.in(text);
        divided = document.words();
        quantities = document.index(MentionType.QUANTITY);
        mentions = List.of(terms(document), document.index(MentionType.ORGANIZATION), document.index(MentionType.ZONE), document.index(MentionType.PLACE),
                document.index(MentionType.TIME));
        mentioned = new BitSet(text.length());
        opening = new BitSet(text.length());
        mentions.forEach(kind -> kind.parts().forEach(mention -> mentioned.set(mention.span().start())));
        names = names();
        this.words = words;
        cues = cues(document);
    }

    /** {@code 三年内}: within which time something is done, told like a date. */
    private SpanIndex<Mention> terms(Document document) {
        List<Mention> terms = new ArrayList<>();
        for (Mention quantity : document.mentions(MentionType.QUANTITY)) {
            if (isTerm(quantity.span())) {
                terms.add(quantity);
            }
        }
        return new SpanIndex<>(terms, Mention::span);
    }

    private boolean isTerm(Span quantity) {
        int last = quantity.end() - 1;
        return quantity.length() > 2 && text.charAt(last) == '内' && "年月天日周".indexOf(text.charAt(last - 1)) >= 0;
    }

    private short[] cues(Document document) {
        short[] found = new short[text.length()];
        Hidden hidden = new Hidden(document);
        words.each(document, (begin, end, number) -> {
            CueWord word = words.word(number);
            if (!hidden.hides(begin, end, word) && !(word.isVerb() && headsNoun(begin, end))) {
                found[begin] = number.shortValue();
                told |= word.kinds();
            }
        });
        return found;
    }

    /** Which characters belong to names and quantities, whose parts are no cues. */
    private final class Hidden {
        private final BitSet named = new BitSet(text.length());
        private final BitSet industries = new BitSet(text.length());
        private final BitSet counted = new BitSet(text.length());

        Hidden(Document document) {
            for (MentionType type : List.of(MentionType.TIME, MentionType.PLACE, MentionType.ZONE, MentionType.ORGANIZATION)) {
                cover(named, document.mentions(type));
            }
            cover(industries, document.mentions(MentionType.INDUSTRY));
            cover(counted, document.mentions(MentionType.QUANTITY));
        }

        private static void cover(BitSet characters, List<Mention> mentions) {
            for (Mention mention : mentions) {
                characters.set(mention.span().start(), mention.span().end());
            }
        }

        /** Whether a word is no cue where it stands: of the words in a quantity only those count that make it a goal. */
        boolean hides(int begin, int end, CueWord word) {
            return !mentioned.get(begin) && (named.get(begin) || named.get(end - 1))
                    || word.isVerb() && industries.get(begin) && industries.nextClearBit(begin) > end // 集成|电路
                    || counted.get(begin) && !word.is(CueKind.GOAL) && !word.is(CueKind.BODY);
        }
    }

    /** Whether what stands there is only the first part of a noun, or parts of two words: {@code 增加|值}, {@code 公|共建|筑}. */
    private boolean headsNoun(int begin, int end) {
        if (!divided.isEmpty() && !divided.isBorder(begin) && !divided.isBorder(end)) {
            return true;
        }
        String tag = divided.isBorder(end) ? null : divided.tag(begin);
        return tag != null && tag.startsWith("n");
    }

    /** Pairs brackets and quotation marks from left to right; what is unpaired stays open and counts as nothing. */
    private SpanIndex<Span> names() {
        List<Span> pairs = new ArrayList<>();
        int[] open = new int[8];
        int depth = 0;
        for (int i = markFrom(0, text.length()); i < text.length(); i = markFrom(i + 1, text.length())) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0 && depth < open.length) {
                open[depth++] = i;
            } else if (depth > 0 && CLOSE.indexOf(c) == OPEN.indexOf(text.charAt(open[depth - 1])) && CLOSE.indexOf(c) >= 0) {
                name(open[--depth], i, pairs);
            } else if (c == '\n') {
                depth = 0;
            }
        }
        pairs.sort(null);
        return new SpanIndex<>(pairs, Function.identity());
    }

    private void name(int open, int close, List<Span> pairs) {
        if (isName(open, close)) {
            opening.set(open);
            pairs.add(new Span(open, close + 1));
        }
    }

    private boolean isName(int open, int close) {
        if ("《〈（([【".indexOf(text.charAt(open)) >= 0) {
            return true;
        }
        boolean shortEnough = close - open <= LONGEST_NAME;
        for (int i = open + 1; shortEnough && i < close; i++) {
            if ("，,。；;！？!?".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return shortEnough;
    }

    /** The first bracket, quotation mark or other border in {@code [from, to)}; {@code to} where there is none. */
    int markFrom(int from, int to) {
        return marks.first(from, to);
    }

    public String text() {
        return text;
    }

    public char charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
    }

    /** Behind a verb of the segmenter's that no register knows; {@code offset} where none begins there. */
    int behindUnknownVerb(int offset) {
        return behindWord(offset, VERBS);
    }

    /** Behind an adverb of the segmenter's that no register knows; {@code offset} where none begins there. */
    int behindUnknownAdverb(int offset) {
        return behindWord(offset, ADVERBS);
    }

    /** Behind a word of the segmenter's of more than one character with one of {@code tags}. */
    private int behindWord(int offset, Set<String> tags) {
        if (!divided.isBorder(offset) || divided.isBorder(offset + 1) || cueAt(offset) != null) {
            return offset;
        }
        String tag = divided.tag(offset);
        return tag != null && tags.contains(tag) ? divided.end(offset) : offset;
    }

    /** Whether the segmenter takes the word at {@code offset} for a verb, or does not know it as one word. */
    boolean isVerb(int offset) {
        String tag = tagAt(offset);
        return tag == null || tag.charAt(0) == 'v' || divided.isBorder(offset + 1);
    }

    /** Whether the segmenter's word at {@code offset} is a noun of more than one character. */
    public boolean isNoun(int offset) {
        String tag = tagAt(offset);
        return tag != null && tag.charAt(0) == 'n' && !divided.isBorder(offset + 1);
    }

    /** Whether the segmenter takes the word at {@code offset} for a verb and never for a noun. */
    public boolean isPlainVerb(int offset) {
        return "v".equals(tagAt(offset)) && !divided.isBorder(offset + 1);
    }

    /** The tag of the segmenter's word that begins at {@code offset}, or null. */
    public String tagAt(int offset) {
        return divided.tag(offset);
    }

    /** Behind the segmenter's word that begins at {@code offset}. */
    public int behindWord(int offset) {
        return divided.end(offset);
    }

    /** Whether a word of the segmenter ends before {@code offset}; false where there are no words. */
    boolean endsWord(int offset) {
        return !divided.isEmpty() && divided.isBorder(offset);
    }

    /** The cue that begins at {@code offset}, or null. */
    public CueWord cueAt(int offset) {
        return offset < cues.length ? words.word(cues[offset]) : null;
    }

    /** Whether a word of a kind stands in {@code [from, to)}. */
    public boolean holds(int from, int to, CueKind kind) {
        int last = (told & kind.bit()) == 0 ? from : to;
        for (int i = from; i < last; i = next(i)) {
            if (isAt(i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the verbs of doing that stand in a row from {@code from} on. */
    int behindVerbs(int from, int to) {
        int at = from;
        while (at < to && acts(at)) {
            at = next(at);
        }
        return at;
    }

    /** Whether a verb of doing stands at {@code offset}. */
    public boolean acts(int offset) {
        CueWord cue = offset < 0 ? null : cueAt(offset);
        return cue != null && cue.acts();
    }

    /** Whether a quantity begins at {@code offset}. */
    public boolean counts(int offset) {
        int i = quantities.lastFrom(offset);
        return i >= 0 && quantities.start(i) == offset;
    }

    /** Whether a character stands in {@code [from, to)}. */
    public boolean holds(int from, int to, char c) {
        int i = from;
        while (i < to && text.charAt(i) != c) {
            i++;
        }
        return i < to;
    }

    /** Whether {@code [from, to)} ends with a word of a kind. */
    public boolean endsWith(int from, int to, CueKind kind) {
        int last = from;
        for (int i = from; i < to; i = next(i)) {
            last = i;
        }
        return isAt(last, kind) && next(last) == to;
    }

    public boolean isAt(int offset, CueKind kind) {
        CueWord cue = cueAt(offset);
        return cue != null && cue.is(kind);
    }

    /** The time, place, zone or body that begins at {@code offset}, or null. */
    public Mention mentionAt(int offset) {
        for (int i = 0; mentioned.get(offset) && i < mentions.size(); i++) {
            SpanIndex<Mention> kind = mentions.get(i);
            int last = kind.lastFrom(offset);
            if (last >= 0 && kind.start(last) == offset) {
                return kind.get(last);
            }
        }
        return null;
    }

    /** Behind the name or bracket that opens at {@code offset}; {@code offset} itself where none does. */
    public int behindName(int offset) {
        return opening.get(offset) ? names.end(names.lastFrom(offset)) : offset;
    }

    /** The first verb of doing at or behind the start of a phrase. */
    int verbFrom(int phrase) {
        int at = phrase;
        while (at >= 0 && cueAt(at) != null && !cueAt(at).acts()) {
            at += cueAt(at).length();
        }
        return at;
    }

    /** Behind what stands at {@code offset} as a whole: a name, a cue, or one character. */
    public int next(int offset) {
        int behind = behindName(offset);
        if (behind > offset) {
            return behind;
        }
        CueWord cue = cueAt(offset);
        return cue == null ? offset + 1 : offset + cue.length();
    }

    boolean isBracket(int offset) {
        return "（([【".indexOf(charAt(offset)) >= 0;
    }
}
