package org.liangce.record;

import java.util.List;

/**
 * What was read in one part of a sentence.
 *
 * @param kind what the part does
 * @param actions the phrases that may be measures, in order; only of {@link Kind#ACTION}
 * @param subject whether the part names a public body, a place, or a word for one as its subject
 * @param adorned whether the first phrase has an adverb or auxiliary, so that it cannot be a mere topic
 * @param advice whether it is put as advice ({@code 应}, {@code 宜})
 * @param future whether it is put as a plan ({@code 将}, {@code 拟})
 * @param habit whether it tells how things generally go ({@code 近年来})
 * @param counted whether it counts what was done ({@code 共})
 * @param recent whether it is dated by a vague past ({@code 日前})
 * @param said whether it reports speech
 * @param modal whether its first word is an auxiliary or copula, so that what stands before is its topic
 */
record PartReading(int from, int to, Kind kind, List<Action> actions, boolean subject, boolean adorned, boolean advice, boolean future,
        boolean habit, boolean counted, boolean recent, boolean said, boolean modal) {

    enum Kind {
        /** holds a phrase with a verb of doing */
        ACTION,
        /** leads in or tells nothing */
        PLAIN,
        /** a result, slogan, goal */
        RESULT,
        /** tells how things are, or what somebody else does */
        DESCRIPTION
    }
}
