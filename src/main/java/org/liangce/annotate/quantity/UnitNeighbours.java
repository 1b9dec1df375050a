package org.liangce.annotate.quantity;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;

/**
 * Characters beside a unit that decide what it is; each from the register under {@code quantity.}.
 *
 * @param digits Chinese digits that may follow a unit
 * @param coinAfter behind these 分 is money
 * @param notHalfBefore 半 in front of these begins a word
 * @param tenthsAfter units behind which a digit counts tenths
 * @param tenthsBefore Chinese characters that may follow such a digit
 * @param contextEnds marks that a context does not reach over
 * @param sized how the names of what has a size end: {@code 千亿县}
 * @param boundBefore behind these a bare power of ten is an amount with a bound
 * @param restAfter in front of these it is an amount with a rest
 */
record UnitNeighbours(CharacterClass digits, CharacterClass coinAfter, CharacterClass notHalfBefore, CharacterClass tenthsAfter, CharacterClass tenthsBefore,
        CharacterClass contextEnds, CharacterClass sized, CharacterClass boundBefore, CharacterClass restAfter) {

    UnitNeighbours(Characters characters) {
        this(characters.of("quantity.digit"), characters.of("quantity.coin-after"), characters.of("quantity.half-not-before"),
                characters.of("quantity.tenths-after"),
                characters.of("quantity.tenths-before"), characters.of("quantity.context-ends"), characters.of("quantity.sized"),
                characters.of("quantity.bound-before"), characters.of("quantity.rest-after"));
    }
}
