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
    /** No cue has more characters. */
    static final int LONGEST = Character.MAX_VALUE >> STRETCH;

    /** Stretch → a bit for each role that a cue has which begins there; of more than sixty-four roles some share one. */
    private final long[] roles;
    /** Stretch → its first cue; those of the next stretch follow. */
    private final int[] first;
    private final BitSet starts;
    private final BitSet ends;
    /** How many characters each cue has, and in the lowest bits where in its stretch it begins: in the order of the text, of those with one start the longer first. */
    private final char[] places;
    /** which roles each has, by the number of these roles */
    private final char[] has;
    /** number → a bit for each of these roles */
    private final long[][] sets;
    private final int longest;

    private CueScan(Builder built) {
        roles = built.roles;
        first = built.first;
        starts = built.starts;
        ends = built.ends;
        places = built.places;
        has = built.has;
        sets = built.sets;
        longest = built.longest;
    }

    /** The end of the longest cue of a role that begins at {@code offset}; {@code offset} where there is none. */
    public int endAt(int offset, R role) {
        int stretch = offset >> STRETCH;
        if (offset < 0 || !starts.get(offset) || !mayBegin(stretch, role)) {
            return offset;
        }
        for (int i = first[stretch]; i < first[stretch + 1] && start(i, stretch) <= offset; i++) {
            if (start(i, stretch) == offset && is(i, role)) {
                return end(i, stretch);
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
                if (end(i, stretch) == offset && is(i, role)) {
                    return start(i, stretch);
                }
            }
        }
        return offset;
    }

    /** Whether a cue of a role lies in {@code [from, to)}. */
    public boolean any(int from, int to, R role) {
        return first(from, to, role) != null;
    }

    /** The first cue of a role that lies in {@code [from, to)}, or null. Of two with one start the longer. */
    public Span first(int from, int to, R role) {
        int behind = Math.min((to - 1 >> STRETCH) + 1, roles.length);
        for (int stretch = Math.max(from, 0) >> STRETCH; stretch < behind; stretch++) {
            for (int i = mayBegin(stretch, role) ? first[stretch] : first[stretch + 1]; i < first[stretch + 1]; i++) {
                if (lies(i, stretch, from, to) && is(i, role)) {
                    return span(i, stretch);
                }
            }
        }
        return null;
    }

    /** The last cue of a role that lies in {@code [from, to)}: the one that begins last, or null. */
    public Span last(int from, int to, R role) {
        int begin = Math.max(from, 0) >> STRETCH;
        for (int stretch = Math.min((to - 1 >> STRETCH) + 1, roles.length) - 1; stretch >= begin; stretch--) {
            for (int i = mayBegin(stretch, role) ? first[stretch + 1] - 1 : -1; i >= first[stretch]; i--) {
                if (lies(i, stretch, from, to) && is(i, role)) {
                    return span(i, stretch);
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
                    all.add(span(i, stretch));
                }
            }
        }
        return all;
    }

    /** Whether a cue of a role may begin in a stretch; surely none does where the answer is no. */
    private boolean mayBegin(int stretch, R role) {
        return (roles[stretch] & 1L << role.ordinal()) != 0;
    }

    private boolean lies(int i, int stretch, int from, int to) {
        return start(i, stretch) >= from && end(i, stretch) <= to;
    }

    private boolean is(int i, R role) {
        return (sets[has[i]][role.ordinal() / Long.SIZE] & 1L << role.ordinal()) != 0;
    }

    private int start(int i, int stretch) {
        return stretch << STRETCH | places[i] & (1 << STRETCH) - 1;
    }

    private int end(int i, int stretch) {
        return start(i, stretch) + (places[i] >> STRETCH);
    }

    private Span span(int i, int stretch) {
        return new Span(start(i, stretch), end(i, stretch));
    }

    /** Takes the cues of a text, in the order of their starts, of those with one start the shorter first. */
    static final class Builder {
        private final long[] roles;
        private final int[] first;
        private final BitSet starts;
        private final BitSet ends;
        private final char[] places;
        private final char[] has;
        private final long[][] sets;
        private int size;
        /** Where the last cue begins, and how many before it begin there. */
        private int last = -1;
        private int alike;
        private int longest;

        /**
         * @param text how many characters the text has
         * @param cues how many cues there are, or more
         * @param sets the roles that a cue may have, a bit for each
         */
        Builder(int text, int cues, long[][] sets) {
            roles = new long[(text >> STRETCH) + 1];
            first = new int[roles.length + 1];
            starts = new BitSet(text + 1);
            ends = new BitSet(text + 1);
            places = new char[cues];
            has = new char[cues];
            this.sets = sets;
        }

        /** @param set the number of the cue's roles */
        void add(int from, int to, int set) {
            starts.set(from);
            ends.set(to);
            longest = Math.max(longest, to - from);
            first[(from >> STRETCH) + 1]++;
            for (long some : sets[set]) {
                roles[from >> STRETCH] |= some;
            }
            alike = from == last ? alike + 1 : 0;
            last = from;
            int i = size++;
            for (int before = i - alike; i > before; i--) {
                places[i] = places[i - 1];
                has[i] = has[i - 1];
            }
            places[i] = (char) (to - from << STRETCH | from & (1 << STRETCH) - 1);
            has[i] = (char) set;
        }

        <R extends Enum<R>> CueScan<R> build() {
            for (int stretch = 1; stretch < first.length; stretch++) {
                first[stretch] += first[stretch - 1];
            }
            return new CueScan<>(this);
        }
    }
}
