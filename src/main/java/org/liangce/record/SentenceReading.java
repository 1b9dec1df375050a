package org.liangce.record;

import java.util.List;

/**
 * A sentence part by part.
 *
 * @param parts in order, at least one
 * @param review whether it stands where the article looks back on what was done
 */
record SentenceReading(List<PartReading> parts, boolean review) {}
