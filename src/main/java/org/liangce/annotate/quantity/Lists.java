package org.liangce.annotate.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.liangce.numeral.Reading;

/** Lets units, comparators and changes reach over the members of a list. */
final class Lists {

    private final Reading reading;
    private final Links links;

    Lists(Reading reading, Links links) {
        this.reading = reading;
        this.links = links;
    }

    private boolean linked(Draft a, Draft b) {
        return links.between(reading, a, b) == Links.Kind.AND;
    }

    /** {@code 分别增长3、5、8个百分点}: the unit stands with the last one only. */
    void lendUnits(List<Draft> drafts) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft a = drafts.get(i);
            Draft b = drafts.get(i + 1);
            boolean lends = (a.unit == null || points(a, b)) && b.unit != null && b.before == null && a.to == (a.unit == null ? a.numeral.to() : a.unitTo) && !b.code().equals("rank");
            if (lends && linked(a, b) && !isEnumerator(a)) {
                a.shares = b.shares != null ? b.shares : b.numeral;
                BigDecimal scale = listScale(a);
                a.low = a.low.multiply(scale);
                a.high = a.high == null ? null : a.high.multiply(scale);
                a.unit = b.unit;
                a.printedUnit = b.printedUnit;
            }
        }
    }

    /** {@code 回升2.9|个|、23.9个百分点}: of the unit only the classifier is said. */
    private static boolean points(Draft a, Draft b) {
        return b.code().equals("pp") && b.unit.name().startsWith("个") && a.unit.name().equals("个") && a.unitTo == a.numeral.to() + 1;
    }

    private static boolean isEnumerator(Draft draft) {
        char before = draft.front;
        return draft.before == null && (before == '\n' || before == '\0' || before == '。' || before == ';' || before == ':');
    }

    /** Things counted go with things counted, changes with changes, and what is measured with its like; {@code 超千亿元、3个} are two lists. */
    private static boolean alike(Draft a, Draft b) {
        return a.code().equals(b.code()) || a.isChange() && b.isChange();
    }

    /** {@code 突破600亿元、500亿元、90亿元}: the comparator in front holds for every member. */
    void reachOver(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft a = drafts.get(i - 1);
            Draft b = drafts.get(i);
            if (a.unit == null || b.unit == null || !linked(a, b)) {
                continue;
            }
            b.up |= a.up && a.isChange() && b.isChange();
            if (b.up) {
                ChangeReader.grow(b); // 分别增长31%和1.5倍
            }
            if (!alike(a, b)) {
                continue;
            }
            b.down |= a.down && b.low.signum() >= 0;
            if (a.before != null && b.before == null && b.after == null && b.high == null && !b.code().equals("rank")) {
                b.before = a.before;
            }
        }
    }

    /** In {@code 100、50、20万元} the 万 holds for all, where it may be told: {@code 5000、1万元} are two sums. */
    private static BigDecimal listScale(Draft a) {
        boolean shared = !a.numeral.hasScale() && a.shares.hasScale() && a.shares.scaleFrom() > a.shares.from();
        return shared && a.low.compareTo(BigDecimal.valueOf(1000).max(a.shares.printed())) < 0 ? a.shares.scale() : BigDecimal.ONE;
    }
}
