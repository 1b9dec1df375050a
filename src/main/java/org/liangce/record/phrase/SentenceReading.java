package org.liangce.record.phrase;

import java.util.List;
import org.liangce.text.Span;

/**
 * A sentence part by part.
 *
 * @param parts in order, at least one
 * @param from where the chain of sentences begins that ；parts, so that a time said in the first holds for all
 * @param review what says that the article looks back here on what was done; null where nothing does
 * @param advice the heading above that announces advice ({@code 几点建议}), or null
 */
public record SentenceReading(List<PartReading> parts, int from, Span review, Span advice) {}
