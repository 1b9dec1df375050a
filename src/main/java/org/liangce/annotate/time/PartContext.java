package org.liangce.annotate.time;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;

/**
 * The characters beside a bare part of a year that tell to which year it belongs.
 *
 * @param again behind a part that is still to come: {@code 7月|再推出}
 * @param bases before a part that one compares with, which has been: {@code 较|1—10月}
 * @param dealtWith before a part about which something was done, which did not happen in it: {@code 给|下半年划了线}
 * @param dueBefore behind a deadline: {@code 6月|前}
 * @param dueAfter before a deadline: {@code 到|6月}
 * @param attributes behind an attribute: {@code 去年设立|的|基金}
 */
record PartContext(CharacterClass again, CharacterClass bases, CharacterClass dealtWith, CharacterClass dueBefore, CharacterClass dueAfter, CharacterClass attributes) {

    PartContext(Characters characters) {
        this(characters.of("time.part-again-before"), characters.of("time.part-base-after"), characters.of("time.part-dealt-after"),
                characters.of("time.part-due-before"), characters.of("time.part-due-after"), characters.of("time.attribute-before"));
    }
}
