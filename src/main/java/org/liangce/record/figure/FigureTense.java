package org.liangce.record.figure;

import org.liangce.text.Span;

/** Finds marks of tense that are no words of their own kind: 了 or 到 behind a verb, 可 before one. */
final class FigureTense {

    private final FigureText in;

    FigureTense(FigureText in) {
        this.in = in;
    }

    /** The last 了 behind a verb, or 到 behind 争取, in {@code [from, to)} ({@code 办|了|三期}), or null: what it closes is done. */
    Span perfect(int from, int to) {
        for (int at = to - 1; at > from; at--) {
            int word = in.charAt(at) == '了' ? in.tokens.start(at) : -1;
            int verb = in.tokens.isSingle(word) ? in.tokens.start(at - 1) : word;
            if (verb >= from && in.tokens.tag(verb).startsWith("v") || obtained(at)) {
                return new Span(at, at + 1);
            }
        }
        return null;
    }

    /** {@code 争取|到|专项资金3亿元}; no {@code 争取到2027年}. */
    boolean obtained(int at) {
        return in.characters.to.has(in.charAt(at)) && in.cues.startBefore(at, FigureCue.OBTAINS) < at && in.times.at(at) == null;
    }

    /** {@code 可先建2个}, {@code 可考虑引进}: what may be built or brought in is proposed; {@code 可容纳} only tells a capacity. */
    Span allowed(int from, int to) {
        for (Span may = in.cues.last(from, to, FigureCue.MAY); may != null; may = in.cues.last(from, may.start(), FigureCue.MAY)) {
            int verb = in.cues.endAt(may.start(), FigureCue.MAY);
            boolean begins = verb < to && in.characters.makingVerb.has(in.charAt(verb));
            if (begins || in.cues.endAt(verb, FigureCue.ADD) > verb || in.cues.endAt(verb, FigureCue.BUILD) > verb) {
                return may;
            }
        }
        return null;
    }
}
