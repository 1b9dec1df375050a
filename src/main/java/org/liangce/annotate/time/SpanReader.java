package org.liangce.annotate.time;

import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree.Match;

/** Reads stretches counted from publication: {@code 未来3年}, {@code 近三年}, {@code 连续三个月}. */
final class SpanReader {

    /** 近40年 is a manner of speaking. */
    private static final int LONGEST = 20;
    private static final String NO_YEARS = "级期代底度";

    private SpanReader() {}

    /** The stretch whose word at {@code from} is {@code match}, or null. */
    static Phrase read(TimeText text, int from, Match<TimeWord> match, Anchor published) {
        boolean coming = match.value().kind() == TimeWord.Kind.COMING;
        Count count = most(text, text.count(from + match.length()));
        if (count.value() < 1 || count.value() > LONGEST) {
            return null;
        }
        int years = yearsEnd(text, count);
        if (years > 0) {
            return closed(from, years, coming ? published.years(0, count.value() - 1) : published.years(-count.value(), -1));
        }
        return text.starts(count.to(), "个月")
                ? closed(from, count.to() + 2, coming ? published.months(0, count.value() - 1) : published.months(-count.value(), -1)) : null;
    }

    /** As far as {@code 未来三到五年} may reach. */
    private static Count most(TimeText text, Count count) {
        int link = count.isNone() ? 0 : Link.behind(text, count);
        return link == 0 ? count : text.count(count.to() + link);
    }

    /** Behind 年 or 个年度, or 0. */
    private static int yearsEnd(TimeText text, Count count) {
        if (count.mark() == '年') {
            return NO_YEARS.indexOf(text.at(count.to() + 1)) < 0 ? count.to() + 1 : 0;
        }
        return text.starts(count.to(), "个年度") ? count.to() + 3 : 0;
    }

    private static Phrase closed(int from, int to, Period period) {
        return new Phrase(from, to, period, Phrase.Bound.NONE, null);
    }
}
