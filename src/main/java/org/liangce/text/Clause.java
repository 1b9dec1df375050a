package org.liangce.text;

/**
 * A part of a sentence between ，：；。！？ that stand outside brackets, book-title marks and quotation marks. A quotation that ends its
 * sentence with an end mark of its own is speech and is divided like any text; in a heading a space divides too.
 *
 * @param span in the reading text, without the mark that ends it
 */
public record Clause(Span span) {}
