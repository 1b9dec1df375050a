package org.liangce.record.figure;

import java.util.List;
import org.liangce.text.Mention;
import org.liangce.text.Operator;
import org.liangce.text.Section;
import org.liangce.text.Span;

/** Finds the conditions that numbers are told in: nobody promises {@code 4%} in {@code 若增速低于4%，将追加投入2亿元}. */
final class FigureConditions {

    /** So many clauses may stand between a number and the 的 that makes it a condition. */
    private static final int MOST_CLAUSES = 3;
    /** Who gets something is named behind 的 in so many characters. */
    private static final int LONGEST_RECIPIENT = 8;

    private final FigureText in;

    FigureConditions(FigureText in) {
        this.in = in;
    }

    /** What makes a number a condition, or null. */
    Span of(Mention quantity) {
        Span span = quantity.span();
        Span clause = new Span(in.clauseStart(span.start()), in.clauseEnd(span.end()));
        Span given = supposed(clause);
        given = given == null ? proviso(clause) : given;
        given = given == null ? sized(span, clause) : given;
        given = given == null ? awarded(span, clause) : given;
        given = given == null ? recipient(span, clause) : given;
        return given == null ? required(span) : given;
    }

    /** {@code 一旦空置率超过20%}: the clause begins with a word of supposing. */
    private Span supposed(Span clause) {
        int end = in.cues.endAt(clause.start(), FigureCue.IF);
        return end > clause.start() ? new Span(clause.start(), end) : null;
    }

    /** {@code 在绿化率不低于35%的前提下}. */
    private Span proviso(Span clause) {
        int start = in.cues.startBefore(clause.end(), FigureCue.PROVISO);
        return start < clause.end() && in.charAt(clause.start()) == '在' ? new Span(start, clause.end()) : null;
    }

    /** {@code 企业达到50家以上的|园区，将授予…}: which of a kind are meant, where the clause names nothing else and no deed before it. */
    private Span sized(Span span, Span clause) {
        boolean attribute = in.text.startsWith("的", span.end()) && !FigureText.relative(in.quantities.at(span.start())) && in.aim(span) == null;
        int reach = attribute ? Math.min(in.cues.startBefore(span.start(), FigureCue.PREDICATE), in.cues.startBefore(span.start(), FigureCue.TO)) : span.start();
        Span promise = reach < span.start() ? in.cues.first(clause.start(), reach, FigureCue.PROMISE) : null;
        boolean free = promise == null && (!in.cues.any(clause.start(), reach, FigureCue.ACT) || in.cues.endAt(clause.end() + 1, FigureCue.MAY) > clause.end() + 1);
        boolean ends = !in.cues.any(span.end(), clause.end(), FigureCue.ACT) && in.text.startsWith("，", clause.end());
        return reach < span.start() && free && ends ? new Span(reach, clause.end()) : null;
    }

    /** {@code 零售额突破|5亿元|的，按增速给予奖励}: what has to be reached by whoever is given something; not what is done for them. */
    private Span awarded(Span span, Span clause) {
        int end = clause.end();
        boolean deed = in.cues.any(clause.start(), span.start(), FigureCue.ACT);
        for (int i = 0; i < MOST_CLAUSES && !deed && in.text.startsWith("，", end); i++) {
            if (in.charBefore(end) == '的') {
                boolean given = in.cues.any(end, in.sentenceEnd(end), FigureCue.GRANT) || in.cues.any(end, in.sentenceEnd(end), FigureCue.GIVE);
                return given ? new Span(end - 1, end) : null;
            }
            end = in.clauseEnd(end + 1);
        }
        return null;
    }

    /** {@code 产值首次突破|5亿元|的工厂，奖励20万元}, {@code |对|产值超过2亿元、增长一成的企业，给予…}: who gets what the rest of the sentence gives. */
    private Span recipient(Span span, Span clause) {
        List<Mention> group = in.group(in.quantities.at(span.start()));
        int last = group.get(group.size() - 1).span().end();
        Operator operator = FigureText.value(group.get(0)).operator();
        boolean those = (operator == Operator.MORE || operator == Operator.AT_LEAST) && in.charAt(last) == '的' && clause.end() - last <= LONGEST_RECIPIENT;
        boolean toward = in.cues.endAt(clause.start(), FigureCue.TOWARD) > clause.start() && "p".equals(in.tokens.tag(clause.start()));
        int end = those || toward && in.mark('的', span.end(), clause.end()) ? in.sentenceEnd(clause.end()) : clause.end();
        boolean given = in.cues.any(clause.end(), end, FigureCue.GRANT) || in.cues.any(clause.end(), end, FigureCue.GIVE) || in.cues.any(clause.end(), end, FigureCue.CEILING);
        return given ? new Span(span.start(), clause.end()) : null;
    }

    /** Below {@code 申报条件}, and behind {@code 须具备} or {@code 申请企业须}, a number is what an applicant must have. */
    private Span required(Span span) {
        int sentence = in.sentenceStart(span.start());
        Span required = in.cues.last(sentence, span.start(), FigureCue.REQUIRE);
        required = required == null ? applied(sentence, span.start()) : required;
        Section section = required == null ? in.sections.at(span.start()) : null;
        return section == null ? required : conditions(section);
    }

    private Span conditions(Section section) {
        Span found = null;
        for (int i = 0; found == null && i < section.headings().size(); i++) {
            Span heading = section.headings().get(i).span();
            found = in.cues.first(heading.start(), heading.end(), FigureCue.CONDITIONS);
        }
        return found;
    }

    /** {@code 申请企业须成立满3年}: who applies must do or be something. */
    private Span applied(int sentence, int to) {
        int end = in.cues.endAt(sentence, FigureCue.APPLICANT);
        Span must = end > sentence ? in.cues.first(end, to, FigureCue.PROMISE) : null;
        return must == null ? null : new Span(sentence, must.end());
    }
}
