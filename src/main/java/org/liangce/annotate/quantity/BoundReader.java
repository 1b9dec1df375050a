package org.liangce.annotate.quantity;

import java.util.Optional;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;
import org.liangce.text.Operator;

/** Takes in the comparator words that touch a number, in front of it and behind its unit. */
final class BoundReader {

    private final PrefixTree<Optional<Operator>> before = PrefixTree.backward();
    private final PrefixTree<Optional<Operator>> beforeBare = PrefixTree.backward();
    private final PrefixTree<Operator> after = PrefixTree.forward();
    private final PrefixTree<Operator> afterDuration = PrefixTree.forward();

    BoundReader(NumberLexicon lexicon) {
        for (Cue cue : lexicon.comparators()) {
            switch (cue.kind()) {
                case "before" -> {
                    before.put(cue.text(), operator(cue.value()));
                    beforeBare.put(cue.text(), operator(cue.value()));
                }
                case "bare" -> beforeBare.put(cue.text(), operator(cue.value()));
                case "after" -> after.put(cue.text(), operator(cue.value()).orElseThrow());
                default -> afterDuration.put(cue.text(), operator(cue.value()).orElseThrow());
            }
        }
    }

    private static Optional<Operator> operator(String symbol) {
        for (Operator operator : Operator.values()) {
            if (operator.symbol().equals(symbol)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    void read(Reading reading, Draft draft) {
        behind(reading, draft);
        front(reading, draft);
    }

    private void front(Reading reading, Draft draft) {
        boolean bare = draft.numeral.shape() == Numeral.Shape.BARE;
        Match<Optional<Operator>> match = (bare ? beforeBare : before).longest(reading, draft.from);
        if (match != null && match.value().isPresent()) {
            draft.before = match.value().get();
            draft.from -= match.length();
        } else if (match == null && reading.at(draft.from - 1) == '比') {
            compared(reading, draft);
        }
    }

    /** {@code 比三十大}. */
    private static void compared(Reading reading, Draft draft) {
        if (draft.isCount() && draft.unit.name().equals("大")) {
            draft.unit = null;
            draft.unitTo = draft.numeral.to();
        }
        char c = reading.at(draft.unitTo);
        if ("大高多".indexOf(c) >= 0) {
            draft.before = Operator.MORE;
        } else if ("小低少".indexOf(c) >= 0) {
            draft.before = Operator.LESS;
        } else {
            return;
        }
        draft.from--;
        draft.to = draft.unitTo + 1;
    }

    private void behind(Reading reading, Draft draft) {
        Match<Operator> match = after.longest(reading, draft.unitTo);
        if (match == null && draft.unit != null && draft.unit.isDuration()) {
            match = afterDuration.longest(reading, draft.unitTo);
        }
        if (match != null) {
            draft.after = match.value() == Operator.EQUAL ? draft.after : match.value();
            draft.to = draft.unitTo + match.length();
        } else if (reading.at(draft.unitTo) == '级' && isSize(draft)) {
            draft.after = Operator.ABOUT;
            draft.to = draft.unitTo + 1;
        }
    }

    /** Whether 级 behind it makes a class of sizes ({@code 百亿级}, {@code 20万吨级}), not a level. */
    private static boolean isSize(Draft draft) {
        boolean measured = draft.unit != null && !draft.isCount() && !draft.code().equals("%");
        return measured || draft.unit == null && draft.numeral.scale().signum() > 0 && draft.numeral.scaleFrom() < draft.numeral.to();
    }
}
