package org.liangce.annotate.time;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** Reads a point that begins with a number: {@code 2025年3月上旬}, {@code 2025-02-06}, {@code 三季度}, {@code 前10个月}, {@code 17日}. */
final class PointReader {

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2199;

    private final YearReader years;
    private final NumericDate numeric;
    private final LoneDay lone;
    private final OffsetReader offsets;
    private final PrefixTree<Cue> yearNouns = PrefixTree.forward();
    private final PrefixTree<Cue> notYears = PrefixTree.forward();
    private final CharacterClass barePart;
    private final CharacterClass noYear;
    private final CharacterClass apostrophes;

    PointReader(NumberLexicon lexicon, YearReader years) {
        this.years = years;
        Characters characters = lexicon.characters();
        numeric = new NumericDate(characters);
        lone = new LoneDay(characters);
        offsets = new OffsetReader(lexicon);
        for (Cue cue : lexicon.timeContexts()) {
            switch (cue.kind()) {
                case "year-noun" -> yearNouns.put(cue.text(), cue);
                case "not-year" -> notYears.put(cue.text(), cue);
                default -> { }
            }
        }
        barePart = characters.of("time.part-behind-bare-year");
        noYear = characters.of("time.year-not-before");
        apostrophes = characters.of("time.year-after-apostrophe");
    }

    /** @return the point that begins with {@code start}, a number, 第, 前 or 头; or null */
    Point read(TimeText text, Count start, Frame frame) {
        Point date = numeric.read(text, start);
        if (date != null) {
            return date;
        }
        int yearEnd = yearEnd(text, start);
        if (yearEnd > 0) {
            return years.read(text, yearEnd, fullYear(start), frame);
        }
        if (start.before() == '第') {
            return null;
        }
        Integer year = frame.bareYear();
        Point part = years.parts().read(text, start, year == null ? Frame.ANY_YEAR : year, false);
        if (part != null) {
            return year == null ? new Point(null, part.to(), false) : frame.told(start.from(), part);
        }
        return lone.isAt(text, start, frame) ? frame.dayOfMonth(start) : offsets.read(text, start, frame);
    }

    /** Whether a part of a year may begin with a character that is no digit. */
    boolean mayBeginPart(char c) {
        return years.parts().mayBegin(c);
    }

    /** {@code 27年} behind {@code 2025—}: a year of the same hundred. */
    Point shortYear(TimeText text, Count count, Frame frame) {
        return years.read(text, count.to() + 1, frame.last().year() / 100 * 100 + count.value(), frame);
    }

    /** Behind 年, 财年 and the like, where the number in front is a year, or behind the number in {@code 2024|上半年}; else 0. */
    int yearEnd(TimeText text, Count count) {
        if (count.mark() == '年') {
            return isYear(text, count) ? count.to() + 1 : 0;
        }
        if (!isFullYear(count)) {
            return 0;
        }
        Match<Cue> noun = text.longest(yearNouns, count.to());
        boolean bare = noun == null && count.isFigures() && barePart.has(count.mark()) && years.isPartAt(text, count.to());
        return noun == null ? bare ? count.to() : 0 : count.to() + noun.length();
    }

    private static boolean isFullYear(Count count) {
        return count.digits() == 4 && !count.isLedByZero() && count.value() >= EARLIEST && count.value() <= LATEST;
    }

    private boolean isYear(TimeText text, Count count) {
        char next = text.at(count.to() + 1);
        if (count.isNone() || noYear.has(next)) {
            return false;
        }
        if (count.digits() == 4 && !count.isLedByZero()) {
            boolean year = isFullYear(count) || Reading.isDigit(next) || isOfOurEra(text, count);
            return year && text.longest(notYears, count.to() + 1) == null && (!count.isRoundThousand() || years.isPartAt(text, count.to() + 1));
        }
        return count.digits() == 2 && (count.isLedByZero() || apostrophes.has(count.before()) || isDigitByDigit(text, count) || years.isPartAt(text, count.to() + 1));
    }

    /** {@code 公元1078年}. */
    private static boolean isOfOurEra(TimeText text, Count count) {
        return count.before() == '元' && text.at(count.from() - 2) == '公';
    }

    /** {@code 一零年}, {@code 二二年}; {@code 二三年} and {@code 三五年} are about so many years, and {@code 十二年} twelve. */
    private static boolean isDigitByDigit(TimeText text, Count count) {
        int tens = count.value() / 10;
        int ones = count.value() % 10;
        boolean vague = ones == tens + 1 || tens == 3 || count.first() == '两';
        return !vague && !count.isFigures() && !Count.isTens(count.first()) && !Count.isTens(text.at(count.from() + 1));
    }

    private static int fullYear(Count count) {
        return count.digits() == 4 ? count.value() : count.value() < 50 ? 2000 + count.value() : 1900 + count.value();
    }
}
