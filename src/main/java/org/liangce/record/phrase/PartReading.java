package org.liangce.record.phrase;

import java.util.List;

/**
 * What was read in one part of a sentence.
 *
 * @param kind what the part does
 * @param actions the phrases that may be measures, in order; only of {@link Kind#ACTION}
 * @param marks what the words before the verb say: one bit for each {@link Mark}
 * @param at where reading ended: at the word that decided, or at {@code to}
 */
public record PartReading(int from, int to, Kind kind, List<Action> actions, int marks, int at) {

    /** What a part of a sentence does. */
    public enum Kind {
        /** holds a phrase with a verb of doing */
        ACTION,
        /** leads in or tells nothing */
        PLAIN,
        /** a result, slogan, goal */
        RESULT,
        /** tells how things are, or what somebody else does */
        DESCRIPTION
    }

    /** What the words before the verb say of it. */
    public enum Mark {
        /** a public body, a place, or a word for one is the subject */
        SUBJECT,
        /** an adverb or auxiliary stands there, so that the phrase is no mere topic */
        ADORNED,
        /** put as advice ({@code 应}, {@code 宜}) */
        ADVICE,
        /** put as a plan ({@code 将}, {@code 拟}) */
        FUTURE,
        /** put as what is still to be done ({@code 要}) */
        OUGHT,
        /** a place or a public body is named before the verb of saying, if there is one: whoever speaks does so for it */
        OFFICIAL,
        /** tells how things generally go ({@code 近年来}) */
        HABIT,
        /** somebody will, may or means to ({@code 力争}), so that no word behind says that it is done */
        INTENDED,
        /** done with somebody, for somebody or somewhere that is named before the verb */
        APART,
        /** numbers a point: {@code 一是} */
        NUMBERED,
        /** counts what was done ({@code 共}) */
        COUNTED,
        /** dated by a vague past ({@code 日前}) */
        RECENT,
        /** told as done ({@code 已}) */
        DONE,
        /** told as put out ({@code 已印发}) */
        ISSUED,
        /** done year by year */
        YEARLY,
        /** names somebody who may advise, not decide */
        ADVISER,
        /** somebody is to do it: {@code 由} */
        AGENT,
        /** reports speech */
        SAID,
        /** its first word is an auxiliary or copula, so that what stands before is its topic */
        MODAL;

        /** One bit of its own, so that the marks of a part are one number. */
        int bit() {
            return 1 << ordinal();
        }
    }

    public boolean is(Mark mark) {
        return (marks & mark.bit()) != 0;
    }
}
