package org.liangce.annotate.quantity;

import java.math.BigDecimal;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.Unit;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** Finds the currency of a sum where it stands in front of the number or behind 元. */
final class Currencies {

    private final PrefixTree<String> currencies = PrefixTree.backward();
    private final PrefixTree<Unit> units = PrefixTree.forward();
    private final Unit yuan;

    Currencies(NumberLexicon lexicon, Unit yuan) {
        this.yuan = yuan;
        lexicon.contexts().stream().filter(cue -> cue.kind().equals("money")).forEach(cue -> currencies.put(cue.text(), cue.value()));
        lexicon.units().stream().filter(unit -> unit.isMoney() && unit.name().endsWith("币")).forEach(unit -> units.put(unit.name(), unit));
    }

    /** A currency in front of the number ({@code 港币3.14}, {@code ￥300}), or behind its unit ({@code 9000元日币}). */
    void read(Reading reading, Draft draft) {
        if (draft.unit != null && !draft.unit.isMoney()) {
            return;
        }
        int start = draft.front == ' ' ? draft.from - 1 : draft.from;
        char before = start == draft.from ? draft.front : reading.at(start - 1);
        Match<String> match = currencies.longest(reading, start, before);
        boolean own = draft.unit != null && !draft.unit.code().equals(yuan.code());
        if (match != null && !own && !Reading.isDigit(reading.at(start - match.length() - 1))) {
            draft.unit = (draft.unit == null ? yuan : draft.unit).as(match.value(), draft.unit == null ? BigDecimal.ONE : draft.unit.factor());
            draft.beginAt(reading, start - match.length());
            draft.numberFrom = draft.from;
        } else if (draft.unit != null && draft.unit.name().equals("元")) {
            behind(reading, draft);
        }
    }

    /** Whether the letters of a currency, and no others, stand right in front of a number. */
    boolean isPriced(Reading reading, Numeral numeral) {
        Match<String> match = currencies.longest(reading, numeral.from(), numeral.before());
        return match != null && !Reading.isLatin(reading.at(numeral.from() - match.length() - 1));
    }

    private void behind(Reading reading, Draft draft) {
        Match<Unit> match = units.longest(reading, draft.to, draft.next);
        if (match != null) {
            draft.unit = match.value();
            draft.unitEndsAt(reading, draft.to + match.length());
        }
    }
}
