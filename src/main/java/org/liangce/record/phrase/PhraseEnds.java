package org.liangce.record.phrase;

import java.util.List;
import java.util.Set;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.SpanIndex;

/** Where a phrase ends: before 等 that closes a list, before a quantity that ends the clause, before the result that it is to have. */
public final class PhraseEnds {

    private static final int SHORTEST_OBJECT = 2;
    private static final int LONGEST_TAIL = 12;
    /** Units of what is built or handed over piece by piece: none, area, length. */
    private static final Set<String> COUNTED = Set.of("", "m2", "m");

    private final CueText text;
    private final SpanIndex<Mention> quantities;
    private final ObjectHeads heads;

    public PhraseEnds(CueText text, Document document, ObjectHeads heads) {
        this.text = text;
        this.heads = heads;
        this.quantities = document.index(MentionType.QUANTITY);
    }

    /** @param before how many phrases stand before this one in its part */
    Action trim(Action action, int before) {
        int end = result(action);
        int shorter;
        while ((shorter = shorter(action, end, before)) < end) {
            end = shorter;
        }
        return action.to(end);
    }

    /** Whether 了 stands right behind the verbs: {@code 出台了…}. */
    boolean told(int object, int end) {
        int at = object;
        while (at < end && text.cueAt(at) != null && text.cueAt(at).acts()) {
            at = text.next(at);
        }
        int complement = at < end && text.characters().complements().has(text.charAt(at)) ? at + 1 : at; // 梳理|出|了
        return complement < end && text.charAt(complement) == '了';
    }

    private int shorter(Action action, int end, int before) {
        char last = text.charAt(end - 1);
        if (" 　、,，:：\"●”’".indexOf(last) >= 0 && !closes(end - 1, action.start())) {
            return Math.max(action.object(), end - 1);
        }
        if ("至到".indexOf(last) >= 0 && text.counts(end)) { // 压缩时限至|3天
            return end - 1;
        }
        if (isPicture(last)) {
            return Math.max(action.object(), end - 1);
        }
        if ("和与及".indexOf(last) >= 0 && endsQuantity(end - 1)) {
            return end - 1;
        }
        int list = Math.min(Math.min(figures(action, end), rise(action, end)), Math.min(list(action, end, before), remark(action, end)));
        return list < end ? list : quantity(action, end);
    }

    /** Emoji, dingbats and other pictures; {@code ㎡} is a unit. */
    private static boolean isPicture(char c) {
        return Character.isSurrogate(c) || c >= '\u2600' && c <= '\u27BF';
    }

    /** Before a bracket that says a quantity or a document's number again, or before what a quantity is compared with: {@code 2亿元|、较上年增加三成}. */
    private int remark(Action action, int end) {
        for (int i = end - 1; i > action.object(); i--) {
            boolean bracket = text.isBracket(i) && text.behindName(i) == end && (text.charAt(i - 1) == '》' || endsQuantity(i) || assigns(i + 1) || text.charAt(i + 1) == '即');
            boolean compared = text.charAt(i) == '、' && text.characters().comparedAfter().has(text.charAt(i + 1)) && endsQuantity(i);
            if (bracket || compared) {
                return i;
            }
        }
        return end;
    }

    /** {@code 引进项目|63个、计划总投资|}118亿元: before the first of two figures, of which the second counts something that nobody does. */
    private int figures(Action action, int end) {
        int second = quantities.lastFrom(end);
        boolean counts = second > 0 && (quantities.start(second) == end || quantities.end(second) == end) && text.charAt(quantities.end(second - 1)) == '、';
        int first = counts ? quantities.start(second - 1) : end;
        String head = counts && first - action.object() >= SHORTEST_OBJECT ? heads.classOf(text.text(), quantities.end(second - 1) + 1, quantities.start(second)) : null;
        return "metric".equals(head) || "output".equals(head) || "figure".equals(head) ? first : end;
    }

    /** {@code 扶持自有品牌|由30个增至50个}: before from where to where the number of what is worked on shall go. */
    private int rise(Action action, int end) {
        int to = quantities.lastFrom(end - 1);
        boolean counted = to > 0 && quantities.end(to) == end && quantities.start(to - 1) > action.object() + SHORTEST_OBJECT;
        int from = counted ? quantities.start(to - 1) - 1 : end;
        boolean rises = counted && "由从".indexOf(text.charAt(from)) >= 0 && text.isAt(quantities.end(to - 1), CueKind.GOAL);
        return rises && text.next(quantities.end(to - 1)) == quantities.start(to) ? from : end;
    }

    /** {@code 平整用地|（区水务局，9月底前）}: whether what a bracket holds begins with who is to do it. */
    private boolean assigns(int offset) {
        Mention mention = text.mentionAt(offset);
        return mention != null && mention.type() == MentionType.ORGANIZATION;
    }

    /** Whether a quantity ends at {@code offset}. */
    public boolean endsQuantity(int offset) {
        int i = quantities.lastFrom(offset - 1);
        return i >= 0 && quantities.get(i).span().end() == offset;
    }

    /** Behind the quantity before which a phrase was cut; its limit where it was not. */
    public int behindFigure(Action action) {
        int i = quantities.lastFrom(action.end());
        return i >= 0 && quantities.start(i) == action.end() ? quantities.end(i) : action.limit();
    }

    /** Whether a phrase was cut before from where to where a number shall go. */
    public boolean isRise(Action action) {
        return action.end() < action.limit() && "由从".indexOf(text.charAt(action.end())) >= 0 && text.counts(action.end() + 1);
    }

    /** Whether a closing quotation mark closes a name that opened in the phrase. */
    private boolean closes(int mark, int from) {
        char c = text.charAt(mark);
        if (c != '”' && c != '’') {
            return false;
        }
        for (int i = mark - 1; i >= from; i--) {
            if (text.behindName(i) == mark + 1) {
                return true;
            }
        }
        return false;
    }

    /** Before 等 at the end, also where it counts what was listed: {@code …等五项配套办法}. */
    private int list(Action action, int end, int before) {
        if (text.charAt(end - 1) == '等') {
            return end - 1 - action.object() >= SHORTEST_OBJECT ? end - 1 : end;
        }
        for (int i = end - 1; before > 0 && i > Math.max(action.object(), end - LONGEST_TAIL); i--) {
            if (text.charAt(i) == '等' && counted(i + 1, end)) {
                return i;
            }
        }
        return end;
    }

    private boolean counted(int from, int end) {
        int i = quantities.lastFrom(from);
        boolean quantity = i >= 0 && quantities.get(i).span().start() == from;
        return quantity || text.characters().counting().has(text.charAt(from)) && end - from < LONGEST_TAIL;
    }

    /** Before a quantity that ends the clause, where an object is left: {@code 招收学员|超300名}. */
    private int quantity(Action action, int end) {
        int i = quantities.lastFrom(end - 1);
        if (i < 0 || quantities.get(i).span().end() != end || quantities.get(i).span().start() - action.object() < SHORTEST_OBJECT) {
            return end;
        }
        int start = quantities.get(i).span().start();
        return text.charAt(start - 1) == '的' ? end : start;
    }

    /** Before the result that a phrase runs into without a comma: {@code 整合力量|形成合力}. */
    private int result(Action action) {
        if (action.first().is(CueKind.PIVOT) || !text.mayHold(action.object(), action.end(), CueKind.RESULT) && !text.mayHold(action.object(), action.end(), CueKind.PURPOSE)) {
            return action.end();
        }
        for (int i = action.object(); i < action.end(); i = text.next(i)) {
            CueWord cue = text.behindName(i) > i ? null : text.cueAt(i);
            boolean effect = cue != null && cue.strong() && (cue.is(CueKind.RESULT) || cue.is(CueKind.PURPOSE)) && cue.length() > 1;
            if (effect && i > action.object() + 1 && text.charAt(i - 1) == '以' && text.isAt(i - 1, CueKind.PREP)) { // 发放券|以降低成本
                return i - 1;
            }
            if (effect && i - action.object() >= 4 && "、和与及的".indexOf(text.charAt(i - 1)) < 0 && effect(i, action.end())) {
                return i;
            }
        }
        return action.end();
    }

    /** Whether the words from a verb of effect on name one ({@code 形成合力}), and no deed ({@code 提升行动}). */
    private boolean effect(int from, int end) {
        int object = from + text.cueAt(from).length();
        return object < end && text.charAt(object) != '的' && heads.classOf(text.text(), object, end) != null;
    }

    /** Whether {@code [from, to)} counts without saying what: {@code 46套}, {@code 两成和三成}. */
    public boolean onlyCounts(int from, int to) {
        int i = from;
        while (i < to) {
            int quantity = quantities.lastFrom(i);
            boolean counts = quantity >= 0 && quantities.get(quantity).span().contains(i);
            if (!counts && "、和与及至到约了（()） 0123456789０１２３４５６７８９.．".indexOf(text.charAt(i)) < 0) {
                return false;
            }
            i = counts ? quantities.get(quantity).span().end() : i + 1;
        }
        return true;
    }

    /** {@code 投产|9个、在建}|15个: figures of several kinds of what was named before. */
    public boolean listsFigures(int from, int end) {
        int i = quantities.lastFrom(from);
        int behind = i >= 0 && quantities.start(i) == from ? quantities.end(i) : end;
        return behind < end && text.charAt(behind) == '、' && text.counts(end);
    }

    /** Where the last quantity of {@code [from, to)} begins; -1 where there is none. */
    public int lastQuantity(int from, int to) {
        int i = quantities.lastFrom(to - 1);
        return i >= 0 && quantities.start(i) >= from ? quantities.start(i) : -1;
    }

    /** Whether {@code [from, to)} ends with a figure of speech. */
    boolean isFigurative(int from, int to) {
        return "metaphor".equals(heads.classOf(text.text(), from, to));
    }

    /** Whether nothing but a quantity stands in {@code [from, to)}. */
    public boolean endsInQuantity(int from, int to) {
        int i = quantities.lastFrom(from);
        return i >= 0 && quantities.get(i).span().start() == from && quantities.get(i).span().end() == to;
    }

    /** Whether a quantity of a unit begins in {@code [from, to)}. */
    public boolean countsIn(String unit, int from, int to) {
        int i = quantities.lastFrom(to - 1);
        return i >= 0 && quantities.get(i).span().start() >= from && quantities.get(i).value() instanceof NormalForm.Quantity value && value.unit().equals(unit);
    }

    /** Whether a count that begins there ends {@code [from, to)}: {@code 泵站|6座}. */
    public boolean counts(int from, int to) {
        int i = quantities.lastFrom(to - 1);
        boolean count = i >= 0 && quantities.get(i).span().end() == to && quantities.get(i).value() instanceof NormalForm.Quantity value && COUNTED.contains(value.unit());
        return count && quantities.get(i).span().start() >= from;
    }

    /** The quantities that lie in a phrase as it stood before it was cut. */
    public List<Mention> quantities(int from, int to) {
        return quantities.startingIn(from, to);
    }
}
