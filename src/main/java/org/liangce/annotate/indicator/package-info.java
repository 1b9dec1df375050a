/**
 * What a quantity measures. Start at {@link org.liangce.annotate.indicator.IndicatorAnnotator}.
 *
 * <p>Traps: what is found here are candidates, several a quantity and most of them used by no record; the rule id says where a candidate
 * stands to its quantity ({@code indicator.before}, {@code indicator.after}, {@code indicator.topic} in the clause before) or that the register alone found it
 * ({@code indicator.register}). Most indicators are in no register: their borders come from cue words, words and neighbours.
 */
package org.liangce.annotate.indicator;
