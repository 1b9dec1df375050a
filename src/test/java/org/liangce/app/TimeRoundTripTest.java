package org.liangce.app;

import static org.liangce.RoundTrip.any;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.liangce.RoundTrip;
import org.liangce.RoundTrip.Written;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.TimeWord;
import org.liangce.lexicon.TimeWord.Kind;
import org.liangce.numeral.NumberWords;
import org.liangce.text.MentionType;

/** A time written in figures, words, or words that lean on the day of publication, and read again is itself. */
class TimeRoundTripTest {

    private static final String[] LINKS = {"—", "——", "至", "到", "-", "~", "～"};

    private final NumberLine line = new NumberLine();
    private final List<TimeWord> yearWords = words(Kind.YEAR, Kind.YEAR_AROUND_CONTEXT);

    @Test
    void days() {
        holds(random -> {
            LocalDate day = day(random);
            return written(random, day(random, day), day.toString());
        });
    }

    @Test
    void daysNearPublication() {
        List<TimeWord> dayWords = words(Kind.DAY);
        holds(random -> {
            LocalDate published = day(random);
            TimeWord word = any(random, dayWords);
            return Written.of("", word.text(), "，", published.plusDays(word.number()).toString(), published);
        });
    }

    @Test
    void months() {
        List<TimeWord> monthWords = words(Kind.RELATIVE_MONTH);
        holds(random -> {
            LocalDate published = day(random);
            TimeWord word = any(random, monthWords);
            Year year = yearOf(random);
            int month = month(random);
            YearMonth told = YearMonth.from(published).plusMonths(word.number());
            return random.nextInt(4) == 0 ? Written.of("", word.text(), "，", told.toString(), published)
                    : year.with(number(random, month) + any(random, "月", "月份"), YearMonth.of(year.year(), month).toString());
        });
    }

    @Test
    void quarters() {
        List<TimeWord> quarterWords = words(Kind.QUARTER);
        holds(random -> {
            int quarter = 1 + random.nextInt(4);
            Year year = yearOf(random);
            String text = any(random, quarterWords.stream().filter(w -> w.value().equals("" + quarter)).map(TimeWord::text).findFirst().orElse("第" + quarter + "季度"),
                    number(random, quarter) + "季度", "第" + number(random, quarter) + "季度", "第" + number(random, quarter) + "个季度");
            return year.with(text, year.year() + "-Q" + quarter);
        });
    }

    @Test
    void halves() {
        List<TimeWord> halfWords = words(Kind.HALF);
        holds(random -> {
            Year year = yearOf(random);
            TimeWord half = any(random, halfWords);
            return year.with(half.text(), year.year() + "-H" + half.value());
        });
    }

    @Test
    void tenDays() {
        holds(random -> {
            YearMonth month = YearMonth.from(day(random));
            int third = random.nextInt(3);
            String form = month.atDay(third * 10 + 1) + "/" + (third == 2 ? month.atEndOfMonth() : month.atDay(third * 10 + 10));
            return written(random, year(random, month.getYear()) + number(random, month.getMonthValue()) + "月" + "上中下".charAt(third) + "旬", form);
        });
    }

    @Test
    void years() {
        holds(random -> {
            Year year = yearOf(random);
            return year.with(year.words().endsWith("年") ? any(random, "", "度", "全年") : "", "" + year.year());
        });
    }

    @Test
    void edges() {
        List<TimeWord> edgeWords = words(Kind.YEAR_EDGE);
        holds(random -> {
            int year = year(random);
            String edge = random.nextBoolean() ? any(random, "底", "末", "初", "终") : any(random, edgeWords).text().replace("当", "");
            return written(random, edge.startsWith("年") && random.nextBoolean() ? year + edge : year(random, year) + edge, "" + year);
        });
    }

    @Test
    void spansOfYears() {
        holds(random -> {
            int year = year(random);
            int last = year + 1 + random.nextInt(9);
            String link = any(random, LINKS);
            return written(random, any(random, year(random, year) + link + year(random, last), year + link + last + "年"), year + "/" + last);
        });
    }

    @Test
    void spansOfMonths() {
        holds(random -> {
            int year = year(random);
            int first = month(random);
            int last = first + 1 + random.nextInt(11);
            String from = number(random, first);
            boolean same = last <= 12;
            int end = same ? last : last - 12;
            String words = !same ? year(random, year) + from + "月" + any(random, LINKS) + year(random, year + 1) + number(random, end) + "月"
                    : year(random, year) + from + any(random, "月", "") + any(random, LINKS) + number(random, end) + "月";
            return written(random, words, shortest(YearMonth.of(year, first), YearMonth.of(same ? year : year + 1, end)));
        });
    }

    @Test
    void firstMonthsAndQuarters() {
        holds(random -> {
            int year = year(random);
            int months = 2 + random.nextInt(10);
            int quarters = 2 + random.nextInt(2);
            return random.nextBoolean() ? written(random, year(random, year) + "前" + number(random, months) + "个月", shortest(YearMonth.of(year, 1), YearMonth.of(year, months)))
                    : written(random, year(random, year) + any(random, "前" + number(random, quarters) + "季度", "前" + number(random, quarters) + "个季度",
                            any(random, "1", "一") + any(random, LINKS) + number(random, quarters) + "季度"), shortest(YearMonth.of(year, 1), YearMonth.of(year, 3 * quarters)));
        });
    }

    @Test
    void spansOfDays() {
        holds(random -> {
            LocalDate first = day(random);
            LocalDate last = first.plusDays(1 + random.nextInt(400));
            String day = number(random, last.getDayOfMonth()) + "日";
            String end = first.getYear() != last.getYear() ? year(random, last.getYear()) + number(random, last.getMonthValue()) + "月" + day
                    : first.getMonth() != last.getMonth() ? number(random, last.getMonthValue()) + "月" + day : day;
            return written(random, year(random, first.getYear()) + number(random, first.getMonthValue()) + "月" + number(random, first.getDayOfMonth()) + "日"
                    + any(random, LINKS) + end, first + "/" + last);
        });
    }

    @Test
    void comingAndPast() {
        List<TimeWord> coming = words(Kind.COMING);
        List<TimeWord> recent = words(Kind.RECENT);
        holds(random -> {
            LocalDate published = day(random);
            int count = 2 + random.nextInt(9);
            int year = published.getYear();
            String number = number(random, count).replace("二", "两");
            return random.nextBoolean() ? Written.of("", any(random, coming).text() + number + any(random, "年", "个年度"), "，", year + "/" + (year + count - 1), published)
                    : Written.of("", any(random, recent).text() + number + any(random, "年", "个年度"), "，", (year - count) + "/" + (year - 1), published);
        });
    }

    @Test
    void deadlines() {
        List<String> before = cues("before");
        List<String> until = cues("until");
        holds(random -> {
            LocalDate published = day(random);
            int year = published.getYear() + random.nextInt(6);
            LocalDate day = published.plusDays(1 + random.nextInt(900));
            int month = month(random);
            String[] point = switch (random.nextInt(4)) {
                case 0 -> new String[] {year(random, year) + any(random, "", "底", "末"), "" + year};
                case 1 -> new String[] {year(random, year + 1) + number(random, month) + "月" + any(random, "", "底", "末"), YearMonth.of(year + 1, month).toString()};
                case 2 -> new String[] {day(random, day), day.toString()};
                default -> new String[] {year(random, year + 1) + "第" + (1 + month % 4) + "季度", year + 1 + "-Q" + (1 + month % 4)};
            };
            return random.nextBoolean() ? Written.of("须于", point[0] + any(random, before), "，", "../" + point[1], published)
                    : Written.of("", any(random, until) + point[0], "，", "../" + point[1], published);
        });
    }

    @Test
    void starts() {
        List<String> since = cues("since");
        holds(random -> {
            int year = year(random);
            LocalDate day = day(random);
            int month = month(random);
            String[] point = switch (random.nextInt(3)) {
                case 0 -> new String[] {year(random, year), "" + year};
                case 1 -> new String[] {year(random, year) + number(random, month) + "月", YearMonth.of(year, month).toString()};
                default -> new String[] {day(random, day), day.toString()};
            };
            return Written.of(any(random, "", "自", "从"), point[0] + any(random, since), "，", point[1] + "/..", random.nextBoolean() ? null : day(random));
        });
    }

    @Test
    void planningPeriods() {
        List<String> whole = cues("plan-whole");
        List<String> since = cues("plan-since");
        List<String> end = cues("plan-end");
        List<String> start = cues("plan-start");
        holds(random -> {
            Cue plan = any(random, line.lexicon().periods());
            String[] years = plan.value().split("/");
            boolean ambiguous = plan.text().equals("十五");
            String name = ambiguous || random.nextBoolean() ? "“" + plan.text() + "”" : plan.text();
            return switch (random.nextInt(4)) {
                case 0 -> written(random, name + any(random, whole), plan.value());
                case 1 -> written(random, name + any(random, since), years[0] + "/..");
                case 2 -> written(random, name + any(random, end), years[1]);
                default -> written(random, name + any(random, start), years[0]);
            };
        });
    }

    private void holds(Function<RandomGenerator, Written> writer) {
        RoundTrip.holds(writer, written -> NumberLine.found(line.read(written.sentence(), written.published()), MentionType.TIME));
    }

    private List<String> cues(String kind) {
        return line.lexicon().timeContexts().stream().filter(cue -> cue.kind().equals(kind)).map(Cue::text).toList();
    }

    private List<TimeWord> words(Kind... kinds) {
        return line.lexicon().timeWords().stream().filter(word -> List.of(kinds).contains(word.kind())).toList();
    }

    private static Written written(RandomGenerator random, String words, String form) {
        return Written.of(any(random, "", "在", "其中，"), words, "，", form, random.nextInt(4) == 0 ? null : day(random));
    }

    /** A year by its number, or by a word that leans on the day of publication. */
    private Year yearOf(RandomGenerator random) {
        LocalDate published = day(random);
        if (random.nextBoolean()) {
            int year = year(random);
            return new Year(year, year(random, year), random.nextBoolean() ? published : null);
        }
        TimeWord word = any(random, yearWords);
        return new Year(published.getYear() + word.number(), word.text(), published);
    }

    private record Year(int year, String words, LocalDate published) {
        Written with(String behind, String form) {
            return Written.of("", words + behind, "，", form, published);
        }
    }

    private static String year(RandomGenerator random, int year) {
        String figures = "" + year;
        return switch (random.nextInt(6)) {
            case 0 -> NumberWords.row(figures);
            case 1 -> NumberWords.row(figures).replace('零', '〇');
            case 2 -> NumberWords.wide(figures);
            default -> figures;
        } + "年";
    }

    private static String day(RandomGenerator random, LocalDate day) {
        String mark = any(random, "-", "/", ".");
        int month = day.getMonthValue();
        return switch (random.nextInt(5)) {
            case 0 -> day.getYear() + mark + month + mark + day.getDayOfMonth();
            case 1 -> day.toString().replace("-", mark);
            case 2 -> day.toString().replace("-", "");
            default -> year(random, day.getYear()) + number(random, month) + "月" + number(random, day.getDayOfMonth()) + any(random, "日", "号");
        };
    }

    private static String number(RandomGenerator random, int number) {
        return random.nextInt(3) == 0 ? NumberWords.counted(number) : "" + number;
    }

    private static LocalDate day(RandomGenerator random) {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(15_000));
    }

    private static int year(RandomGenerator random) {
        return 1950 + random.nextInt(130);
    }

    private static int month(RandomGenerator random) {
        return 1 + random.nextInt(12);
    }

    /** Months of one year as quarter, half or year where they are one. */
    private static String shortest(YearMonth first, YearMonth last) {
        int months = last.getMonthValue() - first.getMonthValue() + 1;
        if (first.getYear() != last.getYear()) {
            return first + "/" + last;
        }
        return months == 12 ? "" + first.getYear() : months == 3 && first.getMonthValue() % 3 == 1 ? first.getYear() + "-Q" + last.getMonthValue() / 3
                : months == 6 && first.getMonthValue() % 6 == 1 ? first.getYear() + "-H" + last.getMonthValue() / 6 : first + "/" + last;
    }
}
