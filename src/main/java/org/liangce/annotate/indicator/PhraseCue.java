package org.liangce.annotate.indicator;

/** What a word does beside a number and the phrase that it measures, as {@code models/cues/figure-phrases.tsv} names and explains it. */
enum PhraseCue {
    LINK, STOP, RIGHT, TRIM, GENERIC, BARE, HEAD, SIZE, WHOLE, MEASURE, TALLY, DURATION, HANDLES, PREDICATE, HARD, LIGHT, EACH, LEVEL, COMPARE,
    CHANGE, SHARE, CAUSE, ONCE, GROWTH, YEARLY_PLAN, HOLDS, BATCH, WHICH, COST
}
