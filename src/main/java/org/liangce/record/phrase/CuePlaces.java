package org.liangce.record.phrase;

import java.util.BitSet;
import java.util.List;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Words;

/** Where in an article the words of policy stand, but for those that are only parts of names, quantities or other words there. */
final class CuePlaces {

    /** A stretch has so many characters, as a power of two: a clause or two. */
    private static final int STRETCH = 5;

    private final PolicyWords words;
    /** Offset → the number of the word that begins there, or 0. */
    private final short[] numbers;
    /** Stretch → the kinds of the words that begin there: what is not there need not be looked for. */
    private final long[] kinds;

    CuePlaces(Document document, PolicyWords words, DoersAndTimes mentions) {
        this.words = words;
        numbers = new short[document.text().length()];
        kinds = new long[(numbers.length >> STRETCH) + 1];
        Hidden hidden = new Hidden(document, mentions);
        words.each(document, (begin, end, number) -> {
            CueWord word = words.word(number);
            if (!hidden.hides(begin, end, word) && !(word.isVerb() && headsNoun(document.words(), begin, end)) && !(word.is(CueKind.DONE) && cuts(document.words(), begin, end))) {
                short head = words.head(number);
                numbers[begin] = head > 0 && goesOn(document.words(), begin, end) ? head : number.shortValue();
                kinds[begin >> STRETCH] |= words.word(numbers[begin]).kinds();
            }
        });
    }

    /** The word that begins at {@code offset}, or null. */
    CueWord at(int offset) {
        return offset < numbers.length ? words.word(numbers[offset]) : null;
    }

    /** Whether a word of a kind may begin in {@code [from, to)}; surely none does where the answer is no. */
    boolean mayHold(int from, int to, CueKind kind) {
        int behind = Math.min((to - 1 >> STRETCH) + 1, kinds.length);
        long there = 0;
        for (int stretch = Math.max(from, 0) >> STRETCH; stretch < behind; stretch++) {
            there |= kinds[stretch];
        }
        return (there & kind.bit()) != 0;
    }

    /** Whether what stands there is only the first part of a noun, or parts of two words: {@code 增加|值}, {@code 公|共建|筑}. */
    private static boolean headsNoun(Words divided, int begin, int end) {
        if (!divided.isEmpty() && !divided.isBorder(begin) && !divided.isBorder(end)) {
            return true;
        }
        String tag = divided.isBorder(end) ? null : divided.tag(begin);
        return tag != null && (tag.startsWith("n") || tag.equals("b"));
    }

    /** {@code 支持重点|企业}, {@code 发展战略|性产业}: whether a noun goes on behind what looks like a name, which then is a verb with its object. */
    private static boolean goesOn(Words divided, int begin, int end) {
        if (divided.isEmpty() || !divided.isBorder(begin) || !divided.isBorder(begin + 2)) {
            return false;
        }
        return !divided.isBorder(end) || isNoun(divided, end) || isVerb(divided, end) && isNoun(divided, divided.end(end));
    }

    private static boolean isNoun(Words divided, int offset) {
        String tag = divided.tag(offset);
        return tag != null && tag.charAt(0) == 'n';
    }

    private static boolean isVerb(Words divided, int offset) {
        String tag = divided.tag(offset);
        return tag != null && tag.charAt(0) == 'v';
    }

    /** Whether what stands there begins inside a word: {@code 企|业已}. */
    private static boolean cuts(Words divided, int begin, int end) {
        return end > begin + 1 && !divided.isEmpty() && !divided.isBorder(begin);
    }

    /** Which characters belong to names and quantities, whose parts are no cues. */
    private static final class Hidden {
        private final DoersAndTimes mentions;
        private final BitSet named;
        private final BitSet industries;
        private final BitSet counted;

        Hidden(Document document, DoersAndTimes mentions) {
            this.mentions = mentions;
            named = covered(document, MentionType.TIME, MentionType.PLACE, MentionType.ZONE, MentionType.ORGANIZATION);
            industries = covered(document, MentionType.INDUSTRY);
            counted = covered(document, MentionType.QUANTITY);
        }

        private static BitSet covered(Document document, MentionType... types) {
            BitSet characters = new BitSet(document.text().length());
            for (MentionType type : types) {
                List<Mention> mentions = document.mentions(type);
                mentions.forEach(mention -> characters.set(mention.span().start(), mention.span().end()));
            }
            return characters;
        }

        /** Whether a word is no cue where it stands: of the words in a quantity only those count that make it a goal. */
        boolean hides(int begin, int end, CueWord word) {
            return !mentions.beginAt(begin) && (named.get(begin) || named.get(end - 1))
                    || word.isVerb() && industries.get(begin) && industries.nextClearBit(begin) > end // 集成|电路
                    || counted.get(begin) && !word.is(CueKind.GOAL) && !word.is(CueKind.BODY);
        }
    }
}
