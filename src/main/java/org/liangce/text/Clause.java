package org.liangce.text;

/**
 * A part of a sentence between ，：；。！？ that stand outside brackets, book-title marks and quotation marks.
 *
 * @param span in the reading text, without the mark that ends it
 */
public record Clause(Span span) {}
