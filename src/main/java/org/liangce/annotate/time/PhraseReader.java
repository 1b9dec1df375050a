package org.liangce.annotate.time;

import java.util.HashMap;
import java.util.Map;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** Reads a whole time: points joined to stretches, deadlines, starts, planning periods, the coming and the last years. */
final class PhraseReader {

    private final PointReader points;
    private final PeriodReader periods;
    private final PrefixTree<Cue> until = PrefixTree.backward();
    private final Map<String, PrefixTree<Cue>> behind = new HashMap<>();

    PhraseReader(NumberLexicon lexicon) {
        points = new PointReader(lexicon);
        periods = new PeriodReader(lexicon);
        for (Cue cue : lexicon.timeContexts()) {
            if (cue.kind().startsWith("until")) {
                until.put(cue.text(), cue);
            } else {
                behind.computeIfAbsent(cue.kind(), kind -> PrefixTree.forward()).put(cue.text(), cue);
            }
        }
    }

    /** @return the time that begins at {@code from}, or null; what stands before {@code earliest} is not looked at */
    Phrase read(Reading reading, int from, int earliest, Frame frame) {
        frame.enter(from);
        Phrase special = periods.read(reading, from, frame);
        if (special != null) {
            return special.isClosed() ? special : around(reading, special, earliest, frame);
        }
        Point point = stretch(reading, from, frame);
        return point == null ? null : around(reading, new Phrase(from, point.to(), point.period(), form(point.period()), point), earliest, frame);
    }

    private static String form(Period period) {
        return period == null ? null : period.form();
    }

    /** A point, or two with a link between. */
    private Point stretch(Reading reading, int from, Frame frame) {
        Point first = Reading.isDigit(reading.at(from)) ? bareYears(reading, from) : null;
        if (first == null) {
            first = points.read(reading, from, frame);
        }
        if (first == null) {
            return null;
        }
        int link = reading.at(first.to()) == '起' ? 1 + Link.at(reading, first.to() + 1) : Link.at(reading, first.to());
        if (link == 0 || reading.starts(first.to(), "至今") && "年天日".indexOf(reading.at(first.to() + 2)) < 0) {
            return first;
        }
        Frame inner = first.period() == null ? frame : frame.within(first.period());
        Point second = secondEnd(reading, first.to() + link, inner);
        return second == null || first.period() == null || second.period() == null || second.period().last().compareTo(first.period().first()) < 0
                ? first : new Point(Period.interval(first.period(), second.period()), second.to() + (reading.at(second.to()) == '止' ? 1 : 0), first.stated(), second.edge());
    }

    private Point secondEnd(Reading reading, int at, Frame frame) {
        Point bare = bareYears(reading, at);
        if (bare != null) {
            return bare;
        }
        Count year = Count.read(reading, at);
        boolean shortened = year.digits() == 2 && reading.at(year.to()) == '年' && frame.last() != null && frame.last().form().length() == 4;
        return shortened ? points.shortYear(reading, year, frame) : points.read(reading, at, frame);
    }

    /** {@code 2025—2027年}: the first year without its 年. */
    private static Point bareYears(Reading reading, int from) {
        Count first = Count.read(reading, from);
        if (!isYear(first)) {
            return null;
        }
        int link = Link.at(reading, first.to());
        boolean list = reading.at(first.to()) == '、' || reading.at(first.to()) == '和';
        if (link == 0 && !list) {
            return null;
        }
        Count second = Count.read(reading, first.to() + (list ? 1 : link));
        boolean shortened = second.digits() == 2 && second.value() > first.value() % 100 && reading.at(second.to()) == '年' && !list;
        if (shortened) {
            return new Point(Period.year(first.value()), first.to(), true);
        }
        if (!isYear(second) || second.value() <= first.value()) {
            return null;
        }
        boolean year = reading.at(second.to()) == '年';
        if (list) {
            return year || reading.at(second.to()) == '、' ? new Point(Period.year(first.value()), first.to(), true) : null;
        }
        boolean bracket = reading.at(from - 1) == '(' && reading.at(second.to()) == ')';
        return year ? new Point(Period.year(first.value()), first.to(), true)
                : bracket ? new Point(Period.years(first.value(), second.value()), second.to(), true) : null;
    }

    private static boolean isYear(Count count) {
        return count.digits() == 4 && count.value() >= 1900 && count.value() <= 2199;
    }

    /** The words around: till when, from when. */
    private Phrase around(Reading reading, Phrase phrase, int earliest, Frame frame) {
        Match<Cue> before = match("before", reading, phrase.to());
        if (before != null && "后沿列述期瞻来往所端置身景提面十三五两".indexOf(reading.at(phrase.to() + before.length())) < 0) {
            return phrase.until(phrase.to() + before.length());
        }
        Match<Cue> since = match("since", reading, phrase.to());
        if (since != null && "草步点伏降码重飞展年天日".indexOf(reading.at(phrase.to() + since.length())) < 0) {
            return phrase.since(phrase.to() + since.length());
        }
        Match<Cue> till = until.longest(reading, phrase.from());
        if (till != null && till.value().kind().equals("until") && phrase.from() - till.length() >= earliest && !isOver(phrase, frame)) {
            return phrase.until(phrase.to()).startingAt(phrase.from() - till.length());
        }
        return completed(reading, phrase, frame);
    }

    /** A state at a date that has passed ({@code 截至10月底已有三百家}) is no deadline. */
    private static boolean isOver(Phrase phrase, Frame frame) {
        return phrase.period() != null && frame.published() != null && phrase.period().isOver(frame.published());
    }

    /** {@code 年底建成}: done by then, where that still lies ahead. */
    private Phrase completed(Reading reading, Phrase phrase, Frame frame) {
        boolean ahead = phrase.period() != null && frame.published() != null
                && phrase.period().last().compareTo(Period.day(frame.published()).form().substring(0, phrase.period().last().length())) >= 0;
        return phrase.point().edge().equals("end") && ahead && match("completion", reading, phrase.to()) != null ? phrase.until(phrase.to()) : phrase;
    }

    private Match<Cue> match(String kind, Reading reading, int at) {
        return behind.get(kind).longest(reading, at);
    }
}
