package org.liangce.annotate.time;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** Planning periods ({@code “十四五”期间}) and stretches counted from publication ({@code 未来3年}, {@code 近三年}, {@code 连续三年}). */
final class PeriodReader {

    /** 近40年 is a manner of speaking. */
    private static final int LONGEST = 20;

    private final PrefixTree<Cue> plans = PrefixTree.forward();
    private final Map<String, PrefixTree<Cue>> cues = new HashMap<>();

    PeriodReader(NumberLexicon lexicon) {
        lexicon.periods().forEach(cue -> plans.put(cue.text(), cue));
        for (Cue cue : lexicon.timeContexts()) {
            cues.computeIfAbsent(cue.kind(), kind -> PrefixTree.forward()).put(cue.text(), cue);
        }
    }

    Phrase read(Reading reading, int from, Frame frame) {
        char c = reading.at(from);
        if (Reading.isDigit(c) || c == '第') {
            return null;
        }
        Phrase plan = c == '“' || Count.mayBegin(c) ? plan(reading, from) : null;
        if (plan != null || Count.mayBegin(c)) {
            return plan;
        }
        Match<Cue> coming = cues.get("coming").longest(reading, from);
        if (coming != null) {
            return counted(reading, from, from + coming.length(), true, frame);
        }
        Match<Cue> recent = cues.get("recent").longest(reading, from);
        return recent == null ? null : counted(reading, from, from + recent.length(), false, frame);
    }

    private Phrase plan(Reading reading, int from) {
        char c = reading.at(from);
        boolean quoted = c == '“';
        int at = quoted ? from + 1 : from;
        Match<Cue> name = plans.longest(reading, at);
        if (name == null) {
            return null;
        }
        int end = at + name.length();
        if (quoted && reading.at(end) != '”') {
            return null;
        }
        String[] years = name.value().value().split("/");
        return within(reading, from, quoted ? end + 1 : end, Integer.parseInt(years[0]), Integer.parseInt(years[1]));
    }

    private Phrase within(Reading reading, int from, int end, int first, int last) {
        Match<Cue> since = cues.get("plan-since").longest(reading, end);
        if (since != null) {
            return closed(from, end + since.length(), Period.years(first, last), Period.year(first).form() + "/..");
        }
        Match<Cue> whole = cues.get("plan-whole").longest(reading, end);
        if (whole != null) {
            return open(from, end + whole.length(), Period.years(first, last), "");
        }
        Match<Cue> start = cues.get("plan-start").longest(reading, end);
        Match<Cue> finish = cues.get("plan-end").longest(reading, end);
        if (start != null) {
            return open(from, end + start.length(), Period.year(first), "");
        }
        return finish == null ? null : open(from, end + finish.length(), Period.year(last), "end");
    }

    private static Phrase closed(int from, int to, Period period, String form) {
        return new Phrase(from, to, period, form, null);
    }

    private static Phrase open(int from, int to, Period period, String edge) {
        return new Phrase(from, to, period, period.form(), new Point(period, to, false, edge));
    }

    private static Phrase counted(Reading reading, int from, int at, boolean coming, Frame frame) {
        Count count = Count.read(reading, at);
        int run = count.isNone() ? 0 : Link.at(reading, count.to());
        if (run > 0) {
            count = Count.read(reading, count.to() + run);
        }
        if (count.isNone() || count.value() < 1 || count.value() > LONGEST) {
            return null;
        }
        boolean years = reading.at(count.to()) == '年' && "级期代底度".indexOf(reading.at(count.to() + 1)) < 0 || reading.starts(count.to(), "个年度");
        if (years) {
            int end = count.to() + (reading.at(count.to()) == '年' ? 1 : 3);
            return resolved(from, end, frame.published() == null ? null : years(frame.published().getYear(), count.value(), coming));
        }
        return reading.starts(count.to(), "个月")
                ? resolved(from, count.to() + 2, frame.published() == null ? null : months(YearMonth.from(frame.published()), count.value(), coming)) : null;
    }

    private static Phrase resolved(int from, int to, Period period) {
        return closed(from, to, period, period == null ? null : period.form());
    }

    private static Period years(int year, int count, boolean coming) {
        return coming ? Period.years(year, year + count - 1) : Period.years(year - count, year - 1);
    }

    private static Period months(YearMonth month, int count, boolean coming) {
        YearMonth first = coming ? month : month.minusMonths(count);
        YearMonth last = first.plusMonths(count - 1L);
        return Period.interval(Period.month(first.getYear(), first.getMonthValue()), Period.month(last.getYear(), last.getMonthValue()));
    }
}
