package org.liangce.annotate.time;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** Reads what stands behind a month: {@code 3月|上旬}, {@code 2月|8日}, {@code 2月|15—17日}, {@code 8月|3}、4日. */
final class MonthReader {

    private final TimeWords words;
    private final CharacterClass behindBareDay;

    MonthReader(NumberLexicon lexicon) {
        words = new TimeWords(lexicon, kind -> kind == TimeWord.Kind.MONTH_PART);
        behindBareDay = lexicon.characters().of("time.bare-day-before");
    }

    /**
     * A month with its part or day, which would begin with {@code behind}.
     *
     * @return null where a day is named that the month does not have
     */
    Point read(TimeText text, Count behind, int year, int month, boolean stated) {
        Match<TimeWord> word = words.at(text, behind);
        if (word != null) {
            return new Point(part(Period.month(year, month), word.value()), behind.from() + word.length(), stated);
        }
        if (behind.first() == '的' && isNamedDay(text.count(behind.from() + 1))) {
            return day(text, text.count(behind.from() + 1), year, month, stated);
        }
        boolean day = isNamedDay(behind);
        Point point = day || behind.digits() > 0 && behind.digits() <= 2 ? day(text, behind, year, month, stated) : null;
        return point != null || day ? point : new Point(Period.month(year, month), behind.from(), stated);
    }

    /** {@code 上旬} of a month; value: its first and its last day, as far as the month has it. */
    static Period part(Period month, TimeWord word) {
        int last = Math.min(word.to(), PartialDate.length(month.year(), month.month()));
        return Period.interval(Period.day(month.year(), month.month(), word.from()), Period.day(month.year(), month.month(), last));
    }

    private static boolean isNamedDay(Count count) {
        return !count.isNone() && count.digits() <= 2 && (count.mark() == '日' || count.mark() == '号');
    }

    /** A day or a run of days of a month, or null. */
    private Point day(TimeText text, Count count, int year, int month, boolean stated) {
        Period first = Period.day(year, month, count.value());
        if (first == null || isNamedDay(count)) {
            return first == null ? null : new Point(first, count.to() + 1, stated);
        }
        int link = Link.behind(text, count);
        Count second = link == 0 ? count : text.count(count.to() + link);
        boolean run = link > 0 && second.digits() <= 2 && second.value() > count.value() && (isNamedDay(second) || behindBareDay.has(second.mark()));
        Period last = run ? Period.day(year, month, second.value()) : null;
        if (last != null) {
            return new Point(Period.interval(first, last), isNamedDay(second) ? second.to() + 1 : second.to(), stated);
        }
        return isBareDay(text, count, second) ? new Point(first, count.to(), stated) : null;
    }

    /** A day without 日: at the end of a clause, in a list, or where a month comes behind the link. */
    private boolean isBareDay(TimeText text, Count count, Count second) {
        if (count.isFigures() && count.mark() == '、') {
            return isNamedDay(text.count(count.to() + 1));
        }
        boolean ends = behindBareDay.has(count.mark()) && !Reading.isDigit(text.at(count.to() + 1));
        return second != count ? count.isFigures() && second.mark() == '月' : ends && (count.isFigures() || count.digits() > 1);
    }
}
