package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.liangce.text.Span;

/** The cue words of one text, to be asked by place and role. */
public final class CueScan {

    private final BitSet starts;
    private final BitSet ends;
    /** Role → its number. */
    private final Map<String, Integer> roles;
    /** Number of a role → where its cues stand; null where it has none. */
    private final Places[] byRole;

    private CueScan(BitSet starts, BitSet ends, Map<String, Integer> roles, Places[] byRole) {
        this.starts = starts;
        this.ends = ends;
        this.roles = roles;
        this.byRole = byRole;
    }

    private Places cues(String role) {
        Integer number = roles.get(role);
        return number == null ? null : byRole[number];
    }

    /** The end of the longest cue of a role that begins at {@code offset}; {@code offset} where there is none. */
    public int endAt(int offset, String role) {
        Places cues = offset >= 0 && starts.get(offset) ? cues(role) : null;
        return cues == null ? offset : cues.endAt(offset);
    }

    /** The start of the longest cue of a role that ends at {@code offset}; {@code offset} where there is none. */
    public int startBefore(int offset, String role) {
        Places cues = offset >= 0 && ends.get(offset) ? cues(role) : null;
        return cues == null ? offset : cues.startBefore(offset);
    }

    /** The first cue of a role that lies in {@code [from, to)}, or null. Of two with one start the longer. */
    public Span first(int from, int to, String role) {
        Places cues = cues(role);
        return cues == null ? null : cues.first(from, to);
    }

    /** The last cue of a role that lies in {@code [from, to)}: the one that begins last, or null. */
    public Span last(int from, int to, String role) {
        Places cues = cues(role);
        return cues == null ? null : cues.last(from, to);
    }

    /** All cues of a role, by start. */
    public List<Span> all(String role) {
        Places cues = cues(role);
        return cues == null ? List.of() : cues.all();
    }

    /** Takes the cues of a text in the order of their starts, of those with one start the shorter first. */
    static final class Builder {
        private final BitSet starts = new BitSet();
        private final BitSet ends = new BitSet();
        private final Map<String, Integer> roles;
        private final Places[] byRole;

        /** @param roles role → its number, from 0 on */
        Builder(Map<String, Integer> roles) {
            this.roles = roles;
            byRole = new Places[roles.size()];
        }

        void add(int start, int end, int[] numbers) {
            starts.set(start);
            ends.set(end);
            for (int number : numbers) {
                if (byRole[number] == null) {
                    byRole[number] = new Places();
                }
                byRole[number].add(start, end);
            }
        }

        CueScan build() {
            return new CueScan(starts, ends, roles, byRole);
        }
    }

    /** Where the cues of one role stand: by start, of those with one start the longer first. */
    private static final class Places {
        private int size;
        private int longest;
        private int[] start = new int[4];
        private int[] end = new int[4];

        private void add(int from, int to) {
            if (size == start.length) {
                start = Arrays.copyOf(start, size * 2);
                end = Arrays.copyOf(end, size * 2);
            }
            int i = size++;
            for (; i > 0 && start[i - 1] == from; i--) {
                end[i] = end[i - 1];
            }
            start[size - 1] = from;
            end[i] = to;
            longest = Math.max(longest, to - from);
        }

        private int endAt(int offset) {
            int i = firstFrom(offset);
            return i < size && start[i] == offset ? end[i] : offset;
        }

        private int startBefore(int offset) {
            for (int i = firstFrom(offset - longest); i < size && start[i] < offset; i++) {
                if (end[i] == offset) {
                    return start[i];
                }
            }
            return offset;
        }

        private Span first(int from, int to) {
            for (int i = firstFrom(from); i < size && start[i] < to; i++) {
                if (end[i] <= to) {
                    return span(i);
                }
            }
            return null;
        }

        private Span last(int from, int to) {
            for (int i = firstFrom(to) - 1; i >= 0 && start[i] >= from; i--) {
                if (end[i] <= to) {
                    return span(i);
                }
            }
            return null;
        }

        private List<Span> all() {
            List<Span> all = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                all.add(span(i));
            }
            return all;
        }

        private Span span(int i) {
            return new Span(start[i], end[i]);
        }

        private int firstFrom(int offset) {
            int found = Arrays.binarySearch(start, 0, size, offset);
            int i = found < 0 ? -found - 1 : found;
            while (i > 0 && start[i - 1] == offset) {
                i--;
            }
            return i;
        }
    }
}
