package org.liangce.explain;

import org.liangce.text.Span;

/** Words that were weighed for a slot and not taken, and the rule that spoke against them. */
public record Passed(Span words, String rule) {}
