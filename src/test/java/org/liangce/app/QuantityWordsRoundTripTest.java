package org.liangce.app;

import static org.liangce.RoundTrip.any;
import static org.liangce.app.QuantityWriter.form;
import static org.liangce.app.QuantityWriter.operator;
import static org.liangce.app.QuantityWriter.range;
import static org.liangce.app.QuantityWriter.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.liangce.RoundTrip.Written;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.FixedQuantity;
import org.liangce.lexicon.Unit;
import org.liangce.numeral.NumberWords;
import org.liangce.text.NormalForm;
import org.liangce.text.Operator;

/** A quantity in words that are no plain number (bare powers, vague counts, shares, sums of money, ranks, set phrases) and read again is itself. */
class QuantityWordsRoundTripTest {

    private static final String[] POWERS = {"百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿"};
    private static final int MILLION = 5;

    private final QuantityWriter writer = new QuantityWriter();

    private static BigDecimal power(int n) {
        return BigDecimal.ONE.movePointRight(n + 2);
    }

    @Test
    void barePowers() {
        List<Cue> bare = writer.comparators("bare");
        Unit yuan = writer.unit("元");
        writer.holds(random -> {
            int n = random.nextInt(POWERS.length);
            Unit unit = any(random, writer.classifiers);
            Cue cue = any(random, bare);
            return switch (random.nextInt(4)) {
                case 0 -> writer.written(random, cue.text() + POWERS[n] + unit.name(), form(operator(cue), power(n), unit));
                case 1 -> writer.written(random, POWERS[n] + "元以上", form(Operator.AT_LEAST, power(n), yuan));
                case 2 -> n <= MILLION ? writer.written(random, "超" + POWERS[n] + unit.name(), form(Operator.MORE, power(n), unit))
                        : writer.written(random, POWERS[n] + "级", form(Operator.ABOUT, power(n), yuan));
                default -> writer.written(random, POWERS[n] + any(random, "多", "余") + unit.name(), form(Operator.MORE, power(n), unit));
            };
        });
    }

    @Test
    void vagueCounts() {
        writer.holds(random -> {
            Unit unit = any(random, writer.classifiers);
            int n = random.nextInt(MILLION + 2);
            int digit = 1 + random.nextInt(8);
            int tens = 10 * (1 + random.nextInt(9));
            return switch (random.nextInt(3)) {
                case 0 -> writer.written(random, any(random, "几", "数") + POWERS[n] + unit.name(), range(times(2, n), times(9, n), unit));
                case 1 -> writer.written(random, NumberWords.row("" + digit + (digit + 1)) + POWERS[n] + unit.name(), range(times(digit, n), times(digit + 1, n), unit));
                default -> writer.written(random, any(random, words(tens), "" + tens) + any(random, "多", "余") + unit.name(), ">" + tens);
            };
        });
    }

    private static BigDecimal times(int digit, int n) {
        return power(n).multiply(BigDecimal.valueOf(digit));
    }

    @Test
    void shares() {
        writer.holds(random -> {
            BigDecimal number = NumberWriter.decimal(random, 100);
            int whole = 2 + random.nextInt(19);
            int part = 1 + random.nextInt(whole - 1);
            int tenths = 1 + random.nextInt(9);
            return switch (random.nextInt(5)) {
                case 0 -> writer.written(random, "百分之" + any(random, NumberWords.decimal(number), number.toPlainString()), percent(number));
                case 1 -> writer.written(random, "千分之" + NumberWords.decimal(number), percent(number.movePointLeft(1)));
                case 2 -> writer.written(random, words(tenths) + "成", "=" + tenths * 10 + "%");
                case 3 -> writer.written(random, words(tenths) + "成五", "=" + (tenths * 10 + 5) + "%");
                default -> writer.written(random, words(whole) + "分之" + words(part),
                        percent(BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)));
            };
        });
    }

    private static String percent(BigDecimal number) {
        return "=" + NormalForm.plain(number) + "%";
    }

    @Test
    void sumsOfMoney() {
        List<Cue> currencies = QuantityWriter.cues(writer.lexicon().contexts(), cue -> cue.kind().equals("money"));
        writer.holds(random -> {
            Cue currency = any(random, currencies);
            BigDecimal number = NumberWriter.decimal(random, 100_000);
            return switch (random.nextInt(3)) {
                case 0 -> writer.written(random, currency.text() + number.toPlainString() + "万", "=" + NormalForm.plain(number.movePointRight(4)) + currency.value());
                case 1 -> writer.written(random, currency.text() + number.toPlainString() + "元", "=" + NormalForm.plain(number) + currency.value());
                default -> coins(random, 100 + random.nextInt(100_000));
            };
        });
    }

    private Written coins(RandomGenerator random, int cents) {
        String tenths = cents / 10 % 10 == 0 ? "" : words(cents / 10 % 10) + any(random, "角", "毛");
        String hundredths = cents % 10 == 0 ? "" : (tenths.isEmpty() ? "零" : "") + words(cents % 10) + "分";
        String whole = NumberWords.spoken(NumberWords.whole(cents / 100)) + "元";
        return cents < 200 && tenths.isEmpty() && hundredths.isEmpty() ? coins(random, 2 * cents)
                : writer.written(random, whole + tenths + hundredths, "=" + NormalForm.plain(BigDecimal.valueOf(cents, 2)) + "CNY");
    }

    @Test
    void ranks() {
        List<Cue> scopes = kind("rank-scope");
        List<Cue> verbs = kind("rank-verb");
        List<Cue> rankUnits = kind("rank-unit");
        writer.holds(random -> {
            int rank = 1 + random.nextInt(99);
            String scope = random.nextBoolean() ? any(random, scopes).text() : "";
            String unit = random.nextBoolean() ? any(random, rankUnits).text() : scope.isEmpty() ? "位" : "";
            boolean top = random.nextInt(4) == 0;
            return Written.of(any(random, verbs).text(), scope + (top ? "前" : "第") + any(random, "" + rank, words(rank)) + unit, "。",
                    (top ? "<=" : "=") + rank + "rank", null);
        });
    }

    private List<Cue> kind(String kind) {
        return QuantityWriter.cues(writer.lexicon().contexts(), cue -> cue.kind().equals(kind));
    }

    @Test
    void setPhrases() {
        writer.holds(random -> {
            FixedQuantity phrase = any(random, writer.lexicon().fixed());
            return writer.written(random, phrase.text(), phrase.operator().symbol() + NormalForm.plain(phrase.value()) + phrase.unit());
        });
    }
}
