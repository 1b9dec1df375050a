package org.liangce.numeral;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;

/**
 * Characters beside one of a numeral that decide whether it is one; each from the register under {@code numeral.}.
 *
 * @param financialAfter behind these a lone 陆 or 伍 may be a number
 * @param financialBefore in front of these it is one
 * @param dozenNotBefore 打 in front of these is a verb
 * @param halfNotAfter behind these 半 belongs to the word in front
 * @param minusNotAfter behind these 负 belongs to the word in front
 * @param hyphenNotAfter behind these a hyphen joins
 * @param hyphenAfter Chinese characters behind which a hyphen is a sign
 * @param numberedAfter a figure behind these is a number of order, and no group of figures follows it
 * @param bracketedUnit what units are written with that stand in brackets behind a figure
 */
record Neighbours(CharacterClass financialAfter, CharacterClass financialBefore, CharacterClass dozenNotBefore, CharacterClass halfNotAfter,
        CharacterClass minusNotAfter, CharacterClass hyphenNotAfter, CharacterClass hyphenAfter, CharacterClass numberedAfter, CharacterClass bracketedUnit) {

    Neighbours(Characters characters) {
        this(characters.of("numeral.financial-after"), characters.of("numeral.financial-before"), characters.of("numeral.dozen-not-before"),
                characters.of("numeral.half-not-after"), characters.of("numeral.minus-not-after"), characters.of("numeral.hyphen-not-after"),
                characters.of("numeral.hyphen-after"), characters.of("numeral.numbered-after"), characters.of("numeral.bracketed-unit"));
    }
}
