package org.liangce.annotate.quantity;

import java.math.BigDecimal;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.Unit;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** What growth and decline in front of a quantity make of it: {@code 下降13.5%} is negative, {@code 增长两倍} is 200%. */
final class ChangeReader {

    /** The longest object of a verb of decrease is shorter. */
    private static final int REACH = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PrefixTree<Cue> changes = PrefixTree.backward();
    private final CharacterClass toward;

    ChangeReader(NumberLexicon lexicon) {
        toward = lexicon.characters().of("quantity.change-toward");
        lexicon.changes().forEach(cue -> changes.put(cue.text(), cue));
    }

    void read(Reading reading, Draft draft) {
        Match<Cue> match = changes.longest(reading, draft.from, draft.front);
        if (match == null || match.length() == 1 && !draft.isChange()) {
            draft.down = isFarDecrease(reading, draft);
            return;
        }
        boolean turns = match.value().kind().equals("down-narrow") || match.value().kind().equals("up-widen");
        if (turns && draft.code().equals("pp") && draft.low.signum() >= 0 && ofDecline(reading, draft)) {
            draft.down = match.value().kind().equals("up-widen");
        } else if (match.value().kind().startsWith("down") && draft.low.signum() >= 0) {
            draft.down = true;
        } else if (match.value().kind().equals("to")) {
            draft.down = isFarDecrease(reading, draft);
        } else if (match.value().kind().startsWith("up")) {
            draft.up = true;
            grow(draft);
        }
    }

    /** {@code 增长两倍} is growth by 200%. */
    static void grow(Draft draft) {
        if (draft.code().equals("fold")) {
            draft.unit = new Unit(draft.unit.name(), "%", draft.unit.factor().multiply(HUNDRED), BigDecimal.ONE, Unit.With.ANY, "");
        }
    }

    /** In {@code 降幅控制在3%以内}, {@code 压缩办理时限40%} and {@code 拉低全市增速2个百分点} the cue stands further in front in the same clause. */
    private boolean isFarDecrease(Reading reading, Draft draft) {
        boolean points = draft.code().equals("pp");
        if (!points && !draft.code().equals("%") || draft.low.signum() < 0) {
            return false;
        }
        String wanted = !points && toward.has(draft.front) ? "down-noun" : "down-over";
        char c = draft.front;
        for (int at = draft.from; at > 0 && draft.from - at < REACH && (Reading.isHan(c) || isNumber(c) || c == '、' && draft.front == '的'); c = reading.at(--at - 1)) {
            Match<Cue> match = at == draft.from ? null : changes.longest(reading, at, c);
            if (match != null && match.length() > 1 && !match.value().kind().equals("down") && !match.value().kind().equals("down-narrow")) {
                return match.value().kind().equals(wanted);
            }
        }
        return false;
    }

    /** {@code 降幅比上月收窄|2个百分点}: of a decline, what narrows it is a gain, what widens it a loss. */
    private boolean ofDecline(Reading reading, Draft draft) {
        char c = draft.front;
        for (int at = draft.from; at > 0 && draft.from - at < REACH && (Reading.isHan(c) || isNumber(c) || c == '—'); c = reading.at(--at - 1)) {
            Match<Cue> match = at == draft.from ? null : changes.longest(reading, at, c);
            if (match != null && match.value().kind().equals("down-noun")) {
                return true;
            }
        }
        return false;
    }

    /** {@code 降幅由12.5%收窄至|6.1%}: the number that the way starts from may stand between. */
    private static boolean isNumber(char c) {
        return Reading.isDigit(c) || c == '.' || c == '%';
    }
}
