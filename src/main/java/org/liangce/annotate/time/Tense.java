package org.liangce.annotate.time;

import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/**
 * Whether a sentence tells of the future or of the past: the nearest word of tense behind a place says so, else the last one before it
 * (which also tells how to take a word that a plan may use, as 发布). Places are asked for in their order, so that each character is looked at once.
 */
final class Tense {

    /** How near a word of future in front of a time overrules what comes behind: {@code 将于4月举办}. */
    private static final int NEAR = 14;

    private final Reading reading;
    private final PrefixTree<Cue> words;
    private int sentenceTo;
    private int nextAt;
    private int beforeAt;
    private boolean done;
    private String before = "";
    private String after = "";

    Tense(Reading reading, PrefixTree<Cue> words) {
        this.reading = reading;
        this.words = words;
    }

    /** The words that tell future from past. */
    static PrefixTree<Cue> words(NumberLexicon lexicon) {
        PrefixTree<Cue> tree = PrefixTree.forward();
        lexicon.timeContexts().stream().filter(cue -> cue.kind().equals("future") || cue.kind().startsWith("past"))
                .forEach(cue -> tree.put(cue.text(), cue));
        return tree;
    }

    void enter(int from, int to) {
        sentenceTo = to;
        nextAt = from - 1;
        done = false;
        before = "";
        after = "";
    }

    /** What is known so far, for who reads on inside a time. */
    Tense soFar() {
        Tense known = new Tense(reading, words);
        known.done = true;
        known.before = before;
        known.after = after;
        return known;
    }

    boolean isFuture(int place) {
        return kind(place).equals("future");
    }

    /** Whether a word of future stands in the same clause: close in front of a place, or behind it before the next comma. */
    boolean isFutureHere(int place) {
        return isFuture(place) && (isAnnounced(place) || after.equals("future") && !parted(place, nextAt));
    }

    /** Whether a word of future stands in the same clause as a place, before or behind it. */
    boolean isFutureClause(int place) {
        move(place);
        return before.equals("future") && !parted(beforeAt, place) || after.equals("future") && !parted(place, nextAt);
    }

    private boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.at(i) == '，') {
                return true;
            }
        }
        return false;
    }

    /** @param surely leaves out words that a plan may use as well, as 发布 */
    boolean isPast(int place, boolean surely) {
        return surely ? kind(place).equals("past") : kind(place).startsWith("past");
    }

    /** Whether a word of future stands close in front of a place: {@code 力争|12月}. */
    boolean isAnnounced(int place) {
        move(place);
        return before.equals("future") && place - beforeAt <= NEAR;
    }

    private String kind(int place) {
        move(place);
        boolean announced = after.isEmpty() || isAnnounced(place) || after.equals("past-event") && before.equals("future");
        return announced ? before : after;
    }

    private void move(int place) {
        while (nextAt < place && !done) {
            before = after;
            beforeAt = nextAt;
            after = "";
            seek(nextAt + 1);
        }
    }

    private void seek(int from) {
        for (int i = from; i < sentenceTo; i++) {
            char c = reading.at(i);
            Match<Cue> match = words.opens(c) ? words.longest(reading, i, c) : null;
            if (match != null) {
                after = match.value().kind();
                nextAt = i;
                return;
            }
        }
        done = true;
    }
}
