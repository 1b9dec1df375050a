package org.liangce.record.figure;

import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;

/** Finds growth that is told of a territory as such, so that nothing is named that grows: {@code 争取重返两位数增长}, {@code 今年盯住增长6%的目标}. */
final class FigureGrowth {

    private final FigureText in;

    FigureGrowth(FigureText in) {
        this.in = in;
    }

    /** Whether a number for which no indicator was found tells such growth. */
    boolean alone(Mention quantity) {
        Span span = quantity.span();
        boolean grows = FigureText.unit(quantity).equals("%") && (in.grows(span.end()) || closes(span.end()) && told(span));
        boolean first = grows && !in.quantities.anyIn(in.sentenceStart(span.start()), span.start());
        return first && nameless(in.clauseStart(span.start()), span.start()) && in.governance.placeAt(span.start()) != null;
    }

    /** Whether nothing is named behind the number: {@code 增长6%}, {@code 增长6%的目标}. */
    private boolean closes(int end) {
        return end == in.clauseEnd(end) || in.charAt(end) == '的';
    }

    /** {@code |增长|6%}, {@code 年均|增幅|保持在6%}: behind the word of growth stands at most a verb. */
    private boolean told(Span span) {
        Span rise = in.cues.last(in.clauseStart(span.start()), span.start(), FigureCue.RISE);
        return rise != null && (rise.end() == span.start() || in.cues.startBefore(span.start(), FigureCue.PREDICATE) == rise.end() || in.cues.startBefore(span.start(), FigureCue.TO) == rise.end());
    }

    /** Whether no noun stands between but for times, territories and the word of growth itself. */
    private boolean nameless(int from, int to) {
        for (int word = in.tokens.next(from); word >= 0 && word < to; word = in.tokens.next(word + 1)) {
            boolean noun = in.tokens.tag(word).startsWith("n") && in.times.at(word) == null && in.places.at(word) == null && in.zones.at(word) == null;
            if (noun && in.cues.endAt(word, FigureCue.RISE) == word && in.document.index(MentionType.ORGANIZATION).at(word) == null) {
                return false;
            }
        }
        return true;
    }
}
