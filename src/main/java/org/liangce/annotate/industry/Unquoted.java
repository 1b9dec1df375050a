package org.liangce.annotate.industry;

import java.util.Arrays;
import org.liangce.text.Span;

/** A text without its quotation marks, and the way back. */
final class Unquoted {

    private static final String OPENING = "“‘「『";
    private static final String CLOSING = "”’」』";

    private final String quoted;
    private final String text;
    private final int[] at;

    Unquoted(String quoted) {
        this.quoted = quoted;
        StringBuilder kept = new StringBuilder(quoted.length());
        int[] places = new int[quoted.length()];
        for (int i = 0; i < quoted.length(); i++) {
            if (!isMark(quoted.charAt(i))) {
                places[kept.length()] = i;
                kept.append(quoted.charAt(i));
            }
        }
        this.text = kept.toString();
        this.at = Arrays.copyOf(places, kept.length());
    }

    String text() {
        return text;
    }

    static boolean isMark(char c) {
        return c > '\u2017' && (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0);
    }

    /**
     * Where a stretch stands in the quoted text. A mark in it whose other half stands right outside takes that half in too
     * ({@code “营商环境”改革}); null where a mark's other half is farther away: then the name runs across a quotation's border.
     */
    Span quoted(Span span) {
        int start = at[span.start()];
        int end = at[span.end() - 1] + 1;
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

    private Span balanced(int start, int end, int open, int unopened) {
        if (open > 1 || unopened > 1
                || unopened == 1 && (start == 0 || OPENING.indexOf(quoted.charAt(start - 1)) < 0)
                || open == 1 && (end == quoted.length() || CLOSING.indexOf(quoted.charAt(end)) < 0)) {
            return null;
        }
        return new Span(start - unopened, end + open);
    }
}
