package org.liangce.record.governance;

import java.util.List;
import java.util.function.Predicate;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.Span;

/**
 * How far a body governs that is the subject of its clause. In news it goes on acting ({@code 市水务局修好5座泵站。还将…}); not so where
 * several stand side by side in one sentence ({@code 区商务局办对接会3场；区财政局取消收费2项。|今后两年，安排…}), nor in a plan or
 * a report on one, where what names nobody is for the one whose plan it is.
 */
final class BodyReach {

    private static final int LONGEST = 400;
    private static final String OPEN = "（(";
    private static final String CLOSE = "）)";

    private final String text;
    private final boolean plan;

    BodyReach(Document document, CueScan<GovernanceCue> cues) {
        text = document.text();
        plan = document.paragraphs().stream().filter(p -> p.kind() == Paragraph.Kind.TITLE).map(Paragraph::span).anyMatch(titled(cues));
    }

    /** Whether a title names a plan and nobody who issued it: {@code 某区节水行动方案（2026—2028年）}. */
    private Predicate<Span> titled(CueScan<GovernanceCue> cues) {
        return title -> {
            int end = withoutNotes(title);
            return cues.startBefore(end, GovernanceCue.PLAN_TITLE) < end && !cues.any(title.start(), end, GovernanceCue.ISSUE);
        };
    }

    /** Where a title ends but for its years and what brackets add: {@code 政府工作报告|（摘要）}. */
    private int withoutNotes(Span title) {
        int end = title.end();
        for (int before = withoutNote(title.start(), end); before < end; before = withoutNote(title.start(), end)) {
            end = before;
        }
        return end;
    }

    private int withoutNote(int start, int end) {
        char last = end - 1 > start ? text.charAt(end - 1) : '年';
        int open = CLOSE.indexOf(last) < 0 ? -1 : text.lastIndexOf(OPEN.charAt(CLOSE.indexOf(last)), end - 1);
        return open > start ? open : end - 1 > start && (last == '年' || !Character.isIdeographic(last)) ? end - 1 : end;
    }

    /**
     * A body's regime, cut at {@code stop} where it goes no farther.
     *
     * @param before the regimes before it, of which those of its neighbours are cut too
     * @param stop where the full stop stands that ends its sentence
     */
    Regime bounded(Regime body, List<Regime> before, int stop) {
        int chain = chain(body.from());
        boolean beside = false;
        for (int i = before.size() - 1; i >= 0 && before.get(i).from() >= chain; i--) {
            if (isOther(before.get(i), body.body())) {
                before.set(i, before.get(i).endingAt(stop));
                beside = true;
            }
        }
        return beside || plan ? body.endingAt(stop) : body;
    }

    private boolean isOther(Regime regime, Mention body) {
        return regime.evidence().rule().equals("governance.subject") && regime.body().type() == MentionType.ORGANIZATION
                && !regime.body().span().of(text).equals(body.span().of(text));
    }

    /** Where the sentences begin that ；joins with the one at {@code offset}. */
    private int chain(int offset) {
        int at = offset;
        while (at > Math.max(0, offset - LONGEST) && "。！？\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
