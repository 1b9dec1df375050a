package org.liangce.record.governance;

import org.liangce.lexicon.CueScan;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Marks;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Says how far a time reaches: whether it holds for what stands at a place behind it ({@code 2024年，…}), or only dates something itself. */
final class TimeReach {

    private static final Marks.Kind STOPS = new Marks.Kind("。！？：\n");
    /** How far behind a publication what was done besides may be told. */
    private static final int FAR = 160;

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final GovernanceCharacters characters;
    private final SpanIndex<Mention> quantities;
    private final SpanIndex<Sentence> sentences;
    private final SpanIndex<Clause> clauses;
    private final PassingTimes passing;
    private final Titles titles;
    private final Marks stops;

    TimeReach(Document document, CueScan<GovernanceCue> cues, GovernanceCharacters characters, Titles titles) {
        this.characters = characters;
        this.titles = titles;
        this.document = document;
        this.cues = cues;
        this.quantities = document.index(MentionType.QUANTITY);
        this.sentences = document.sentenceIndex();
        this.clauses = document.clauseIndex();
        this.stops = STOPS.in(document);
        this.passing = new PassingTimes(document, cues, characters);
    }

    /** The rule by which a time does not hold for what stands at {@code offset}, behind it; null where it does. */
    String bars(Mention time, int offset) {
        Span span = time.span();
        if (isBase(span)) {
            return "time.passed.base";
        }
        if (isOfPlan(span) || titles.hold(span.start()) || namesEvent(span)) {
            return "time.passed.in-name";
        }
        if (setsGoal(span, offset)) {
            return "time.passed.goal-set";
        }
        if (isWayStart(span)) {
            return "time.passed.way-start";
        }
        return time.value().forms().isEmpty() ? "time.passed.unresolved" : here(span, offset) ? null : ends(time, offset);
    }

    /** Whether a sentence tells no figure. */
    boolean isFrame(Span sentence) {
        return !quantities.anyIn(sentence.start(), sentence.end());
    }

    /** The rule by which a time does not hold behind its own clause; null where it does. */
    private String ends(Mention time, int offset) {
        Clause clause = clauses.at(time.span().start());
        Sentence sentence = sentences.at(time.span().start());
        boolean same = sentence != null && sentence.span().contains(offset);
        if (same && isDay(time) && (isAsOf(time.span().start()) || isDeed(time.span().end(), offset))) {
            return null;
        }
        if (sentence != null && !same && passing.isPart(time, clause)) {
            return "time.passed.part";
        }
        boolean goesOn = isDay(time) ? !same && counts(time.span(), sentence) : isFollowed(time, clause, offset) || same && isAwaited(time, clause, offset);
        if (datesEvent(time) && !goesOn) {
            return "time.passed.event";
        }
        if (clause != null && cues.endAt(clause.span().start(), GovernanceCue.IF) > clause.span().start()) {
            return "time.passed.condition";
        }
        return isStreak(time.span()) || passing.holds(time.span(), clause) ? "time.passed.own-clause" : null;
    }

    /** {@code 比2020年}, {@code 在2024年的基础上}, {@code 去年同期的1.6倍}: only something to compare with. */
    private boolean isBase(Span time) {
        int first = passing.listStart(time);
        return cues.startBefore(first, GovernanceCue.BASE) < first || document.text().startsWith("的基础上", time.end()) || isMultiplied(time);
    }

    /** {@code 举行|一季度|重大项目集中签约活动}: the time belongs to the name of what was held. */
    private boolean namesEvent(Span time) {
        Clause clause = clauses.at(time.start());
        boolean held = clause != null && cues.any(clause.span().start(), time.start(), GovernanceCue.EVENT);
        return held && cues.startBefore(clause.span().end(), GovernanceCue.MEETING) < clause.span().end();
    }

    /** {@code 截至3月10日}. */
    private boolean isAsOf(int start) {
        return cues.startBefore(start, GovernanceCue.AS_OF) < start;
    }

    /** {@code 6月18日，集中开工项目23个}: a day is that of what is done on it, not of what somebody says or issues on it. */
    private boolean isDeed(int from, int to) {
        return !cues.any(from, to, GovernanceCue.SAY) && !cues.any(from, to, GovernanceCue.ISSUE);
    }

    /** {@code 完成去年确定的|220亿元|目标}: when the goal was set. */
    private boolean setsGoal(Span time, int offset) {
        int end = cues.endAt(time.end(), GovernanceCue.SETS);
        return end > time.end() && end + 1 == offset && document.text().charAt(end) == '的';
    }

    /** {@code 从2023年的80家增加到210家}, {@code 由2020年第34位升至第22位}: the time belongs to the number that the way starts from. */
    private boolean isWayStart(Span time) {
        return time.start() > 0 && characters.wayStarts().has(document.text().charAt(time.start() - 1)) && numbered(time);
    }

    private boolean numbered(Span time) {
        int number = document.text().startsWith("的", time.end()) ? time.end() + 1 : time.end();
        return quantities.anyIn(number, number + 1);
    }

    /** {@code 去年同期的1.6倍}, {@code 达到2019年的98%}: what is multiplied is the base; in {@code 2024年的560亿元}, {@code 升至2024年的6.1%} the time governs. */
    private boolean isMultiplied(Span time) {
        int to = time.start() - 1;
        boolean reached = to > 0 && characters.wayEnds().has(document.text().charAt(to)) && !characters.evens().has(document.text().charAt(to - 1));
        return !reached && document.text().startsWith("的", time.end())
                && quantities.anyIn(time.end() + 1, time.end() + 2) && multiplies(quantities.get(quantities.from(time.end() + 1)));
    }

    /** {@code 完成全年任务的六成}: the year belongs to the task's name. */
    private boolean isOfPlan(Span time) {
        int end = cues.endAt(time.start(), GovernanceCue.WHOLE);
        boolean part = end > time.end() && (document.text().startsWith("的", end) || quantities.anyIn(end, end + 1));
        return part && cues.startBefore(time.start(), GovernanceCue.BASE) == time.start();
    }

    private static boolean multiplies(Mention quantity) {
        return quantity.value() instanceof NormalForm.Quantity q && (q.unit().equals("fold") || q.unit().equals("%"));
    }

    /** {@code 连续三年位居第一，规模达百亿}: how long something has lasted is told of that alone. */
    private boolean isStreak(Span time) {
        return cues.any(time.start(), time.end(), GovernanceCue.STREAK);
    }

    /** {@code 6月18日签约的|20个|项目中，…。超亿元的有|6个|}: a day on which something countable is done goes on, one on which somebody says or issues something does not. */
    private boolean counts(Span day, Sentence sentence) {
        if (sentence == null || day.start() != sentence.span().start()) {
            return false;
        }
        int end = sentence.span().end();
        return quantities.anyIn(day.end(), end) && isDeed(day.end(), end) || isRite(day.end(), end);
    }

    /** {@code 5月18日，某区举行产业项目|签约|大会。成功签约项目26个}: the day of an event at which something is signed or begun is that of what was. */
    private boolean isRite(int from, int to) {
        Span held = cues.first(from, to, GovernanceCue.EVENT);
        Span meeting = cues.first(from, to, GovernanceCue.MEETING);
        return held != null && meeting != null && cues.any(from, meeting.end(), GovernanceCue.RITE);
    }

    /** {@code 去年9月，某区出台了办法，设立了|8亿元|的基金}: what was done besides is of that time too, what the document says is not. */
    private boolean isFollowed(Mention time, Clause clause, int offset) {
        int from = clause == null ? offset : endOfDeed(time, clause);
        boolean finished = clause != null && allots(time.span().end(), from, offset);
        if (offset - from > FAR || stops.any(from, offset)) {
            return false;
        }
        for (int at = from; at < offset && !finished; at++) {
            char c = document.text().charAt(at);
            finished = c == '了' || c == '已';
        }
        return finished && !cues.any(from, offset, GovernanceCue.SAY) && !cues.any(from, offset, GovernanceCue.EVENT);
    }

    /** {@code 6月底前，还要举办动工活动，预计|15个|项目进场}: what is counted at an event that has a deadline is of that deadline; what is said there is not. */
    private boolean isAwaited(Mention time, Clause clause, int offset) {
        boolean deadline = time.value() instanceof NormalForm.Time told && told.form().startsWith("../");
        int end = deadline && clause != null ? endOfDeed(time, clause) : offset;
        return deadline && !cues.any(time.span().end(), end, GovernanceCue.ISSUE) && !cues.any(time.span().end(), offset, GovernanceCue.SAY)
                && !cues.any(end, offset, GovernanceCue.SETS);
    }

    /** {@code 9月底前将印发办法，首期资金池|5亿元|}: what goes with a document when it is issued; not what it is to bring about ({@code ，提出…}, {@code ，力争…}). */
    private boolean allots(int from, int end, int offset) {
        Span issued = cues.first(from, end, GovernanceCue.ISSUE);
        return issued != null && !document.text().startsWith("的", issued.end()) && !cues.any(end, offset, GovernanceCue.SETS) && !cues.any(end, offset, GovernanceCue.AUX);
    }

    /** Whether time and quantity stand in one clause. */
    private boolean here(Span time, int offset) {
        Clause clause = clauses.at(time.start());
        return clause != null && clause.span().contains(offset);
    }

    /** A day that is no deadline, {@code 2020年，曾提出…}, and a time whose clause tells of a meeting or a publication, date only that; {@code 举办展会6场} is a figure, {@code 2025年投资计划已印发} names the plan. */
    boolean datesEvent(Mention time) {
        boolean day = isDay(time);
        Clause clause = clauses.at(time.span().start());
        if (day || clause == null) {
            return day;
        }
        int end = endOfDeed(time, clause);
        Span event = cues.first(time.span().end(), end, GovernanceCue.EVENT);
        if (cues.any(time.span().end(), end, GovernanceCue.ONCE)) {
            return true;
        }
        boolean counted = event != null && quantities.anyIn(event.end(), end);
        boolean issued = event != null && cues.endAt(event.start(), GovernanceCue.ISSUE) > event.start();
        boolean named = issued && event.start() == time.span().end(); // 3月印发的《…措施》
        boolean attribute = event != null && !named && document.text().startsWith("的", event.end()) && !cues.any(event.end(), end, GovernanceCue.SAY);
        boolean plan = issued && cues.any(time.span().end(), event.start(), GovernanceCue.PLAN_TITLE);
        return event != null && !counted && !attribute && !plan;
    }

    /** The end of the clause that tells what happened then: a time may be a clause by itself. */
    private int endOfDeed(Mention time, Clause clause) {
        boolean alone = clause.span().end() == time.span().end();
        Clause next = alone ? clauses.at(Math.min(clause.span().end() + 1, document.text().length() - 1)) : null;
        return next == null ? clause.span().end() : next.span().end();
    }

    static boolean isDay(Mention time) {
        String form = time.value() instanceof NormalForm.Time told ? told.form() : "";
        return form.length() == 10 && form.charAt(4) == '-' && form.charAt(7) == '-';
    }
}
