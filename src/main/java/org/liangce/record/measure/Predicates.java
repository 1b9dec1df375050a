package org.liangce.record.measure;

import org.liangce.record.phrase.Action;
import org.liangce.record.phrase.CueKind;
import org.liangce.record.phrase.CueText;
import org.liangce.record.phrase.CueWord;
import org.liangce.record.phrase.ObjectHeads;
import org.liangce.record.phrase.PartReading.Mark;
import org.liangce.record.phrase.PartReading;
import org.liangce.record.phrase.PhraseEnds;

/** Tells phrases in which the first word is a noun with a predicate behind it from deeds. */
final class Predicates {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_COMPOUND = 2;
    private static final int LONGEST_METRIC = 5;

    private final CueText text;
    private final ObjectHeads heads;
    private final PhraseEnds ends;

    Predicates(CueText text, ObjectHeads heads, PhraseEnds ends) {
        this.text = text;
        this.heads = heads;
        this.ends = ends;
    }

    /** {@code 发展活力|持续释放}, {@code 衔接|实施}: the word is a noun and its predicate stands behind it, or nothing does. */
    boolean isPredicate(Action action, PartReading part) {
        int behind = action.objectBehind(text);
        CueWord last = text.cueAt(behind);
        if (last != null && last.acts() && last.strong() && text.next(behind) >= action.end() && !bears(action.first())) {
            return true;
        }
        if (measures(action)) {
            return true;
        }
        boolean bare = !action.first().strong() && !part.is(Mark.ADORNED) && !action.first().is(CueKind.PIVOT) && !drives(action);
        return bare && (asks(action) || cameAbout(action) || holdsPredicate(action) || endsInPredicate(action) || denies(action) || !part.is(Mark.SUBJECT) && isNoun(action));
    }

    /** {@code 开行|数量占四成}: how much there is of it, told by what stands behind. */
    private boolean measures(Action action) {
        for (int i = action.object() + SHORTEST_NAME; i < Math.min(action.limit(), action.object() + LONGEST_METRIC); i = text.next(i)) {
            CueWord cue = text.behindName(i) > i ? null : text.cueAt(i);
            if (cue != null && (cue.is(CueKind.STATE) || cue.is(CueKind.GOAL) && !cue.acts())) {
                String head = heads.classOf(text.text(), action.object(), i);
                return "metric".equals(head) || "figure".equals(head);
            }
        }
        return false;
    }

    /** {@code 中试|难题怎么解}, {@code 服务|好不好用}. */
    private boolean asks(Action action) {
        for (int i = action.object() + 1; i + 1 < action.end(); i++) {
            if (text.charAt(i) == '不' && text.charAt(i - 1) == text.charAt(i + 1)) {
                return true;
            }
        }
        return text.holds(action.object(), action.end(), CueKind.ASKS);
    }

    /** {@code 训练|模型的成本降了}: 了 behind another verb. */
    private boolean cameAbout(Action action) {
        int behind = action.objectBehind(text);
        for (int i = behind + 2; i < action.limit(); i++) {
            if (text.charAt(i) == '了' && text.isAt(i, CueKind.DONE) && text.holds(behind, i, '的')) {
                return true;
            }
        }
        return false;
    }

    /** {@code 采购|规模缩}, {@code 检测|平台紧缺}: behind the noun stands an adjective, or one character that tells how it went. */
    private boolean endsInPredicate(Action action) {
        String head = heads.classOf(text.text(), action.object(), action.end());
        if ("lack".equals(head)) { // 部分园区|配套滞后
            return true;
        }
        if (action.end() < text.text().length() && "？?".indexOf(text.charAt(action.end())) >= 0) { // 服务|怎样到园区？
            return true;
        }
        if (action.end() - 2 > action.object() && text.charAt(action.end() - 2) == '不') { // 监管|底线不松
            return true;
        }
        int before = action.object();
        int last = action.object();
        for (int i = action.object(); i < action.end(); i = Math.max(text.behindWord(i), i + 1)) {
            before = last;
            last = i;
        }
        String tag = last > action.object() && text.behindWord(last) == action.end() ? text.tagAt(last) : null;
        String noun = text.tagAt(before);
        boolean told = tag != null && (tag.charAt(0) == 'a' || tag.equals("v") && last + 1 == action.end());
        return told && noun != null && noun.charAt(0) == 'n';
    }

    /** {@code 招商|这件事我们不推诿}: somebody does not do what behind the object stands. */
    private boolean denies(Action action) {
        for (int i = text.next(action.object()); i < action.end(); i = text.next(i)) {
            if (text.isAt(i, CueKind.BODY) && text.charAt(text.next(i)) == '不') {
                return true;
            }
        }
        return false;
    }

    /** Whether a strong verb stands right behind the weak one, so that both are one: {@code 扶持|引导企业抱团}. */
    private boolean drives(Action action) {
        CueWord second = text.cueAt(action.object());
        return second != null && second.acts() && second.strong() && text.next(action.object()) < action.end();
    }

    /** Whether what somebody does may be named by a verb behind it: {@code 开展|排查}. */
    private static boolean bears(CueWord verb) {
        return verb.strong() && (verb.is(CueKind.HAND) || verb.is(CueKind.LIGHT) && !verb.is(CueKind.PIVOT));
    }

    /** {@code 奖励|标准}, {@code 审批|时间缩短到5天}, {@code 合作|银行发放贷款}: a bare word at the head of a clause that only names something. */
    private boolean isNoun(Action action) {
        String head = heads.classOf(text.text(), action.object(), action.end());
        if (worked(action) && !"metric".equals(head)) {
            return false;
        }
        boolean named = action.end() - action.object() <= SHORTEST_NAME || goes(action.object()) || isCompound(action) || "metric".equals(head) || "adjective".equals(head) || "lack".equals(head);
        return named || text.holds(action.object(), action.limit(), CueKind.GOAL) || acts(action);
    }

    /** A bare verb of work is one where its object is counted: {@code 改造|泵站|6座}. */
    private boolean worked(Action action) {
        boolean verb = action.first().is(CueKind.WORK) || text.isPlainVerb(action.verb()) && !action.first().is(CueKind.EVENT);
        return verb && action.end() - action.object() >= SHORTEST_NAME && ends.counts(action.end(), action.limit());
    }

    /** {@code 服务|“到车间”}: what stands in quotation marks tells where it goes. */
    private boolean goes(int object) {
        return text.behindName(object) > object && text.characters().going().has(text.charAt(object + 1));
    }

    /** {@code 服务保障|筑基}: two such words, and what is said of them. */
    private boolean isCompound(Action action) {
        int behind = action.objectBehind(text);
        return behind > action.object() && action.end() - behind <= SHORTEST_NAME && !text.isNoun(behind);
    }

    /** Whether a second verb of doing follows the object, so that this one was its subject. */
    boolean acts(Action action) {
        for (int i = text.next(action.object()) + 1; i < action.end(); i = text.next(i)) {
            CueWord cue = text.behindName(i) > i ? null : text.cueAt(i);
            boolean compound = cue != null && action.end() - text.next(i) <= LONGEST_COMPOUND && text.holds(action.object(), i, '的'); // 统一的|核验系统
            if (cue != null && !compound && (cue.acts() && (cue.strong() || text.charAt(i - 1) == '”') || cue.is(CueKind.AUX)) && "的、和与及".indexOf(text.charAt(i - 1)) < 0
                    && "的、和与".indexOf(text.charAt(text.next(i))) < 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code 赋能|中心}: one noun that ends the object makes a name of the verb before it. */
    private boolean isCompound(int noun, int end) {
        return text.isNoun(noun) && text.behindWord(noun) == end;
    }

    private boolean holdsPredicate(Action action) {
        for (int i = action.objectBehind(text); i < action.end(); i = text.next(i)) {
            CueWord cue = text.behindName(i) > i ? null : text.cueAt(i);
            CueWord next = cue == null ? null : text.cueAt(text.next(i));
            boolean adorned = cue != null && "的、和与及".indexOf(text.charAt(i - 1)) < 0 && (cue.is(CueKind.ADVERB) || cue.is(CueKind.LIGHT)) && next != null && next.isVerb() && text.next(text.next(i)) >= action.end();
            boolean says = cue != null && cue.is(CueKind.SAY) && text.next(i) >= action.end();
            boolean result = says || cue != null && cue.strong() && (cue.is(CueKind.RESULT) || cue.is(CueKind.SLOGAN) || cue.is(CueKind.STATE)) && !isCompound(text.next(i), action.end());
            boolean figure = cue != null && cue.strong() && cue.acts() && i > action.object() + 1 && ends.endsInQuantity(text.next(i), action.limit());
            boolean promised = cue != null && cue.is(CueKind.FUTURE) && text.next(i) == i + 1 && i > action.object() + 1; // 服务|专区将按照规划…
            if (adorned || figure || result || promised) {
                return true;
            }
        }
        return false;
    }
}
