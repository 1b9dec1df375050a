package org.liangce.text;

/**
 * A sentence of the reading text: it ends behind 。！？； (and what closes a quotation or bracket there) and at its paragraph's end.
 *
 * @param span in the reading text, end mark included
 */
public record Sentence(Span span) {}
