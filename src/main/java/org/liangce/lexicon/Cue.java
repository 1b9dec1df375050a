package org.liangce.lexicon;

/**
 * A word that says how something beside it is meant.
 *
 * @param kind what it does, as the register spells it
 * @param value what it does it with, perhaps empty
 */
public record Cue(String text, String kind, String value) {}
