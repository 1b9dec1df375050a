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
        for (Draft draft : joined(reading, drafts(reading, numerals, times, mentions))) {
            if (!names.isIdle(reading, draft)) {
                mentions.add(mention(reading, draft));
            }
        }
        return besideTimes(withoutOverlap(mentions), times);
    }

    /** Changes are read of what is joined, so that a verb of decrease holds for both ends of a range. */
    private List<Draft> joined(Reading reading, List<Draft> drafts) {
        Lists lists = new Lists(reading, links);
        List<Draft> joined = new Joiner(reading, links, lists).join(drafts);
        for (Draft draft : joined) {
            if (!draft.code().equals("rank")) {
                changes.read(reading, draft);
            }
        }
        lists.reachOver(joined);
        return joined;
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

    /** Times come first: of {@code 翻番以上季度} the quarter stays. */
    private static List<Mention> besideTimes(List<Mention> mentions, List<Mention> times) {
        if (times.isEmpty()) {
            return mentions;
        }
        Taken taken = new Taken(times, List.of());
        mentions.removeIf(mention -> taken.overlaps(mention.span()));
        return mentions;
    }

    private List<Draft> drafts(Reading reading, List<Numeral> numerals, List<Mention> times, List<Mention> phrases) {
        List<Draft> drafts = new ArrayList<>();
        Taken taken = new Taken(times, phrases);
        int closed = 0;
        Draft last = null;
        for (Numeral numeral : numerals) {
            closed = continues(last, numeral) ? closed : Math.max(closed, names.phraseEnd(reading, numeral));
            if (numeral.from() < closed || taken.overlaps(reading.span(numeral.from(), numeral.to())) || isName(reading, numeral)) {
                continue;
            }
            Draft draft = draft(reading, numeral);
            if (draft == null) {
                closed = ordinalEnd(numeral);
            } else if (taken.overlaps(reading.span(numeral.from(), draft.to))) {
                closed = numeral.to();
            } else if (!draft.code().equals("a") || !taken.endsAt(reading.offset(numeral.from()))) {
                drafts.add(draft);
                closed = Math.max(closed, draft.unitTo);
                last = draft;
            }
        }
        return drafts;
    }

    /** Letters in front of a number make a code of it, but for those of a currency: {@code USD300万}. */
    private boolean isName(Reading reading, Numeral numeral) {
        return names.isName(reading, numeral) && !(Reading.isLatin(numeral.before()) && units.currencies().isPriced(reading, numeral));
    }

    /** Whether a numeral goes on with a sum of money: the 八角 of {@code 五元八角} is no spice. */
    private static boolean continues(Draft last, Numeral numeral) {
        return last != null && last.to == numeral.from() && last.unit != null && last.unit.isMoney();
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
