package org.liangce.text;

import java.util.List;
import java.util.function.Function;

/** Finds the part of a text that an offset lies in, among parts that are in order and do not overlap. */
public final class SpanIndex<T> {

    private final List<T> parts;
    private final Function<T, Span> span;

    public SpanIndex(List<T> parts, Function<T, Span> span) {
        this.parts = parts;
        this.span = span;
    }

    /** The part that holds {@code offset}, or null. */
    public T at(int offset) {
        int i = lastFrom(offset);
        return i >= 0 && span.apply(parts.get(i)).contains(offset) ? parts.get(i) : null;
    }

    /** The index of the last part that starts at or before {@code offset}; -1 where there is none. */
    public int lastFrom(int offset) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(parts.get(middle)).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    public T get(int index) {
        return parts.get(index);
    }

    public int size() {
        return parts.size();
    }

    /** The parts that start in {@code [from, to)}. */
    public List<T> startingIn(int from, int to) {
        return from >= to ? List.of() : parts.subList(lastFrom(from - 1) + 1, lastFrom(to - 1) + 1);
    }
}
