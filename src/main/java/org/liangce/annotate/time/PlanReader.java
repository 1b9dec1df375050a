package org.liangce.annotate.time;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;

/** Reads planning periods: {@code “十四五”期间}, {@code 十五五时期}, {@code “十四五”前四年}. The bare name is that of a plan, and no time. */
final class PlanReader {

    private final PrefixTree<Period> names = PrefixTree.forward();
    private final PrefixTree<Cue> tails = PrefixTree.forward();
    private final CharacterClass opening;
    private final CharacterClass closing;

    /** The name of a plan, and the first and the last year of it. */
    private record Plan(int to, Period years) {}

    PlanReader(NumberLexicon lexicon) {
        lexicon.periods().forEach(cue -> names.put(cue.text(), years(cue.value())));
        lexicon.timeContexts().stream().filter(cue -> cue.kind().startsWith("plan")).forEach(cue -> tails.put(cue.text(), cue));
        opening = lexicon.characters().of("time.plan-quote");
        closing = lexicon.characters().of("time.plan-quote-end");
    }

    /** Whether a mark opens a quotation that may hold a plan's name. */
    boolean opens(char mark, char next) {
        return opening.has(mark) && names.opens(next);
    }

    /** Whether a plan's name may begin there: none has less than two digits. */
    boolean mayBegin(Count start) {
        return opening.has(start.first()) || start.digits() > 1 && !start.isFigures();
    }

    /** @return the period that begins with {@code start}, or null */
    Phrase read(TimeText text, Count start) {
        Plan plan = plan(text, start);
        if (plan == null) {
            return null;
        }
        Phrase first = part(text, start.from(), plan);
        int end = first == null ? plan.to : first.to();
        int link = Link.at(text, end, text.at(end));
        Phrase second = link == 0 ? null : second(text, text.count(end + link));
        return second == null ? first : joined(start.from(), first == null ? plan.years : first.period(), second);
    }

    private Phrase second(TimeText text, Count start) {
        Plan plan = mayBegin(start) ? plan(text, start) : null;
        return plan == null ? null : part(text, start.from(), plan);
    }

    /** {@code “八五”至“十四五”期间}. */
    private static Phrase joined(int from, Period first, Phrase second) {
        return Phrase.of(from, new Point(Period.interval(first, second.period()), second.to(), false));
    }

    private Plan plan(TimeText text, Count start) {
        boolean quoted = opening.has(start.first());
        int at = quoted ? start.from() + 1 : start.from();
        Match<Period> name = text.longest(names, at);
        int end = name == null ? 0 : at + name.length();
        if (name == null || quoted && !closing.has(text.at(end))) {
            return null;
        }
        return new Plan(quoted ? end + 1 : end, name.value());
    }

    private static Period years(String bounds) {
        String[] years = bounds.split("/");
        return Period.years(Integer.parseInt(years[0]), Integer.parseInt(years[1]));
    }

    private Phrase part(TimeText text, int from, Plan plan) {
        Match<Cue> tail = text.longest(tails, plan.to);
        int to = tail == null ? 0 : plan.to + tail.length();
        if (tail == null || !tail.value().value().isEmpty() && tail.value().value().indexOf(text.at(to)) >= 0) {
            return null;
        }
        Period years = plan.years;
        return switch (tail.value().kind()) {
            case "plan-since" -> new Phrase(from, to, years, Phrase.Bound.SINCE, null);
            case "plan-before" -> new Phrase(from, to, Period.of(years.last()), Phrase.Bound.UNTIL, null);
            case "plan-start" -> Phrase.of(from, new Point(Period.of(years.first()), to, false));
            case "plan-middle" -> Phrase.of(from, new Point(Period.year((years.year() + years.last().year()) / 2), to, false));
            case "plan-end" -> Phrase.of(from, new Point(Period.of(years.last()), to, false, true));
            case "plan-first", "plan-last" -> some(text, from, text.count(to), years, tail.value().kind().equals("plan-first"));
            default -> Phrase.of(from, new Point(years, to, false));
        };
    }

    /** {@code 前四年}, {@code 后三年} of a plan. */
    private static Phrase some(TimeText text, int from, Count count, Period plan, boolean first) {
        int length = plan.last().year() - plan.year() + 1;
        if (count.value() < 1 || count.value() > length || count.mark() != '年') {
            return null;
        }
        Period years = first ? Period.years(plan.year(), plan.year() + count.value() - 1) : Period.years(plan.last().year() - count.value() + 1, plan.last().year());
        return Phrase.of(from, new Point(years, count.to() + 1, false));
    }
}
