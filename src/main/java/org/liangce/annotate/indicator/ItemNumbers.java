package org.liangce.annotate.indicator;

import org.liangce.text.Marks;
import org.liangce.text.Mention;
import org.liangce.text.SpanIndex;

/** Tells where the number of an item ends: {@code 2．}, {@code 3、}, {@code ④}, {@code （二）}, {@code (a)}, or digits right before a name at the start of a line. */
final class ItemNumbers {

    /** What items are numbered with besides Arabic digits; no number has more characters. */
    private static final String OTHERS = "一二三四五六七八九十abcdefgh";
    private static final int LONGEST = 3;

    private final String text;
    private final Marks ends;
    private final SpanIndex<Mention> quantities;

    ItemNumbers(String text, Marks ends, SpanIndex<Mention> quantities) {
        this.text = text;
        this.ends = ends;
        this.quantities = quantities;
    }

    /** Behind the number of an item that begins at {@code start}, before {@code end}; {@code start} where none does. */
    int end(int start, int end) {
        char first = text.charAt(start);
        if (first >= '①' && first <= '⑳') {
            return start + 1;
        }
        boolean bracket = first == '（' || first == '(';
        if (!bracket && !Character.isDigit(first) && OTHERS.indexOf(first) < 0) {
            return start;
        }
        int from = bracket ? start + 1 : start;
        int at = digits(from, end, opensLine(start));
        if (at == from || at >= end) {
            return start;
        }
        boolean marked = (bracket ? "）)" : "．.、)）").indexOf(text.charAt(at)) >= 0;
        return marked ? at + 1 : !bracket && leads(start, at) ? at : start;
    }

    private int digits(int from, int end, boolean others) {
        int at = from;
        while (at < end && at - from < LONGEST && (Character.isDigit(text.charAt(at)) || others && OTHERS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** {@code 2|改造老旧小区}: the first cell of a row; not what counts something. */
    private boolean leads(int start, int at) {
        return opensLine(start) && Character.isIdeographic(text.charAt(at)) && Character.isDigit(text.charAt(at - 1)) && quantities.at(start) == null;
    }

    /** Whether a clause or list item begins at {@code start}: only there are Chinese digits and letters its number. */
    private boolean opensLine(int start) {
        return start == 0 || ends.before(start) == start - 1;
    }
}
