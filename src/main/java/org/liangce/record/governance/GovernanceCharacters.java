package org.liangce.record.governance;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;

/**
 * The characters that decide who, where or when is meant, from {@code models/characters.tsv}.
 *
 * @param joins between names that are listed: {@code 海珠区|、|番禺区}
 * @param noteJoins between bodies in a note of who is in charge, spaces too
 * @param ordinals of which Chinese numbering is made: {@code 十二、}
 * @param articles with which the number of an article of a document ends: {@code 第二|条|}
 * @param whither behind which a place is only where something is done: {@code 在|天河区}
 * @param wayStarts behind which stands what a way starts from: {@code 从|2023年|的80家}
 * @param wayEnds behind which stands what was come to: {@code 升至|2024年|的6.1%}
 * @param evens which make another word of such an end: {@code 达到}, {@code 恢复到}, {@code 相当于}
 * @param bases behind which stands what one departs from: {@code 在|现有|基础上}
 * @param behindPassing between a verb that leaves something behind and its time: {@code 扭转|了|去年}
 * @param lists behind which names that were listed are counted: {@code 某电厂、某枢纽等|12个|项目}
 * @param bars behind which a title begins, before which stands a column's name: {@code 看台|番禺区…}
 * @param levels with which names of places end: {@code 天河|区}
 */
public record GovernanceCharacters(CharacterClass joins, CharacterClass noteJoins, CharacterClass ordinals, CharacterClass articles, CharacterClass whither, CharacterClass wayStarts,
        CharacterClass wayEnds, CharacterClass evens, CharacterClass bases, CharacterClass behindPassing, CharacterClass lists, CharacterClass bars, CharacterClass levels) {

    /** Those that these files name, whoever asks. */
    public static GovernanceCharacters of(Models models) {
        return models.once(GovernanceCharacters.class, GovernanceCharacters::read);
    }

    private static GovernanceCharacters read(Models models) {
        Characters all = Characters.read(models);
        return new GovernanceCharacters(all.of("governance.joins"), all.of("governance.note-joins"), all.of("governance.ordinal"), all.of("governance.article-number"), all.of("governance.whither-after"),
                all.of("governance.way-start-after"), all.of("governance.way-end-after"), all.of("governance.way-end-not-after"), all.of("governance.base-after"),
                all.of("governance.passing-then"), all.of("governance.lists"), all.of("governance.bars"), all.of("governance.level"));
    }
}
