package org.liangce.record.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameEndings;
import org.liangce.lexicon.Register;

/**
 * What the end of an object tells of a measure's instrument, whatever stands before it: {@code 城市轨道收益|债} is a matter of finance. Words
 * that only say what becomes of the head are passed over: {@code 老旧管网|更新}.
 */
final class InstrumentHeads {

    private static final String CLOSE = "”’》）)等";
    private static final String BRACKETS = "）)";
    private static final String OPENING = "（(";
    private static final int LONGEST_BRACKET = 24;
    private static final String PASSED = "-";
    /** How far before the end of the object the head may begin, with the words behind it that are passed over. */
    private static final int FARTHEST = 20;

    private final NameEndings<InstrumentWord> heads;

    InstrumentHeads(Models models, List<String> instruments) {
        Map<String, InstrumentWord> endings = new TreeMap<>();
        for (Register.Row row : Register.read(models, "cues/instrument-heads.tsv").rows()) {
            boolean passed = row.get("instrument").equals(PASSED);
            endings.put(row.get("head"), passed ? InstrumentWord.NONE : InstrumentWord.of(row, instruments));
        }
        heads = new NameEndings<>(endings);
    }

    /** The ending of what stands in {@code [from, to)} that tells its instrument, or null where none is known. */
    InstrumentHit of(String text, int from, int to) {
        Longest head = head(text, from, to);
        return head.word == null ? null : new InstrumentHit(head.begin, head.end, head.word);
    }

    /** Where what stands in {@code [from, to)} ends before the words that only say what becomes of it: {@code 重点项目|进度}. */
    int behindHead(String text, int from, int to) {
        return head(text, from, to).last;
    }

    private Longest head(String text, int from, int to) {
        int start = Math.max(from, to - FARTHEST);
        Longest head = new Longest();
        int end = bare(text, from, to);
        heads.each(text, start, end, head.endsAt(end));
        if (end < to) {
            heads.each(text, start, to, head.endsAt(to));
        }
        head.last = end;
        while (head.word != null && head.word.tellsNothing()) {
            end = bare(text, from, head.begin);
            head.word = null;
            heads.each(text, start, end, head.endsAt(end));
        }
        return head;
    }

    /** Keeps the head that begins first. */
    private static final class Longest implements NameEndings.Visitor<InstrumentWord> {
        private int last;
        private InstrumentWord word;
        private int begin;
        private int end;

        private Longest endsAt(int offset) {
            last = offset;
            return this;
        }

        @Override
        public void hit(int start, InstrumentWord of) {
            if (word == null || start < begin) {
                word = of;
                begin = start;
                end = last;
            }
        }
    }

    /** The end without what closes it, and without brackets behind a title that say which: {@code 《行动方案|（2031—2033年）》}. */
    private static int bare(String text, int from, int to) {
        int last = to;
        while (last > from && CLOSE.indexOf(text.charAt(last - 1)) >= 0) {
            int open = BRACKETS.indexOf(text.charAt(last - 1)) < 0 ? -1 : opening(text, from, last - 1);
            last = open > from ? open : last - 1;
        }
        return last;
    }

    /** Where the bracket is opened before {@code at}, not more than {@link #LONGEST_BRACKET} characters away; -1 where none is. */
    private static int opening(String text, int from, int at) {
        for (int i = at - 1; i >= from && at - i <= LONGEST_BRACKET; i--) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
