package org.liangce.annotate.time;

import java.time.LocalDate;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/**
 * What a bare or relative time refers to at the place of the text that is being read: the day of publication, and the year and month of which
 * the sentence or paragraph speaks.
 */
final class Frame {

    private final Reading reading;
    private final LocalDate published;
    private final PrefixTree<Cue> tense;
    private int sentenceFrom;
    private int sentenceTo;
    private boolean judged;
    private boolean future;
    private boolean past;
    private Period last;
    private boolean lastHere;

    /** @param published null where it is not known */
    Frame(Reading reading, LocalDate published, PrefixTree<Cue> tense) {
        this.reading = reading;
        this.published = published;
        this.tense = tense;
    }

    /** The words that tell future from past. */
    static PrefixTree<Cue> tense(NumberLexicon lexicon) {
        PrefixTree<Cue> tree = PrefixTree.forward();
        lexicon.timeContexts().stream().filter(cue -> cue.kind().equals("future") || cue.kind().equals("past"))
                .forEach(cue -> tree.put(cue.text(), cue));
        return tree;
    }

    LocalDate published() {
        return published;
    }

    /** Moves on to the sentence that holds a place, if it is not the present one. */
    void enter(int place) {
        if (place < sentenceTo) {
            return;
        }
        boolean newParagraph = false;
        int from = place;
        while (from > sentenceTo && !isEnd(reading.at(from - 1))) {
            from--;
        }
        for (int i = sentenceTo; i < from && !newParagraph; i++) {
            newParagraph = reading.at(i) == '\n';
        }
        last = newParagraph ? null : last;
        lastHere = false;
        sentenceFrom = from;
        sentenceTo = place;
        while (sentenceTo < reading.length() && !isEnd(reading.at(sentenceTo))) {
            sentenceTo++;
        }
        judged = false;
    }

    private static boolean isEnd(char c) {
        return c == '。' || c == '\n' || c == '!' || c == '?' || c == ';';
    }

    /** A frame in which the words behind {@code period} are read, as the second end of a stretch. */
    Frame within(Period period) {
        Frame inner = new Frame(reading, published, tense);
        inner.sentenceFrom = sentenceFrom;
        inner.sentenceTo = sentenceTo;
        inner.judged = true;
        inner.note(period);
        return inner;
    }

    /** Takes note of a time that later ones in the text may lean on. */
    void note(Period period) {
        last = period;
        lastHere = true;
    }

    /** The year that a bare month, quarter or half belongs to, before tense is looked at; null where nothing tells. */
    Integer bareYear() {
        return last != null && lastHere ? Integer.valueOf(last.year()) : publishedYear();
    }

    /** The year that 全年 or 年末 speaks of: that of the sentence, else that of the sentences before unless this one looks ahead. */
    Integer contextYear() {
        if (last != null && (lastHere || !isFuture())) {
            return last.year();
        }
        return publishedYear();
    }

    /** The last time told in this paragraph, or null. */
    Period last() {
        return last;
    }

    boolean isStatedHere() {
        return last != null && lastHere;
    }

    Integer publishedYear() {
        return published == null ? null : Integer.valueOf(published.getYear());
    }

    boolean isFuture() {
        judge();
        return future;
    }

    boolean isPast() {
        judge();
        return past && !future;
    }

    private void judge() {
        if (judged) {
            return;
        }
        judged = true;
        future = false;
        past = false;
        for (int i = sentenceFrom; i < sentenceTo; i++) {
            Match<Cue> match = tense.opens(reading.at(i)) ? tense.longest(reading, i) : null;
            if (match != null) {
                future |= match.value().kind().equals("future");
                past |= match.value().kind().equals("past");
            }
        }
    }
}
