package org.liangce.annotate.indicator;

import org.liangce.text.Span;

/** Finds what a number in brackets is told of, right before them: {@code 其中租赁业（21%）、|法律服务|（13%）}. */
final class PhrasesBracketed {

    private static final String OPEN = "（(";
    private static final String CLOSE = "）)";

    private final PhraseText in;
    private final PhraseStarts starts;

    PhrasesBracketed(PhraseText in, PhraseStarts starts) {
        this.in = in;
        this.starts = starts;
    }

    /** What is named right before the brackets that hold nothing but the number at {@code span}; null where no name stands there. */
    Span of(Span span) {
        int end = span.start() - 1;
        boolean alone = end > 0 && OPEN.indexOf(in.text.charAt(end)) >= 0 && span.end() < in.text.length() && CLOSE.indexOf(in.text.charAt(span.end())) >= 0;
        if (!alone || in.isFigure(end - 1) || in.cues.startBefore(end, PhraseCue.WHOLE) < end || PhraseText.endingAt(in.places, end) != null) {
            return null;
        }
        int floor = in.clauseStart(end);
        int mark = end - 1;
        while (mark >= floor && in.text.charAt(mark) != '、' && CLOSE.indexOf(in.text.charAt(mark)) < 0) {
            mark--;
        }
        return starts.phrase(Math.max(floor, mark + 1), end);
    }
}
