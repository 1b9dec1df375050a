package org.liangce.annotate.quantity;

import java.util.Locale;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** What stands between two numbers that are neighbours: {@code 至} of a range, {@code 、} of a list. */
final class Links {

    /** No link is longer, a blank behind it included. */
    private static final int LONGEST = 6;
    /** Numbers farther from one another do not belong together, even where a remark on the end of a range stands between. */
    static final int REACH = 2 * LONGEST;

    private final PrefixTree<Kind> words = PrefixTree.forward();
    private final CharacterClass closing;

    Links(NumberLexicon lexicon) {
        closing = lexicon.characters().of("quantity.between-before");
        for (Cue cue : lexicon.links()) {
            words.put(cue.text(), Kind.valueOf(cue.kind().toUpperCase(Locale.ROOT)));
        }
    }

    /** What links a number to the one in front of it. Looked up once for each place. */
    Kind between(Reading reading, Draft first, Draft second) {
        if (second.linkFrom != first.to || second.linkTo != second.from) {
            second.link = find(reading, first, second);
            second.linkFrom = first.to;
            second.linkTo = second.from;
        }
        return second.link;
    }

    private Kind find(Reading reading, Draft first, Draft second) {
        int gap = second.from - first.to;
        if (gap <= 0 || gap > LONGEST) {
            return gap == 0 ? Kind.NOTHING : Kind.OTHER;
        }
        Match<Kind> match = words.longest(reading, first.to, first.next);
        boolean whole = match != null && (match.length() == gap || match.length() == gap - 1 && second.front == ' ');
        return whole ? match.value() : Kind.OTHER;
    }

    /** Whether no noun begins with a character, so that 间 in front of it may be that of 之间. */
    boolean closes(char c) {
        return !Reading.isHan(c) || closing.has(c);
    }

    /** Where a range ends that a remark on its end follows: {@code 5家(含)至20家(不含)}. */
    int tailEnd(Reading reading, Draft range) {
        Match<Kind> match = words.longest(reading, range.to, range.next);
        return match != null && match.value() == Kind.TAIL ? range.to + match.length() : range.to;
    }

    /** Whether a character by itself leads from one number to another. */
    boolean leadsOn(char c) {
        return words.at(c) == Kind.TO;
    }

    enum Kind {
        /** no word at all */
        NOTHING,
        TO, AND, BOTH, SUM,
        /** behind a range: whether its end is in it */
        TAIL,
        /** something else, or too far */
        OTHER
    }
}
