package org.liangce.annotate.quantity;

import java.math.BigDecimal;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.Unit;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** What growth and decline in front of a quantity make of it: {@code 下降13.5%} is negative, {@code 增长两倍} is 200%. */
final class ChangeReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PrefixTree<Cue> changes = PrefixTree.backward();

    ChangeReader(NumberLexicon lexicon) {
        lexicon.changes().forEach(cue -> changes.put(cue.text(), cue));
    }

    void read(Reading reading, Draft draft) {
        Match<Cue> match = draft.unit == null ? null : changes.longest(reading, draft.from);
        if (match == null || match.length() == 1 && !isChangeUnit(draft)) {
            return;
        }
        if (match.value().kind().equals("down") && draft.low.signum() >= 0) {
            draft.down = true;
        } else if (match.value().kind().equals("up") && draft.code().equals("fold")) {
            draft.unit = new Unit(draft.unit.name(), "%", draft.unit.factor().multiply(HUNDRED), BigDecimal.ONE, Unit.With.ANY, "");
        }
    }

    private static boolean isChangeUnit(Draft draft) {
        return draft.code().equals("%") || draft.code().equals("pp") || draft.code().equals("fold");
    }
}
