package org.liangce.record.measure;

import org.liangce.record.phrase.Action;
import org.liangce.record.phrase.CueKind;
import org.liangce.record.phrase.CueText;
import org.liangce.record.phrase.CueWord;
import org.liangce.record.phrase.ObjectHeads;
import org.liangce.record.phrase.PartReading.Mark;
import org.liangce.record.phrase.PartReading;
import org.liangce.record.phrase.PhraseEnds;
import org.liangce.text.Document;
import org.liangce.text.Mention;

/** Says which phrases with a verb of doing are no measures by themselves: figures to be reached, slogans by their object, nouns with a predicate. */
final class Exclusions {

    private static final int SHORTEST_COMPLETION = 5;
    /** Shorter words in quotation marks are more often meant as a picture. */
    private static final int SHORTEST_TITLE = 8;

    private final CueText text;
    private final ObjectHeads heads;
    private final PhraseEnds ends;
    private final Predicates predicates;
    private final ToldPhrases told;
    private final Bearers bearers;

    Exclusions(Document document, CueText text, ObjectHeads heads, PhraseEnds ends, Predicates predicates) {
        this.text = text;
        this.heads = heads;
        this.ends = ends;
        this.predicates = predicates;
        this.told = new ToldPhrases(text, heads, ends);
        this.bearers = new Bearers(document, text, heads);
    }

    /** The rule that leaves a phrase out, or null. */
    String rule(Action action, PartReading part) {
        int object = action.objectBehind(text);
        String head = head(action, part, object);
        CueWord second = text.cueAt(action.object());
        CueWord verb = second != null && second.acts() && second.strong() ? second : action.first(); // 协调|解决
        if (verb.is(CueKind.CARRY) && isCharge(object, action.end())) {
            return "measure.exclude.charge";
        }
        if (head != null && !bearable(head, action, verb) && !(isAbstract(head) && isNamed(object, action.end()))) {
            return "measure.exclude." + head;
        }
        if (drawsIn(action) || becomes(action) || isSlogan(action) && !(part.is(Mark.NUMBERED) && action.end() == part.to())) {
            return "measure.exclude.slogan";
        }
        if (told.holds(action)) {
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

    /** Whether the object is a plan: {@code 制定|茶业行动方案}. */
    boolean namesPlan(Action action) {
        return "plan".equals(heads.classOf(text.text(), action.object(), action.end()));
    }

    /** Whether the object says how a trade shall fare: {@code 推动|茶业高质量发展}. */
    boolean namesProspect(Action action) {
        return "prospect".equals(heads.classOf(text.text(), action.object(), action.end()));
    }

    private String head(Action action, PartReading part, int object) {
        boolean system = heads.startsWithSystem(text.text(), object, action.end()) || forSystem(part.from(), action.start());
        return system ? "system" : heads.classOf(text.text(), object, action.end());
    }

    /** {@code 落实|市委工作部署、区委思路举措}: whether the first of what is carried out is only what superiors lay down. */
    private boolean isCharge(int from, int to) {
        int end = from;
        while (end < to && "、和与及".indexOf(text.charAt(end)) < 0) {
            end = text.next(end);
        }
        String head = heads.classOf(text.text(), from, end);
        return "charge".equals(head) || isAbstract(head) && end < to;
    }

    /** Whether an object is a name in quotation marks as a whole: {@code 推出|“开办企业一件事”}. */
    private boolean isNamed(int from, int to) {
        return text.charAt(from) == '“' && text.behindName(from) == to && to - from >= SHORTEST_TITLE;
    }

    /** {@code 为建设“12218”现代化产业体系|提供支持}. */
    private boolean forSystem(int from, int to) {
        for (int i = text.holds(from, to, '“') ? from : to; i < to; i = text.next(i)) {
            int end = text.next(i);
            if (text.behindName(i) == i && text.cueAt(i) != null && text.cueAt(i).acts() && heads.startsWithSystem(text.text(), end, to)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 抓|产业}: a verb and a noun of two characters without a number, as in a slogan. */
    private boolean isSlogan(Action action) {
        boolean bare = action.object() - action.verb() == 1 && action.start() == action.verb() && !action.rule().equals("measure.unknown-verb");
        return bare && (action.end() - action.object() <= 2 && !text.counts(action.end()) || text.charAt(action.object() + 2) == '、');
    }

    /** {@code 推动|某区成为茶业名城}: what a place is to become is a goal. */
    private boolean becomes(Action action) {
        Mention place = action.first().is(CueKind.PIVOT) ? text.mentionAt(action.object()) : null;
        return place != null && text.isAt(place.span().end(), CueKind.INTO);
    }

    /** {@code 吸引企业|落户}: what others do because of it is a result. */
    private boolean drawsIn(Action action) {
        return action.first().is(CueKind.PURPOSE) && action.first().is(CueKind.PIVOT) && text.endsWith(action.object(), action.end(), CueKind.EVENT);
    }

    /** Removing an obstacle is a deed, making one is none. */
    private boolean bearable(String head, Action action, CueWord verb) {
        return switch (head) {
            case "power" -> bearers.in(action.object(), action.end()) || isDone(action, verb);
            case "abstract" -> isDone(action, verb);
            case "pattern" -> text.charAt(action.object()) == '“' && text.behindName(action.object()) > action.object();
            case "trade", "metric", "adjective", "output", "charge", "thing", "figure", "lack", "plan", "piece", "prospect" -> true;
            case "work" -> isListed(action.objectBehind(text), action.end());
            case "obstacle" -> action.first().is(CueKind.HELPS) && predicates.acts(action) || !action.rule().equals("measure.relative") && !verb.is(CueKind.LIGHT) && !verb.is(CueKind.PIVOT);
            default -> false;
        };
    }

    private static boolean isAbstract(String head) {
        return "abstract".equals(head) || "power".equals(head);
    }

    /** Looking into something abstract is a deed, and so is speaking of it at a meeting, and what can be counted. */
    private boolean isDone(Action action, CueWord verb) {
        boolean spoken = action.first().is(CueKind.AGENDA) && action.start() < action.verb();
        return verb.is(CueKind.SURVEY) || spoken || action.end() < action.limit() && isCounted(action) || surveys(action);
    }

    /** {@code 受理诉求|300条}: what is counted is neither abstract nor only the way things go. */
    boolean isCounted(Action action) {
        return ends.countsIn("", action.object(), action.limit());
    }

    /** {@code 组织|服务商|对接|需求}: whether somebody is made to look into it. */
    private boolean surveys(Action action) {
        return action.first().is(CueKind.PIVOT) && text.holds(action.object(), action.end(), CueKind.SURVEY);
    }

    /** {@code 做好|招商引资和服务企业各项工作}: whether it is said which works. */
    private boolean isListed(int from, int to) {
        return text.charAt(from) == '“' || to - from >= SHORTEST_TITLE && (text.cueAt(from) == null || text.isAt(from, CueKind.BODY)) && (text.holds(from, to, '、') || text.holds(from, to, '和'));
    }

    /** A figure to be reached: a verb of growth before a quantity, a share, or a completion of a bare noun. */
    private boolean isGoal(Action action, PartReading part) {
        if (action.first().is(CueKind.COMPLETE) && !works(action)) {
            boolean cut = action.end() < part.to() || isColon(action.end()) || ends.endsQuantity(action.limit());
            return cut || action.end() - action.object() < SHORTEST_COMPLETION;
        }
        String head = heads.classOf(text.text(), action.object(), action.end());
        if ("output".equals(head) && (ends.endsQuantity(action.limit()) || action.first().is(CueKind.PURPOSE))) {
            return true; // 提升|外资比重
        }
        if (action.first().is(CueKind.HELPS)) {
            return false;
        }
        boolean counted = part.is(Mark.COUNTED) && (action.first().is(CueKind.EVENT) || !action.first().is(CueKind.OWN)) && !works(action) && part.actions().get(0).start() == part.actions().get(0).verb();
        for (Mention quantity : ends.quantities(action.object(), ends.isRise(action) && !"metric".equals(head) ? action.end() : ends.behindFigure(action))) {
            if (counted || reaches(action.object(), quantity.span().start()) || text.isAt(quantity.span().end(), CueKind.GOAL)) {
                return true;
            }
        }
        return false;
    }

    private boolean isColon(int offset) {
        return text.charAt(offset) == '：' || text.charAt(offset) == ':';
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
}
