package org.liangce.annotate.time;

import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;

/** Reads planning periods: {@code “十四五”期间}, {@code 十五五时期}, {@code “十四五”末}. The bare name is that of a plan, and no time. */
final class PlanReader {

    private final PrefixTree<Cue> names = PrefixTree.forward();
    private final PrefixTree<Cue> tails = PrefixTree.forward();

    PlanReader(NumberLexicon lexicon) {
        lexicon.periods().forEach(cue -> names.put(cue.text(), cue));
        lexicon.timeContexts().stream().filter(cue -> cue.kind().startsWith("plan")).forEach(cue -> tails.put(cue.text(), cue));
    }

    /** Whether a plan's name may begin with a character or a number: none has less than two digits. */
    static boolean mayBegin(Count start) {
        return start.first() == '“' || start.digits() > 1 && !start.isFigures();
    }

    /** @return the period that begins with {@code start}, or null */
    Phrase read(TimeText text, Count start) {
        boolean quoted = start.first() == '“';
        int at = quoted ? start.from() + 1 : start.from();
        Match<Cue> name = names.longest(text.reading(), at);
        int end = name == null ? 0 : at + name.length();
        if (name == null || quoted && text.at(end) != '”') {
            return null;
        }
        String[] years = name.value().value().split("/");
        return within(text, start.from(), quoted ? end + 1 : end, Period.years(Integer.parseInt(years[0]), Integer.parseInt(years[1])));
    }

    private Phrase within(TimeText text, int from, int end, Period plan) {
        Match<Cue> tail = tails.longest(text.reading(), end);
        if (tail == null) {
            return null;
        }
        int to = end + tail.length();
        return switch (tail.value().kind()) {
            case "plan-since" -> new Phrase(from, to, plan, Phrase.Bound.SINCE, null);
            case "plan-start" -> Phrase.of(from, new Point(Period.of(plan.first()), to, false));
            case "plan-end" -> Phrase.of(from, new Point(Period.of(plan.last()), to, false, true));
            default -> Phrase.of(from, new Point(plan, to, false));
        };
    }
}
