package org.liangce.annotate.time;

import java.time.LocalDate;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree.Match;

/** Reads stretches counted from publication: {@code 未来3年}, {@code 近三年}, {@code 连续三个月}, {@code 近半年}. */
final class SpanReader {

    /** 近40年 is a manner of speaking. */
    private static final int LONGEST = 20;
    private static final int HALF_YEAR = 6;

    private final CharacterClass noYears;

    SpanReader(Characters characters) {
        noYears = characters.of("time.years-not-before");
    }

    /** The stretch whose word at {@code from} is {@code match}, or null. */
    Phrase read(TimeText text, int from, Match<TimeWord> match, Frame frame) {
        Anchor published = frame.published();
        boolean coming = match.value().kind() == TimeWord.Kind.COMING;
        int at = from + match.length();
        if (text.count(at).first() == '半' && text.at(at + 1) == '年' && !noYears.has(text.at(at + 2))) {
            return closed(from, at + 2, months(published, HALF_YEAR, coming));
        }
        Count count = most(text, text.count(at));
        if (count.value() < 1 || count.value() > LONGEST) {
            return null;
        }
        int years = yearsEnd(text, count);
        if (years > 0) {
            return closed(from, years, coming ? published.years(0, count.value() - 1) : published.years(-count.value(), -1));
        }
        if (!text.starts(count.to(), "个月")) {
            return null;
        }
        Period here = match.value().value().equals("here") ? frame.monthHere() : null;
        Period months = here == null ? months(published, count.value(), coming) : upTo(here, count.value());
        return closed(from, count.to() + 2, months);
    }

    /** {@code 12月…连续三个月}: up to the month told. */
    private static Period upTo(Period month, int count) {
        return new Anchor(LocalDate.of(month.year(), month.month(), 1)).months(1 - count, 0);
    }

    private static Period months(Anchor published, int count, boolean coming) {
        return coming ? published.months(0, count - 1) : published.months(-count, -1);
    }

    /** As far as {@code 未来三到五年} may reach. */
    private static Count most(TimeText text, Count count) {
        int link = count.isNone() ? 0 : Link.behind(text, count);
        return link == 0 ? count : text.count(count.to() + link);
    }

    /** Behind 年 or 个年度, or 0. */
    private int yearsEnd(TimeText text, Count count) {
        if (count.mark() == '年') {
            return noYears.has(text.at(count.to() + 1)) ? 0 : count.to() + 1;
        }
        return text.starts(count.to(), "个年度") ? count.to() + 3 : 0;
    }

    private static Phrase closed(int from, int to, Period period) {
        return new Phrase(from, to, period, Phrase.Bound.NONE, null);
    }
}
