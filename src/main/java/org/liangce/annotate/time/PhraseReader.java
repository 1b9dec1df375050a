package org.liangce.annotate.time;

import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;

/** Reads a whole time: points joined to stretches, deadlines, starts, planning periods, the coming and the last years. */
final class PhraseReader {

    /** What may stand behind the first number of a time; anything else behind a number settles that it is none. */
    private static final String MARKS = "年月日号季至到-—~/.";
    /** What may stand behind four figures besides. */
    private static final String YEAR_MARKS = "、和 ";

    private final PlanReader plans;
    private final WordReader words;
    private final StretchReader stretches;
    private final PrefixTree<Cue> before = PrefixTree.backward();
    private final PrefixTree<Cue> behind = PrefixTree.forward();

    PhraseReader(NumberLexicon lexicon) {
        YearReader years = new YearReader(lexicon);
        plans = new PlanReader(lexicon);
        words = new WordReader(lexicon, years);
        stretches = new StretchReader(new PointReader(years), words);
        for (Cue cue : lexicon.timeContexts()) {
            switch (cue.kind()) {
                case "until", "until-not" -> before.put(cue.text(), cue);
                case "before", "since", "completion" -> behind.put(cue.text(), cue);
                default -> { }
            }
        }
    }

    /** @return the time that begins with {@code start}, or null; what stands before {@code earliest} is not looked at */
    Phrase read(TimeText text, Count start, int earliest, Frame frame) {
        Phrase plan = PlanReader.mayBegin(start) ? plans.read(text, start) : null;
        if (plan != null) {
            frame.enter(start.from());
            return plan.isClosed() ? plan : around(text, plan, earliest, frame);
        }
        Match<TimeWord> word = words.word(text, start);
        if (word == null && !mayBePoint(start)) {
            return null;
        }
        frame.enter(start.from());
        if (word != null && word.value().kind().needsNumber()) {
            return SpanReader.read(text, start.from(), word, frame.published());
        }
        Point point = stretches.read(text, start, word, frame);
        return point == null ? null : around(text, Phrase.of(start.from(), point), earliest, frame);
    }

    private static boolean mayBePoint(Count start) {
        if (start.digits() == 0) {
            return start.first() == '第' || start.first() == '前';
        }
        return MARKS.indexOf(start.mark()) >= 0 || start.digits() == 8 || start.digits() == 4 && YEAR_MARKS.indexOf(start.mark()) >= 0;
    }

    /** The words around: till when, from when. */
    private Phrase around(TimeText text, Phrase phrase, int earliest, Frame frame) {
        Match<Cue> cue = behind.longest(text.reading(), phrase.to());
        boolean stands = cue != null && !cue.value().kind().equals("completion") && isWord(text, cue, phrase.to());
        if (stands) {
            int end = phrase.to() + cue.length();
            return cue.value().kind().equals("before") ? phrase.until(end) : phrase.since(end);
        }
        Match<Cue> till = before.longest(text.reading(), phrase.from());
        if (till != null && till.value().kind().equals("until") && phrase.from() - till.length() >= earliest && !isOver(phrase, frame)) {
            return phrase.until(phrase.to()).startingAt(phrase.from() - till.length());
        }
        return cue != null && cue.value().kind().equals("completion") ? completed(phrase, frame) : phrase;
    }

    /** Whether a word is not the beginning of another: 前 of {@code 前沿}. */
    private static boolean isWord(TimeText text, Match<Cue> cue, int at) {
        String others = cue.value().value();
        return others.isEmpty() || others.indexOf(text.at(at + cue.length())) < 0;
    }

    /** A state at a date that has passed ({@code 截至10月底已有三百家}) is no deadline. */
    private static boolean isOver(Phrase phrase, Frame frame) {
        return phrase.period() != null && frame.published().isBehind(phrase.period());
    }

    /** {@code 年底建成}: done by then, where that still lies ahead. */
    private static Phrase completed(Phrase phrase, Frame frame) {
        boolean ahead = phrase.period() != null && frame.published().isKnown() && !isOver(phrase, frame);
        return phrase.point().atEnd() && ahead ? phrase.until(phrase.to()) : phrase;
    }
}
