package org.liangce.annotate.industry;

import java.util.List;

/**
 * A name and the nodes it means where nothing around it says otherwise.
 *
 * @param nodes ids in the schema's order; none where the word only looks like an industry
 */
record Name(String text, List<String> nodes) {}
