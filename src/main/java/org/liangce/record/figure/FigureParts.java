package org.liangce.record.figure;

import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Tells how a number is a part of what was told before it: behind {@code 其中}, {@code 分行业看}, {@code 动工项目中}, {@code 投资超亿元的有}, {@code 为年度计划的}. */
final class FigureParts {

    /** So many characters link a size with those counted, at most. */
    private static final int MOST_LINKS = 2;

    private final FigureText in;

    FigureParts(FigureText in) {
        this.in = in;
    }

    /** Where 其中, or by what the parts are told, stands that opens a clause ({@code 其中|新能源汽车…}, {@code 从行业看，|制造业…}); -1 where none does. */
    int within(int clause) {
        int before = clause > 0 && "，,：:".indexOf(in.text.charAt(clause - 1)) >= 0 ? clause - 3 : clause;
        if (in.text.startsWith("其中", clause) || before < clause && in.text.startsWith("其中", before)) {
            return in.text.startsWith("其中", clause) ? clause : before;
        }
        return before < clause && viewed(clause - 1) ? in.clauseStart(clause - 1) : -1;
    }

    /** {@code 从行业|看|，制造业项目22个}: by what the parts are told. */
    private boolean viewed(int end) {
        int start = in.clauseStart(end);
        return end - start > 2 && in.characters.viewStart.has(in.text.charAt(start)) && in.characters.viewEnd.has(in.text.charAt(end - 1));
    }

    /** {@code 投资|超亿元|的有||12个}: the size of those that the number at {@code offset} counts; null where none stands there. */
    Mention sizeBefore(int offset) {
        int at = offset;
        while (at > 0 && at > offset - MOST_LINKS && in.characters.partLink.has(in.text.charAt(at - 1)) && in.text.charAt(at - 1) != '，') {
            at--;
        }
        Mention size = at < offset && in.charAt(at) == '的' ? in.quantities.at(at - 1) : null;
        return size != null && size.span().end() == at && !FigureText.counts(size) ? size : null;
    }

    /** {@code |动工|项目中，制造业项目14个}, {@code 新|签约|的企业里，…}: by which word the clause before the one at {@code clause} names new ones; null where it does not. */
    Span amongNew(int clause) {
        if (clause < 2 || !in.characters.among.has(in.text.charAt(clause - 2))) {
            return null;
        }
        Span made = in.cues.last(in.clauseStart(clause - 1), clause - 2, FigureCue.OPENED);
        return made != null && made.end() < clause - 2 ? made : null;
    }

    /** Whether a number that begins at {@code offset} is told as a part of a plan or task: {@code 为年度计划的|八成}, {@code 占年度计划（60亿元）的|八成}. */
    boolean ofWhole(int offset) {
        int of = in.charBefore(offset) == '的' ? offset - 1 : offset;
        Mention told = "）)".indexOf(in.charBefore(of)) >= 0 ? in.quantities.at(of - 2) : null;
        int at = told == null ? of : told.span().start() - 1;
        return in.cues.startBefore(at, FigureCue.WHOLE) < at;
    }
}
