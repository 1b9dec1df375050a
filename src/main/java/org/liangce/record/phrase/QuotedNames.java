package org.liangce.record.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.liangce.text.Marks;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * The brackets and short quotations of a text, whose words tell no deed: {@code 《…办法》}, {@code “百千万工程”}. A quotation that holds whole
 * clauses is no name: its words are read like all others.
 */
final class QuotedNames {

    private static final String OPEN = "“‘《〈（([「『";
    private static final String CLOSE = "”’》〉）)]」』";
    /** All marks that open or close a name. */
    static final String MARKS = OPEN + CLOSE;
    /** Between these everything is a name, however long and whatever stands in it. */
    private static final String ALWAYS = "《〈（([";
    private static final String CLAUSES = "，,。；;！？!?";
    private static final int LONGEST_NAME = 40;

    private final String text;
    private final BitSet opening;
    private final SpanIndex<Span> names;

    /** @param marks the places of brackets, quotation marks and perhaps others */
    QuotedNames(String text, Marks marks) {
        this.text = text;
        this.opening = new BitSet(text.length());
        this.names = pairs(marks);
    }

    /** Behind the name or bracket that opens at {@code offset}; {@code offset} itself where none does. */
    int behind(int offset) {
        return opening.get(offset) ? names.end(names.lastFrom(offset)) : offset;
    }

    /** Pairs marks from left to right; what is unpaired stays open and counts as nothing. */
    private SpanIndex<Span> pairs(Marks marks) {
        List<Span> pairs = new ArrayList<>();
        int[] open = new int[8];
        int depth = 0;
        for (int i = marks.first(0, text.length()); i < text.length(); i = marks.first(i + 1, text.length())) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0 && depth < open.length) {
                open[depth++] = i;
            } else if (depth > 0 && CLOSE.indexOf(c) == OPEN.indexOf(text.charAt(open[depth - 1])) && CLOSE.indexOf(c) >= 0) {
                name(open[--depth], i, pairs);
            } else if (c == '\n') {
                depth = 0;
            }
        }
        pairs.sort(null);
        return new SpanIndex<>(pairs, Function.identity());
    }

    private void name(int open, int close, List<Span> pairs) {
        if (isName(open, close)) {
            opening.set(open);
            pairs.add(new Span(open, close + 1));
        }
    }

    private boolean isName(int open, int close) {
        if (ALWAYS.indexOf(text.charAt(open)) >= 0) {
            return true;
        }
        boolean shortEnough = close - open <= LONGEST_NAME;
        for (int i = open + 1; shortEnough && i < close; i++) {
            if (CLAUSES.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return shortEnough;
    }
}
