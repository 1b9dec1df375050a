package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.text.Span;

/** The cue words of one text, to be asked by place and role. */
public final class CueScan {

    private final List<Hit<Set<String>>> byStart;
    private final List<Hit<Set<String>>> byEnd;

    CueScan(List<Hit<Set<String>>> hits) {
        byEnd = hits;
        byStart = new ArrayList<>(hits);
        byStart.sort((a, b) -> a.span().compareTo(b.span()));
    }

    /** The end of the longest cue of a role that begins at {@code offset}; {@code offset} where there is none. */
    public int endAt(int offset, String role) {
        for (int i = firstFrom(offset); i < byStart.size() && byStart.get(i).span().start() == offset; i++) {
            if (byStart.get(i).value().contains(role)) {
                return byStart.get(i).span().end();
            }
        }
        return offset;
    }

    /** The start of the longest cue of a role that ends at {@code offset}; {@code offset} where there is none. */
    public int startBefore(int offset, String role) {
        int start = offset;
        for (int i = lastEndingAt(offset); i >= 0 && byEnd.get(i).span().end() == offset; i--) {
            if (byEnd.get(i).value().contains(role)) {
                start = Math.min(start, byEnd.get(i).span().start());
            }
        }
        return start;
    }

    /** The first cue of a role that lies in {@code [from, to)}, or null. Of two with one start the longer. */
    public Span first(int from, int to, String role) {
        for (int i = firstFrom(from); i < byStart.size() && byStart.get(i).span().start() < to; i++) {
            Hit<Set<String>> hit = byStart.get(i);
            if (hit.span().end() <= to && hit.value().contains(role)) {
                return hit.span();
            }
        }
        return null;
    }

    /** The last cue of a role that lies in {@code [from, to)}: the one that begins last, or null. */
    public Span last(int from, int to, String role) {
        for (int i = firstFrom(to) - 1; i >= 0 && byStart.get(i).span().start() >= from; i--) {
            Hit<Set<String>> hit = byStart.get(i);
            if (hit.span().end() <= to && hit.value().contains(role)) {
                return hit.span();
            }
        }
        return null;
    }

    /** All cues of a role, by start. */
    public List<Span> all(String role) {
        return byStart.stream().filter(h -> h.value().contains(role)).map(Hit::span).toList();
    }

    /** All cues in {@code [from, to)} with their roles, by start. */
    public List<Hit<Set<String>>> within(int from, int to) {
        return byStart.stream().filter(h -> h.span().start() >= from && h.span().end() <= to).toList();
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int lastEndingAt(int offset) {
        int low = 0;
        int high = byEnd.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byEnd.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
