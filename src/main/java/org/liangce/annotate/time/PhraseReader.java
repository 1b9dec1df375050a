package org.liangce.annotate.time;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;

/** Reads a whole time: points joined to stretches, deadlines, starts, planning periods, the coming and the last years. */
final class PhraseReader {

    private final YearPart parts;
    private final PlanReader plans;
    private final WordReader words;
    private final StretchReader stretches;
    private final SpanReader spans;
    private final PrefixTree<Cue> before = PrefixTree.backward();
    private final PrefixTree<Cue> behind = PrefixTree.forward();
    private final CharacterClass marks;
    private final CharacterClass yearMarks;

    PhraseReader(NumberLexicon lexicon) {
        YearReader years = new YearReader(lexicon);
        parts = years.parts();
        plans = new PlanReader(lexicon);
        words = new WordReader(lexicon, years);
        stretches = new StretchReader(lexicon, new PointReader(lexicon, years), words);
        spans = new SpanReader(lexicon.characters());
        marks = lexicon.characters().of("time.behind-number");
        yearMarks = lexicon.characters().of("time.behind-year");
        for (Cue cue : lexicon.timeContexts()) {
            switch (cue.kind()) {
                case "until", "until-not", "every" -> before.put(cue.text(), cue);
                case "before", "since", "since-then", "completion" -> behind.put(cue.text(), cue);
                default -> { }
            }
        }
    }

    /** Whether two characters, the first no digit, may begin a time; of most that open one the second tells that they do not. */
    boolean mayBegin(char first, char second) {
        return words.opens(first, second) || parts.mayBegin(first) && isNumber(second) || plans.opens(first, second);
    }

    private static boolean isNumber(char c) {
        return Count.isDigit(c) || Count.isTens(c);
    }

    /** @return the time that begins with {@code start}, or null (also of 当月 right behind a month: {@code 9月|当月}); what stands before {@code earliest} is not looked at */
    Phrase read(TimeText text, Count start, int earliest, Frame frame) {
        Phrase plan = plans.mayBegin(start) ? plans.read(text, start) : null;
        if (plan != null) {
            frame.enter(start.from());
            return plan.isClosed() ? plan : around(text, plan, earliest, frame);
        }
        Match<TimeWord> word = words.word(text, start);
        if (word == null && !mayBePoint(text, start)) {
            return null;
        }
        frame.enter(start.from());
        if (word != null && word.value().kind() == TimeWord.Kind.CONTEXT_MONTH && earliest > 0 && earliest == start.from()) {
            return null;
        }
        if (word != null && word.value().kind().needsNumber()) {
            return spans.read(text, start.from(), word, frame);
        }
        Point point = stretches.read(text, start, word, frame);
        return point == null ? null : around(text, Phrase.of(start.from(), point), earliest, frame);
    }

    /** What stands behind a number settles for most that they are no time. */
    private boolean mayBePoint(TimeText text, Count start) {
        return start.digits() == 0 ? parts.mayBegin(start.first()) && !text.count(start.from() + 1).isNone()
                : marks.has(start.mark()) || start.digits() == 8 || start.digits() == 4 && yearMarks.has(start.mark());
    }

    /** The words around: till when, from when. */
    private Phrase around(TimeText text, Phrase phrase, int earliest, Frame frame) {
        Match<Cue> in = before.longest(text.reading(), phrase.from());
        boolean far = in == null || phrase.from() - in.length() < earliest || earliest > 0 && phrase.from() - in.length() == earliest;
        String kind = far ? "" : in.value().kind();
        if (kind.equals("every")) {
            return phrase.everyYear();
        }
        int from = kind.equals("until") ? phrase.from() - in.length() : phrase.from();
        Match<Cue> out = text.longest(behind, phrase.to());
        if (out != null && !out.value().kind().equals("completion") && isWord(text, out, phrase.to())) {
            int end = phrase.to() + out.length();
            return switch (out.value().kind()) {
                case "before" -> phrase.until(from, end);
                case "since-then" -> frame.isThisYear(phrase.period()) ? phrase.soFar(end) : begun(phrase, frame).since(end);
                default -> phrase.since(end);
            };
        }
        if (from < phrase.from() && !isOver(phrase, frame)) {
            return phrase.until(from, phrase.to());
        }
        return out != null && out.value().kind().equals("completion") ? completed(phrase, frame) : phrase;
    }

    /** {@code 10月以来} has begun: a bare month that would lie ahead is one of the year before. */
    private static Phrase begun(Phrase phrase, Frame frame) {
        boolean ahead = phrase.period() != null && !phrase.isStated() && frame.published().isAhead(phrase.period());
        return ahead ? phrase.of(phrase.period().shift(-1)) : phrase;
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
        return phrase.point().atEnd() && ahead ? phrase.until(phrase.from(), phrase.to()) : phrase;
    }
}
