package org.liangce.annotate.quantity;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.Unit;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** Which of the scanner's numerals stand for a number: {@code 五台} does, the {@code 五} of {@code 五台山} does not. */
final class NumeralFilter {

    private final Names names;
    private final CharacterClass closing;
    private final CharacterClass opening;
    private final PrefixTree<Unit> units = PrefixTree.forward();

    NumeralFilter(NumberLexicon lexicon, Names names) {
        this.names = names;
        closing = lexicon.characters().of("quantity.numeral-closes-before");
        opening = lexicon.characters().of("quantity.numeral-opens-after");
        lexicon.units().forEach(unit -> units.put(unit.name(), unit));
    }

    boolean stands(Reading reading, Numeral numeral) {
        return switch (numeral.shape()) {
            case ARABIC, FRACTION -> true;
            case VAGUE -> false;
            case DIGITS -> numeral.high() == null && !isDouble(reading, numeral);
            case CHINESE, ONE, HALF -> !names.isPhrase(reading, numeral) && (numeral.length() > 1 || alone(reading, numeral));
            case BARE -> !names.isPhrase(reading, numeral) && (numeral.length() > 1 || units.longest(reading, numeral.to(), numeral.after()) != null);
        };
    }

    /** {@code 两两}, {@code 九九}: two alike say something else. */
    private static boolean isDouble(Reading reading, Numeral numeral) {
        return numeral.length() == 2 && reading.at(numeral.from()) == reading.at(numeral.from() + 1);
    }

    private boolean alone(Reading reading, Numeral numeral) {
        char before = numeral.before();
        char after = numeral.after();
        boolean closed = !Reading.isHan(after) || closing.has(after);
        boolean opened = !Reading.isHan(before) || opening.has(before);
        return closed && opened || before == '第' || isCounted(reading, numeral);
    }

    private boolean isCounted(Reading reading, Numeral numeral) {
        Match<Unit> match = units.longest(reading, numeral.to(), numeral.after());
        while (match != null && !match.value().notBefore().isEmpty() && match.value().notBefore().indexOf(reading.at(numeral.to() + match.length())) >= 0) {
            match = units.shorter(match);
        }
        return match != null;
    }
}
