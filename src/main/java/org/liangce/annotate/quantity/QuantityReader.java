package org.liangce.annotate.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.FixedQuantity;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Operator;
import org.liangce.text.Span;

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

    List<Mention> read(Reading reading, List<Numeral> numerals, List<Mention> times) {
        List<Mention> mentions = new ArrayList<>(phrases(reading));
        int fixed = mentions.size();
        for (Draft draft : new Joiner(reading, links).join(drafts(reading, numerals, times, mentions))) {
            if (!names.isIdle(reading, draft)) {
                mentions.add(mention(reading, draft));
            }
        }
        return fixed == mentions.size() ? mentions : withoutOverlap(mentions);
    }

    private static List<Mention> withoutOverlap(List<Mention> mentions) {
        mentions.sort(null);
        List<Mention> kept = new ArrayList<>(mentions.size());
        int end = 0;
        for (Mention mention : mentions) {
            if (mention.span().start() >= end) {
                kept.add(mention);
                end = mention.span().end();
            }
        }
        return kept;
    }

    private List<Draft> drafts(Reading reading, List<Numeral> numerals, List<Mention> times, List<Mention> phrases) {
        List<Draft> drafts = new ArrayList<>();
        Taken taken = new Taken(times, phrases);
        int closed = 0;
        for (Numeral numeral : numerals) {
            closed = Math.max(closed, names.phraseEnd(reading, numeral));
            if (numeral.from() < closed || taken.overlaps(reading.span(numeral.from(), numeral.to())) || names.isName(reading, numeral)) {
                continue;
            }
            Draft draft = draft(reading, numeral);
            if (draft == null) {
                closed = ordinalEnd(numeral);
            } else if (!draft.code().equals("a") || !taken.endsAt(reading.offset(numeral.from()))) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** In {@code 第2—3名} the second number is an ordinal too. */
    private int ordinalEnd(Numeral numeral) {
        return links.leadsOn(numeral.after()) ? numeral.to() + 2 : numeral.to();
    }

    private Draft draft(Reading reading, Numeral numeral) {
        Draft draft = new Draft(numeral);
        if (ranks.read(reading, draft)) {
            return draft;
        }
        if (RankReader.isOrdinal(draft)) {
            return null;
        }
        units.read(reading, draft);
        units.understandMoney(reading, draft);
        bounds.read(reading, draft);
        changes.read(reading, draft);
        return draft;
    }

    private List<Mention> phrases(Reading reading) {
        List<Mention> mentions = new ArrayList<>();
        int end = 0;
        for (int n = 0; n < reading.startCount(); n++) {
            int at = reading.start(n);
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

    private static Mention mention(Reading reading, Draft draft) {
        return new Mention(MentionType.QUANTITY, reading.span(draft.from, draft.to), form(draft), draft.rule);
    }

    private static NormalForm form(Draft draft) {
        BigDecimal low = normal(draft, draft.low);
        BigDecimal high = draft.high == null ? null : normal(draft, draft.high);
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

    /** The number in the unit of normal forms; of discounts one digit counts tenths, two hundredths. */
    private static BigDecimal normal(Draft draft, BigDecimal number) {
        if (draft.unit == null) {
            return number;
        }
        boolean hundredths = draft.unit.with() == org.liangce.lexicon.Unit.With.HUNDREDS && number.compareTo(BigDecimal.TEN) >= 0;
        if (draft.unit.with() == org.liangce.lexicon.Unit.With.HUNDREDS && draft.numeral.shape() == Numeral.Shape.HALF) {
            return BigDecimal.valueOf(50);
        }
        return hundredths ? number : draft.unit.normal(number);
    }

    /** What times and set phrases have taken, asked from left to right. */
    private static final class Taken {
        private final List<Span> spans = new ArrayList<>();
        private int next;

        Taken(List<Mention> times, List<Mention> phrases) {
            times.forEach(mention -> spans.add(mention.span()));
            phrases.forEach(mention -> spans.add(mention.span()));
            spans.sort(null);
        }

        /** Whether a time ends just before a place: the {@code 三年} of {@code 2023—2025年三年} says it again. */
        boolean endsAt(int offset) {
            return next > 0 && spans.get(next - 1).end() == offset;
        }

        boolean overlaps(Span span) {
            while (next < spans.size() && spans.get(next).end() <= span.start()) {
                next++;
            }
            return next < spans.size() && spans.get(next).overlaps(span);
        }
    }
}
