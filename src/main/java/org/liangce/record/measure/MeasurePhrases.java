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
import org.liangce.text.Document;

/** Decides which phrases of a sentence are measures: leaves out topics, goals, slogans, purposes at the end, and what others do. */
final class MeasurePhrases {

    private final CueText text;
    private final Exclusions exclusions;
    private final Predicates predicates;
    private final OtherDoers others;
    private final Trace trace;

    MeasurePhrases(Document document, CueText text, ObjectHeads heads, PhraseEnds ends, Trace trace) {
        this.text = text;
        this.predicates = new Predicates(text, heads, ends);
        this.exclusions = new Exclusions(document, text, heads, ends, predicates);
        this.others = new OtherDoers(text, heads, ends);
        this.trace = trace;
    }

    /** A phrase that is a measure and the part that it stands in. */
    record Found(Action action, PartReading part) {}

    /** The measures of a sentence, in order. */
    List<Found> of(List<PartReading> parts) {
        List<Found> found = new ArrayList<>();
        others.clear();
        boolean listed = false;
        boolean habit = false;
        boolean purpose = text.isAt(parts.get(0).from(), CueKind.GIVE) && parts.get(0).actions().isEmpty();
        for (int i = 0; i < parts.size(); i++) {
            PartReading part = parts.get(i);
            habit |= part.is(Mark.HABIT) && !anyDone(parts);
            String barred = barred(parts, i, !found.isEmpty(), listed);
            if (issues(part) || purpose && barred == null && drawsPlan(part)) {
                dropped(found);
            }
            if (barred == null) {
                others.tell(keep(found, part, habit));
            } else {
                trace.refused(part.from(), part.to(), barred, part.at());
            }
            listed |= text.charAt(part.to() - 1) == '等' && !found.isEmpty();
        }
        return withoutTail(found);
    }

    /** The rule by which a part holds no measure, or null; {@code listed} behind a part that closed a list with 等. */
    private String barred(List<PartReading> parts, int i, boolean found, boolean listed) {
        PartReading part = parts.get(i);
        boolean ofOthers = others.act(part, i == 0 ? null : parts.get(i - 1), found);
        if (part.kind() != Kind.ACTION) {
            return PartReasons.of(part, text);
        }
        if (ofOthers) {
            return "measure.others";
        }
        if (isRecipient(part)) {
            return "measure.recipient";
        }
        return listed ? "measure.listed" : topic(parts, i) ? "measure.topic" : null;
    }

    /** {@code 新开设首店的|，给予奖励}: who is given something. */
    private boolean isRecipient(PartReading part) {
        return text.charAt(part.to() - 1) == '的' && "，,".indexOf(text.charAt(part.to())) >= 0 && !part.is(Mark.SUBJECT);
    }

    /** Whether a part hands over to what is issued. */
    private boolean issues(PartReading part) {
        return text.holds(part.from(), part.to(), CueKind.ISSUE);
    }

    /** {@code 为促进融合，打造典范，|制定方案}: what stands between says with what end the plan is made. */
    private boolean drawsPlan(PartReading part) {
        Action action = part.actions().get(0);
        return action.first().is(CueKind.DRAWS) && exclusions.namesPlan(action);
    }

    private void dropped(List<Found> found) {
        found.forEach(one -> trace.refused(one.action().start(), one.action().end(), "measure.purpose", one.action().verb()));
        found.clear();
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
            String rule = exclusions.rule(action, part);
            if (rule == null && (!habit || isOwnDeed(action))) {
                found.add(new Found(action, part));
            } else {
                trace.refused(action.start(), action.end(), rule == null ? "measure.habit" : rule, action.verb());
            }
            subject |= rule != null && isSubject(action, part);
        }
        return subject;
    }

    /** What is counted, made, given, drawn up, or others are helped to do was done, though it is told of many years: {@code 近年来，…|搭建检测平台}. */
    private boolean isOwnDeed(Action action) {
        CueWord verb = action.first();
        boolean own = verb.is(CueKind.OWN) || verb.is(CueKind.GIVE) || verb.is(CueKind.HAND) || verb.is(CueKind.HELPS);
        return own || verb.is(CueKind.DRAWS) && exclusions.namesPlan(action) || exclusions.isCounted(action);
    }

    private boolean isSubject(Action action, PartReading part) {
        return !action.first().strong() && !part.is(Mark.SUBJECT) && !part.is(Mark.ADORNED) && predicates.acts(action);
    }

    /** {@code 发展某产业，应…}: what the next part speaks about is its topic, no deed. */
    private boolean topic(List<PartReading> parts, int i) {
        PartReading part = parts.get(i);
        boolean bare = !part.is(Mark.SUBJECT) && !part.is(Mark.ADORNED) && !part.is(Mark.DONE) && !done(part);
        boolean judged = i + 1 < parts.size() && parts.get(i + 1).is(Mark.MODAL) && !parts.get(i + 1).is(Mark.SUBJECT);
        return judged && (bare && i == 0 || parts.get(i + 1).kind() == Kind.DESCRIPTION);
    }

    /** {@code 推进转型要以…}, {@code 新建泵站的计划|已取消}: the phrase itself is what is judged. */
    private boolean isTopic(Action action) {
        for (int i = text.next(action.object()); i < action.end(); i = text.next(i)) {
            if (text.behindName(i) == i && judges(action, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean judges(Action action, int at) {
        boolean done = text.isAt(at, CueKind.DONE) && text.isAt(text.next(at), CueKind.ACTION) && text.next(text.next(at)) >= action.end();
        boolean may = text.isAt(at, CueKind.AUX) && !text.isAt(at, CueKind.FUTURE) && !text.isAt(at, CueKind.ADVERB) && text.holds(action.object(), at, '的') && !isDoubled(at);
        return done || may || text.isAt(at, CueKind.COPULA) || text.isAt(at, CueKind.ADVICE);
    }

    /** {@code 应开|应开尽开}: one character said twice, each before a verb of one, only says how far something is done. */
    private boolean isDoubled(int at) {
        return text.charAt(at) == text.charAt(at + 2) || text.charAt(at + 1) == text.charAt(at + 3);
    }

    /** A verb of effect, or one that furthers how a trade fares ({@code 推动美妆产业高质量发展}), but for one that is said to be a task of its own: {@code 重点补齐短板}. */
    private boolean isPurpose(Action action) {
        boolean effect = action.first().is(CueKind.PURPOSE) || action.first().is(CueKind.PIVOT) && exclusions.namesProspect(action);
        return effect && !text.isAt(action.start(), CueKind.TASK);
    }

    /** Leaves out verbs of effect behind the last verb of doing, where a measure stands before them. */
    private List<Found> withoutTail(List<Found> found) {
        int end = found.size();
        while (end > 1 && isPurpose(found.get(end - 1).action())) {
            end--;
            Action purpose = found.get(end).action();
            trace.refused(purpose.start(), purpose.end(), "measure.purpose", purpose.verb());
        }
        return end == found.size() ? found : found.subList(0, end);
    }
}
