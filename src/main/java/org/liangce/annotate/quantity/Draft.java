package org.liangce.annotate.quantity;

import java.math.BigDecimal;
import org.liangce.lexicon.Unit;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.Reading;
import org.liangce.text.Operator;

/** A quantity in the making. Offsets are those of the reading. */
final class Draft {

    final Numeral numeral;
    /** where the mention begins, its comparator in it */
    int from;
    /** where the number or the currency in front of it begins */
    int numberFrom;
    /** behind the unit */
    int unitTo;
    /** behind the bound */
    int to;
    /** the character in front of the mention */
    char front;
    /** the character behind the mention */
    char next;
    /** what links it to the number in front, and between which places */
    Links.Kind link;
    int linkFrom = -1;
    int linkTo;
    BigDecimal low;
    BigDecimal high;
    BigDecimal printed;
    String printedUnit = "";
    Unit unit;
    /** of a list the number with the unit that holds for this one too, else null */
    Numeral shares;
    Operator before;
    Operator after;
    boolean joined;
    boolean down;
    /** a word of growth stands in front */
    boolean up;
    String rule = "quantity.unit";

    Draft(Numeral numeral) {
        this.numeral = numeral;
        this.from = numeral.from();
        this.numberFrom = numeral.from();
        this.unitTo = numeral.to();
        this.to = numeral.to();
        this.front = numeral.before();
        this.next = numeral.after();
        boolean turned = numeral.high() != null && numeral.high().compareTo(numeral.low()) < 0;
        this.low = turned ? numeral.high() : numeral.low();
        this.high = turned ? numeral.low() : numeral.high();
        this.printed = numeral.printed();
        this.after = numeral.more();
    }

    void beginAt(Reading reading, int place) {
        from = place;
        front = reading.at(place - 1);
    }

    void endAt(Reading reading, int place) {
        to = place;
        next = reading.at(place);
    }

    /** Lets the unit end at a place, and nothing follow it yet. */
    void unitEndsAt(Reading reading, int place) {
        unitTo = place;
        endAt(reading, place);
    }

    Operator operator() {
        if (high != null) {
            return Operator.EQUAL;
        }
        return before != null ? before : after != null ? after : Operator.EQUAL;
    }

    boolean isBounded() {
        return before != null || after != null || high != null;
    }

    /** A number of its unit in the unit of normal forms; of discounts one digit counts tenths, two hundredths. */
    BigDecimal normal(BigDecimal number) {
        if (unit == null) {
            return number;
        }
        if (unit.with() != Unit.With.HUNDREDS) {
            return unit.normal(number);
        }
        boolean hundredths = number.compareTo(BigDecimal.TEN) >= 0;
        return numeral.shape() == Numeral.Shape.HALF ? BigDecimal.valueOf(50) : hundredths ? number : unit.normal(number);
    }

    String code() {
        return unit == null ? "" : unit.code();
    }

    /** In the units of growth and decline. */
    boolean isChange() {
        return code().equals("%") || code().equals("pp") || code().equals("fold");
    }

    boolean isCount() {
        return unit != null && unit.isCount();
    }
}
