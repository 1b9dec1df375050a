package org.liangce.explain;

import java.util.List;
import org.liangce.text.Span;

/**
 * A record with the reasons for each of its slots.
 *
 * @param number its place among the article's records, from 1
 * @param id as in the tables
 * @param trigger the number or the words of the measure
 * @param quote its sentence
 */
public record RecordReasons(int number, String id, Span trigger, Span quote, List<SlotReason> slots) {

    public RecordReasons {
        slots = List.copyOf(slots);
    }

    /** The value of a slot; empty where it has none. */
    public String value(String key) {
        return slots.stream().filter(s -> s.key().equals(key)).map(SlotReason::value).findFirst().orElse("");
    }
}
