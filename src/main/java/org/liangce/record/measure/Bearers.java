package org.liangce.record.measure;

import org.liangce.record.phrase.CueText;
import org.liangce.record.phrase.ObjectHeads;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.SpanIndex;

/** Tells whether an object says whose an ability is: {@code 提升|茶企|竞争力} can be worked on, {@code 提升|竞争力} is only wished for. */
final class Bearers {

    /** The first letters of the schema's industries, in whose place no course such as 数智化 stands. */
    private static final String LISTS = "CFS";

    private final CueText text;
    private final ObjectHeads heads;
    private final SpanIndex<Mention> industries;

    Bearers(Document document, CueText text, ObjectHeads heads) {
        this.text = text;
        this.heads = heads;
        this.industries = document.index(MentionType.INDUSTRY);
    }

    /** Whether an industry, or firms or a chain of them, are named in an object before its last word. */
    boolean in(int from, int to) {
        if (namesIndustry(from, to)) {
            return true;
        }
        for (int i = text.next(from); i < to - 1; i = text.next(i)) {
            String bearer = heads.classOf(text.text(), from, i);
            if (("piece".equals(bearer) || "trade".equals(bearer)) && "、和与及等".indexOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean namesIndustry(int from, int to) {
        for (int i = industries.from(from); industries.isBefore(i, to); i++) {
            String node = industries.get(i).value().forms().get(0);
            if (LISTS.indexOf(node.charAt(node.indexOf(':') + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
