package org.liangce.annotate.industry;

import java.util.Arrays;
import org.liangce.text.Span;

/** A text without its quotation marks, and the way back. */
final class Unquoted {

    private static final String OPENING = "“‘「『";
    private static final String CLOSING = "”’」』";

    private final String quoted;
    private final String text;
    /** How many characters stand before each mark, the marks before it left out. */
    private final int[] cuts;

    Unquoted(String quoted) {
        this.quoted = quoted;
        int[] found = new int[8];
        int marks = 0;
        for (int i = 0; i < quoted.length(); i++) {
            if (isMark(quoted.charAt(i))) {
                found = marks < found.length ? found : Arrays.copyOf(found, marks * 2);
                found[marks] = i - marks++;
            }
        }
        cuts = Arrays.copyOf(found, marks);
        text = marks == 0 ? quoted : bare();
    }

    private String bare() {
        StringBuilder bare = new StringBuilder(quoted); // made from the text, it has room for its characters at once, whatever their width
        bare.setLength(cuts[0]);
        int from = cuts[0] + 1;
        for (int cut = 1; cut < cuts.length; cut++) {
            bare.append(quoted, from, cuts[cut] + cut);
            from = cuts[cut] + cut + 1;
        }
        return bare.append(quoted, from, quoted.length()).toString();
    }

    String text() {
        return text;
    }

    static boolean isMark(char c) {
        return c > '\u2017' && c < '\u3010' && (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0);
    }

    /**
     * Where a stretch stands in the quoted text. A mark in it whose other half stands right outside takes that half in too
     * ({@code “营商环境”改革}); null where a mark's other half is farther away: then the name runs across a quotation's border.
     */
    Span quoted(Span span) {
        int start = place(span.start());
        int end = place(span.end() - 1) + 1;
        int open = 0;
        int unopened = 0;
        for (int i = start; i < end; i++) {
            char c = quoted.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open++;
            } else if (CLOSING.indexOf(c) >= 0 && open-- == 0) {
                open = 0;
                unopened++;
            }
        }
        return balanced(start, end, open, unopened);
    }

    /** Where a character stands in the quoted text: with all the marks before it. */
    private int place(int offset) {
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (cuts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }

    private Span balanced(int start, int end, int open, int unopened) {
        if (open > 1 || unopened > 1
                || unopened == 1 && (start == 0 || OPENING.indexOf(quoted.charAt(start - 1)) < 0)
                || open == 1 && (end == quoted.length() || CLOSING.indexOf(quoted.charAt(end)) < 0)) {
            return null;
        }
        return new Span(start - unopened, end + open);
    }
}
