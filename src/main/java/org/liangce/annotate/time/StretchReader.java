package org.liangce.annotate.time;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** Reads a point, or two with a link between: {@code 2024年11月至2025年1月}, {@code 2025—2027年}. */
final class StretchReader {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;
    /** From here on two figures are no number of years that anything is planned for. */
    private static final int LONG = 80;

    private final PointReader points;
    private final WordReader words;
    private final Edge edge;
    private final CharacterClass notNow;
    private final CharacterClass lists;

    StretchReader(NumberLexicon lexicon, PointReader points, WordReader words) {
        this.points = points;
        this.words = words;
        edge = new Edge(lexicon.characters());
        lists = lexicon.characters().of("time.year-list");
        notNow = lexicon.characters().of("time.now-not-before");
    }

    /** @param word the word that begins there, or null where a number does */
    Point read(TimeText text, Count start, Match<TimeWord> word, Frame frame) {
        Point first = bareYears(text, start);
        if (first == null) {
            first = point(text, start, word, frame);
        }
        if (first == null) {
            return null;
        }
        int link = Link.at(text, first.to(), text.at(first.to()));
        boolean untilNow = link > 0 && text.starts(first.to(), "至今") && !notNow.has(text.at(first.to() + 2));
        return link == 0 || untilNow ? first
                : joined(text, first, secondEnd(text, first, link, first.period() == null ? frame : frame.within(first.period())));
    }

    private Point point(TimeText text, Count start, Match<TimeWord> word, Frame frame) {
        return edge.behind(text, word == null ? points.read(text, start, frame) : words.read(text, start.from(), word, frame));
    }

    private static Point joined(TimeText text, Point first, Point second) {
        if (second == null) {
            return first;
        }
        int to = text.at(second.to()) == '止' ? second.to() + 1 : second.to();
        if (first.period() == null || second.period() == null) {
            return new Point(null, to, first.stated(), second.atEnd());
        }
        boolean ordered = second.period().last().compareTo(first.period().first()) >= 0;
        return ordered ? new Point(Period.interval(first.period(), second.period()), to, first.stated(), second.atEnd()) : first;
    }

    private Point secondEnd(TimeText text, Point first, int link, Frame frame) {
        Count start = text.count(first.to() + link);
        Point bare = bareYears(text, start);
        if (bare != null) {
            return bare;
        }
        Period period = first.period();
        if (period != null && start.digits() == 2 && start.mark() == '年' && period.first().isYear() && period.isSingle()) {
            return points.shortYear(text, start, frame);
        }
        if (period != null && isShortDay(text, first, start)) {
            return new Point(Period.day(period.year(), period.month(), start.value()), start.to(), false);
        }
        Match<TimeWord> word = words.word(text, start);
        return word != null || !start.isNone() || points.mayBeginPart(start.first()) ? point(text, start, word, frame) : null;
    }

    /** {@code 07} behind {@code 2019-06-05至}. */
    private static boolean isShortDay(TimeText text, Point first, Count start) {
        boolean numeric = first.period().first().day() > 0 && Reading.isDigit(text.at(first.to() - 1));
        boolean two = start.isFigures() && start.digits() == 2 && !Reading.isHan(start.mark());
        return numeric && two && start.value() > first.period().first().day() && start.value() <= PartialDate.length(first.period().year(), first.period().month());
    }

    /** {@code 2025—2027年}, {@code 2025、2026年}: the first year without its 年. */
    private Point bareYears(TimeText text, Count first) {
        if (!isYear(first)) {
            return shortYears(text, first);
        }
        boolean list = lists.has(first.mark());
        int link = list || first.mark() == '/' ? 1 : Link.behind(text, first);
        Count second = link == 0 ? first : text.count(first.to() + link);
        boolean shortened = second.digits() == 2 && first.mark() != '/' && second.value() > first.value() % 100 && second.mark() == '年' && !list;
        boolean later = isYear(second) && second.value() > first.value();
        if (shortened || later && first.mark() != '/' && (points.yearEnd(text, second) > 0 || list && second.mark() == '、')) {
            return new Point(Period.year(first.value()), first.to(), true);
        }
        if (later && first.mark() == '/' && points.yearEnd(text, second) > 0) {
            return new Point(Period.years(first.value(), second.value()), points.yearEnd(text, second), true);
        }
        boolean bracketed = later && !list && first.before() == '(' && second.mark() == ')';
        return bracketed ? new Point(Period.years(first.value(), second.value()), second.to(), true) : null;
    }

    /** {@code 07-09年}, {@code 95年到98年}: years of two figures, where they cannot be so many years. */
    private static Point shortYears(TimeText text, Count first) {
        if (first.digits() != 2 || !first.isFigures() || !first.isLedByZero() && first.value() < LONG) {
            return null;
        }
        int end = first.mark() == '年' ? first.to() + 1 : first.to();
        int link = Link.at(text, end, text.at(end));
        Count second = link == 0 ? first : text.count(end + link);
        boolean span = second.digits() == 2 && second.isFigures() && second.value() > first.value() && second.mark() == '年';
        return span ? new Point(Period.years(century(first) + first.value(), century(first) + second.value()), second.to() + 1, true) : null;
    }

    private static int century(Count count) {
        return count.isLedByZero() ? 2000 : 1900;
    }

    private static boolean isYear(Count count) {
        return count.digits() == 4 && count.value() >= EARLIEST && count.value() <= LATEST;
    }
}
