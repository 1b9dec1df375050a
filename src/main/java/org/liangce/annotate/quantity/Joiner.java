package org.liangce.annotate.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.Reading;
import org.liangce.text.Operator;

/** Makes one of drafts that belong together. */
final class Joiner {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Reading reading;
    private final Links links;
    private final Lists lists;

    Joiner(Reading reading, Links links, Lists lists) {
        this.reading = reading;
        this.links = links;
        this.lists = lists;
    }

    List<Draft> join(List<Draft> drafts) {
        lists.lendUnits(drafts);
        List<Draft> joined = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Draft last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || !(money(last, draft) || range(last, draft) || bounds(last, draft))) {
                joined.add(draft);
            }
        }
        return joined;
    }

    private boolean linked(Draft a, Draft b, Links.Kind kind) {
        return links.between(reading, a, b) == kind;
    }

    private static boolean touch(Draft a, Draft b) {
        return a.to == b.from;
    }

    /** {@code 五元三毛}, {@code 两美元又三美分}. */
    private boolean money(Draft a, Draft b) {
        boolean coins = a.unit != null && b.unit != null && a.unit.isMoney() && (a.code().equals(b.code()) || isChange(a, b))
                && b.unit.factor().compareTo(a.unit.factor()) < 0 && b.before == null && a.unitTo == a.to;
        if (!coins || !touch(a, b) && !linked(a, b, Links.Kind.SUM)) {
            return false;
        }
        a.low = a.low.add(b.low.multiply(b.unit.factor()).divide(a.unit.factor()));
        a.printed = a.low;
        a.printedUnit = a.unit.name();
        extend(a, b);
        return true;
    }

    /** {@code 港币八百元五角}: 角 and 分 are those of the currency in front. */
    private static boolean isChange(Draft a, Draft b) {
        return a.numberFrom < a.numeral.from() && b.unit.name().length() == 1 && b.unit.isMoney();
    }

    private static void extend(Draft a, Draft b) {
        a.unitTo = b.unitTo;
        a.to = b.to;
        a.next = b.next;
        a.joined = true;
    }

    /** {@code 8至12名}, {@code 3—5万元}, {@code 50%到60%}, {@code 10000与20000之间}. */
    private boolean range(Draft a, Draft b) {
        if (b.before != null || a.high != null && a.joined || !sameUnit(a, b) || a.to != a.unitTo) {
            return false;
        }
        boolean between = linked(a, b, Links.Kind.AND) && isBetween(a, b);
        if (!between && (!linked(a, b, Links.Kind.TO) || !saysRange(a, b))) {
            return false;
        }
        BigDecimal scale = a.unit == null || a.unit == b.unit && a.unitTo == a.numeral.to() ? scale(a, b) : BigDecimal.ONE;
        BigDecimal low = a.low.multiply(scale);
        BigDecimal high = b.high != null ? b.high : b.low;
        if (inUnit(low, a, b).compareTo(inUnit(high, b, b)) >= 0) {
            return false;
        }
        becomeRange(a, b, low, high);
        if (a.next == '(') {
            a.endAt(reading, links.tailEnd(reading, a));
        }
        boolean bounded = b.next == '之' && reading.at(b.to + 1) == '间';
        if (between || bounded) {
            a.endAt(reading, b.to + (bounded ? 2 : 1));
        }
        return true;
    }

    /** {@code 之间} or {@code 间} behind the second number, where that 间 counts no rooms. */
    private boolean isBetween(Draft a, Draft b) {
        boolean room = b.isCount() && b.unit.name().equals("间");
        if (room && isFirst(a) && b.to == b.unitTo && links.closes(b.next) && a.low.compareTo(b.low) < 0) {
            a.unit = null;
            b.unit = null;
            b.printedUnit = "";
            b.unitEndsAt(reading, b.numeral.to());
        }
        return b.next == '间' || b.next == '之' && reading.at(b.to + 1) == '间';
    }

    /** Whether a number without a unit of its own and without a comparator begins what is not a list. */
    private static boolean isFirst(Draft a) {
        return a.unitTo == a.numeral.to() && a.before == null && a.next != '、' && a.link != Links.Kind.AND;
    }

    private static BigDecimal inUnit(BigDecimal number, Draft own, Draft other) {
        return (own.unit != null ? own : other).normal(number);
    }

    private static void becomeRange(Draft a, Draft b, BigDecimal low, BigDecimal high) {
        if (a.unit == null) {
            a.low = low;
            a.high = high;
            a.unit = b.unit;
            a.printedUnit = b.printedUnit;
            if (a.numeral.scaleFrom() == a.numeral.to() || b.unit == null) {
                a.printed = a.low.divide(b.numeral.scale(), java.math.MathContext.DECIMAL64);
            }
        } else {
            a.high = high.multiply(b.unit.factor()).divide(a.unit.factor(), java.math.MathContext.DECIMAL64);
        }
        extend(a, b);
        a.after = null;
        a.rule = "quantity.range";
    }

    /** In {@code 3—5万元} the 万 holds for both, unless the first would outgrow the second. */
    private static BigDecimal scale(Draft a, Draft b) {
        if (isFewHundreds(b.numeral)) {
            BigDecimal power = BigDecimal.ONE.movePointRight(b.numeral.low().stripTrailingZeros().scale() * -1);
            return a.low.multiply(power).compareTo(b.numeral.low()) < 0 ? power : BigDecimal.ONE;
        }
        boolean shared = !a.numeral.hasScale() && b.numeral.hasScale() && b.numeral.scaleFrom() > b.numeral.from();
        return shared && a.low.compareTo(b.numeral.printed()) < 0 ? b.numeral.scale() : BigDecimal.ONE;
    }

    /** {@code 5千}, {@code 五百}: one digit and its power, which in {@code 3至5千人} holds for both. */
    private static boolean isFewHundreds(Numeral numeral) {
        return numeral.length() == 2 && numeral.low().compareTo(HUNDRED) >= 0 && !numeral.hasScale();
    }

    private static boolean sameUnit(Draft a, Draft b) {
        return a.unit == null || b.unit != null && a.code().equals(b.code()) && (!a.isCount() || a.unit.name().equals(b.unit.name()));
    }

    /** Bare figures with a hyphen between are scores, telephones, dates. */
    private boolean saysRange(Draft a, Draft b) {
        boolean hyphen = b.front == '-' || b.front == '—';
        return b.unit != null || !hyphen || Reading.isLatin(reading.at(a.to - 1)) && Reading.isLatin(reading.at(b.to - 1));
    }

    /** {@code 大于100并且小于300}, {@code 1000以上,1500以下}. */
    private boolean bounds(Draft a, Draft b) {
        boolean up = isLower(a) && isUpper(b);
        boolean down = isUpper(a) && isLower(b);
        if (!up && !down || a.high != null || b.high != null || !touch(a, b) && !linked(a, b, Links.Kind.BOTH)) {
            return false;
        }
        boolean units = a.unit == null || b.unit == null || a.code().equals(b.code());
        Draft lower = up ? a : b;
        Draft upper = up ? b : a;
        if (!units || lower.low.compareTo(upper.low) >= 0) {
            return false;
        }
        BigDecimal high = upper.low;
        a.low = lower.low;
        a.high = high;
        a.printed = lower.printed;
        a.unit = a.unit == null ? b.unit : a.unit;
        a.rule = "quantity.two-bounds";
        extend(a, b);
        return true;
    }

    private static boolean isLower(Draft draft) {
        return draft.operator() == Operator.MORE || draft.operator() == Operator.AT_LEAST;
    }

    private static boolean isUpper(Draft draft) {
        return draft.operator() == Operator.LESS || draft.operator() == Operator.AT_MOST;
    }

}
