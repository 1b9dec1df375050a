package org.liangce.text;

import java.util.List;
import java.util.function.Function;

/**
 * Finds the part of a text that an offset lies in, among parts that are in order and do not overlap. A bit for each character says where
 * one begins, and for each sixty-four it is known how many begin before them, so that a question is answered by counting bits.
 */
public final class SpanIndex<T> {

    /** So few parts are counted one by one. */
    private static final int FEW = 12;
    private static final long[] NO_BITS = {};
    private static final int[] NO_COUNTS = {};

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
     * @param ends where they end
     * @param begins a bit for each character: whether a part begins there; none where there are few parts
     * @param before for sixty-four characters each, how many parts begin before them
     */
    private record Places(int[] starts, int[] ends, long[] begins, int[] before) {

        static <T> Places of(List<T> parts, Function<T, Span> span) {
            int[] starts = new int[parts.size()];
            int[] ends = new int[starts.length];
            for (int i = 0; i < starts.length; i++) {
                Span of = span.apply(parts.get(i));
                starts[i] = of.start();
                ends[i] = of.end();
            }
            if (starts.length <= FEW) {
                return new Places(starts, ends, NO_BITS, NO_COUNTS);
            }
            int length = starts[starts.length - 1] / Long.SIZE + 1;
            return new Places(starts, ends, new long[length], new int[length]).marked();
        }

        private Places marked() {
            for (int i = 0, stretch = 0; i < starts.length; i++) {
                while (stretch < starts[i] / Long.SIZE) {
                    before[++stretch] = i;
                }
                begins[stretch] |= 1L << starts[i];
            }
            return this;
        }

        /** As many parts begin up to an offset as bits are set up to it, and a few more where several begin at one place: hardly a jump depends on the text. */
        int lastFrom(int offset) {
            int i = begins.length == 0 ? 0 : before(offset);
            while (i < starts.length && starts[i] <= offset) {
                i++;
            }
            return i - 1;
        }

        private int before(int offset) {
            int stretch = offset / Long.SIZE;
            if (offset < 0 || stretch >= begins.length) {
                return offset < 0 ? 0 : starts.length;
            }
            return before[stretch] + Long.bitCount(begins[stretch] << ~offset); // a shift takes the lowest six bits alone
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

    /** The index of the first part that starts at {@code offset} or behind it; {@link #size} where there is none. */
    public int from(int offset) {
        return places().lastFrom(offset - 1) + 1;
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

    /** Whether there is a part of this index, and it starts before {@code to}: how to go through the parts from one on without a list of them. */
    public boolean isBefore(int index, int to) {
        return index < parts.size() && start(index) < to;
    }

    /** The parts that start in {@code [from, to)}. */
    public List<T> startingIn(int from, int to) {
        int first = from(from);
        int behind = from >= to ? first : from(to);
        return first == behind ? List.of() : new Run<>(parts, first, behind - first);
    }

    /** Whether a part starts in {@code [from, to)}. */
    public boolean anyIn(int from, int to) {
        return isBefore(from(from), to);
    }
}
