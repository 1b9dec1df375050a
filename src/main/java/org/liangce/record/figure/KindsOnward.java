package org.liangce.record.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.record.figure.FigureKinds.Decision;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Whether a figure goes on with the kind of the one before it: {@code 安排资金3亿元，较上年|增加一成|}. */
final class KindsOnward {

    /** By what the rest of a sentence is foretold. */
    private static final Set<String> FORETOLD = Set.of("kind.forecast", "kind.carried");

    /** By which a number is of a kind that the sentence does not go on with. */
    private static final Set<String> ASIDE = Set.of("kind.start", "kind.whole");

    private final FigureText in;
    private final FigureTense tense;
    private final LocalDate published;

    KindsOnward(FigureText in, FigureTense tense) {
        this.in = in;
        this.tense = tense;
        this.published = in.document.source().publication().date();
    }

    /** The last figure that is not only the start of a way or, in brackets, the whole of a plan. */
    static Figure told(List<Figure> made) {
        int i = made.size() - 1;
        while (i >= 0 && ASIDE.contains(made.get(i).evidence().rule())) {
            i--;
        }
        return i < 0 ? null : made.get(i);
    }

    static Decision carried(Figure before) {
        return new Decision(before.kind(), new Evidence("kind.carried", before.trigger().span()));
    }

    /** {@code 已备案3200套，|年内|再推1500套}: a time that is not over yet, told since the figure before, begins anew; not that of a part ({@code 其中今年新增19家}). */
    boolean anew(Figure before, Span span, Slot time) {
        boolean since = time != null && time.mention().span().start() >= before.trigger().span().end() && time.mention().span().start() < span.start();
        return since && before.kind() == Figure.Kind.OUTCOME && FigureTimes.running(time, published) && in.parts.within(in.clauseStart(span.start())) < 0;
    }

    /** {@code 安排资金3亿元，较上年增加一成}: the growth of what was just told is of its kind. */
    boolean growthOf(Mention quantity, Slot indicator, Figure before) {
        int end = before.trigger().span().end();
        int start = quantity.span().start();
        boolean same = in.text.startsWith("、", end) ? in.clauseStart(start) < end : "，,".indexOf(in.charAt(Math.min(end, in.text.length() - 1))) >= 0
                && in.clauseStart(start) == end + 1 && indicator.mention() == before.indicator().mention() && in.cues.any(end, start, FigureCue.RISE);
        boolean retold = in.cues.any(end, start, FigureCue.PROMISE) || in.cues.any(end, start, FigureCue.ACTUAL);
        boolean more = FigureText.unit(quantity).equals(FigureText.unit(before.trigger())) && in.cues.endAt(in.clauseStart(start), FigureCue.AGAINST_YEAR) > in.clauseStart(start);
        return (FigureText.relative(quantity) || more) && same && !retold;
    }

    /** {@code 共26个项目动工，总投资80亿元。|其中|：10亿元以上项目3个}, {@code |分类看|，…}: the parts of what the sentence before told are of its kind. */
    boolean partOf(Figure before, Span span) {
        int sentence = in.sentenceStart(span.start());
        int its = before.trigger().span().start();
        return in.parts.within(in.clauseStart(span.start())) == sentence && its < sentence && in.paragraphs.lastFrom(its) == in.paragraphs.lastFrom(sentence) && its >= in.sentenceStart(sentence - 1);
    }

    /** {@code 3月2日，…。|预计|新增产值5亿元，实现税收|1亿元|}: what the sentence foretells is not of the past time that was told before it. */
    boolean foretold(Figure before, Mention quantity, Slot time) {
        int from = before.trigger().span().end();
        int start = quantity.span().start();
        boolean same = FORETOLD.contains(before.evidence().rule()) && before.kind() == Figure.Kind.TARGET && before.trigger().span().start() >= in.sentenceStart(start);
        boolean past = time != null && time.mention().span().start() < in.sentenceStart(start);
        return same && past && !in.cues.any(from, start, FigureCue.DONE) && tense.perfect(from, start) == null
                && in.cues.any(in.sentenceStart(start), from, FigureCue.FORECAST);
    }
}
