package org.liangce.text;

import java.util.List;
import java.util.function.Function;

/** Search in parts of a text that are in its order and do not overlap: sentences, clauses, mentions. */
public final class Parts {

    private Parts() {}

    /** The index of the part that holds {@code offset}, or -1; in logarithmic time. */
    public static <T> int holding(List<T> parts, Function<T, Span> span, int offset) {
        int index = from(parts, span, offset + 1) - 1;
        return index >= 0 && span.apply(parts.get(index)).contains(offset) ? index : -1;
    }

    /** The index of the first part that begins at {@code offset} or behind it; the number of parts where there is none. */
    public static <T> int from(List<T> parts, Function<T, Span> span, int offset) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(parts.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
