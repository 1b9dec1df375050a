package org.liangce.record;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;
import org.liangce.text.Token;
import org.liangce.text.WordBorders;

/**
 * A reading text with what stands at each place of it: cue words, mentions, and where a quoted name or bracket that opens there closes.
 * A quotation that holds whole clauses is no name: its words are read like all others.
 */
final class CueText {

    private static final String OPEN = "“‘《〈（(【[「『";
    private static final String CLOSE = "”’》〉）)】]」』";
    private static final int LONGEST_NAME = 40;

    private static final Set<String> VERBS = Set.of("v", "vn", "vd", "vi", "vf", "vx", "vshi", "vyou", "vl", "vg");
    private static final Set<String> ADVERBS = Set.of("d", "ad", "vd");

    private final String text;
    private final CueWord[] cues;
    private final Mention[] mentions;
    private final int[] closing;
    private final SpanIndex<Token> tokens;
    private final WordBorders borders;

    CueText(Document document, PolicyWords words) {
        text = document.text();
        tokens = document.tokenIndex();
        borders = document.borders();
        mentions = new Mention[text.length()];
        closing = new int[text.length()];
        cues = new CueWord[text.length()];
        Names names = new Names(document);
        words.each(document, (begin, end, word) -> cues[begin] = names.hide(begin, end, word) || cutsWord(begin, end) || word.isVerb() && headsNoun(begin, end) ? null : word);
        pair();
    }

    /** Which characters belong to names and quantities, whose parts are no cues. */
    private final class Names {
        private final BitSet named;
        private final BitSet industries;
        private final BitSet counted;

        Names(Document document) {
            named = new BitSet(text.length());
            for (MentionType type : new MentionType[] {MentionType.TIME, MentionType.PLACE, MentionType.ZONE, MentionType.ORGANIZATION}) {
                document.mentions(type).forEach(mention -> mentions[mention.span().start()] = mention);
                cover(named, document.mentions(type));
            }
            document.mentions(MentionType.QUANTITY).stream().filter(q -> isTerm(q.span())).forEach(q -> mentions[q.span().start()] = q);
            industries = cover(new BitSet(text.length()), document.mentions(MentionType.INDUSTRY));
            counted = cover(new BitSet(text.length()), document.mentions(MentionType.QUANTITY));
        }

        private static BitSet cover(BitSet characters, List<Mention> mentions) {
            for (Mention mention : mentions) {
                characters.set(mention.span().start(), mention.span().end());
            }
            return characters;
        }

        /** Whether a word is no cue where it stands: of the words in a quantity only those count that make it a goal. */
        boolean hide(int begin, int end, CueWord word) {
            return mentions[begin] == null && (named.get(begin) || named.get(end - 1))
                    || word.isVerb() && industries.get(begin) && industries.nextClearBit(begin) > end // 集成|电路
                    || counted.get(begin) && !word.is(CueKind.GOAL) && !word.is(CueKind.BODY);
        }
    }

    /** {@code 三年内}: within which time something is done, told like a date. */
    private boolean isTerm(Span quantity) {
        int last = quantity.end() - 1;
        return quantity.length() > 2 && text.charAt(last) == '内' && "年月天日周".indexOf(text.charAt(last - 1)) >= 0;
    }

    /** Whether a single character stands inside a word of the segmenter's. */
    private boolean cutsWord(int begin, int end) {
        return end - begin == 1 && !(borders.at(begin) && borders.at(end));
    }

    /** Whether what stands there is only the first part of a noun: {@code 增加|值}. */
    private boolean headsNoun(int begin, int end) {
        Token word = borders.at(end) || !borders.at(begin) ? null : tokens.at(begin);
        return word != null && word.tag().startsWith("n");
    }

    /** Pairs brackets and quotation marks from left to right; what is unpaired stays open and counts as nothing. */
    private void pair() {
        int[] open = new int[8];
        int depth = 0;
        for (int i = markFrom(0, text.length()); i < text.length(); i = markFrom(i + 1, text.length())) {
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

    /** The first of the characters {@code [from, to)} that is no Chinese one, so that it may be a mark; {@code to} where all are. */
    int markFrom(int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) >= '\u4E00' && text.charAt(i) <= '\u9FFF') {
            i++;
        }
        return i;
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
        return behindWord(offset, VERBS);
    }

    /** Behind an adverb of the segmenter's that no register knows; {@code offset} where none begins there. */
    int behindUnknownAdverb(int offset) {
        return behindWord(offset, ADVERBS);
    }

    /** Behind a word of the segmenter's of more than one character with one of {@code tags}. */
    private int behindWord(int offset, Set<String> tags) {
        if (!borders.at(offset) || borders.at(offset + 1) || cueAt(offset) != null) {
            return offset;
        }
        int word = tokens.lastFrom(offset);
        boolean meant = word >= 0 && tokens.start(word) == offset && tags.contains(tokens.get(word).tag());
        return meant ? tokens.end(word) : offset;
    }

    /** Whether a word of the segmenter ends before {@code offset}; false where there are no words. */
    boolean endsWord(int offset) {
        return tokens.size() > 0 && borders.at(offset);
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
            at += cueAt(at).length();
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
        return cue == null ? offset + 1 : offset + cue.length();
    }

    boolean isBracket(int offset) {
        return "（([【".indexOf(charAt(offset)) >= 0;
    }
}
