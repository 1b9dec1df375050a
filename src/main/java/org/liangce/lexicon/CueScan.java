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

    /** Stretch → a bit for each role that a cue has which begins there; of more than sixty-four roles some share one. */
    private final long[] roles;
    /** Stretch → its first cue; those of the next stretch follow. */
    private final int[] first;
    private final BitSet starts;
    private final BitSet ends;
    /** Where each cue begins, in the order of the text; of those with one start the longer first. */
    private final int[] start;
    /** how many characters each has */
    private final char[] length;
    /** a bit for each role of each */
    private final long[][] has;
    private final int longest;

    private CueScan(Builder built) {
        roles = built.roles;
        first = built.first;
        starts = built.starts;
        ends = built.ends;
        start = built.start;
        length = built.length;
        has = built.has;
        longest = built.longest;
    }

    /** The end of the longest cue of a role that begins at {@code offset}; {@code offset} where there is none. */
    public int endAt(int offset, R role) {
        if (offset < 0 || !starts.get(offset) || !mayBegin(offset >> STRETCH, role)) {
            return offset;
        }
        int behind = first[(offset >> STRETCH) + 1];
        for (int i = first[offset >> STRETCH]; i < behind && start[i] <= offset; i++) {
            if (start[i] == offset && is(i, role)) {
                return end(i);
            }
        }
        return offset;
    }

    /** The start of the longest cue of a role that ends at {@code offset}; {@code offset} where there is none. */
    public int startBefore(int offset, R role) {
        if (offset < 0 || !ends.get(offset)) {
            return offset;
        }
        for (int stretch = Math.max(offset - longest, 0) >> STRETCH; stretch <= offset - 1 >> STRETCH; stretch++) {
            for (int i = mayBegin(stretch, role) ? first[stretch] : first[stretch + 1]; i < first[stretch + 1]; i++) {
                if (end(i) == offset && is(i, role)) {
                    return start[i];
                }
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
        int behind = Math.min((to - 1 >> STRETCH) + 1, roles.length);
        for (int stretch = Math.max(from, 0) >> STRETCH; stretch < behind; stretch++) {
            for (int i = mayBegin(stretch, role) ? first[stretch] : first[stretch + 1]; i < first[stretch + 1]; i++) {
                if (lies(i, from, to) && is(i, role)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The last cue of a role that lies in {@code [from, to)}: the one that begins last, or null. */
    public Span last(int from, int to, R role) {
        int begin = Math.max(from, 0) >> STRETCH;
        for (int stretch = Math.min((to - 1 >> STRETCH) + 1, roles.length) - 1; stretch >= begin; stretch--) {
            for (int i = mayBegin(stretch, role) ? first[stretch + 1] - 1 : -1; i >= first[stretch]; i--) {
                if (lies(i, from, to) && is(i, role)) {
                    return span(i);
                }
            }
        }
        return null;
    }

    /** All cues of a role, by start. */
    public List<Span> all(R role) {
        List<Span> all = new ArrayList<>();
        for (int stretch = 0; stretch < roles.length; stretch++) {
            for (int i = mayBegin(stretch, role) ? first[stretch] : first[stretch + 1]; i < first[stretch + 1]; i++) {
                if (is(i, role)) {
                    all.add(span(i));
                }
            }
        }
        return all;
    }

    /** Whether a cue of a role may begin in a stretch; surely none does where the answer is no. */
    private boolean mayBegin(int stretch, R role) {
        return (roles[stretch] & 1L << role.ordinal()) != 0;
    }

    private boolean lies(int i, int from, int to) {
        return start[i] >= from && end(i) <= to;
    }

    private boolean is(int i, R role) {
        return (has[i][role.ordinal() / Long.SIZE] & 1L << role.ordinal()) != 0;
    }

    private int end(int i) {
        return start[i] + length[i];
    }

    private Span span(int i) {
        return new Span(start[i], end(i));
    }

    /** Takes the cues of a text, in the order of their starts, of those with one start the shorter first. */
    static final class Builder {
        private final long[] roles;
        private final int[] first;
        private final BitSet starts;
        private final BitSet ends;
        private final int[] start;
        private final char[] length;
        private final long[][] has;
        private int size;
        private int longest;

        /**
         * @param text how many characters the text has
         * @param cues how many cues there are, or more
         */
        Builder(int text, int cues) {
            roles = new long[(text >> STRETCH) + 1];
            first = new int[roles.length + 1];
            starts = new BitSet(text + 1);
            ends = new BitSet(text + 1);
            start = new int[cues];
            length = new char[cues];
            has = new long[cues][];
        }

        /** @param bits a bit for each role of the cue */
        void add(int from, int to, long[] bits) {
            starts.set(from);
            ends.set(to);
            longest = Math.max(longest, to - from);
            first[(from >> STRETCH) + 1]++;
            for (long some : bits) {
                roles[from >> STRETCH] |= some;
            }
            int i = size++;
            for (; i > 0 && start[i - 1] == from; i--) {
                start[i] = from;
                length[i] = length[i - 1];
                has[i] = has[i - 1];
            }
            start[i] = from;
            length[i] = (char) (to - from);
            has[i] = bits;
        }

        <R extends Enum<R>> CueScan<R> build() {
            for (int stretch = 1; stretch < first.length; stretch++) {
                first[stretch] += first[stretch - 1];
            }
            return new CueScan<>(this);
        }
    }
}
