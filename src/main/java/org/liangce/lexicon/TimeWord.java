package org.liangce.lexicon;

import java.util.Locale;

/**
 * A word for a time, or for a part of one.
 *
 * @param value offset from publication, or which one
 * @param notAfter characters after which it is another word: {@code 全年} after {@code 安}
 * @param notBefore characters before which it is another word: {@code 今日} before {@code 均}
 * @param alone whether no other word may run into it: {@code 后年} is none in {@code 达产后年产值}
 */
public record TimeWord(String text, Kind kind, String value, String notAfter, String notBefore, boolean alone) {

    static TimeWord of(Register.Row row) {
        return new TimeWord(row.get("word"), row.as("kind", Kind::of), row.get("value"), row.get("not-after"), row.get("not-before"), row.get("alone").equals("yes"));
    }

    /** The value as a number. */
    public int number() {
        return Integer.parseInt(value);
    }

    /** The first of two offsets. */
    public int from() {
        return Integer.parseInt(value.substring(0, value.indexOf("..")));
    }

    /** The last of two offsets. */
    public int to() {
        return Integer.parseInt(value.substring(value.indexOf("..") + 2));
    }

    /** What a word names, and where. */
    public enum Kind {
        /** 今年; value: offset from the year of publication */
        YEAR(true, false),
        /** 全年: the year of which the text speaks */
        CONTEXT_YEAR(true, true),
        /** 年内: the year of which the sentence speaks, or one before it that the text speaks of */
        WITHIN_YEAR(true, true),
        /** 上年; value: offset from the year of which the text speaks */
        YEAR_AROUND_CONTEXT(true, false),
        /** 当年 in front of a part of the year of which the text speaks; alone it may mean any */
        THAT_YEAR(true, false),
        /** 今明两年; value: both offsets */
        YEARS(true, false),
        /** 上半年; value: which one */
        HALF(true, true),
        /** 首季度; value: which one */
        QUARTER(true, true),
        /** 首月; value: which one */
        MONTH(true, true),
        /** 年底; value: start, middle or end */
        YEAR_EDGE(true, true),
        /** 上季度; value: offset */
        RELATIVE_QUARTER(true, false),
        /** 上月; value: offset; {@code 去年本月} is a month of that year */
        RELATIVE_MONTH(true, true),
        /** 当月, 次月: the month of which the sentence speaks, or one near it; value: offset */
        CONTEXT_MONTH(true, false),
        /** 月底: the end of that month */
        MONTH_EDGE(true, false),
        /** 上旬 of the month of which the text speaks, or behind a month; value: its first and its last day */
        MONTH_PART(true, false),
        /** 上周; value: offset */
        WEEK(true, false),
        /** 今天; value: offset */
        DAY(true, true),
        /** 今明两天; value: both offsets */
        DAYS(true, false),
        /** 次日; value: offset from the day of which the text speaks */
        CONTEXT_DAY(true, false),
        /** 去年同期: the same months some years before */
        SAME_PERIOD(true, false),
        /** 同期 behind a year: the same months of it */
        SAME_MONTHS(false, true),
        /** 未来 in front of a number of years or months */
        COMING(true, false),
        /** 近 likewise */
        RECENT(true, false),
        /** 春节 behind a year, which then is no time of its own */
        HOLIDAY(false, true),
        /** 全年红: no time, though it begins like one */
        NONE(true, false);

        private final boolean free;
        private final boolean inYear;

        Kind(boolean free, boolean inYear) {
            this.free = free;
            this.inYear = inYear;
        }

        static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** Whether a number of years or months must follow. */
        public boolean needsNumber() {
            return this == COMING || this == RECENT;
        }

        /** Whether it may stand without a year in front. */
        public boolean isFree() {
            return free;
        }

        /** Whether it may stand behind a year. */
        public boolean isInYear() {
            return inYear;
        }
    }
}
