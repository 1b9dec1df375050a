package org.liangce.annotate.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.FixedQuantity;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.Places;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Operator;
import org.liangce.text.SpanIndex;

/** Makes quantities of numerals and set phrases. */
final class QuantityReader {

    private final UnitReader units;
    private final BoundReader bounds;
    private final RankReader ranks;
    private final ChangeReader changes;
    private final Names names;
    private final PrefixTree<FixedQuantity> phrases = PrefixTree.forward();
    private final Links links;

    QuantityReader(NumberLexicon lexicon, Names names) {
        units = new UnitReader(lexicon);
        bounds = new BoundReader(lexicon);
        ranks = new RankReader(lexicon);
        changes = new ChangeReader(lexicon);
        this.names = names;
        links = new Links(lexicon);
        lexicon.fixed().forEach(phrase -> phrases.put(phrase.text(), phrase));
    }

    /** Begins to read a text in which times were found. */
    QuantityPass begin(Reading reading, SpanIndex<Mention> times) {
        return new QuantityPass(this, reading, times);
    }

    Names names() {
        return names;
    }

    Links links() {
        return links;
    }

    ChangeReader changes() {
        return changes;
    }

    /** Letters in front of a number make a code of it, but for those of a currency: {@code USD300万}. */
    boolean isName(Reading reading, Numeral numeral) {
        return names.isName(reading, numeral) && !(Reading.isLatin(numeral.before()) && units.currencies().isPriced(reading, numeral));
    }

    /** A numeral with its unit and bounds; null of an ordinal that is no rank. */
    Draft draft(Reading reading, Numeral numeral) {
        Draft draft = new Draft(numeral);
        if (ranks.read(reading, draft)) {
            return draft;
        }
        if (RankReader.isOrdinal(draft)) {
            return null;
        }
        units.read(reading, draft);
        units.understood().read(reading, draft);
        bounds.read(reading, draft);
        return draft;
    }

    /** The set phrases of a text that are quantities by themselves. */
    List<Mention> phrases(Reading reading) {
        List<Mention> mentions = new ArrayList<>();
        int end = 0;
        Places starts = reading.phrases();
        for (int n = 0; n < starts.count(); n++) {
            int at = starts.get(n);
            Match<FixedQuantity> match = at < end ? null : phrases.longest(reading, at);
            if (match != null && !reading.isQuoted(at) && !reading.isTitled(at)) {
                end = at + match.length();
                mentions.add(phrase(reading, match.value(), at, end));
            }
        }
        return mentions;
    }

    private Mention phrase(Reading reading, FixedQuantity phrase, int from, int to) {
        NormalForm form = new NormalForm.Quantity(phrase.operator(), phrase.value(), null, phrase.unit(), phrase.value(), phrase.printed());
        return new Mention(MentionType.QUANTITY, reading.span(from, to), form, "quantity.phrase");
    }

    static Mention mention(Reading reading, Draft draft) {
        return new Mention(MentionType.QUANTITY, reading.span(draft.from, draft.to), form(draft), draft.rule);
    }

    private static NormalForm form(Draft draft) {
        BigDecimal low = draft.normal(draft.low);
        BigDecimal high = draft.high == null ? null : draft.normal(draft.high);
        Operator operator = draft.operator();
        if (!draft.down) {
            return new NormalForm.Quantity(operator, low, high, draft.code(), draft.printed, draft.printedUnit);
        }
        if (high == null) {
            return new NormalForm.Quantity(operator.mirrored(), low.negate(), null, draft.code(), draft.printed.negate(), draft.printedUnit);
        }
        BigDecimal printed = low.signum() == 0 ? high : draft.printed.multiply(high).divide(low, MathContext.DECIMAL64);
        return new NormalForm.Quantity(operator, high.negate(), low.negate(), draft.code(), printed.negate(), draft.printedUnit);
    }
}
