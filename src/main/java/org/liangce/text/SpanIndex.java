package org.liangce.text;

import java.util.List;
import java.util.function.Function;

/**
 * Finds the part of a text that an offset lies in, among parts that are in order and do not overlap. For each stretch of thirty-two characters
 * it is marked which part was the last to begin before it, so that a question is answered after a look at a handful of parts.
 */
public final class SpanIndex<T> {

    private static final int STRETCH_BITS = 5;

    private final List<T> parts;
    private final Function<T, Span> span;
    /** made when it is first asked for; threads that ask at once may each make one, all alike */
    private Places places;

    public SpanIndex(List<T> parts, Function<T, Span> span) {
        this.parts = parts;
        this.span = span;
    }

    private Places places() {
        Places known = places;
        if (known == null) {
            known = Places.of(parts, span);
            places = known;
        }
        return known;
    }

    /**
     * Where the parts stand.
     *
     * @param before stretch → how many parts begin before it
     */
    private record Places(int[] starts, int[] ends, int[] before) {

        static <T> Places of(List<T> parts, Function<T, Span> span) {
            int[] starts = new int[parts.size()];
            int[] ends = new int[parts.size()];
            for (int i = 0; i < starts.length; i++) {
                Span part = span.apply(parts.get(i));
                starts[i] = part.start();
                ends[i] = part.end();
            }
            return new Places(starts, ends, before(starts));
        }

        private static int[] before(int[] starts) {
            int[] before = new int[starts.length == 0 ? 0 : (starts[starts.length - 1] >> STRETCH_BITS) + 1];
            for (int stretch = 0, i = 0; stretch < before.length; stretch++) {
                while (starts[i] < stretch << STRETCH_BITS) {
                    i++;
                }
                before[stretch] = i;
            }
            return before;
        }

        int lastFrom(int offset) {
            int stretch = offset >> STRETCH_BITS;
            if (offset < 0 || stretch >= before.length) {
                return offset < 0 ? -1 : starts.length - 1;
            }
            int i = before[stretch];
            while (i < starts.length && starts[i] <= offset) {
                i++;
            }
            return i - 1;
        }
    }

    /** The part that holds {@code offset}, or null. */
    public T at(int offset) {
        Places known = places();
        int i = known.lastFrom(offset);
        return i >= 0 && offset < known.ends[i] ? parts.get(i) : null;
    }

    /** The index of the last part that starts at or before {@code offset}; -1 where there is none. */
    public int lastFrom(int offset) {
        return places().lastFrom(offset);
    }

    /** All of them. */
    public List<T> parts() {
        return parts;
    }

    public T get(int index) {
        return parts.get(index);
    }

    /** Where a part begins. */
    public int start(int index) {
        return places().starts[index];
    }

    /** Where a part ends. */
    public int end(int index) {
        return places().ends[index];
    }

    public int size() {
        return parts.size();
    }

    /** The parts that start in {@code [from, to)}. */
    public List<T> startingIn(int from, int to) {
        int first = from >= to ? 0 : lastFrom(from - 1) + 1;
        int behind = from >= to ? 0 : lastFrom(to - 1) + 1;
        return new Run<>(parts, first, behind - first);
    }

    /** Whether a part starts in {@code [from, to)}. */
    public boolean anyIn(int from, int to) {
        return from < to && lastFrom(from - 1) < lastFrom(to - 1);
    }
}
