package org.liangce.annotate.quantity;

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

    /** Between 从 and its number stands no more than a time. */
    private static final int DEPARTURE = 10;

    private final PrefixTree<Bound> before = PrefixTree.backward();
    private final PrefixTree<Bound> beforeBare = PrefixTree.backward();
    private final PrefixTree<Bound> after = PrefixTree.forward();
    private final PrefixTree<Bound> afterDuration = PrefixTree.forward();
    private final PrefixTree<Bound> afterPart = PrefixTree.forward();
    private final CharacterClass greater;
    private final CharacterClass less;

    BoundReader(NumberLexicon lexicon) {
        greater = lexicon.characters().of("quantity.compared-greater");
        less = lexicon.characters().of("quantity.compared-less");
        for (Cue cue : lexicon.comparators()) {
            String words = cue.text().replace("_", "");
            Bound bound = Bound.of(cue);
            switch (cue.kind()) {
                case "before" -> {
                    before.put(words, bound);
                    beforeBare.put(words, bound);
                }
                case "bare" -> beforeBare.put(words, bound);
                case "after" -> after.put(words, bound);
                case "part" -> afterPart.put(words, bound);
                default -> afterDuration.put(words, bound);
            }
        }
    }

    /**
     * What a comparator word says.
     *
     * @param operator null where the word only looks like a comparator
     * @param length of the comparator itself; in front of it stands what tells it from another word ({@code 持续_约})
     */
    private record Bound(Operator operator, int length) {

        static Bound of(Cue cue) {
            return new Bound(operator(cue.value()), cue.text().length() - 1 - cue.text().indexOf('_'));
        }

        private static Operator operator(String symbol) {
            for (Operator operator : Operator.values()) {
                if (operator.symbol().equals(symbol)) {
                    return operator;
                }
            }
            return null;
        }
    }

    void read(Reading reading, Draft draft) {
        behind(reading, draft);
        front(reading, draft);
    }

    private void front(Reading reading, Draft draft) {
        boolean bare = draft.numeral.shape() == Numeral.Shape.BARE || draft.numeral.first() == '十' && draft.numeral.hasScale();
        Match<Bound> match = (bare ? beforeBare : before).longest(reading, draft.from, draft.front);
        if (match != null && match.value().operator() != null) {
            draft.before = match.value().operator();
            draft.beginAt(reading, draft.from - match.value().length());
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
        Match<Bound> match = after.longest(reading, draft.to, draft.next);
        if (match == null && draft.unit != null && draft.unit.isDuration()) {
            match = afterDuration.longest(reading, draft.to, draft.next);
        } else if (match == null && isPart(draft)) {
            match = afterPart.longest(reading, draft.to, draft.next);
        }
        if (match != null && draft.next == '起' && departs(reading, draft)) {
            return;
        }
        if (match != null && match.value().operator() != null) {
            draft.after = match.value().operator() == Operator.EQUAL ? draft.after : match.value().operator();
            draft.endAt(reading, draft.to + match.length());
        } else if (match == null && draft.next == '级' && isSize(draft)) {
            draft.after = Operator.ABOUT;
            draft.endAt(reading, draft.to + 1);
        }
    }

    /** {@code 增速从1—2月|11%|起步}: where it set out, no bound. */
    private static boolean departs(Reading reading, Draft draft) {
        int at = draft.from - 1;
        while (at > draft.from - DEPARTURE && reading.at(at) != '从' && reading.at(at) != '，') {
            at--;
        }
        return reading.at(at) == '从';
    }

    /** Tenths and multiples, behind which 多 tells of more: {@code 六成多}, {@code 3倍多}. */
    private static boolean isPart(Draft draft) {
        return draft.unit != null && (draft.code().equals("fold") || draft.code().equals("%") && Reading.isHan(draft.unit.name().charAt(0)));
    }

    /** Whether 级 behind it makes a class of sizes ({@code 百亿级}, {@code 20万吨级}), not a level. */
    private static boolean isSize(Draft draft) {
        boolean measured = draft.unit != null && !draft.isCount() && !draft.code().equals("%");
        return measured || draft.unit == null && draft.numeral.scale().signum() > 0 && draft.numeral.scaleFrom() < draft.numeral.to();
    }
}
