package org.liangce.annotate.time;

import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree.Match;

/** Reads a point, or two with a link between: {@code 2024年11月至2025年1月}, {@code 2025—2027年}. */
final class StretchReader {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private final PointReader points;
    private final WordReader words;

    StretchReader(PointReader points, WordReader words) {
        this.points = points;
        this.words = words;
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
        boolean untilNow = link > 0 && text.starts(first.to(), "至今") && "年天日".indexOf(text.at(first.to() + 2)) < 0;
        return link == 0 || first.period() == null || untilNow ? first : joined(text, first, secondEnd(text, first.to() + link, frame.within(first.period())));
    }

    private Point point(TimeText text, Count start, Match<TimeWord> word, Frame frame) {
        return word == null ? points.read(text, start, frame) : words.read(text, start.from(), word, frame);
    }

    private static Point joined(TimeText text, Point first, Point second) {
        if (second == null || second.period() == null || second.period().last().compareTo(first.period().first()) < 0) {
            return first;
        }
        int to = text.at(second.to()) == '止' ? second.to() + 1 : second.to();
        return new Point(Period.interval(first.period(), second.period()), to, first.stated(), second.atEnd());
    }

    private Point secondEnd(TimeText text, int at, Frame frame) {
        Count start = text.count(at);
        Point bare = bareYears(text, start);
        if (bare != null) {
            return bare;
        }
        boolean shortened = start.digits() == 2 && start.mark() == '年' && frame.last().first().isYear() && frame.last().isSingle();
        if (shortened) {
            return points.shortYear(text, start, frame);
        }
        Match<TimeWord> word = words.word(text, start);
        boolean read = word != null || !start.isNone() || start.first() == '第' || start.first() == '前';
        return read ? point(text, start, word, frame) : null;
    }

    /** {@code 2025—2027年}, {@code 2025、2026年}: the first year without its 年. */
    private static Point bareYears(TimeText text, Count first) {
        if (!isYear(first)) {
            return null;
        }
        boolean list = first.mark() == '、' || first.mark() == '和';
        int link = list ? 1 : Link.behind(text, first);
        Count second = link == 0 ? first : text.count(first.to() + link);
        boolean shortened = second.digits() == 2 && second.value() > first.value() % 100 && second.mark() == '年' && !list;
        boolean later = isYear(second) && second.value() > first.value();
        if (shortened || later && (second.mark() == '年' || list && second.mark() == '、')) {
            return new Point(Period.year(first.value()), first.to(), true);
        }
        boolean bracketed = later && !list && first.before() == '(' && second.mark() == ')';
        return bracketed ? new Point(Period.years(first.value(), second.value()), second.to(), true) : null;
    }

    private static boolean isYear(Count count) {
        return count.digits() == 4 && count.value() >= EARLIEST && count.value() <= LATEST;
    }
}
