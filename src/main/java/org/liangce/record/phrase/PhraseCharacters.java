package org.liangce.record.phrase;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;

/**
 * Characters beside a verb that decide what its phrase is; each from the register under {@code measure.}.
 *
 * @param nounEnds make a noun of the verb before them: {@code 购置|额}
 * @param denies behind a weak verb, say that it is a noun: {@code 维修|有补贴}
 * @param compares behind 不, begin a bound and deny nothing: {@code 开放|不少于3处}
 * @param noTimeAfter behind these 后 tells no time: {@code 落|后}
 * @param placing behind the verb of 把, say where what is taken goes: {@code 转|给}
 * @param comparedAfter behind 、, begin what a figure is compared with: {@code 、较上年}
 * @param counting behind 等, begin the count of what was listed: {@code 等|五项}
 * @param termUnits before 内, make a term: {@code 三年|内}
 * @param may begin what could come about: {@code 可}
 * @param going at the head of a quotation, tell where a service goes: {@code “到|车间”}
 * @param complements between a verb and 了, say that it is done: {@code 梳理|出|了}
 * @param whereEnds at the end of an object, say where or when something is: {@code 山坡|上}, {@code 建成39年|来}
 */
public record PhraseCharacters(CharacterClass nounEnds, CharacterClass denies, CharacterClass compares, CharacterClass noTimeAfter, CharacterClass placing,
        CharacterClass comparedAfter, CharacterClass counting, CharacterClass termUnits, CharacterClass may, CharacterClass going, CharacterClass complements,
        CharacterClass whereEnds) {

    PhraseCharacters(Characters characters) {
        this(characters.of("measure.noun-ends"), characters.of("measure.denies"), characters.of("measure.compares"), characters.of("measure.no-time-after"),
                characters.of("measure.placing"), characters.of("measure.compared-after"), characters.of("measure.counting"), characters.of("measure.term-units"),
                characters.of("measure.may"), characters.of("measure.going"), characters.of("measure.complements"),
                characters.of("measure.where-ends"));
    }
}
