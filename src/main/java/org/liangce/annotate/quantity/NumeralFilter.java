package org.liangce.annotate.quantity;

import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.Unit;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.Reading;

/** Which of the scanner's numerals stand for a number: {@code 五台} does, the {@code 五} of {@code 五台山} does not. */
final class NumeralFilter {

    private final Names names;
    private final PrefixTree<Unit> units = PrefixTree.forward();

    NumeralFilter(NumberLexicon lexicon) {
        names = new Names(lexicon);
        lexicon.units().forEach(unit -> units.put(unit.name(), unit));
    }

    boolean stands(Reading reading, Numeral numeral) {
        return switch (numeral.shape()) {
            case ARABIC, FRACTION -> true;
            case VAGUE -> false;
            case DIGITS -> numeral.high() == null && !isDouble(reading, numeral);
            case CHINESE -> !names.isPhrase(reading, numeral) && (numeral.length() > 1 || alone(reading, numeral));
            case ONE, HALF -> !names.isPhrase(reading, numeral) && (numeral.length() > 1 || alone(reading, numeral));
            case BARE -> !names.isPhrase(reading, numeral) && (numeral.length() > 1 || units.longest(reading, numeral.to()) != null);
        };
    }

    /** {@code 两两}, {@code 九九}: two alike say something else. */
    private static boolean isDouble(Reading reading, Numeral numeral) {
        return numeral.length() == 2 && reading.at(numeral.from()) == reading.at(numeral.from() + 1);
    }

    private boolean alone(Reading reading, Numeral numeral) {
        char before = reading.at(numeral.from() - 1);
        char after = reading.at(numeral.to());
        boolean closed = !Reading.isHan(after) || "的不而却分年月日号".indexOf(after) >= 0;
        boolean opened = !Reading.isHan(before) || "是为前另第".indexOf(before) >= 0;
        return closed && opened || before == '第' || units.longest(reading, numeral.to(), (unit, length) -> fits(reading, numeral, unit, length)) != null;
    }

    private static boolean fits(Reading reading, Numeral numeral, Unit unit, int length) {
        char next = reading.at(numeral.to() + length);
        return unit.notBefore().isEmpty() || unit.notBefore().indexOf(next) < 0;
    }
}
