package org.liangce.annotate.quantity;

import java.util.Optional;
import org.liangce.lexicon.CharacterClass;
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
    private final PrefixTree<Optional<Operator>> after = PrefixTree.forward();
    private final PrefixTree<Optional<Operator>> afterDuration = PrefixTree.forward();
    private final CharacterClass greater;
    private final CharacterClass less;

    BoundReader(NumberLexicon lexicon) {
        greater = lexicon.characters().of("quantity.compared-greater");
        less = lexicon.characters().of("quantity.compared-less");
        for (Cue cue : lexicon.comparators()) {
            switch (cue.kind()) {
                case "before" -> {
                    before.put(cue.text(), operator(cue.value()));
                    beforeBare.put(cue.text(), operator(cue.value()));
                }
                case "bare" -> beforeBare.put(cue.text(), operator(cue.value()));
                case "after" -> after.put(cue.text(), operator(cue.value()));
                default -> afterDuration.put(cue.text(), operator(cue.value()));
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
        Match<Optional<Operator>> match = (bare ? beforeBare : before).longest(reading, draft.from, draft.front, null);
        if (match != null && match.value().isPresent()) {
            draft.before = match.value().get();
            draft.beginAt(reading, draft.from - match.length());
        } else if (match == null && draft.front == '比') {
            compared(reading, draft);
        }
    }

    /** {@code 比三十大}. */
    private void compared(Reading reading, Draft draft) {
        if (draft.isCount() && draft.unit.name().equals("大")) {
            draft.unit = null;
            draft.unitEndsAt(reading, draft.numeral.to());
        }
        char c = reading.at(draft.unitTo);
        if (!greater.has(c) && !less.has(c)) {
            return;
        }
        draft.before = greater.has(c) ? Operator.MORE : Operator.LESS;
        draft.beginAt(reading, draft.from - 1);
        draft.endAt(reading, draft.unitTo + 1);
    }

    private void behind(Reading reading, Draft draft) {
        Match<Optional<Operator>> match = after.longest(reading, draft.to, draft.next, null);
        if (match == null && draft.unit != null && draft.unit.isDuration()) {
            match = afterDuration.longest(reading, draft.to, draft.next, null);
        }
        if (match != null && match.value().isPresent()) {
            draft.after = match.value().get() == Operator.EQUAL ? draft.after : match.value().get();
            draft.endAt(reading, draft.to + match.length());
        } else if (match == null && draft.next == '级' && isSize(draft)) {
            draft.after = Operator.ABOUT;
            draft.endAt(reading, draft.to + 1);
        }
    }

    /** Whether 级 behind it makes a class of sizes ({@code 百亿级}, {@code 20万吨级}), not a level. */
    private static boolean isSize(Draft draft) {
        boolean measured = draft.unit != null && !draft.isCount() && !draft.code().equals("%");
        return measured || draft.unit == null && draft.numeral.scale().signum() > 0 && draft.numeral.scaleFrom() < draft.numeral.to();
    }
}
