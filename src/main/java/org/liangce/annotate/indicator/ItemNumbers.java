package org.liangce.annotate.indicator;

import org.liangce.lexicon.CharacterClass;
import org.liangce.text.Marks;
import org.liangce.text.Mention;
import org.liangce.text.SpanIndex;

/** Tells where the number of an item ends: {@code 2．}, {@code 3、}, {@code ④}, {@code （二）}, {@code (a)}, or digits right before a name at the start of a line. */
final class ItemNumbers {

    /** No number has more characters. */
    private static final int LONGEST = 3;

    private final String text;
    private final Marks ends;
    private final SpanIndex<Mention> quantities;
    /** What items are numbered with besides Arabic digits. */
    private final CharacterClass others;

    ItemNumbers(String text, Marks ends, SpanIndex<Mention> quantities, CharacterClass others) {
        this.text = text;
        this.ends = ends;
        this.quantities = quantities;
        this.others = others;
    }

    /** Behind the number of an item that begins at {@code start}, before {@code end}; {@code start} where none does. */
    int end(int start, int end) {
        char first = text.charAt(start);
        if (first >= '①' && first <= '⑳') {
            return start + 1;
        }
        boolean bracket = first == '（' || first == '(';
        if (!bracket && !Character.isDigit(first) && !others.has(first)) {
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

    private int digits(int from, int end, boolean spelled) {
        int at = from;
        while (at < end && at - from < LONGEST && (Character.isDigit(text.charAt(at)) || spelled && others.has(text.charAt(at)))) {
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
