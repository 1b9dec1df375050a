package org.liangce.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.lexicon.Register;
import org.liangce.text.Span;

/**
 * What the end of an object tells of a measure's instrument, whatever stands before it: {@code 城市轨道收益|债} is a matter of finance. Words
 * that only say what becomes of the head are passed over: {@code 老旧管网|更新}.
 */
final class InstrumentHeads {

    private static final String CLOSE = "”’》）)等";
    private static final String PASSED = "-";
    /** How far before the end of the object the head may begin, with the words behind it that are passed over. */
    private static final int FARTHEST = 20;

    private final NameMatcher<InstrumentWord> heads;

    InstrumentHeads(Models models, List<String> instruments) {
        Map<String, InstrumentWord> endings = new TreeMap<>();
        for (Register.Row row : Register.read(models, "cues/instrument-heads.tsv").rows()) {
            boolean passed = row.get("instrument").equals(PASSED);
            endings.put(row.get("head"), passed ? InstrumentWord.NONE : InstrumentWord.of(row, instruments));
        }
        heads = new NameMatcher<>(endings);
    }

    /** The ending of what stands in {@code [from, to)} that tells its instrument, or null where none is known. */
    Hit<InstrumentWord> of(String text, int from, int to) {
        List<Hit<InstrumentWord>> hits = new ArrayList<>();
        int start = Math.max(from, to - FARTHEST);
        heads.each(text.substring(start, to), (begin, end, head) -> hits.add(new Hit<>(new Span(start + begin, start + end), head)));
        Hit<InstrumentWord> found = endingAt(bare(text, from, to), to, hits);
        while (found != null && found.value().tellsNothing()) {
            int end = bare(text, from, found.span().start());
            found = endingAt(end, end, hits);
        }
        return found;
    }

    /** The longest that ends at {@code end}, or at {@code closed} with the marks in between. */
    private static Hit<InstrumentWord> endingAt(int end, int closed, List<Hit<InstrumentWord>> hits) {
        Hit<InstrumentWord> longest = null;
        for (Hit<InstrumentWord> hit : hits) {
            boolean ends = hit.span().end() == end || hit.span().end() == closed;
            if (ends && (longest == null || hit.span().start() < longest.span().start())) {
                longest = hit;
            }
        }
        return longest;
    }

    private static int bare(String text, int from, int to) {
        int last = to;
        while (last > from && CLOSE.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
