package org.liangce.annotate.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.Unit;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;
import org.liangce.text.Operator;

/** Finds the unit or classifier of a number, behind it or, of a currency, in front. */
final class UnitReader {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** 时速达…: how far in front of a number a word may stand that decides what its unit means */
    private static final int CONTEXT = 12;

    private final PrefixTree<Unit> units = PrefixTree.forward();
    private final PrefixTree<Unit> coins = PrefixTree.forward();
    private final Map<String, PrefixTree<String>> contexts = new HashMap<>();
    private final Unit month;
    private final UnitNeighbours words;
    private final Currencies currencies;
    private final UnderstoodMoney understood;

    UnitReader(NumberLexicon lexicon) {
        words = new UnitNeighbours(lexicon.characters());
        lexicon.units().forEach(unit -> (unit.with() == Unit.With.COINS ? coins : units).put(unit.name(), unit));
        for (Cue cue : lexicon.unitContexts()) {
            contexts.computeIfAbsent(cue.kind(), name -> PrefixTree.backward()).put(cue.text(), cue.value());
        }
        Unit yuan = named(lexicon, "元");
        month = named(lexicon, "个月");
        currencies = new Currencies(lexicon, yuan);
        understood = new UnderstoodMoney(yuan, contexts.get(UnderstoodMoney.BARE), words.boundBefore());
    }

    private static Unit named(NumberLexicon lexicon, String name) {
        return lexicon.units().stream().filter(unit -> unit.name().equals(name)).findFirst().orElseThrow();
    }

    Currencies currencies() {
        return currencies;
    }

    UnderstoodMoney understood() {
        return understood;
    }

    /** Reads on behind the number: 多 or 余, the unit, a half; then what stands in front of it. */
    void read(Reading reading, Draft draft) {
        Numeral numeral = draft.numeral;
        if (numeral.base() != null) {
            percent(draft);
            return;
        }
        rest(reading, draft);
        if (months(reading, draft)) {
            return;
        }
        int at = draft.to;
        if (draft.next == '个' && reading.at(at + 1) == '半' && unit(reading, at + 2, reading.at(at + 2), numeral) != null) {
            half(draft);
            at += 2;
            draft.endAt(reading, at);
        }
        char first = draft.next == ' ' ? reading.at(at + 1) : draft.next;
        int blank = draft.next == ' ' && !Reading.isHan(first) ? 1 : 0;
        Match<Unit> match = unit(reading, at + blank, first, numeral);
        if (match != null) {
            take(reading, draft, match, at + blank);
        } else if (numeral.shape() == Numeral.Shape.HALF && numeral.length() == 2 || isShare(numeral)) {
            share(draft);
        }
        currencies.read(reading, draft);
    }

    /** {@code 三个多月}, {@code 两个半月}: a part of a month stands within its name. */
    private boolean months(Reading reading, Draft draft) {
        int at = draft.to;
        char part = draft.next == '个' && reading.at(at + 2) == '月' ? reading.at(at + 1) : 0;
        if (part != '多' && part != '半') {
            return false;
        }
        if (part == '半') {
            half(draft);
        } else {
            draft.after = Operator.MORE;
        }
        draft.unit = month;
        draft.printedUnit = month.name();
        draft.unitEndsAt(reading, at + 3);
        return true;
    }

    private static void half(Draft draft) {
        draft.low = draft.low.add(HALF);
        draft.printed = draft.printed.add(HALF);
    }

    /** A Chinese fraction below one ({@code 三分之二}); figures with a slash may be anything. */
    private static boolean isShare(Numeral numeral) {
        return numeral.shape() == Numeral.Shape.FRACTION && numeral.low().compareTo(BigDecimal.ONE) < 0 && numeral.low().signum() > 0;
    }

    /** {@code 一半}: fifty of a hundred, {@code 三分之二}: 66.67. */
    private static void share(Draft draft) {
        draft.low = draft.low.multiply(BigDecimal.valueOf(100)).setScale(2, java.math.RoundingMode.HALF_UP);
        draft.unit = new Unit("%", "%", BigDecimal.ONE, BigDecimal.ONE, Unit.With.ANY, "");
        draft.printed = draft.low;
        draft.printedUnit = "%";
    }

    /** {@code 百分之三}: three of a hundred. */
    private void percent(Draft draft) {
        BigDecimal share = BigDecimal.valueOf(100).divide(draft.numeral.base(), 20, java.math.RoundingMode.HALF_UP);
        draft.unit = new Unit("%", "%", share, BigDecimal.ONE, Unit.With.ANY, "");
        draft.printedUnit = "%";
    }

    private static void rest(Reading reading, Draft draft) {
        char c = draft.next;
        if (c == '多' || c == '余') {
            draft.after = Operator.MORE;
        } else if (c == '来' && draft.low.remainder(TEN).signum() == 0) {
            draft.after = Operator.ABOUT;
        } else {
            return;
        }
        draft.unitEndsAt(reading, draft.to + 1);
    }

    private Match<Unit> unit(Reading reading, int at, char first, Numeral numeral) {
        Match<Unit> coin = coins.longest(reading, at, first);
        if (coin != null && figureAt(reading, at + coin.length())) {
            return coin;
        }
        Match<Unit> match = units.longest(reading, at, first);
        while (match != null && !fits(reading, at + match.length(), match.value(), numeral)) {
            match = units.shorter(match);
        }
        return match;
    }

    private boolean figureAt(Reading reading, int at) {
        char c = reading.at(at);
        return Reading.isDigit(c) || words.digits().has(c);
    }

    private boolean fits(Reading reading, int end, Unit unit, Numeral numeral) {
        char next = reading.at(end);
        if (!unit.notBefore().isEmpty() && unit.notBefore().indexOf(next) >= 0) {
            return false;
        }
        char last = unit.name().charAt(unit.name().length() - 1);
        if (unit.isCount() && UnderstoodMoney.isPower(numeral) && (last == '项' && next == '目' || words.sized().has(last) && !isBounded(numeral))) {
            return false;
        }
        if (Reading.isLatin(last) && (Reading.isLatin(next) || Reading.isDigit(next))) {
            return false;
        }
        return switch (unit.with()) {
            case FIGURE -> numeral.isArabic() || numeral.low().abs().compareTo(TEN) >= 0 || isSumOfList(reading, numeral);
            case BIG -> numeral.scale().compareTo(BigDecimal.ONE) > 0;
            case BEHIND -> words.coinAfter().has(numeral.before())
                    || !numeral.isArabic() && !Reading.isHan(numeral.before()) && !Reading.isHan(next);
            case BOUNDED -> !Reading.isHan(next) && !Reading.isLatin(next) || Reading.isHan(next) && money(unit, reading, end);
            default -> true;
        };
    }

    /** {@code 过|百亿}, {@code 千亿|多}: an amount, no rank. */
    private boolean isBounded(Numeral numeral) {
        return words.boundBefore().has(numeral.before()) || words.restAfter().has(numeral.after());
    }

    /** {@code 白云、花都、从化三区}: names parted by 、 stand right in front. */
    private static boolean isSumOfList(Reading reading, Numeral numeral) {
        for (int at = numeral.from() - 1; at > Math.max(0, numeral.from() - CONTEXT); at--) {
            if (!Reading.isHan(reading.at(at))) {
                return reading.at(at) == '、' && at < numeral.from() - 1;
            }
        }
        return false;
    }

    /** Behind 角 and 分 other parts of a sum of money may follow. */
    private boolean money(Unit unit, Reading reading, int end) {
        return unit.isMoney() && figureAt(reading, end);
    }

    private void take(Reading reading, Draft draft, Match<Unit> match, int at) {
        int end = at + match.length();
        draft.unit = match.value();
        draft.unitEndsAt(reading, end);
        if (draft.next == '半' && !draft.isCount() && !words.notHalfBefore().has(reading.at(end + 1))) {
            half(draft);
            draft.unitEndsAt(reading, end + 1);
        } else {
            smaller(reading, draft);
        }
        draft.printedUnit = draft.numeral.hasScale() ? UnderstoodMoney.scale(reading, draft.numeral) + match.value().name() : match.value().name();
        byContext(reading, draft);
    }

    /** {@code 三米九}, {@code 三块五}, {@code 八成五}: a digit behind the unit counts tenths, a second one hundredths ({@code 一米七五}, {@code 两米零五}). */
    private void smaller(Reading reading, Draft draft) {
        boolean zero = draft.next == '零';
        if (!zero && !words.digits().has(draft.next) || draft.unit.name().length() > 1 || !words.tenthsAfter().has(draft.unit.name().charAt(0))) {
            return;
        }
        BigDecimal part = reading.digit(draft.next).movePointLeft(1);
        int to = draft.to + 1;
        char behind = reading.at(to);
        if (zero && !words.digits().has(behind)) {
            return;
        }
        if (words.digits().has(behind)) {
            part = part.add(reading.digit(behind).movePointLeft(2));
            behind = reading.at(++to);
        }
        if (!Reading.isHan(behind) || words.tenthsBefore().has(behind)) {
            draft.low = draft.low.add(part);
            draft.printed = draft.low;
            draft.unitEndsAt(reading, to);
        }
    }

    private void byContext(Reading reading, Draft draft) {
        PrefixTree<String> tree = contexts.get(draft.unit.name());
        if (tree == null) {
            return;
        }
        for (int at = draft.from; at > Math.max(0, draft.from - CONTEXT) && !words.contextEnds().has(reading.at(at - 1)); at--) {
            Match<String> match = tree.longest(reading, at);
            if (match != null) {
                String[] result = match.value().split(" ");
                draft.unit = draft.unit.as(result[0], new BigDecimal(result[1]));
                return;
            }
        }
    }
}
