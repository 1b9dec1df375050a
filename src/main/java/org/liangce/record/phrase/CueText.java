package org.liangce.record.phrase;

import java.util.Set;
import org.liangce.text.Document;
import org.liangce.text.Marks;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.SpanIndex;
import org.liangce.text.Words;

/**
 * A reading text with what stands at each place of it: cue words, mentions, and where a quoted name or bracket that opens there closes.
 * A quotation that holds whole clauses is no name: its words are read like all others.
 */
public final class CueText {

    /** Where parts of sentences end, unless the mark stands in a name. */
    static final String BORDERS = "，,：:；;。！？!?…“”‘’【】\n \t　●■◆▲—|-";
    private static final Marks.Kind MARKS = new Marks.Kind(QuotedNames.MARKS + BORDERS);

    private static final Set<String> VERBS = Set.of("v", "vn", "vd", "vi", "vf", "vx", "vshi", "vyou", "vl", "vg");
    private static final Set<String> ADVERBS = Set.of("d", "ad", "vd");

    private final String text;
    private final PhraseCharacters characters;
    private final Marks marks;
    private final QuotedNames names;
    private final DoersAndTimes mentions;
    private final CuePlaces cues;
    private final Words divided;
    private final SpanIndex<Mention> quantities;

    public CueText(Document document, PolicyWords words) {
        text = document.text();
        characters = words.characters();
        marks = MARKS.in(document);
        names = new QuotedNames(text, marks);
        mentions = new DoersAndTimes(document, characters.termUnits());
        cues = new CuePlaces(document, words, mentions);
        divided = document.words();
        quantities = document.index(MentionType.QUANTITY);
    }

    /** The characters that decide what a phrase is. */
    public PhraseCharacters characters() {
        return characters;
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
        return cues.at(offset);
    }

    /**
     * Whether a word of a kind may begin in {@code [from, to)}; surely none does where the answer is no. Answered at a look or two, so that
     * only few stretches are read word by word.
     */
    public boolean mayHold(int from, int to, CueKind kind) {
        return cues.mayHold(from, to, kind);
    }

    /** Whether a word of a kind stands in {@code [from, to)}. */
    public boolean holds(int from, int to, CueKind kind) {
        int last = mayHold(from, to, kind) ? to : from;
        for (int i = from; i < last; i = next(i)) {
            if (isAt(i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is nearly always a verb stands in {@code [from, to)}. */
    boolean holdsVerb(int from, int to) {
        int at = from;
        while (at < to && (behindName(at) > at || cueAt(at) == null || !cueAt(at).isVerb() || !cueAt(at).strong())) {
            at = next(at);
        }
        return at < to;
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
        for (int i = mayHold(from, to, kind) ? from : to; i < to; i = next(i)) {
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
        return mentions.at(offset);
    }

    /** Behind the name or bracket that opens at {@code offset}; {@code offset} itself where none does. */
    public int behindName(int offset) {
        return names.behind(offset);
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
        return "（([".indexOf(charAt(offset)) >= 0;
    }
}
