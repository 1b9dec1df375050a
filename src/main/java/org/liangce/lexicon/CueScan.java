package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.liangce.text.Span;

/**
 * The cue words of one text, to be asked by place and role. Most questions are about a role that none of the cues nearby has, or a place
 * where no cue begins or ends: those are answered by one look or two.
 *
 * @param <R> the roles
 */
public final class CueScan<R extends Enum<R>> {

    /** A stretch has so many characters, as a power of two: a clause or two. */
    private static final int STRETCH = 5;
    /** So many stretches are looked at before their cues themselves are. */
    private static final int MOST_STRETCHES = 8;

    /** Stretch → a bit for each role that a cue has which begins there; of more than sixty-four roles some share one. */
    private final long[] roles;
    private final BitSet starts;
    private final BitSet ends;
    /** Number of a role → the first of its cues; those of the next role follow. By start, of those with one start the longer first. */
    private final int[] first;
    private final int[] start;
    /** how many characters each has */
    private final char[] length;
    private final int longest;

    private CueScan(Builder built) {
        roles = built.roles;
        starts = built.starts;
        ends = built.ends;
        first = built.first;
        start = built.start;
        length = built.length;
        longest = built.longest;
    }

    /** The end of the longest cue of a role that begins at {@code offset}; {@code offset} where there is none. */
    public int endAt(int offset, R role) {
        if (offset < 0 || !starts.get(offset) || !mayBegin(offset, offset + 1, role)) {
            return offset;
        }
        int i = firstFrom(offset, role);
        return i < behind(role) && start[i] == offset ? end(i) : offset;
    }

    /** The start of the longest cue of a role that ends at {@code offset}; {@code offset} where there is none. */
    public int startBefore(int offset, R role) {
        if (offset < 0 || !ends.get(offset) || !mayBegin(offset - longest, offset, role)) {
            return offset;
        }
        int behind = behind(role);
        for (int i = firstFrom(offset - longest, role); i < behind && start[i] < offset; i++) {
            if (end(i) == offset) {
                return start[i];
            }
        }
        return offset;
    }

    /** Whether a cue of a role lies in {@code [from, to)}. */
    public boolean any(int from, int to, R role) {
        return firstIn(from, to, role) >= 0;
    }

    /** The first cue of a role that lies in {@code [from, to)}, or null. Of two with one start the longer. */
    public Span first(int from, int to, R role) {
        int i = firstIn(from, to, role);
        return i < 0 ? null : span(i);
    }

    private int firstIn(int from, int to, R role) {
        if (!mayBegin(from, to, role)) {
            return -1;
        }
        int behind = behind(role);
        for (int i = firstFrom(from, role); i < behind && start[i] < to; i++) {
            if (end(i) <= to) {
                return i;
            }
        }
        return -1;
    }

    /** The last cue of a role that lies in {@code [from, to)}: the one that begins last, or null. */
    public Span last(int from, int to, R role) {
        if (!mayBegin(from, to, role)) {
            return null;
        }
        int before = first[role.ordinal()];
        for (int i = firstFrom(to, role) - 1; i >= before && start[i] >= from; i--) {
            if (end(i) <= to) {
                return span(i);
            }
        }
        return null;
    }

    /** Whether a cue of a role may begin in {@code [from, to)}; surely none does where the answer is no. */
    private boolean mayBegin(int from, int to, R role) {
        int stretch = Math.max(from, 0) >> STRETCH;
        int behind = Math.min((to - 1 >> STRETCH) + 1, roles.length);
        if (behind - stretch > MOST_STRETCHES) {
            return true;
        }
        long there = 0;
        for (; stretch < behind; stretch++) {
            there |= roles[stretch];
        }
        return (there & 1L << role.ordinal()) != 0;
    }

    /** All cues of a role, by start. */
    public List<Span> all(R role) {
        List<Span> all = new ArrayList<>(behind(role) - first[role.ordinal()]);
        for (int i = first[role.ordinal()]; i < behind(role); i++) {
            all.add(span(i));
        }
        return all;
    }

    private int end(int i) {
        return start[i] + length[i];
    }

    private Span span(int i) {
        return new Span(start[i], end(i));
    }

    private int behind(R role) {
        return first[role.ordinal() + 1];
    }

    /** The first cue of a role that begins at {@code offset} or behind it. */
    private int firstFrom(int offset, R role) {
        int low = first[role.ordinal()];
        int high = first[role.ordinal() + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Is shown the cues of a text twice, in the order of their starts, of those with one start the shorter first: to count them, and to take them. */
    static final class Builder {
        private final long[] roles;
        private final BitSet starts;
        private final BitSet ends;
        private final int[] first;
        private final int[] next;
        private int[] start;
        private char[] length;
        private int longest;

        Builder(int count, int length) {
            this.roles = new long[(length >> STRETCH) + 1];
            starts = new BitSet(length + 1);
            ends = new BitSet(length + 1);
            first = new int[count + 1];
            next = new int[count];
        }

        void count(int from, int to, int[] has) {
            starts.set(from);
            ends.set(to);
            longest = Math.max(longest, to - from);
            for (int role : has) {
                first[role + 1]++;
                roles[from >> STRETCH] |= 1L << role;
            }
        }

        void counted() {
            for (int role = 0; role < next.length; role++) {
                first[role + 1] += first[role];
            }
            System.arraycopy(first, 0, next, 0, next.length);
            start = new int[first[next.length]];
            length = new char[start.length];
        }

        void add(int from, int to, int[] has) {
            for (int role : has) {
                int i = next[role]++;
                start[i] = from;
                for (; i > first[role] && start[i - 1] == from; i--) {
                    length[i] = length[i - 1];
                }
                length[i] = (char) (to - from);
            }
        }

        <R extends Enum<R>> CueScan<R> build() {
            return new CueScan<>(this);
        }
    }
}
