package org.liangce.record.governance;

import org.liangce.lexicon.CueScan;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Tells the times that are said only in passing, so that what follows goes on under the time before them: a reason or what has been left
 * behind ({@code 扭转了去年下降的局面}, {@code 受2024年底停产影响}), what is built on ({@code 在2024年新建8个的基础上}), since when
 * nothing was like it ({@code 为2023年以来最好水平}, {@code 年内实现首次转正}), and when somebody who is helped gets done ({@code 支持灯具厂年底前投产}).
 */
final class PassingTimes {

    private static final String UPON = "基础上";
    /** Between 受 and the time, or between the time and its superlative, stand no more characters than of {@code 了} and {@code 的}. */
    private static final int GAP = 1;

    /** Between 其中 and its time stands no more than the name of a holiday: {@code 其中“五一”假期（5月1日至5日）}. */
    private static final int LONGEST_PART = 12;
    private static final int SHORTEST_NAME = 2;

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final GovernanceCharacters characters;
    private final SpanIndex<Mention> times;

    PassingTimes(Document document, CueScan<GovernanceCue> cues, GovernanceCharacters characters) {
        this.document = document;
        this.cues = cues;
        this.characters = characters;
        this.times = document.index(MentionType.TIME);
    }

    /** Whether {@code time}, which stands in {@code clause}, holds for that clause alone. */
    boolean holds(Span time, Clause clause) {
        return clause != null && (left(time.start()) || reason(time, clause.span()) || builtUpon(time, clause.span()) || helped(time, clause.span()) || record(time, clause.span()) || isBase(time));
    }

    /** {@code 却得益于区政府|4月|印发的十条措施，逆势增长13%}: a time in a reason is told of that alone. */
    private boolean reason(Span time, Span clause) {
        return cues.any(clause.start(), time.start(), GovernanceCue.REASON);
    }

    /** {@code 上年同期、|上年全年|分别下降2%和3%}: what one compares with, and what is listed with it. */
    private boolean isBase(Span time) {
        String text = document.text();
        int first = times.from(listStart(time));
        int end = times.get(first).span().end();
        return text.charAt(end - 1) == '期' && text.charAt(end - 2) == '同';
    }

    /** {@code 比|上半年、1—8月|分别提高0.9个和0.3个百分点}: where the list of times begins that one stands in. */
    int listStart(Span time) {
        int start = time.start();
        for (int i = times.from(start) - 1; i >= 0 && times.get(i).span().end() == start - 1 && characters.joins().has(document.text().charAt(start - 1)); i--) {
            start = times.start(i);
        }
        return start;
    }

    /** {@code 其中3月增长5.6%。基础设施投资增长11%}: a part of the period is told of that sentence alone. */
    boolean isPart(Mention time, Clause clause) {
        int start = clause == null ? 0 : clause.span().start();
        int before = start > 0 ? start - 1 : 0;
        boolean apart = start == time.span().start() && document.text().startsWith("其中", before - 2) && "，,：".indexOf(document.text().charAt(before)) >= 0;
        return clause != null && (document.text().startsWith("其中", start) && time.span().start() - start <= LONGEST_PART || apart);
    }

    private boolean left(int offset) {
        int at = offset > 0 && characters.behindPassing().has(document.text().charAt(offset - 1)) ? offset - GAP : offset;
        return cues.startBefore(at, GovernanceCue.PASSING) < at;
    }

    /** {@code 推动二期工程|三季度|投产，引进企业15家}: when the one who is helped gets done; not of a place, which answers for itself, nor of a figure that grows. */
    private boolean helped(Span time, Span clause) {
        Span help = cues.last(clause.start(), time.start(), GovernanceCue.MOVES);
        boolean somebody = help != null && document.index(MentionType.ORGANIZATION).at(help.start()) == null && time.start() - help.end() >= SHORTEST_NAME && !document.index(MentionType.PLACE).anyIn(help.end(), time.start())
                && !cues.any(help.end(), time.start(), GovernanceCue.CITY);
        return somebody && cues.endAt(time.end(), GovernanceCue.GROWS) == time.end();
    }

    private boolean builtUpon(Span time, Span clause) {
        int at = clause.end() - UPON.length();
        return at >= time.end() && document.text().startsWith(UPON, at);
    }

    /** A superlative right behind a time that does not open the clause. */
    private boolean record(Span time, Span clause) {
        int at = document.text().startsWith("的", time.end()) ? time.end() + GAP : cues.endAt(time.end(), GovernanceCue.COMES_TRUE);
        return time.start() > clause.start() && cues.endAt(at, GovernanceCue.SUPERLATIVE) > at;
    }
}
