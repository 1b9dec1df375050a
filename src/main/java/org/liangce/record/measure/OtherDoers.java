package org.liangce.record.measure;

import org.liangce.record.phrase.CueKind;
import org.liangce.record.phrase.CueText;
import org.liangce.record.phrase.CueWord;
import org.liangce.record.phrase.ObjectHeads;
import org.liangce.record.phrase.PartReading.Kind;
import org.liangce.record.phrase.PartReading.Mark;
import org.liangce.record.phrase.PartReading;
import org.liangce.record.phrase.PhraseEnds;

/**
 * Keeps in mind, part by part of a sentence, whether what is told is the doing of somebody whom nobody holds to account: {@code
 * 某项目总投资7亿元，|将建3条生产线}.
 */
final class OtherDoers {

    private final CueText text;
    private final ObjectHeads heads;
    private final PhraseEnds ends;
    private boolean others;
    private boolean project;

    OtherDoers(CueText text, ObjectHeads heads, PhraseEnds ends) {
        this.text = text;
        this.heads = heads;
        this.ends = ends;
    }

    /** Turns to the next sentence. */
    void clear() {
        others = false;
        project = false;
    }

    /** The part read last was told of somebody else, or not. */
    void tell(boolean ofOthers) {
        others = ofOthers;
    }

    /**
     * Whether the deeds of a part are somebody else's.
     *
     * @param before the part before it; null for the first
     * @param found whether a measure stands before it in its sentence
     */
    boolean act(PartReading part, PartReading before, boolean found) {
        others &= before == null || !opensAnew(before.to());
        others = !found && tellsOfSomebodyElse(part) || others && !returns(part);
        others |= speaksAbove(part);
        project = isProject(part, found) && !(before != null && countsMany(before)) || project && !part.is(Mark.SUBJECT);
        others |= project || offers(part);
        return others;
    }

    /** Whether a colon, or the number of a source that closes a point, stands there. */
    private boolean opensAnew(int offset) {
        return "：:[".indexOf(text.charAt(offset)) >= 0;
    }

    /** Whether a part names who acts, or urges somebody. */
    private boolean returns(PartReading part) {
        return part.is(Mark.SUBJECT) || part.is(Mark.SAID) || part.is(Mark.MODAL) && part.kind() == Kind.ACTION && !beginsWithMay(part);
    }

    /** {@code 能耗占比|下降3个百分点，培育…}: a figure does nothing, so that what follows is not told of it. */
    private boolean tellsFigure(PartReading part) {
        int figure = ends.lastQuantity(part.from(), part.to());
        return figure >= 0 && (isFigure(part.from(), figure) || isFigure(part.from(), part.at()) || text.endsWith(part.from(), figure, CueKind.GOAL));
    }

    /** {@code 企业基本|完成改造，新建…}: what is to be reached does nothing, unless it counts those who reach it. */
    private boolean reaches(PartReading part) {
        return part.at() < part.to() && text.isAt(part.at(), CueKind.GOAL) && ends.lastQuantity(part.from(), part.at()) < 0;
    }

    /** {@code 国务院|提出要…}: what the nation says or does, nobody of the article does. */
    private boolean speaksAbove(PartReading part) {
        for (int i = part.from(); i < part.at() || i == part.from(); i = text.next(i)) {
            if (text.isAt(i, CueKind.SUPERIOR)) {
                CueWord behind = text.cueAt(text.next(i));
                return behind != null && (behind.isVerb() && behind.strong() || behind.is(CueKind.AUX));
            }
            if (text.cueAt(i) == null && text.mentionAt(i) == null) {
                return false;
            }
        }
        return false;
    }

    /** {@code 产品进入供应链|的，给予补助}: who is given something, not who does. */
    private boolean namesRecipient(PartReading part) {
        return text.charAt(part.to() - 1) == '的';
    }

    private boolean isFigure(int from, int to) {
        String head = heads.classOf(text.text(), from, to);
        return "figure".equals(head) || "output".equals(head);
    }

    /** {@code 海珠区|志在成为茶都|，推进…}: what a body or place is or means to be, it goes on to act from; else a state or somebody unknown is told of. */
    private boolean tellsOfSomebodyElse(PartReading part) {
        return part.kind() == Kind.DESCRIPTION && !(part.is(Mark.OFFICIAL) && !has(part)) && !tellsFigure(part) && !namesRecipient(part) && !reaches(part);
    }

    /** {@code 番禺区|拥有|完备的产业链，为转型提供底气}: what a place has or is like, nobody does. */
    private boolean has(PartReading part) {
        CueWord verb = part.at() < part.to() ? text.cueAt(part.at()) : null;
        return verb != null && verb.is(CueKind.STATE) && !verb.is(CueKind.INTO) && !verb.word().endsWith("是");
    }

    /** {@code 甲乙项目|总投资7亿元，将在江边建3条生产线}: a project is told of, whose doings are its own. */
    private boolean isProject(PartReading part, boolean found) {
        return !found && part.kind() != Kind.ACTION && !part.is(Mark.OFFICIAL) && text.holds(part.from(), part.to(), CueKind.INVESTS)
                && ends.lastQuantity(part.from(), part.to()) >= 0;
    }

    /** {@code 道路项目8个，|总投资7亿元，加快建设…}: what is put into many is told of who does them. */
    private boolean countsMany(PartReading part) {
        return ends.countsIn("", part.from(), part.to());
    }

    /** {@code 全部投产后，|可提供岗位800个}: what something that is not named can do. */
    private boolean offers(PartReading part) {
        return part.kind() == Kind.ACTION && !part.is(Mark.SUBJECT) && part.is(Mark.MODAL) && beginsWithMay(part);
    }

    private boolean beginsWithMay(PartReading part) {
        return text.characters().may().has(text.charAt(part.from()));
    }
}
