package org.liangce.explain;

import org.liangce.text.Span;

/**
 * Words that made no record.
 *
 * @param words a number, a part of a sentence, or a phrase in it
 * @param rule what spoke against them
 * @param why where the rule saw what it rests on
 */
public record Refusal(Span words, String rule, Span why) {}
