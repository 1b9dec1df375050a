package org.liangce.record;

import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Span;

/**
 * Is told what the assemblers pass over, and by which rule, where somebody asks for reasons. {@link #NONE} hears nothing, and nothing is
 * made only to be told: reading without a listener costs the calls alone.
 */
public interface Trace {

    /** Does not listen. */
    Trace NONE = new Trace() {};

    /** An article is about to be read for records; its mentions are there. */
    default void begins(Document document) {}

    /** A number makes no record: {@code 3000人} in {@code 该公司员工超过3000人} tells of a firm. */
    default void refused(Span number, Evidence why) {}

    /**
     * What stands in {@code [from, to)} of a sentence is no measure.
     *
     * @param at where the word begins that decides; {@code from} where it is that none does
     */
    default void refused(int from, int to, String rule, int at) {}

    /** Words were weighed for a slot of what stands at {@code offset}, and not taken: in {@code 比2020年增长5%} the year is a base. */
    default void passed(int offset, Span words, String rule) {}
}
