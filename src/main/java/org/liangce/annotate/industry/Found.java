package org.liangce.annotate.industry;

import java.util.List;
import org.liangce.text.Span;

/**
 * A name that was found in the text without quotation marks.
 *
 * @param name the register's name that it is or ends with
 * @param nodes what it means here; none where that is open
 * @param why why it is open, else null
 */
record Found(Span span, String name, List<String> nodes, String why, String rule) {

    Found grow(Span to, String by) {
        return new Found(to, name, nodes, why, by);
    }

    Found meaning(List<String> other, String reason, String by) {
        return new Found(span, name, other, reason, by);
    }
}
