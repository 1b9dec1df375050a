package org.liangce.record;

import java.util.List;

/**
 * A sentence part by part.
 *
 * @param parts in order, at least one
 * @param from where the chain of sentences begins that ；parts, so that a time said in the first holds for all
 * @param review whether it stands where the article looks back on what was done
 */
record SentenceReading(List<PartReading> parts, int from, boolean review) {}
