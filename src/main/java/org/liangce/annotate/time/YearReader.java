package org.liangce.annotate.time;

import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** Reads what stands behind a year: {@code 2025年|一季度}, {@code 去年|同期}, {@code 今年|1月初}, {@code 2024年|Q3}. */
final class YearReader {

    private final TimeWords words;
    private final YearPart parts;
    private final Edge edge;

    YearReader(NumberLexicon lexicon) {
        words = new TimeWords(lexicon, TimeWord.Kind::isInYear);
        parts = new YearPart(lexicon);
        edge = new Edge(lexicon.characters());
    }

    /** A year whose word or 年 ends before {@code at}, with what follows; null where the year only dates a holiday or a document. */
    Point read(TimeText text, int at, int year, Frame frame) {
        Count behind = text.row(at);
        boolean linked = behind.first() == '度' || behind.first() == '的' && isPartAt(text, at + 1);
        Count start = linked ? text.count(at + 1) : behind;
        Match<TimeWord> word = words.at(text, start);
        if (word != null) {
            return word(text, start.from(), word, year, frame);
        }
        if (isDocumentNumber(text, start)) {
            return null;
        }
        Point part = parts.read(text, start, year, true);
        return part != null ? part : latinPart(text, start, year);
    }

    /** {@code 公告2021年第13号}: the year of a number, in which nothing happened. */
    private static boolean isDocumentNumber(TimeText text, Count start) {
        return start.first() == '第' && text.count(start.from() + 1).mark() == '号';
    }

    /** {@code Q3}, {@code H1}; else the year alone. */
    private static Point latinPart(TimeText text, Count start, int year) {
        char c = start.first();
        int number = c == 'Q' || c == 'H' ? text.row(start.from() + 1).value() : 0;
        boolean part = number >= 1 && number <= (c == 'Q' ? 4 : 2) && !Reading.isLatin(text.row(start.from() + 1).mark());
        return !part ? new Point(Period.year(year), start.from(), true)
                : new Point(c == 'Q' ? Period.quarter(year, number) : Period.half(year, number), start.from() + 2, true);
    }

    /** The parts of years that are written with numbers. */
    YearPart parts() {
        return parts;
    }

    /** Whether a part of a year, or its end, begins at a place. */
    boolean isPartAt(TimeText text, int at) {
        Count start = text.row(at);
        Match<TimeWord> word = words.at(text, start);
        return word != null ? word.value().kind() != TimeWord.Kind.HOLIDAY
                : start.first() != '中' && edge.isAt(text, at, start.first()) || parts.read(text, start, Frame.ANY_YEAR, true) != null
                        || latinPart(text, start, Frame.ANY_YEAR).to() > at;
    }

    private Point word(TimeText text, int from, Match<TimeWord> match, int year, Frame frame) {
        int to = from + match.length();
        TimeWord word = match.value();
        return switch (word.kind()) {
            case HOLIDAY -> holiday(year, from, frame);
            case SAME_MONTHS -> new Point(frame.reported() == null ? Period.year(year) : frame.reported().shift(year - frame.reported().year()), to, true);
            case RELATIVE_MONTH -> ofMonth(text, to, year, frame.published().month(word.number()));
            case DAY -> ofDay(to, year, frame.published().day(word.number()));
            default -> new Point(part(word, year), to, true, word.value().equals("end"));
        };
    }

    /** {@code 今年春节后} is no time, but what follows lies in that year. */
    private static Point holiday(int year, int from, Frame frame) {
        frame.note(Period.year(year), from, false);
        return null;
    }

    /** {@code 去年本月}: the same month of another year. */
    private Point ofMonth(TimeText text, int to, int year, Period month) {
        return month == null ? new Point(null, to, true) : parts.month(text, text.count(to), year, month.month(), true);
    }

    private static Point ofDay(int to, int year, Period day) {
        return new Point(day == null ? null : day.shift(year - day.year()), to, true);
    }

    /** What a word that names a part of a year, or its end, names of that year. */
    static Period part(TimeWord word, int year) {
        return switch (word.kind()) {
            case HALF -> Period.half(year, word.number());
            case QUARTER -> Period.quarter(year, word.number());
            case MONTH -> Period.month(year, word.number());
            default -> Period.year(year);
        };
    }
}
