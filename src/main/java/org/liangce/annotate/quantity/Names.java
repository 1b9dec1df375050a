package org.liangce.annotate.quantity;

import java.math.BigDecimal;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;
import org.liangce.text.Operator;

/** Which numbers are names, codes or set phrases: {@code “12218”}, {@code 5+8+X}, {@code L4级}, {@code 500强}, {@code 四面八方}. */
final class Names {

    private static final int LONGEST_FIGURE = 10;
    private static final BigDecimal EARLIEST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LATEST_YEAR = BigDecimal.valueOf(2199);

    private final PrefixTree<Cue> names = PrefixTree.forward();
    private final PrefixTree<Cue> behind = PrefixTree.forward();
    private final PrefixTree<Cue> ahead = PrefixTree.backward();
    private final PrefixTree<Cue> scores = PrefixTree.backward();
    private final PrefixTree<Cue> scored = PrefixTree.backward();
    private final PrefixTree<Cue> plans = PrefixTree.forward();
    private final PrefixTree<Cue> per = PrefixTree.forward();
    private final PrefixTree<Cue> figurative = PrefixTree.backward();
    private final PrefixTree<Cue> currencies = PrefixTree.backward();
    /** what stands behind ordinals, dates and names, not behind an amount */
    private final CharacterClass notCounted;
    private final CharacterClass pointing;

    Names(NumberLexicon lexicon) {
        notCounted = lexicon.characters().of("quantity.not-counted-before");
        pointing = lexicon.characters().of("quantity.rhetoric-after");
        lexicon.names().forEach(cue -> names.put(cue.text(), cue));
        for (Cue cue : lexicon.contexts()) {
            switch (cue.kind()) {
                case "name-after" -> behind.put(cue.text(), cue);
                case "name-before" -> ahead.put(cue.text(), cue);
                case "score" -> scores.put(cue.text(), cue);
                case "score-verb" -> scored.put(cue.text(), cue);
                case "plan-after" -> plans.put(cue.text(), cue);
                case "per-after" -> per.put(cue.text(), cue);
                case "rhetoric" -> figurative.put(cue.text(), cue);
                case "money" -> currencies.put(cue.text(), cue);
                default -> { }
            }
        }
    }

    /** Whether a set phrase begins at the numeral. */
    boolean isPhrase(Reading reading, Numeral numeral) {
        return phraseEnd(reading, numeral) > 0;
    }

    /** Where the set phrase ends that begins at the numeral and goes on behind it, or is all of a number without digits ({@code 万一}); or 0. */
    int phraseEnd(Reading reading, Numeral numeral) {
        Match<Cue> match = numeral.isArabic() ? null : names.longest(reading, numeral.from(), numeral.first());
        int shortest = numeral.length() + (isBare(numeral) ? 0 : 1);
        return match != null && match.length() >= shortest ? numeral.from() + match.length() : 0;
    }

    private static boolean isBare(Numeral numeral) {
        return numeral.shape() == Numeral.Shape.BARE || numeral.shape() == Numeral.Shape.DIGITS && numeral.length() > 2;
    }

    /** Whether a numeral is part of a name or a code, whatever unit follows. */
    boolean isName(Reading reading, Numeral numeral) {
        char before = numeral.before();
        return reading.isQuoted(numeral.from()) || reading.isTitled(numeral.from()) || before == '双'
                || pointing.has(before) && !numeral.isArabic() || isCode(reading, numeral, before) || namesBehind(reading, numeral) || namesAround(reading, numeral)
                || before == '每' && numeral.shape() == Numeral.Shape.BARE;
    }

    /** {@code 500强}, {@code 107国道}; not {@code 前20强}, and not where the cue's value says which character makes another word of it ({@code 三期次}). */
    private boolean namesBehind(Reading reading, Numeral numeral) {
        Match<Cue> match = behind.longest(reading, numeral.to(), numeral.after());
        if (match == null || (numeral.before() == '前' || numeral.before() == '第') && match.value().text().equals("强")) {
            return false;
        }
        String other = match.value().value();
        return other.isEmpty() || other.indexOf(reading.at(numeral.to() + match.length())) < 0;
    }

    /** {@code 长三角}: the cue's value says how a name goes on that begins right before the number. */
    private boolean namesAround(Reading reading, Numeral numeral) {
        Match<Cue> match = numeral.isArabic() ? null : ahead.longest(reading, numeral.from(), numeral.before());
        String rest = match == null ? "" : match.value().value();
        int at = 0;
        while (at < rest.length() && reading.at(numeral.from() + at) == rest.charAt(at)) {
            at++;
        }
        return match != null && at == rest.length();
    }

    private boolean isCode(Reading reading, Numeral numeral, char before) {
        boolean zero = numeral.isArabic() && numeral.length() > 1 && numeral.first() == '0' && Reading.isDigit(reading.at(numeral.from() + 1));
        return zero || isDotted(reading, numeral, before) || isPlusCode(reading, numeral, before)
                || Reading.isLatin(before) && isModel(reading, numeral) || before == '-' && isType(reading, numeral);
    }

    /** {@code A300}; an amount behind letters is none: {@code GDP5000亿元}, {@code CNY12.5元}. */
    private boolean isModel(Reading reading, Numeral numeral) {
        Match<Cue> currency = currencies.longest(reading, numeral.from(), numeral.before());
        boolean amount = currency == null ? numeral.hasScale() : !Reading.isLatin(reading.at(numeral.from() - currency.length() - 1));
        return numeral.after() != '%' && !amount;
    }

    /** {@code 运-20}: one character, a hyphen, a figure. */
    private static boolean isType(Reading reading, Numeral numeral) {
        return numeral.isArabic() && Reading.isHan(reading.at(numeral.from() - 2)) && isMark(reading.at(numeral.from() - 3));
    }

    private static boolean isMark(char c) {
        return !Reading.isHan(c) && !isFigureOrLetter(c) && c != '/';
    }

    /** {@code 1.2.3}: a part of a code. */
    private static boolean isDotted(Reading reading, Numeral numeral, char before) {
        return numeral.isArabic() && (before == '.' || numeral.after() == '.' && Reading.isDigit(reading.at(numeral.to() + 1)));
    }

    /** {@code 4+2+7+1}; in {@code 1个政策+15个政策} a unit stands before the sign. */
    private static boolean isPlusCode(Reading reading, Numeral numeral, char before) {
        if (before == '+') {
            return isFigureOrLetter(reading.at(numeral.from() - 2));
        }
        return numeral.after() == '+' && isFigureOrLetter(reading.at(numeral.to() + 1));
    }

    private static boolean isFigureOrLetter(char c) {
        return Reading.isDigit(c) || Reading.isLatin(c);
    }

    /** Whether a complete draft measures nothing after all. */
    boolean isIdle(Reading reading, Draft draft) {
        if (draft.unit == null && isSaying(reading, draft) || isRota(draft) || isFigurative(reading, draft)) {
            return true;
        }
        if (draft.unit != null && draft.unit.isDuration() && isRecent(reading, draft)) {
            return true;
        }
        return draft.unit == null ? !draft.isBounded() && !isRound(draft) && !isScore(reading, draft) || vagueAlone(draft) || notCounted.has(draft.next) : indefinite(draft) || isPlan(reading, draft);
    }

    /** {@code 从0到1}, {@code 1+1>2}. */
    private static boolean isSaying(Reading reading, Draft draft) {
        boolean journey = draft.joined && draft.before == null && draft.low.signum() >= 0 && draft.low.compareTo(BigDecimal.ONE) <= 0;
        boolean formula = draft.from < draft.numberFrom && Reading.isDigit(draft.front) && !Reading.isHan(reading.at(draft.from));
        return journey && (draft.front == '从' || draft.low.signum() == 0 && draft.high != null && draft.high.compareTo(BigDecimal.ONE) == 0) || formula;
    }

    /** {@code 三张“烫金名片”}: what is counted is a figure of speech in quotation marks. */
    private boolean isFigurative(Reading reading, Draft draft) {
        if (draft.next != '“' || !draft.isCount() || draft.numeral.isArabic()) {
            return false;
        }
        int close = draft.to + 1;
        while (close - draft.to <= LONGEST_FIGURE && Reading.isHan(reading.at(close))) {
            close++;
        }
        return reading.at(close) == '”' && figurative.longest(reading, close) != null;
    }

    /** {@code 7×24小时}. */
    private static boolean isRota(Draft draft) {
        return (draft.front == '×' || draft.front == '*') && draft.unit != null && draft.unit.isDuration();
    }

    /** {@code 规划人口30万}: a round number behind a noun counts without a classifier. */
    private static boolean isRound(Draft draft) {
        Numeral numeral = draft.numeral;
        char next = draft.next;
        return numeral.isArabic() && numeral.hasScale() && Reading.isHan(numeral.before())
                && !Reading.isHan(next) && !Reading.isLatin(next) && next != '”';
    }

    /** {@code 发展指数达到125}: a score has no unit. */
    private boolean isScore(Reading reading, Draft draft) {
        Match<Cue> verb = draft.numeral.isArabic() && !Reading.isHan(draft.next) && !Reading.isLatin(draft.next) ? scored.longest(reading, draft.from, draft.front) : null;
        return verb != null && scores.longest(reading, draft.from - verb.length()) != null;
    }

    private static boolean vagueAlone(Draft draft) {
        return draft.before == null && draft.high != null && !draft.joined && draft.numeral.shape() != Numeral.Shape.CHINESE;
    }

    /** {@code 一批}, {@code 一年}; {@code 半个}. */
    private static boolean indefinite(Draft draft) {
        boolean vague = draft.isCount() || draft.unit.isDuration() || draft.unit.isMoney();
        boolean loose = draft.unit.with() == org.liangce.lexicon.Unit.With.WITHIN;
        return switch (draft.numeral.shape()) {
            case ONE -> vague && (!draft.isBounded() || hardlyOne(draft)) && draft.low.compareTo(BigDecimal.ONE) == 0 && !draft.joined;
            case HALF -> vague && draft.before == null && draft.after == null;
            default -> loose && draft.after == null || draft.unit.isDuration() && (isLongAgo(draft) || isYear(draft));
        };
    }

    /** {@code 不止一个园区}: some of them, nobody counts. */
    private static boolean hardlyOne(Draft draft) {
        return draft.isCount() && (draft.before == Operator.MORE || draft.before == Operator.LESS) && draft.high == null && draft.after == null;
    }

    /** {@code 近两周} is a time, if a vague one; {@code 近3小时} is about three hours. */
    private static boolean isRecent(Reading reading, Draft draft) {
        return draft.from < draft.numberFrom && reading.at(draft.from) == '近' && !draft.code().equals("h");
    }

    /** {@code 2025年} that no time took, as in {@code 2025年春节}. */
    private static boolean isYear(Draft draft) {
        return draft.code().equals("a") && draft.numeral.length() == 4 && draft.low.compareTo(EARLIEST_YEAR) >= 0 && draft.low.compareTo(LATEST_YEAR) <= 0;
    }

    /** {@code 30多年} is a vague time. */
    private static boolean isLongAgo(Draft draft) {
        return draft.code().equals("a") && draft.after == Operator.MORE;
    }

    /** {@code 三年行动计划} names a plan, {@code 万元GDP能耗} an indicator. */
    private boolean isPlan(Reading reading, Draft draft) {
        if (draft.unit.isDuration() && !draft.isBounded()) {
            return plans.longest(reading, draft.unitTo) != null;
        }
        return draft.numeral.shape() == Numeral.Shape.BARE && per.longest(reading, draft.unitTo) != null;
    }
}
