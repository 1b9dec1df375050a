package org.liangce.lexicon;

/**
 * A word for a time.
 *
 * @param kind year, half, month …, as the register spells it
 * @param value offset from publication, or which one
 * @param notBefore characters before which it is another word: {@code 今日} before {@code 均}
 * @param alone whether no other word may run into it: {@code 后年} is none in {@code 达产后年产值}
 */
public record TimeWord(String text, String kind, String value, String notBefore, boolean alone) {

    static TimeWord of(Register.Row row) {
        return new TimeWord(row.get("word"), row.get("kind"), row.get("value"), row.get("not-before"), row.get("alone").equals("yes"));
    }
}
