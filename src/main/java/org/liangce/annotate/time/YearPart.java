package org.liangce.annotate.time;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Reading;

/** Reads parts of a known year that are written with numbers: quarters, months, days, runs of them, the first and the last months. */
final class YearPart {

    private final MonthReader months;
    private final CharacterClass noMonth;
    private final CharacterClass notFirst;
    private final CharacterClass opening;

    YearPart(NumberLexicon lexicon) {
        months = new MonthReader(lexicon);
        noMonth = lexicon.characters().of("time.month-not-before");
        notFirst = lexicon.characters().of("time.first-not-after");
        opening = lexicon.characters().of("time.part-opens");
    }

    /** Whether a part may begin with a character that is no digit. */
    boolean mayBegin(char c) {
        return opening.has(c);
    }

    /** @return the part that begins with {@code start}, or null */
    Point read(TimeText text, Count start, int year, boolean stated) {
        char first = start.first();
        if (first == '前' || first == '头' || (first == '后' || first == '首') && stated) {
            boolean other = !stated && notFirst.has(text.at(start.from() - 1));
            return other ? null : outer(text, text.count(start.from() + 1), year, first != '后', stated);
        }
        Count count = first == '第' ? text.count(start.from() + 1) : start;
        if (stated && count.first() == ' ') {
            count = text.count(count.from() + 1);
        }
        if (count.isNone() || count.digits() > 2) {
            return null;
        }
        Point run = run(text, count, year, stated);
        return run != null ? run : one(text, count, first == '第', year, stated);
    }

    /** A month of a known year with what follows it. */
    Point month(TimeText text, Count behind, int year, int month, boolean stated) {
        return months.read(text, behind, year, month, stated);
    }

    private Point one(TimeText text, Count count, boolean nth, int year, boolean stated) {
        int quarter = isQuarter(count) ? quarterEnd(text, count, nth) : 0;
        boolean series = nth && !stated && quarter > 0 && text.at(quarter - 1) == '季';
        if (quarter > 0 && !series) {
            return new Point(Period.quarter(year, count.value()), quarter, stated);
        }
        if (!isMonth(count) || count.first() == '两') {
            return null;
        }
        if (nth && text.starts(count.to(), "个月")) {
            return months.read(text, text.count(count.to() + 2), year, count.value(), stated);
        }
        return count.mark() == '月' ? named(text, count, nth, year, stated) : null;
    }

    private Point named(TimeText text, Count count, boolean nth, int year, boolean stated) {
        Count behind = text.count(count.to() + 1);
        if (!nth && noMonth.has(behind.first()) || isFeast(count, behind)) {
            return null;
        }
        boolean leapDay = !stated && count.value() == 2 && behind.value() == 29 && count.before() != '年';
        return months.read(text, behind.first() == '份' ? text.count(behind.from() + 1) : behind, leapDay ? leapYear(year) : year, count.value(), stated);
    }

    /** {@code 三月三} is a feast, {@code 一月一调度} a rhythm; {@code 三月三日} is a day. */
    private static boolean isFeast(Count month, Count behind) {
        return !month.isFigures() && !behind.isFigures() && behind.value() == month.value() && behind.mark() != '日' && behind.mark() != '号';
    }

    private static boolean isQuarter(Count count) {
        return count.value() >= 1 && count.value() <= 4;
    }

    private static boolean isMonth(Count count) {
        return count.value() >= 1 && count.value() <= 12;
    }

    /** Behind 季度 or 季, or 0; 个 in front of it only where the number is an ordinal. */
    private static int quarterEnd(TimeText text, Count count, boolean ordinal) {
        int from = ordinal && count.mark() == '个' ? count.to() + 1 : count.to();
        if (from == count.to() ? count.mark() != '季' : text.at(from) != '季') {
            return 0;
        }
        char behind = text.at(from + 1);
        return behind == '度' ? from + 2 : Reading.isHan(behind) && behind != '末' && behind != '初' ? 0 : from + 1;
    }

    /** {@code 前三季度}, {@code 前10个月}, {@code 后两个月}. */
    private static Point outer(TimeText text, Count count, int year, boolean first, boolean stated) {
        int quarter = isQuarter(count) ? quarterEnd(text, count, true) : 0;
        int behindMonths = !isMonth(count) ? 0 : count.mark() == '月' ? 1 : text.starts(count.to(), "个月") ? 2 : 0;
        if (quarter + behindMonths == 0) {
            return null;
        }
        int many = quarter > 0 ? 3 * count.value() : count.value();
        Period period = first ? Period.months(year, 1, many) : Period.months(year, 13 - many, 12);
        return new Point(period, quarter > 0 ? quarter : count.to() + behindMonths, stated);
    }

    /** At the head of a line {@code 2、3月底前} is the second item of a list. */
    private static boolean isItem(Count first) {
        return first.before() == '\n' || first.before() == '\0' || first.before() == '。' || first.before() == '、';
    }

    /** {@code 1—11月}, {@code 一至三季度}, and neighbours as {@code 11、12月}. */
    private Point run(TimeText text, Count first, int year, boolean stated) {
        boolean list = first.mark() == '、' && (stated || !isItem(first));
        Count last = list ? lastNeighbour(text, first) : lastOfStretch(text, first);
        if (last.value() <= first.value()) {
            return null;
        }
        int quarter = isQuarter(first) && isQuarter(last) ? quarterEnd(text, last, false) : 0;
        if (quarter > 0) {
            return new Point(Period.months(year, 3 * first.value() - 2, 3 * last.value()), quarter, stated);
        }
        if (!isMonth(first) || !isMonth(last) || last.mark() != '月') {
            return null;
        }
        char behind = text.at(last.to() + 1);
        int to = last.to() + (behind == '份' ? 2 : 1);
        return Reading.isDigit(behind) && mayBeDay(text.count(last.to() + 1)) || noMonth.has(behind) ? null : new Point(Period.months(year, first.value(), last.value()), to, stated);
    }

    /** {@code 1—2月|3日}; not {@code 1—8月|12个项目}, {@code 1—2月|11.0%}. */
    private static boolean mayBeDay(Count count) {
        boolean named = count.mark() == '日' || count.mark() == '号';
        return named || count.digits() <= 2 && !Reading.isHan(count.mark()) && ".%,".indexOf(count.mark()) < 0;
    }

    /** The number behind a link, or the first itself. */
    private static Count lastOfStretch(TimeText text, Count first) {
        int link = Link.behind(text, first);
        return link == 0 ? first : text.count(first.to() + link);
    }

    /** {@code 1、2、3月}: the last of the numbers in a row, no more than the months are. */
    private static Count lastNeighbour(TimeText text, Count first) {
        Count last = first;
        while (last.mark() == '、' && isMonth(last)) {
            Count next = text.count(last.to() + 1);
            if (next.value() != last.value() + 1) {
                return first;
            }
            last = next;
        }
        return last;
    }

    /** The last year up to this one that has a 29th of February. */
    private static int leapYear(int year) {
        int leap = year;
        while (!PartialDate.isLeap(leap)) {
            leap--;
        }
        return leap;
    }
}
