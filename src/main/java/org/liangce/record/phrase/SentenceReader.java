package org.liangce.record.phrase;

import java.util.ArrayList;
import java.util.List;
import org.liangce.record.phrase.PartReading.Kind;
import org.liangce.text.Span;

/** Cuts a sentence into parts and reads each; joins parts that only together hold a phrase. */
public final class SentenceReader {

    /** Few sentences have more parts. */
    private static final int PARTS = 4;

    private final CueText text;
    private final Phrases phrases;
    private final PartReader parts;
    /** The part that is turned to; none where it is empty. */
    private int start;
    private int end;

    public SentenceReader(CueText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
        this.parts = new PartReader(text, phrases);
    }

    public List<PartReading> read(Span sentence) {
        List<PartReading> readings = new ArrayList<>(PARTS);
        turnTo(numbering(sentence.start(), sentence.end()), sentence.end());
        while (start < end) {
            boolean follows = !readings.isEmpty() && readings.get(readings.size() - 1).kind() == Kind.ACTION && comma(start - 1);
            PartReading reading = parts.read(start, end, follows);
            turnTo(end + 1, sentence.end());
            while (start < end && comma(reading.to()) && goesOn(reading)) {
                reading = parts.read(reading.from(), end, follows);
                turnTo(end + 1, sentence.end());
            }
            readings.add(reading);
        }
        return readings;
    }

    private boolean comma(int offset) {
        return text.charAt(offset) == '，' || text.charAt(offset) == ',';
    }

    /** Turns to the first part of {@code [from, to)} that is not empty. */
    private void turnTo(int from, int to) {
        start = from;
        end = to;
        for (int i = text.markFrom(start, to); i < to; i = text.markFrom(i, to)) {
            int behind = text.behindName(i);
            boolean border = behind == i && borders(i) || footnote(i);
            if (border && i > start) {
                end = i;
                return;
            }
            i = Math.max(behind, i + 1);
            start = border ? i : start;
        }
    }

    private boolean borders(int mark) {
        return CueText.BORDERS.indexOf(text.charAt(mark)) >= 0 && !groups(mark) && !links(mark) && (text.charAt(mark) != '-' || opensPoint(mark + 1));
    }

    /** Whether a comma groups the digits of a number, or a dash bounds its range: {@code 2,460套}, {@code 3—5家}. */
    private boolean groups(int mark) {
        return (text.charAt(mark) == ',' || text.charAt(mark) == '—') && Character.isDigit(text.charAt(mark - 1)) && Character.isDigit(text.charAt(mark + 1));
    }

    /** Whether the number of a source stands there, which ends what is told: {@code 发放奖金|[2]}. */
    private boolean footnote(int mark) {
        int i = mark + 1;
        while (text.charAt(mark) == '[' && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > mark + 1 && text.charAt(i) == ']';
    }

    /** {@code 茶业提级-|设置奖励}: a verb, or for whom something is done, behind a hyphen begins a point; a name goes on with neither. */
    private boolean opensPoint(int offset) {
        CueWord cue = text.cueAt(offset);
        return cue != null && (cue.isVerb() && cue.strong() || cue.is(CueKind.TREAT));
    }

    /** Whether a dash stands alone between two names that make one: {@code 珠海—澳门论坛}; a pause is two dashes. */
    private boolean links(int mark) {
        return text.charAt(mark) == '—' && Character.isLetter(text.charAt(mark - 1)) && Character.isLetter(text.charAt(mark + 1));
    }

    /** Behind a numbering such as {@code 一、}, {@code （二）}, {@code 3.}. */
    private int numbering(int from, int end) {
        int i = from;
        while (i < end && "#*●■ 　".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int start = i;
        if (text.isBracket(i) && text.behindName(i) - i <= 5) {
            return Math.max(i, text.behindName(i));
        }
        while (i < end && i - start < 3 && "一二三四五六七八九十0123456789".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > start && "、.．".indexOf(text.charAt(i)) >= 0 && (!Character.isDigit(text.charAt(i + 1)) || year(i + 1)) ? i + 1 : start;
    }

    /** A year behind the point parts the numbering from the text: {@code 5.2025年…}. */
    private boolean year(int from) {
        int end = from;
        while (end < from + 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == from + 4 && text.charAt(end) == '年';
    }

    /** Whether the next part only goes on with the phrase that ends this one. */
    private boolean goesOn(PartReading reading) {
        if (reading.kind() != Kind.ACTION) {
            return false;
        }
        Action last = reading.actions().get(reading.actions().size() - 1);
        if (last.end() != reading.to()) {
            return false;
        }
        return continues() || counts(last) || attributes(last) || last.first().is(CueKind.PIVOT) && (unfinished(last) || turns(last));
    }

    /** 以及 and a further object. */
    private boolean continues() {
        CueWord cue = text.cueAt(start);
        boolean and = cue != null && (cue.word().equals("以及") || cue.word().equals("及") || cue.word().equals("和"));
        return and && phrases.nextAction(start, end) < 0;
    }

    /** {@code 培育50家作坊，|200家茶店}: a further object that is counted as the one before it. */
    private boolean counts(Action last) {
        return text.counts(last.object()) && text.counts(start) && !text.holdsVerb(start, end);
    }

    /** {@code 打造以甲为核心、|以乙为支撑的产业带}: an attribute that begins with a preposition goes on behind the comma. */
    private boolean attributes(Action last) {
        return text.isAt(last.object(), CueKind.PREP) && text.isAt(start, CueKind.PREP) && text.endsWith(last.object(), last.end(), CueKind.CLOSER)
                && text.holds(start, end, '的');
    }

    /** {@code 支持各镇立足自身，|出台…}: the lead-in inside what others are made to do still waits for its verb. */
    private boolean unfinished(Action last) {
        for (int i = last.object(); i < last.end(); i = text.next(i)) {
            CueWord cue = text.behindName(i) > i ? null : text.cueAt(i);
            if (cue != null && cue.is(CueKind.LEAD) && cue.strong() && i > last.object()) {
                return phrases.nextAction(i, last.end()) < 0 && !text.endsWith(i, last.end(), CueKind.ACTION); // 通过上市|做大做强
            }
            if (cue != null && cue.acts() && cue.strong()) {
                return false;
            }
        }
        return false;
    }

    /** {@code 推动更多企业，|向…转变}. */
    private boolean turns(Action last) {
        char c = text.charAt(start);
        return (c == '向' || c == '从' || c == '由' || c == '朝') && phrases.nextAction(last.object(), last.end()) < 0
                && text.endsWith(start, end, CueKind.TURN);
    }
}
