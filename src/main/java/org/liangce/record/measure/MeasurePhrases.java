package org.liangce.record.measure;

import java.util.ArrayList;
import java.util.List;
import org.liangce.record.Trace;
import org.liangce.record.phrase.Action;
import org.liangce.record.phrase.CueKind;
import org.liangce.record.phrase.CueText;
import org.liangce.record.phrase.CueWord;
import org.liangce.record.phrase.ObjectHeads;
import org.liangce.record.phrase.PartReading.Kind;
import org.liangce.record.phrase.PartReading.Mark;
import org.liangce.record.phrase.PartReading;
import org.liangce.record.phrase.PhraseEnds;
import org.liangce.text.Mention;

/** Decides which phrases of a sentence are measures: leaves out topics, goals, slogans, purposes at the end, and what others do. */
final class MeasurePhrases {

    private static final int SHORTEST_COMPLETION = 5;
    /** Shorter words in quotation marks are more often meant as a picture. */
    private static final int SHORTEST_TITLE = 8;

    private final CueText text;
    private final ObjectHeads heads;
    private final PhraseEnds ends;
    private final Predicates predicates;
    private final Trace trace;

    MeasurePhrases(CueText text, ObjectHeads heads, PhraseEnds ends, Trace trace) {
        this.text = text;
        this.heads = heads;
        this.ends = ends;
        this.predicates = new Predicates(text, heads, ends);
        this.trace = trace;
    }

    /** A phrase that is a measure and the part that it stands in. */
    record Found(Action action, PartReading part) {}

    List<Found> of(List<PartReading> parts) {
        List<Found> found = new ArrayList<>();
        boolean others = false;
        boolean listed = false;
        boolean habit = false;
        boolean project = false;
        for (int i = 0; i < parts.size(); i++) {
            PartReading part = parts.get(i);
            others &= i == 0 || !isColon(parts.get(i - 1).to());
            habit |= part.is(Mark.HABIT) && !anyDone(parts);
            others = part.kind() == Kind.DESCRIPTION && found.isEmpty() && !tellsFigure(part) && !announces(part) || others && !part.is(Mark.SUBJECT) && !part.is(Mark.SAID) && !(part.is(Mark.MODAL) && part.kind() == Kind.ACTION && "可能".indexOf(text.charAt(part.from())) < 0);
            project = isProject(part, found) && !(i > 0 && countsMany(parts.get(i - 1))) || project && !part.is(Mark.SUBJECT);
            others |= project || offers(part);
            String barred = part.kind() != Kind.ACTION ? PartReasons.of(part, text) : others ? "measure.others" : listed ? "measure.listed"
                    : topic(parts, i) ? "measure.topic" : null;
            if (issues(part)) {
                dropped(found);
            }
            if (barred == null) {
                others = keep(found, part, habit);
            } else {
                trace.refused(part.from(), part.to(), barred, part.at());
            }
            listed |= text.charAt(part.to() - 1) == '等' && !found.isEmpty();
        }
        return withoutTail(found);
    }

    /** {@code 能耗占比|下降3个百分点，培育…}: a figure does nothing, so that what follows is told of somebody else. */
    private boolean tellsFigure(PartReading part) {
        int figure = ends.lastQuantity(part.from(), part.to());
        return figure >= 0 && (isFigure(part.from(), figure) || isFigure(part.from(), part.at()));
    }

    /** {@code 市水务局今后的重点|是把管网修好，建成…}: what a body says of its own work, it goes on to do. */
    private boolean announces(PartReading part) {
        CueWord judges = part.is(Mark.OFFICIAL) && part.at() < part.to() ? text.cueAt(part.at()) : null;
        return judges != null && (judges.is(CueKind.COPULA) || judges.is(CueKind.STATE) && judges.word().endsWith("是"));
    }

    /** {@code 甲乙项目|总投资7亿元，将在江边建3条生产线}: a project is told of, whose doings are its own. */
    private boolean isProject(PartReading part, List<Found> found) {
        return found.isEmpty() && part.kind() != Kind.ACTION && !part.is(Mark.OFFICIAL) && text.holds(part.from(), part.to(), CueKind.INVESTS)
                && ends.lastQuantity(part.from(), part.to()) >= 0;
    }

    /** {@code 道路项目8个，|总投资7亿元，加快建设…}: what is put into many is told of who does them. */
    private boolean countsMany(PartReading part) {
        return ends.countsIn("", part.from(), part.to());
    }

    /** {@code 全部投产后，|可提供岗位800个}: what something that is not named can do. */
    private boolean offers(PartReading part) {
        return part.kind() == Kind.ACTION && !part.is(Mark.SUBJECT) && part.is(Mark.MODAL) && "可能".indexOf(text.charAt(part.from())) >= 0;
    }

    private boolean isFigure(int from, int to) {
        String head = heads.classOf(text.text(), from, to);
        return "figure".equals(head) || "output".equals(head);
    }

    /** Whether a part hands over to what is issued. */
    private boolean issues(PartReading part) {
        return text.holds(part.from(), part.to(), CueKind.ISSUE);
    }

    private void dropped(List<Found> found) {
        found.forEach(one -> trace.refused(one.action().start(), one.action().end(), "measure.purpose", one.action().verb()));
        found.clear();
    }

    private boolean isColon(int offset) {
        return text.charAt(offset) == '：' || text.charAt(offset) == ':';
    }

    private static boolean done(PartReading part) {
        List<Action> actions = part.actions();
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).done()) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyDone(List<PartReading> parts) {
        for (PartReading part : parts) {
            if (done(part)) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the measures of a part; true where its word was the subject of another verb, so that what follows is told of that subject. */
    private boolean keep(List<Found> found, PartReading part, boolean habit) {
        List<Action> actions = part.actions();
        for (int i = 0; i < actions.size(); i++) {
            if (isTopic(actions.get(i))) {
                trace.refused(part.from(), part.to(), "measure.judged", part.at());
                return false;
            }
        }
        boolean subject = false;
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            String rule = excluded(action, part);
            if (!habit && rule == null) {
                found.add(new Found(action, part));
            } else {
                trace.refused(action.start(), action.end(), rule == null ? "measure.habit" : rule, action.verb());
            }
            subject |= rule != null && !action.first().strong() && !part.is(Mark.SUBJECT) && !part.is(Mark.ADORNED) && predicates.acts(action);
        }
        return subject;
    }

    /** {@code 发展某产业，应…}: what the next part speaks about is its topic, no deed. */
    private boolean topic(List<PartReading> parts, int i) {
        PartReading part = parts.get(i);
        boolean bare = !part.is(Mark.SUBJECT) && !part.is(Mark.ADORNED) && !part.is(Mark.DONE) && !done(part);
        boolean judged = i + 1 < parts.size() && parts.get(i + 1).is(Mark.MODAL) && !parts.get(i + 1).is(Mark.SUBJECT);
        return judged && (bare && i == 0 || parts.get(i + 1).kind() == Kind.DESCRIPTION);
    }

    /** The rule that leaves a phrase out, or null. */
    private String excluded(Action action, PartReading part) {
        int object = action.objectBehind(text);
        String head = heads.startsWithSystem(text.text(), object, action.end()) || forSystem(part.from(), action.start()) ? "system"
                : heads.classOf(text.text(), object, action.end());
        CueWord second = text.cueAt(action.object());
        CueWord verb = second != null && second.acts() && second.strong() ? second : action.first(); // 协调|解决
        if (head != null && !bearable(head, action, verb) && !(head.equals("abstract") && isNamed(object, action.end()))) {
            return "measure.exclude." + head;
        }
        if (predicates.told(action)) {
            return "measure.exclude.predicate";
        }
        if ("plan".equals(head) && Character.isLetter(text.charAt(action.end() - 1)) && !verb.is(CueKind.DRAWS) && !action.first().is(CueKind.DRAWS)) {
            return "measure.exclude.plan";
        }
        if (isGoal(action, part) || ends.onlyCounts(object, action.end()) && !pays(action)) {
            return "measure.exclude.goal";
        }
        return predicates.isPredicate(action, part) ? "measure.exclude.predicate" : null;
    }

    /** Whether an object is a name in quotation marks as a whole: {@code 推出|“开办企业一件事”}. */
    private boolean isNamed(int from, int to) {
        return text.charAt(from) == '“' && text.behindName(from) == to && to - from >= SHORTEST_TITLE;
    }

    /** {@code 为建设“12218”现代化产业体系|提供支持}. */
    private boolean forSystem(int from, int to) {
        for (int i = from; i < to; i = text.next(i)) {
            int end = text.next(i);
            if (text.behindName(i) == i && text.cueAt(i) != null && text.cueAt(i).acts() && heads.startsWithSystem(text.text(), end, to)) {
                return true;
            }
        }
        return false;
    }

    /** Looking into something abstract is a deed, and so is removing an obstacle; making one is none. */
    private boolean bearable(String head, Action action, CueWord verb) {
        return switch (head) {
            case "abstract" -> verb.is(CueKind.SURVEY);
            case "metric", "adjective", "output", "thing", "figure", "lack", "plan", "piece" -> true;
            case "work" -> isListed(action.objectBehind(text), action.end());
            case "obstacle" -> !action.rule().equals("measure.relative") && !verb.is(CueKind.LIGHT) && !verb.is(CueKind.PIVOT);
            default -> false;
        };
    }

    /** {@code 做好|招商引资和服务企业各项工作}: whether it is said which works. */
    private boolean isListed(int from, int to) {
        return to - from >= SHORTEST_TITLE && text.cueAt(from) == null && (text.holds(from, to, '、') || text.holds(from, to, '和'));
    }

    /** A figure to be reached: a verb of growth before a quantity, a share, or a completion of a bare noun. */
    private boolean isGoal(Action action, PartReading part) {
        if (action.first().is(CueKind.COMPLETE) && !works(action)) {
            boolean cut = action.end() < part.to() || isColon(action.end()) || ends.endsQuantity(action.limit());
            return cut || action.end() - action.object() < SHORTEST_COMPLETION;
        }
        String head = heads.classOf(text.text(), action.object(), action.end());
        if ("output".equals(head) && ends.endsQuantity(action.limit())) {
            return true;
        }
        for (Mention quantity : ends.quantities(action.object(), ends.isRise(action) && !"metric".equals(head) ? action.end() : ends.behindFigure(action))) {
            if (part.is(Mark.COUNTED) && part.actions().get(0).start() == part.actions().get(0).verb() || reaches(action.object(), quantity.span().start()) || text.isAt(quantity.span().end(), CueKind.GOAL)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 完成土地|收储}: what is completed is named by a verb of work. */
    private boolean works(Action action) {
        int last = action.object();
        for (int i = last; i < action.end(); i = text.next(i)) {
            last = i;
        }
        return last > action.object() + 1 && text.isAt(last, CueKind.WORK) && text.next(last) == action.end();
    }

    /** Whether a verb of reaching stands before a quantity; one that is as often a noun right before it ({@code 取消|备案材料|7项} has none). */
    private boolean reaches(int from, int quantity) {
        for (int i = text.holds(from, quantity, CueKind.GOAL) ? from : quantity; i < quantity; i = text.next(i)) {
            if (text.isAt(i, CueKind.GOAL) && (text.cueAt(i).strong() || text.next(i) == quantity || text.counts(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 奖励|100万元}: how much is given tells what is done. */
    private boolean pays(Action action) {
        return action.first().is(CueKind.TREAT) && ends.countsIn("CNY", action.object(), action.end());
    }

    /** {@code 推进转型要以…}, {@code 新建泵站的计划|已取消}: the phrase itself is what is judged. */
    private boolean isTopic(Action action) {
        for (int i = text.next(action.object()); i < action.end(); i = text.next(i)) {
            boolean done = text.isAt(i, CueKind.DONE) && text.isAt(text.next(i), CueKind.ACTION) && text.next(text.next(i)) >= action.end();
            boolean may = text.isAt(i, CueKind.AUX) && !text.isAt(i, CueKind.FUTURE) && !text.isAt(i, CueKind.ADVERB) && text.holds(action.object(), i, '的');
            if (text.behindName(i) == i && (done || may || text.isAt(i, CueKind.COPULA) || text.isAt(i, CueKind.ADVICE))) {
                return true;
            }
        }
        return false;
    }

    /** Leaves out verbs of effect behind the last verb of doing, where a measure stands before them. */
    private List<Found> withoutTail(List<Found> found) {
        int end = found.size();
        while (end > 1 && found.get(end - 1).action().first().is(CueKind.PURPOSE)) {
            end--;
            Action purpose = found.get(end).action();
            trace.refused(purpose.start(), purpose.end(), "measure.purpose", purpose.verb());
        }
        return end == found.size() ? found : found.subList(0, end);
    }
}
