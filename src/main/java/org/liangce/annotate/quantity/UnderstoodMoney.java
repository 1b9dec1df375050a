package org.liangce.annotate.quantity;

import java.math.BigDecimal;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Unit;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.Reading;

/** Knows which numbers without a unit are money: {@code 百亿级}, {@code 50亿集群}, {@code 投资5000万以上}. */
final class UnderstoodMoney {

    /** What the contexts of units call a number that has none. */
    static final String BARE = "万";

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    /** 超过: between the name of an amount and the number */
    private static final int LONGEST_BOUND = 3;

    private final Unit yuan;
    private final PrefixTree<String> amounts;
    private final CharacterClass boundBefore;

    /** @param amounts the names of amounts of money, read backward; null where there are none */
    UnderstoodMoney(Unit yuan, PrefixTree<String> amounts, CharacterClass boundBefore) {
        this.yuan = yuan;
        this.amounts = amounts;
        this.boundBefore = boundBefore;
    }

    /** 亿 without a unit is money; 兆 by itself is a part of somebody's name ({@code 副区长程兆伦}). */
    void read(Reading reading, Draft draft) {
        Numeral numeral = draft.numeral;
        boolean hundredMillions = numeral.scale().compareTo(HUNDRED_MILLION) >= 0 || isPower(numeral);
        hundredMillions &= numeral.to() - numeral.from() > 1 || numeral.low().compareTo(HUNDRED_MILLION) <= 0;
        if (draft.unit == null && draft.code().isEmpty() && (hundredMillions || isAmount(reading, numeral))) {
            draft.unit = yuan;
            draft.printedUnit = scale(reading, numeral);
            draft.rule = "quantity.money-understood";
        }
    }

    /** {@code 投资|5000万|以上}, {@code 营收超2000万}: right behind a name of money 万 without a unit is money too. */
    private boolean isAmount(Reading reading, Numeral numeral) {
        boolean reaches = amounts != null && numeral.scale().compareTo(TEN_THOUSAND) == 0;
        for (int at = numeral.from(); reaches && at > numeral.from() - LONGEST_BOUND; at--) {
            if (amounts.longest(reading, at) != null) {
                return true;
            }
            reaches = boundBefore.has(reading.at(at - 1));
        }
        return false;
    }

    /** The 万 or 亿 of a number as it is written, without 多 or 余. */
    static String scale(Reading reading, Numeral numeral) {
        String scale = reading.substring(numeral.scaleFrom(), numeral.to());
        return numeral.more() == null ? scale : scale.replace("多", "").replace("余", "");
    }

    /** {@code 百亿|项目}, {@code 千亿|县}: a bare size tells of what rank something is, it counts no such things. */
    static boolean isPower(Numeral numeral) {
        return numeral.shape() == Numeral.Shape.BARE && numeral.low().compareTo(HUNDRED_MILLION) >= 0;
    }
}
