package org.liangce.annotate.time;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree.Match;

/** Reads times that begin with a word: {@code 今年一季度}, {@code 上半年}, {@code 本月17日}, {@code 下周一}, {@code 去年同期}. */
final class WordReader {

    private static final String WEEKDAYS = "一二三四五六日天";
    private static final int SATURDAY = 5;
    private static final int SUNDAY = 6;

    private final TimeWords words;
    private final YearReader years;
    private final CharacterClass compared;
    private final CharacterClass noWeekday;

    WordReader(NumberLexicon lexicon, YearReader years) {
        this.words = new TimeWords(lexicon, TimeWord.Kind::isFree);
        this.years = years;
        compared = lexicon.characters().of("time.compared-after");
        noWeekday = lexicon.characters().of("time.weekday-not-before");
    }

    /** Whether a word may begin with two characters. */
    boolean opens(char first, char second) {
        return words.opens(first, second);
    }

    /** The word that begins with {@code start}, or null. */
    Match<TimeWord> word(TimeText text, Count start) {
        return start.isNone() ? words.at(text, start) : null;
    }

    /** The time that begins with {@code match} at {@code from}; null where it is none. */
    Point read(TimeText text, int from, Match<TimeWord> match, Frame frame) {
        int to = from + match.length();
        TimeWord word = match.value();
        return switch (word.kind()) {
            case YEAR -> year(text, to, around(frame.published().year(), word), frame);
            case YEAR_AROUND_CONTEXT -> year(text, to, around(frame.contextYear(to), word), frame);
            case THAT_YEAR -> partOnly(year(text, to, frame.contextYear(to), frame), to);
            case CONTEXT_YEAR -> whole(frame.contextYear(to), to);
            case WITHIN_YEAR -> whole(frame.yearWithin(to), to);
            case YEAR_EDGE -> part(from, to, word, frame.contextYear(to), frame);
            case HALF, QUARTER, MONTH -> part(from, to, word, frame.bareYear(), frame);
            case RELATIVE_MONTH -> month(text, to, compared.has(text.at(from - 1)) ? frame.month(word.number()) : frame.published().month(word.number()));
            case CONTEXT_MONTH -> month(text, to, frame.monthTold(word.number()));
            case MONTH_EDGE -> new Point(frame.month(0), to, false, word.value().equals("end"));
            case MONTH_PART -> new Point(frame.month(0) == null ? null : MonthReader.part(frame.month(0), word), to, false);
            case SAME_PERIOD -> new Point(samePeriod(frame, word.number()), to, false);
            case CONTEXT_DAY -> new Point(frame.day(word.number()), to, false);
            default -> fromPublication(text, to, word, frame.published());
        };
    }

    /** What is counted from the day of publication, whatever the text speaks of: {@code 今明两年}, {@code 下周一}, {@code 昨日}; null where it is none. */
    private Point fromPublication(TimeText text, int to, TimeWord word, Anchor published) {
        return switch (word.kind()) {
            case YEARS -> new Point(published.years(word.from(), word.to()), to, true);
            case DAYS -> new Point(published.days(word.from(), word.to()), to, true);
            case RELATIVE_QUARTER -> new Point(published.quarter(word.number()), to, true);
            case WEEK -> week(text, to, published, word.number());
            case DAY -> new Point(published.day(word.number()), to, true);
            default -> null;
        };
    }

    /** A whole year, named by a word that says no year. */
    private static Point whole(Integer year, int to) {
        return new Point(year == null ? null : Period.year(year), to, false);
    }

    private static Integer around(Integer year, TimeWord word) {
        return year == null ? null : Integer.valueOf(year + word.number());
    }

    /** @param year null where it is not known; what belongs to it is found all the same */
    private Point year(TimeText text, int to, Integer year, Frame frame) {
        Point point = years.read(text, to, year == null ? Frame.ANY_YEAR : year, frame);
        return point == null || year != null ? point : new Point(null, point.to(), true, point.atEnd());
    }

    /** {@code 当年12月} is a month; 当年 alone may mean any year. */
    private static Point partOnly(Point point, int to) {
        return point != null && point.to() > to ? point : null;
    }

    /** A half, quarter, month or end of a year without the year in front. */
    private static Point part(int from, int to, TimeWord word, Integer year, Frame frame) {
        boolean atEnd = word.value().equals("end");
        return year == null ? new Point(null, to, false, atEnd) : frame.told(from, new Point(YearReader.part(word, year), to, false, atEnd));
    }

    private Point month(TimeText text, int to, Period month) {
        return month == null ? new Point(null, to, true) : years.parts().month(text, text.count(to), month.year(), month.month(), true);
    }

    /** A week, its weekend or a day of it; but {@code 本周五个项目} counts. */
    private Point week(TimeText text, int to, Anchor published, int weeks) {
        char c = text.at(to);
        int weekday = c == '末' ? SATURDAY : Math.min(WEEKDAYS.indexOf(c), SUNDAY);
        weekday = weekday >= 0 && noWeekday.has(text.at(to + 1)) ? -1 : weekday;
        return weekday < 0 ? new Point(published.week(weeks, 0, SUNDAY), to, true)
                : new Point(published.week(weeks, weekday, c == '末' ? SUNDAY : weekday), to + 1, true);
    }

    private static Period samePeriod(Frame frame, int years) {
        return frame.reported() != null ? frame.reported().shift(years) : frame.published().years(years, years);
    }
}
