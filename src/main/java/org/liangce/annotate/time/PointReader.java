package org.liangce.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** Reads a year and what of it follows: {@code 2025年}, {@code 去年上半年}, {@code 今年1月初}, {@code 2025年3月上旬}, {@code 17日}. */
final class PointReader {

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2199;

    private final PrefixTree<TimeWord> words = PrefixTree.forward();
    private final PrefixTree<Cue> holidays = PrefixTree.forward();

    PointReader(NumberLexicon lexicon) {
        lexicon.timeWords().forEach(cue -> words.put(cue.text(), cue));
        lexicon.timeContexts().stream().filter(cue -> cue.kind().equals("holiday")).forEach(cue -> holidays.put(cue.text(), cue));
    }

    /** @return the point that begins at {@code from}, or null */
    Point read(Reading reading, int from, Frame frame) {
        if (Count.mayBegin(reading.at(from))) {
            return counted(reading, from, frame);
        }
        Match<TimeWord> word = words.longest(reading, from, (value, length) -> stands(reading, from, value, length));
        if (word != null) {
            return word(reading, from, word, frame);
        }
        return reading.at(from) == '前' ? counted(reading, from, frame) : null;
    }

    private static boolean stands(Reading reading, int from, TimeWord word, int length) {
        char before = reading.at(from - 1);
        boolean free = !word.alone() || !Reading.isHan(before) || "在于到至从自比较与和及占是为将拟即年".indexOf(before) >= 0;
        return free && (word.notBefore().isEmpty() || word.notBefore().indexOf(reading.at(from + length)) < 0);
    }

    private Point word(Reading reading, int from, Match<TimeWord> word, Frame frame) {
        int to = from + word.length();
        String kind = word.value().kind();
        String value = word.value().value();
        LocalDate day = frame.published();
        return switch (kind) {
            case "year" -> day == null ? unknown(reading, to, frame) : ofYear(reading, to, day.getYear() + Integer.parseInt(value), true, frame);
            case "context-year" -> isCounted(reading, from) ? null : contextYear(to, frame);
            case "year-around-context" -> aroundContext(reading, to, Integer.parseInt(value), frame);
            case "years" -> years(value, to, day);
            case "half", "quarter", "month", "year-edge" -> isCounted(reading, from) ? null : part(reading, from, to, word.value(), frame);
            case "relative-quarter" -> new Point(day == null ? null : quarter(day.plusMonths(3L * Integer.parseInt(value))), to, true);
            case "relative-month" -> relativeMonth(reading, to, day, Integer.parseInt(value));
            case "context-month" -> new Point(contextMonth(frame), to, false);
            case "month-edge" -> new Point(contextMonth(frame), to, false, value);
            case "week" -> week(reading, to, day, Integer.parseInt(value));
            case "same-period" -> new Point(samePeriod(frame, Integer.parseInt(value)), to, false);
            default -> new Point(day == null ? null : Period.day(day.plusDays(Integer.parseInt(value))), to, true);
        };
    }

    /** In {@code 三年内} and {@code 每年底} the word in front takes the 年. */
    private static boolean isCounted(Reading reading, int from) {
        char before = reading.at(from - 1);
        if (reading.at(from) == '全') {
            return before == '安' || before == '健';
        }
        return reading.at(from) == '年' && (Count.mayBegin(before) || before == '几' || before == '数' || before == '每');
    }

    private Point unknown(Reading reading, int to, Frame frame) {
        Point guess = ofYear(reading, to, 2000, true, frame);
        return guess == null ? null : new Point(null, guess.to(), true, guess.edge());
    }

    /** {@code 上年} and {@code 同年}: the year before, and the very year, of which the text speaks; 去年 is always the one before publication. */
    private Point aroundContext(Reading reading, int to, int years, Frame frame) {
        Integer year = frame.contextYear(to);
        return year == null ? unknown(reading, to, frame) : ofYear(reading, to, year + years, true, frame);
    }

    private static Point contextYear(int to, Frame frame) {
        Integer year = frame.contextYear(to);
        return year == null ? new Point(null, to, false) : new Point(Period.year(year), to, false);
    }

    private static Point years(String offsets, int to, LocalDate day) {
        int parting = offsets.indexOf("..");
        int first = Integer.parseInt(offsets.substring(0, parting));
        int last = Integer.parseInt(offsets.substring(parting + 2));
        return new Point(day == null ? null : Period.years(day.getYear() + first, day.getYear() + last), to, true);
    }

    private static Period quarter(LocalDate day) {
        return Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    private static Period contextMonth(Frame frame) {
        if (frame.isStatedHere() && frame.last().month() > 0) {
            return Period.month(frame.last().year(), frame.last().month());
        }
        return frame.published() == null ? null : Period.month(frame.published().getYear(), frame.published().getMonthValue());
    }

    private static Period samePeriod(Frame frame, int years) {
        if (frame.spoken() != null) {
            return frame.spoken().shift(years);
        }
        return frame.published() == null ? null : Period.year(frame.published().getYear() + years);
    }

    private static Point relativeMonth(Reading reading, int to, LocalDate day, int offset) {
        if (day == null) {
            return new Point(null, to, true);
        }
        YearMonth month = YearMonth.from(day).plusMonths(offset);
        return inMonth(reading, to, month.getYear(), month.getMonthValue(), true);
    }

    private static Point week(Reading reading, int to, LocalDate day, int weeks) {
        int weekday = "一二三四五六日天".indexOf(reading.at(to));
        int end = weekday < 0 ? to : to + 1;
        if (day == null) {
            return new Point(null, end, true);
        }
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L).plusWeeks(weeks);
        Period period = weekday < 0 ? Period.interval(Period.day(monday), Period.day(monday.plusDays(6)))
                : Period.day(monday.plusDays(Math.min(weekday, 6)));
        return new Point(period, end, true);
    }

    /** A half, quarter, month or end of a year without the year in front. */
    private Point part(Reading reading, int from, int to, TimeWord word, Frame frame) {
        Integer year = word.kind().equals("year-edge") ? frame.contextYear(to) : frame.bareYear();
        if (year == null) {
            return new Point(null, to, false, word.value());
        }
        return told(reading, from, inYear(reading, from, year, false), frame);
    }

    private Point counted(Reading reading, int from, Frame frame) {
        Point numeric = NumericDate.read(reading, from);
        if (numeric != null) {
            return numeric;
        }
        Count count = Count.read(reading, from);
        if (isYear(reading, count)) {
            return ofYear(reading, count.to() + 1, fullYear(count), true, frame);
        }
        Integer year = frame.bareYear();
        Point part = inYear(reading, from, year == null ? 2000 : year, false);
        if (part != null) {
            return year == null ? new Point(null, part.to(), false, part.edge()) : told(reading, from, part, frame);
        }
        return day(reading, from, count, frame);
    }

    /** {@code 27年} behind {@code 2025—}: a year of the same hundred. */
    Point shortYear(Reading reading, Count count, Frame frame) {
        return ofYear(reading, count.to() + 1, frame.last().year() / 100 * 100 + count.value(), true, frame);
    }

    private boolean isYear(Reading reading, Count count) {
        if (count.isNone() || reading.at(count.to()) != '年') {
            return false;
        }
        char next = reading.at(count.to() + 1);
        if (count.digits() == 4 && !count.leadingZero()) {
            return (count.value() >= EARLIEST && count.value() <= LATEST || Reading.isDigit(next)) && "代级".indexOf(next) < 0 && !reading.starts(count.to() + 1, "历史");
        }
        return count.digits() == 2 && "代级".indexOf(next) < 0 && (count.leadingZero() || inYear(reading, count.to() + 1, 2000, true) != null);
    }

    private static int fullYear(Count count) {
        return count.digits() == 4 ? count.value() : count.value() < 50 ? 2000 + count.value() : 1900 + count.value();
    }

    /** A year whose word or 年 ends before {@code at}, with what follows. */
    private Point ofYear(Reading reading, int at, int year, boolean stated, Frame frame) {
        int from = reading.at(at) == '度' ? at + 1 : at;
        if (reading.starts(from, "本月") && frame.published() != null) {
            return inMonth(reading, from + 2, year, frame.published().getMonthValue(), stated);
        }
        if (holidays.longest(reading, from) != null) {
            return null;
        }
        if (reading.starts(from, "全年")) {
            return new Point(Period.year(year), from + 2, stated);
        }
        if (reading.starts(from, "同期") && frame.spoken() != null) {
            return new Point(frame.spoken().shift(year - frame.spoken().year()), from + 2, stated);
        }
        Point part = inYear(reading, from, year, stated);
        if (part != null) {
            return part;
        }
        return edge(reading, from, year, stated);
    }

    /** {@code 底}, {@code 末}, {@code 初} behind a year; 中 only where no word goes on. */
    private static Point edge(Reading reading, int at, int year, boolean stated) {
        char c = reading.at(at);
        boolean middle = c == '中' && (!Reading.isHan(reading.at(at + 1)) || reading.at(at + 1) == '前');
        if (c == '底' || c == '末') {
            return new Point(Period.year(year), at + 1, stated, "end");
        }
        return new Point(Period.year(year), c == '初' || middle ? at + 1 : at, stated);
    }

    /** What of a year begins at {@code from}; null where nothing does. */
    private Point inYear(Reading reading, int from, int year, boolean stated) {
        Match<TimeWord> word = words.longest(reading, from, (value, length) -> stands(reading, from, value, length));
        if (word != null) {
            int value = word.value().kind().equals("half") || word.value().kind().endsWith("uarter") || word.value().kind().equals("month")
                    ? Integer.parseInt(word.value().value()) : 0;
            int to = from + word.length();
            return switch (word.value().kind()) {
                case "half" -> new Point(Period.half(year, value), to, stated);
                case "quarter" -> new Point(Period.quarter(year, value), to, stated);
                case "month" -> new Point(Period.month(year, value), to, stated);
                case "year-edge" -> new Point(Period.year(year), to, stated, word.value().value());
                default -> null;
            };
        }
        return YearPart.read(reading, from, year, stated);
    }

    static Point inMonth(Reading reading, int at, int year, int month, boolean stated) {
        return YearPart.inMonth(reading, at, year, month, stated);
    }

    /** A bare part of a year that would lie ahead but is told as past belongs to the year before. */
    private static Point told(Reading reading, int from, Point point, Frame frame) {
        if (point == null || isDeadline(reading, from, point) || frame.isStatedHere() || frame.published() == null || !point.period().liesAhead(frame.published())) {
            return point;
        }
        boolean past = frame.isPast(point.to(), !point.period().isMonthOrDay());
        return past || frame.isReview(point.to()) ? new Point(point.period().shift(-1), point.to(), point.stated(), point.edge()) : point;
    }

    /** Deadlines lie ahead. */
    private static boolean isDeadline(Reading reading, int from, Point point) {
        char before = reading.at(from - 1);
        return reading.at(point.to()) == '前' || reading.at(point.to() + 1) == '前' || before == '到' || before == '至';
    }

    /** {@code 17日}: in the month of which the sentence speaks, else in that of publication. */
    private static Point day(Reading reading, int from, Count count, Frame frame) {
        if (!YearPart.isDay(reading, from, count)) {
            return null;
        }
        int to = count.to() + 1;
        if (frame.isStatedHere() && frame.last().month() > 0) {
            return date(frame.last().year(), frame.last().month(), count.value(), to);
        }
        if (frame.published() == null) {
            return new Point(null, to, false);
        }
        LocalDate day = frame.published();
        YearMonth month = YearMonth.from(day);
        boolean before = count.value() > day.getDayOfMonth() && frame.isPast(to, false);
        YearMonth told = before ? month.minusMonths(1) : month;
        Point point = date(told.getYear(), told.getMonthValue(), count.value(), to);
        return point != null ? point : date(told.minusMonths(1).getYear(), told.minusMonths(1).getMonthValue(), count.value(), to);
    }

    static Point date(int year, int month, int day, int to) {
        try {
            return new Point(Period.day(LocalDate.of(year, month, day)), to, false);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
