package org.liangce.text;

/**
 * A word.
 *
 * @param span in the reading text
 * @param tag its part of speech in the PKU tag set ({@code n}, {@code v}, {@code vn}, {@code m} …): the word's most frequent one, a weak hint
 */
public record Token(Span span, String tag) {}
