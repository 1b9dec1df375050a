package org.liangce.record;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Token;

/**
 * A reading text with what stands at each place of it: cue words, mentions, and where a quoted name or bracket that opens there closes.
 * A quotation that holds whole clauses is no name: its words are read like all others.
 */
final class CueText {

    private static final String OPEN = "“‘《〈（(【[「『";
    private static final String CLOSE = "”’》〉）)】]」』";
    private static final int LONGEST_NAME = 40;

    private final String text;
    private final CueWord[] cues;
    private final Mention[] mentions;
    private final int[] closing;
    private final BitSet borders;
    private final BitSet verbs;
    private final BitSet adverbs;

    CueText(Document document, PolicyWords words) {
        text = document.text();
        cues = words.in(document);
        mentions = new Mention[text.length()];
        closing = new int[text.length()];
        BitSet named = mention(document);
        borders = borders(document.tokens());
        verbs = starting(document.tokens(), Set.of("v", "vn", "vd", "vi", "vf", "vx", "vshi", "vyou", "vl", "vg"));
        adverbs = starting(document.tokens(), Set.of("d", "ad", "vd"));
        BitSet counted = counted(document);
        BitSet industries = industries(document);
        for (int i = 0; i < cues.length; i++) {
            if (cues[i] != null && (within(named, i) || isNamePart(industries, i) || counted.get(i) && !cues[i].is(CueKind.GOAL) && !cues[i].is(CueKind.BODY) || cutsWord(i))) {
                cues[i] = null;
            }
        }
        pair();
    }

    /** Whether the cue at {@code start} is only a part of a name. */
    private boolean within(BitSet named, int start) {
        return mentions[start] == null && (named.get(start) || named.get(start + cues[start].length() - 1));
    }

    /** Whether the cue at {@code start} is a verb only as a part of an industry's name: {@code 集成电路}. */
    private boolean isNamePart(BitSet industries, int start) {
        int end = start + cues[start].length();
        return cues[start].isVerb() && industries.get(start) && industries.nextClearBit(start) > end;
    }

    /** The characters of industries' names. */
    private static BitSet industries(Document document) {
        BitSet industries = new BitSet();
        document.mentions(MentionType.INDUSTRY).forEach(m -> industries.set(m.span().start(), m.span().end()));
        return industries;
    }

    /** Whether the cue at {@code start} is a single character inside a word of the segmenter's. */
    private boolean cutsWord(int start) {
        return cues[start].length() == 1 && !borders.isEmpty() && !(borders.get(start) && borders.get(start + 1));
    }

    private BitSet mention(Document document) {
        BitSet named = new BitSet(text.length());
        for (MentionType type : new MentionType[] {MentionType.TIME, MentionType.PLACE, MentionType.ZONE, MentionType.ORGANIZATION}) {
            for (Mention mention : document.mentions(type)) {
                mentions[mention.span().start()] = mention;
                named.set(mention.span().start(), mention.span().end());
            }
        }
        document.mentions(MentionType.QUANTITY).stream().filter(q -> isTerm(document.text(q.span()))).forEach(q -> mentions[q.span().start()] = q);
        return named;
    }

    /** {@code 三年内}: within which time something is done, told like a date. */
    private static boolean isTerm(String quantity) {
        int last = quantity.length() - 1;
        return last > 1 && quantity.charAt(last) == '内' && "年月天日周".indexOf(quantity.charAt(last - 1)) >= 0;
    }

    /** What stands in a quantity: of its words only those that make it a goal count. */
    private static BitSet counted(Document document) {
        BitSet counted = new BitSet();
        for (Mention quantity : document.mentions(MentionType.QUANTITY)) {
            counted.set(quantity.span().start(), quantity.span().end());
        }
        return counted;
    }

    /** Where words of more than one character begin that have one of {@code tags}. */
    private static BitSet starting(List<Token> tokens, Set<String> tags) {
        BitSet starts = new BitSet();
        for (Token token : tokens) {
            if (token.span().length() > 1 && tags.contains(token.tag())) {
                starts.set(token.span().start());
            }
        }
        return starts;
    }

    private static BitSet borders(List<Token> tokens) {
        BitSet borders = new BitSet();
        for (Token token : tokens) {
            borders.set(token.span().start());
            borders.set(token.span().end());
        }
        return borders;
    }

    /** Pairs brackets and quotation marks from left to right; what is unpaired stays open and counts as nothing. */
    private void pair() {
        int[] open = new int[8];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0 && depth < open.length) {
                open[depth++] = i;
            } else if (depth > 0 && CLOSE.indexOf(c) == OPEN.indexOf(text.charAt(open[depth - 1])) && CLOSE.indexOf(c) >= 0) {
                int start = open[--depth];
                closing[start] = isName(start, i) ? i : 0;
            } else if (c == '\n') {
                depth = 0;
            }
        }
    }

    private boolean isName(int open, int close) {
        if ("《〈（([【".indexOf(text.charAt(open)) >= 0) {
            return true;
        }
        for (int i = open + 1; i < close; i++) {
            if ("，,。；;！？!?".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return close - open <= LONGEST_NAME;
    }

    String text() {
        return text;
    }

    char charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
    }

    /** Behind a verb of the segmenter's that no register knows; {@code offset} where none begins there. */
    int behindUnknownVerb(int offset) {
        return verbs.get(offset) && cueAt(offset) == null ? borders.nextSetBit(offset + 1) : offset;
    }

    /** Behind an adverb of the segmenter's that no register knows; {@code offset} where none begins there. */
    int behindUnknownAdverb(int offset) {
        return adverbs.get(offset) && cueAt(offset) == null ? borders.nextSetBit(offset + 1) : offset;
    }

    /** Whether a word of the segmenter ends before {@code offset}; false where there are no words. */
    boolean endsWord(int offset) {
        return borders.get(offset);
    }

    /** The cue that begins at {@code offset}, or null. */
    CueWord cueAt(int offset) {
        return offset < cues.length ? cues[offset] : null;
    }

    boolean isAt(int offset, CueKind kind) {
        CueWord cue = cueAt(offset);
        return cue != null && cue.is(kind);
    }

    /** The time, place, zone or body that begins at {@code offset}, or null. */
    Mention mentionAt(int offset) {
        return offset < mentions.length ? mentions[offset] : null;
    }

    /** Behind the name or bracket that opens at {@code offset}; {@code offset} itself where none does. */
    int behindName(int offset) {
        return offset < closing.length && closing[offset] > 0 ? closing[offset] + 1 : offset;
    }

    /** The first verb of doing at or behind the start of a phrase. */
    int verbFrom(int phrase) {
        int at = phrase;
        while (cueAt(at) != null && !cueAt(at).acts()) {
            at += cueAt(at).word().length();
        }
        return at;
    }

    /** Behind what stands at {@code offset} as a whole: a name, a cue, or one character. */
    int next(int offset) {
        int behind = behindName(offset);
        if (behind > offset) {
            return behind;
        }
        CueWord cue = cueAt(offset);
        return cue == null ? offset + 1 : offset + cue.word().length();
    }

    boolean isBracket(int offset) {
        return "（([【".indexOf(charAt(offset)) >= 0;
    }
}
