package org.liangce.record;

import org.liangce.text.Mention;
import org.liangce.text.Section;
import org.liangce.text.Span;

/** Says which numbers tell of somebody the article does not hold to account: the world, a firm, an unnamed case, those asked, an applicant. */
final class FigureOutsiders {

    private final FigureText in;

    FigureOutsiders(FigureText in) {
        this.in = in;
    }

    /** The id of the rule that bars a number, or null where none does. */
    String bars(Mention quantity) {
        Span span = quantity.span();
        if (grant(quantity)) {
            return "figure.grant";
        }
        if (condition(span)) {
            return "figure.condition";
        }
        return foreign(quantity) || firm(quantity) || anecdote(span) || answered(span) ? "figure.elsewhere" : null;
    }

    /** Below {@code 申报条件}, and behind {@code 须具备}, a number is what an applicant must have. */
    private boolean condition(Span span) {
        if (in.cues.last(in.clauseStart(span.start()), span.start(), "require") != null) {
            return true;
        }
        Section section = in.sections.at(span.start());
        return section != null && section.headings().stream()
                .anyMatch(h -> in.cues.first(h.span().start(), h.span().end(), "conditions") != null);
    }

    /** What each applicant may get is a rate of support: {@code 单个项目最高800万元}, {@code 给予不超过50万元补贴}. */
    private boolean grant(Mention quantity) {
        Span span = quantity.span();
        if (FigureText.unit(quantity).equals("%") && in.cues.first(span.end(), in.clauseEnd(span.end()), "grant") != null) {
            return in.cues.first(in.clauseStart(span.start()), span.start(), "rise") == null;
        }
        Span ceiling = in.cues.last(in.clauseStart(span.start()), span.end(), "ceiling");
        if (in.cues.last(in.clauseStart(span.start()), span.end(), "cap") != null && in.cues.first(span.end(), in.clauseEnd(span.end()), "grant") != null) {
            return true;
        }
        return ceiling != null && in.cues.first(in.sentenceStart(span.start()), in.sentenceEnd(span.end()), "grant") != null;
    }

    /** What the sentence tells of some one firm or house that it does not name: {@code 南沙一家模具厂换了9台机床}. */
    private boolean anecdote(Span span) {
        int start = in.sentenceStart(span.start());
        Span one = in.cues.first(start, Math.min(span.start(), start + 24), "anecdote");
        return one != null && !acting(start, one.start()) && in.clauseStart(one.start()) <= in.clauseEnd(start) + 1 || surveyed(start, span);
    }

    /** {@code 笔者走访了30家药店}: whom the writer asked. */
    private boolean surveyed(int sentence, Span span) {
        Span narrator = in.cues.first(sentence, Math.min(span.start(), sentence + 12), "narrator");
        return narrator != null && in.cues.first(narrator.end(), span.start(), "survey") != null;
    }

    /** What so many of those asked say: {@code 近六成表示满意}. */
    private boolean answered(Span span) {
        return in.cues.endAt(span.end(), "answer") > span.end();
    }

    /** The clause speaks of the nation or the world. */
    private boolean foreign(Mention quantity) {
        if (FigureText.unit(quantity).equals("rank")) {
            return false;
        }
        int start = in.clauseStart(quantity.span().start());
        int sentence = in.sentenceStart(start);
        if (in.cues.endAt(sentence, "outside") > sentence && "中看上里".indexOf(in.charBefore(in.clauseEnd(sentence))) >= 0) {
            return true;
        }
        int time = in.times.lastFrom(start);
        boolean opens = time >= 0 && in.times.get(time).span().start() == start;
        int at = opens ? in.times.get(time).span().end() : start;
        int end = in.cues.endAt(at, "outside");
        return end > at && !Character.isDigit(in.text.charAt(Math.min(end, in.text.length() - 1)));
    }

    /** The sentence tells what a firm did that is no body the article holds to account: {@code 该公司营收达5亿元}. */
    private boolean firm(Mention quantity) {
        int start = in.sentenceStart(quantity.span().start());
        Span firm = in.cues.first(start, Math.min(quantity.span().start(), start + 30), "firm");
        if (firm == null || in.clauseStart(firm.start()) != in.clauseStart(start) && firm.start() > start + 12 || acting(start, firm.start())) {
            return false;
        }
        Slot body = in.governance.bodyAt(quantity.span().start());
        boolean named = body != null && body.mention().span().start() >= start && body.mention().span().end() >= firm.end();
        return !named && follows(firm.end());
    }

    /** Whether a verb comes before: then the firm is its object ({@code 成立|百亿级创投集团}). */
    private boolean acting(int from, int to) {
        return in.cues.first(from, to, "add") != null || in.cues.first(from, to, "act") != null || in.cues.first(from, to, "promise") != null;
    }

    /** Whether what ends here is a subject: no further noun, list or 的 goes on with it. */
    private boolean follows(int end) {
        return end < in.text.length() && "的等、和与及家数总落".indexOf(in.text.charAt(end)) < 0;
    }
}
