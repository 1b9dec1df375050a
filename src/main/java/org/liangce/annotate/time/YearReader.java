package org.liangce.annotate.time;

import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** Reads what stands behind a year: {@code 2025年|一季度}, {@code 去年|同期}, {@code 今年|1月初}, {@code 2024年|底}. */
final class YearReader {

    private final TimeWords words;

    YearReader(NumberLexicon lexicon) {
        words = new TimeWords(lexicon.timeWords(), TimeWord.Kind::isInYear);
    }

    /** A year whose word or 年 ends before {@code at}, with what follows; null where the year only dates a holiday. */
    Point read(TimeText text, int at, int year, Frame frame) {
        Count behind = text.count(at);
        Count start = behind.first() == '度' ? text.count(at + 1) : behind;
        Match<TimeWord> word = words.at(text, start);
        if (word != null) {
            return word.value().kind() == TimeWord.Kind.HOLIDAY ? null : word(text, start.from(), word, year, frame);
        }
        Point part = YearPart.read(text, start, year, true);
        return part != null ? part : new Point(Period.year(year), start.from(), true);
    }

    /** A part of a year without the year in front, or null. */
    Point part(TimeText text, Count start, int year) {
        return YearPart.read(text, start, year, false);
    }

    /** Whether a part of a year, or its end, begins at a place. */
    boolean isPartAt(TimeText text, int at) {
        Match<TimeWord> word = words.at(text, text.count(at));
        return word != null ? word.value().kind() != TimeWord.Kind.HOLIDAY && !isMiddle(word.value()) : YearPart.read(text, text.count(at), Frame.ANY_YEAR, true) != null;
    }

    private static Point word(TimeText text, int from, Match<TimeWord> match, int year, Frame frame) {
        int to = from + match.length();
        TimeWord word = match.value();
        return switch (word.kind()) {
            case SAME_MONTHS -> new Point(frame.spoken() == null ? Period.year(year) : frame.spoken().shift(year - frame.spoken().year()), to, true);
            case RELATIVE_MONTH -> ofMonth(text, to, year, word, frame);
            case EDGE -> edge(text, from, to, word, year);
            default -> new Point(part(word, year), to, true, word.value().equals("end"));
        };
    }

    /** {@code 去年本月}: the same month of another year. */
    private static Point ofMonth(TimeText text, int to, int year, TimeWord word, Frame frame) {
        Period month = frame.published().month(word.number());
        return month == null ? new Point(null, to, true) : YearPart.inMonth(text, text.count(to), year, month.month(), true);
    }

    /** 中 only where no word goes on. */
    private static Point edge(TimeText text, int from, int to, TimeWord word, int year) {
        char next = text.at(to);
        boolean none = isMiddle(word) && Reading.isHan(next) && next != '前';
        return new Point(Period.year(year), none ? from : to, true, word.value().equals("end"));
    }

    private static boolean isMiddle(TimeWord word) {
        return word.value().equals("middle");
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
