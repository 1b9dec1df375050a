package org.liangce.annotate.time;

import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree.Match;

/** Reads times that begin with a word: {@code 今年一季度}, {@code 上半年}, {@code 本月17日}, {@code 下周一}, {@code 去年同期}. */
final class WordReader {

    private static final String WEEKDAYS = "一二三四五六日天";
    private static final int SUNDAY = 6;

    private final TimeWords words;
    private final YearReader years;

    WordReader(NumberLexicon lexicon, YearReader years) {
        this.words = new TimeWords(lexicon.timeWords(), TimeWord.Kind::isFree);
        this.years = years;
    }

    /** The word that begins with {@code start}, or null. */
    Match<TimeWord> word(TimeText text, Count start) {
        return start.isNone() ? words.at(text, start) : null;
    }

    /** The time that begins with {@code match} at {@code from}; null where it is none. */
    Point read(TimeText text, int from, Match<TimeWord> match, Frame frame) {
        int to = from + match.length();
        TimeWord word = match.value();
        Anchor published = frame.published();
        return switch (word.kind()) {
            case YEAR -> year(text, to, published.isKnown() ? published.year() + word.number() : null, frame);
            case YEAR_AROUND_CONTEXT -> year(text, to, frame.contextYear(to) == null ? null : frame.contextYear(to) + word.number(), frame);
            case CONTEXT_YEAR -> new Point(frame.contextYear(to) == null ? null : Period.year(frame.contextYear(to)), to, false);
            case YEARS -> new Point(years(word.value(), published), to, true);
            case YEAR_EDGE -> part(text, from, to, word, frame.contextYear(to), frame);
            case HALF, QUARTER, MONTH -> part(text, from, to, word, frame.bareYear(), frame);
            case RELATIVE_QUARTER -> new Point(published.quarter(word.number()), to, true);
            case RELATIVE_MONTH -> month(text, to, published.month(word.number()));
            case CONTEXT_MONTH, MONTH_EDGE -> new Point(frame.month(), to, false, word.value().equals("end"));
            case WEEK -> week(text, to, published, word.number());
            case SAME_PERIOD -> new Point(samePeriod(frame, word.number()), to, false);
            case COMING, RECENT -> null;
            default -> new Point(published.day(word.number()), to, true);
        };
    }

    /** @param year null where it is not known; what belongs to it is found all the same */
    private Point year(TimeText text, int to, Integer year, Frame frame) {
        Point point = years.read(text, to, year == null ? Frame.ANY_YEAR : year, frame);
        return point == null || year != null ? point : new Point(null, point.to(), true, point.atEnd());
    }

    private static Period years(String offsets, Anchor published) {
        int parting = offsets.indexOf("..");
        return published.years(Integer.parseInt(offsets.substring(0, parting)), Integer.parseInt(offsets.substring(parting + 2)));
    }

    /** A half, quarter, month or end of a year without the year in front. */
    private static Point part(TimeText text, int from, int to, TimeWord word, Integer year, Frame frame) {
        boolean atEnd = word.value().equals("end");
        return year == null ? new Point(null, to, false, atEnd) : frame.told(from, new Point(YearReader.part(word, year), to, false, atEnd));
    }

    private static Point month(TimeText text, int to, Period month) {
        return month == null ? new Point(null, to, true) : YearPart.inMonth(text, text.count(to), month.year(), month.month(), true);
    }

    private static Point week(TimeText text, int to, Anchor published, int weeks) {
        int weekday = WEEKDAYS.indexOf(text.at(to));
        int day = Math.min(weekday, SUNDAY);
        return weekday < 0 ? new Point(published.week(weeks, 0, SUNDAY), to, true) : new Point(published.week(weeks, day, day), to + 1, true);
    }

    private static Period samePeriod(Frame frame, int years) {
        return frame.spoken() != null ? frame.spoken().shift(years) : frame.published().years(years, years);
    }
}
